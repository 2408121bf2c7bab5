//! Reads a Fluent file, and refuses what the widget cannot show.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey},
    parser, unicode,
};

use super::{
    FOLDER, File,
    glossary::{EXPLAINED, Term},
    is_italian,
    message::{Choice, Language, Message, Part},
};

/// What sets the direction of a text without being seen: the build writes these.
const BIDI: RangeInclusive<char> = '\u{2066}'..='\u{2069}';

/// The plural categories that there are in any language.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The comment that says who has reviewed a file, and whom it names where nobody has.
const REVIEWED: &str = "# reviewed-by: ";
const NOBODY: &str = "nobody";

/// Reads a file. The terms of the glossary are those of every language, and so are its explanations.
pub fn parse(file: &File, glossary: Glossary<'_>) -> Result<Language, String> {
    let source = file.text.as_str();
    let Some(reviewer) = source
        .lines()
        .find_map(|line| line.strip_prefix(REVIEWED))
        .map(str::trim)
        .filter(|reviewer| !reviewer.is_empty())
    else {
        return Err(format!(
            "{}: say in a comment which person has reviewed it, or that none has: `{REVIEWED}{NOBODY}`",
            place(file, 0)
        ));
    };
    let resource = parser::parse(source).map_err(|(_, errors)| {
        let (at, why) = errors.first().map_or((0, String::new()), |error| {
            (error.pos.start, error.kind.to_string())
        });
        format!("{}: this is no message of Fluent: {why}", place(file, at))
    })?;
    let mut reader = Reader {
        file,
        tag: &file.tag,
        glossary: glossary.terms,
        terms: BTreeMap::new(),
    };
    for entry in &resource.body {
        if let Entry::Term(term) = entry
            && reader.terms.insert(term.id.name, &term.value).is_some()
        {
            return reader.refuse(
                term.id.name,
                format!("the term `-{}` is there twice; remove one", term.id.name),
            );
        }
    }
    let mut messages = explanations(&file.tag, glossary)?;
    let mut keys = BTreeSet::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Junk { content } => {
                return reader.refuse(content, "this is no message of Fluent; write `key = text`");
            }
            Entry::Term(_)
            | Entry::Comment(_)
            | Entry::GroupComment(_)
            | Entry::ResourceComment(_) => {
                continue;
            }
        };
        let key = message.id.name;
        if !kebab(key) {
            return reader.refuse(
                key,
                format!("`{key}` must be in lower case with hyphens, such as `start-title`"),
            );
        }
        if !keys.insert(key) {
            return reader.refuse(key, format!("`{key}` is there twice; remove one"));
        }
        let Some(value) = message
            .value
            .as_ref()
            .filter(|_| message.attributes.is_empty())
        else {
            return reader.refuse(
                key,
                format!("`{key}` must have a text and no attributes; give each text its own key"),
            );
        };
        let mut parts = Vec::new();
        reader.pattern(value, Inside::Message, &mut parts)?;
        trim(&mut parts);
        messages.push(Message {
            key: key.to_owned(),
            line: line(source, key),
            parts,
        });
    }
    Ok(Language {
        tag: file.tag.clone(),
        reviewed: !reviewer.eq_ignore_ascii_case(NOBODY),
        messages,
    })
}

/// The glossary: its file, and the terms in it.
#[derive(Clone, Copy)]
pub struct Glossary<'a> {
    pub file: &'a File,
    pub terms: &'a [Term<'a>],
}

/// What the terms of the glossary mean in a language, as messages.
fn explanations(tag: &str, glossary: Glossary<'_>) -> Result<Vec<Message>, String> {
    let reader = Reader {
        file: glossary.file,
        tag,
        glossary: glossary.terms,
        terms: BTreeMap::new(),
    };
    let mut messages = Vec::new();
    for term in glossary
        .terms
        .iter()
        .filter(|term| !term.explained.is_empty())
    {
        let pattern = term.explained_in(tag).ok_or_else(|| {
            format!(
                "{FOLDER}/{}.ftl:{}: `-{}` is not explained in this language: `.{tag} = …`",
                glossary.file.tag, term.line, term.name
            )
        })?;
        let mut parts = Vec::new();
        reader.pattern(pattern, Inside::Term(0), &mut parts)?;
        trim(&mut parts);
        messages.push(Message {
            key: format!("{EXPLAINED}{}", term.name),
            line: 1,
            parts,
        });
    }
    Ok(messages)
}

