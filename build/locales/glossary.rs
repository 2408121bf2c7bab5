//! Reads the glossary: the Italian terms that stay as they are in every language, and what they mean in each.

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use super::{FOLDER, File};

/// The tag of its file, which is no language.
pub const GLOSSARY: &str = "glossary";

/// What the keys of the explanations begin with: `glossary-isee`.
pub const EXPLAINED: &str = "glossary-";

/// An Italian term.
pub struct Term<'a> {
    /// By what a message refers to it: `isee` for `{ -isee }`.
    pub name: String,
    /// What is written on doors and forms: `ISEE`.
    pub written: String,
    /// The line of its name.
    pub line: usize,
    /// What it means, by the tag of the language; nothing where it is explained where it stands.
    pub explained: Vec<(&'a str, Pattern<&'a str>)>,
}

impl<'a> Term<'a> {
    /// Whether it is an abbreviation, which no translation may do without.
    pub fn is_abbreviation(&self) -> bool {
        !self.explained.is_empty() && !self.written.contains(char::is_lowercase)
    }

    /// What it means in a language.
    pub fn explained_in(&self, tag: &str) -> Option<&Pattern<&'a str>> {
        let found = self.explained.iter().find(|(its, _)| *its == tag)?;
        Some(&found.1)
    }
}

/// Refuses an explanation in no language that there is, or twice in one.
pub fn check(terms: &[Term<'_>], tags: &[&str]) -> Result<(), String> {
    for term in terms {
        for (at, (tag, _)) in term.explained.iter().enumerate() {
            let twice = term.explained.iter().take(at).any(|(its, _)| its == tag);
            let place = format!("{FOLDER}/{GLOSSARY}.ftl:{}: `-{}`", term.line, term.name);
            if twice {
                return Err(format!("{place} has `.{tag}` twice; remove one"));
            }
            if !tags.contains(tag) {
                return Err(format!(
                    "{place} has `.{tag}`, and there is no {FOLDER}/{tag}.ftl"
                ));
            }
        }
    }
    Ok(())
}

/// Reads the file.
pub fn parse(file: &File) -> Result<Vec<Term<'_>>, String> {
    let text = file.text.as_str();
    let resource = parser::parse(text)
        .map_err(|_| format!("{FOLDER}/{GLOSSARY}.ftl:1: this is no file of Fluent"))?;
    let mut terms: Vec<Term<'_>> = Vec::new();
    for entry in &resource.body {
        let term = match entry {
            Entry::Term(term) => term,
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
            Entry::Message(message) => {
                return Err(format!(
                    "{}: `{}` is a message; only terms stand here: `-{} = …`",
                    place(text, message.id.name),
                    message.id.name,
                    message.id.name
                ));
            }
            Entry::Junk { content } => {
                return Err(format!(
                    "{}: this is no term of Fluent; write `-name = text`",
                    place(text, content)
                ));
            }
        };
        let name = term.id.name;
        if terms.iter().any(|its| its.name == name) {
            return Err(format!(
                "{}: `-{name}` is there twice; remove one",
                place(text, name)
            ));
        }
        let written = plain(&term.value)
            .ok_or_else(|| format!("{}: `-{name}` is a plain text", place(text, name)))?;
        let explained = term.attributes.iter();
        terms.push(Term {
            name: name.to_owned(),
            written,
            line: super::parse::line(text, name),
            explained: explained
                .map(|attribute| (attribute.id.name, attribute.value.clone()))
                .collect(),
        });
    }
    Ok(terms)
}

/// A text without anything in it to be filled in.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(&value.replace('\n', " ")),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => text.push_str(value),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text.trim().to_owned())
}

fn place(text: &str, part: &str) -> String {
    format!("{FOLDER}/{GLOSSARY}.ftl:{}", super::parse::line(text, part))
}