/// Where a pattern stands, which decides what it may hold.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Message,
    Choice,
    /// How many terms are open: one that leads back to itself would never end.
    Term(u32),
}

struct Reader<'a> {
    /// What is read, for who is told where it is wrong.
    file: &'a File,
    /// The language.
    tag: &'a str,
    glossary: &'a [Term<'a>],
    terms: BTreeMap<&'a str, &'a Pattern<&'a str>>,
}

impl<'a> Reader<'a> {
    /// What is at `part`, a piece of the file, is wrong.
    fn refuse<T>(&self, part: &str, what: impl AsRef<str>) -> Result<T, String> {
        let at = (part.as_ptr() as usize).saturating_sub(self.file.text.as_ptr() as usize);
        Err(format!("{}: {}", place(self.file, at), what.as_ref()))
    }

    fn pattern(
        &self,
        pattern: &Pattern<&'a str>,
        inside: Inside,
        parts: &mut Vec<Part>,
    ) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, value, parts)?,
                PatternElement::Placeable { expression } => {
                    self.expression(expression, inside, parts)?
                }
            }
        }
        Ok(())
    }

    /// Adds what is Italian in every language. In Italian it is a text like any other.
    fn italian(&self, at: &str, text: &str, parts: &mut Vec<Part>) -> Result<(), String> {
        if is_italian(self.tag) {
            return self.text(at, text, parts);
        }
        self.text(at, text, &mut Vec::new())?;
        parts.push(Part::Italian(text.to_owned()));
        Ok(())
    }

    /// Adds a text to the last one. A line break of the file is a space, however long.
    fn text(&self, at: &str, text: &str, parts: &mut Vec<Part>) -> Result<(), String> {
        let reserved = |c: char| c.is_control() && c != '\n' || BIDI.contains(&c);
        if text.chars().any(reserved) {
            return self.refuse(
                at,
                "there is a control character here; the widget uses these for itself",
            );
        }
        if !matches!(parts.last(), Some(Part::Text(_))) {
            parts.push(Part::Text(String::new()));
        }
        if let Some(Part::Text(last)) = parts.last_mut() {
            for c in text.chars() {
                match c {
                    '\n' if last.ends_with(' ') => {}
                    '\n' => last.push(' '),
                    _ => last.push(c),
                }
            }
        }
        Ok(())
    }

    fn expression(
        &self,
        expression: &Expression<&'a str>,
        inside: Inside,
        parts: &mut Vec<Part>,
    ) -> Result<(), String> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, inside, parts),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return self.refuse(
                        first_name(variants),
                        "a choice must be made by a variable: `{ $months -> … }`",
                    );
                };
                if inside != Inside::Message {
                    return self.refuse(
                        id.name,
                        "a choice cannot stand in a choice or a term; write the texts out",
                    );
                }
                parts.push(Part::Choice(Choice {
                    variable: self.variable(id.name)?,
                    variants: self.variants(variants)?,
                }));
                Ok(())
            }
        }
    }

    fn variants(&self, variants: &[Variant<&'a str>]) -> Result<Vec<(String, Vec<Part>)>, String> {
        let mut read = Vec::new();
        let mut default = None;
        for variant in variants {
            let key = key_of(variant);
            let number = matches!(variant.key, VariantKey::NumberLiteral { .. });
            if !(if number {
                key.parse::<u32>().is_ok()
            } else {
                CATEGORIES.contains(&key)
            }) {
                return self.refuse(
                    key,
                    format!(
                        "`{key}` is neither a whole number nor one of {}",
                        CATEGORIES.join(", ")
                    ),
                );
            }
            let mut parts = Vec::new();
            self.pattern(&variant.value, Inside::Choice, &mut parts)?;
            if variant.default {
                default = Some((key.to_owned(), parts));
            } else {
                read.push((key.to_owned(), parts));
            }
        }
        read.extend(default);
        Ok(read)
    }

    fn inline(
        &self,
        inline: &InlineExpression<&'a str>,
        inside: Inside,
        parts: &mut Vec<Part>,
    ) -> Result<(), String> {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.italian(value, &unicode::unescape_unicode_to_string(value), parts)
            }
            InlineExpression::NumberLiteral { value } => self.text(value, value, parts),
            InlineExpression::VariableReference { id } => {
                if matches!(inside, Inside::Term(_)) {
                    return self.refuse(id.name, "a term can have no variables");
                }
                parts.push(Part::Variable(self.variable(id.name)?));
                Ok(())
            }
            InlineExpression::TermReference {
                id,
                attribute: None,
                arguments: None,
            } => {
                let Some(term) = self.terms.get(id.name) else {
                    let Some(term) = self.glossary.iter().find(|term| term.name == id.name) else {
                        return self.refuse(
                            id.name,
                            format!(
                                "there is no term `-{}` in this file or the glossary; add it",
                                id.name
                            ),
                        );
                    };
                    return self.italian(id.name, &term.written, parts);
                };
                let depth = if let Inside::Term(depth) = inside {
                    depth + 1
                } else {
                    0
                };
                if depth > 8 {
                    return self.refuse(
                        id.name,
                        format!("the term `-{}` leads back to itself", id.name),
                    );
                }
                self.pattern(term, Inside::Term(depth), parts)
            }
            InlineExpression::TermReference { id, .. } => self.refuse(
                id.name,
                format!(
                    "the term `-{}` can have no attribute and no arguments",
                    id.name
                ),
            ),
            InlineExpression::FunctionReference { id, .. } => self.refuse(
                id.name,
                format!(
                    "there is no function `{}`; the widget formats what it hands over",
                    id.name
                ),
            ),
            InlineExpression::MessageReference { id, .. } => self.refuse(
                id.name,
                format!(
                    "`{}` is a message; make what both say a term: `-{}`",
                    id.name, id.name
                ),
            ),
            InlineExpression::Placeable { expression } => {
                self.expression(expression, inside, parts)
            }
        }
    }

    fn variable(&self, name: &str) -> Result<String, String> {
        if kebab(name) {
            return Ok(name.to_owned());
        }
        self.refuse(
            name,
            format!("`${name}` must be in lower case with hyphens, such as `$amount`"),
        )
    }
}

/// No space at either end of a message.
fn trim(parts: &mut [Part]) {
    if let Some(Part::Text(first)) = parts.first_mut() {
        *first = first.trim_start_matches(' ').to_owned();
    }
    if let Some(Part::Text(last)) = parts.last_mut() {
        *last = last.trim_end_matches(' ').to_owned();
    }
}

fn first_name<'a>(variants: &[Variant<&'a str>]) -> &'a str {
    variants.first().map(key_of).unwrap_or_default()
}

fn key_of<'a>(variant: &Variant<&'a str>) -> &'a str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn kebab(key: &str) -> bool {
    key.split('-').all(|word| {
        !word.is_empty()
            && word
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    })
}

/// The line of a piece of the text, from 1.
pub fn line(source: &str, part: &str) -> usize {
    line_at(
        source,
        (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize),
    )
}

fn line_at(source: &str, at: usize) -> usize {
    1 + source
        .bytes()
        .take(at)
        .filter(|&byte| byte == b'\n')
        .count()
}

fn place(file: &File, at: usize) -> String {
    format!("{FOLDER}/{}.ftl:{}", file.tag, line_at(&file.text, at))
}
