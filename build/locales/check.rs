//! Whether every language says what the reference says.

use super::{
    FOLDER, REFERENCE,
    glossary::Term,
    is_italian,
    message::{Language, Message, Part},
    names::is_of_the_reference,
};

/// All languages, with the same messages in the same order, but for those that only the reference has: they are its last.
pub struct Catalogue {
    /// The reference first.
    pub languages: Vec<Language>,
    /// The names of what the messages take, in the order of the messages.
    pub variables: Vec<Vec<String>>,
}

/// As many variables as there are control characters for them.
const MOST_VARIABLES: usize = 8;

/// Checks the languages, of which the first is the reference.
pub fn check(mut languages: Vec<Language>, glossary: &[Term<'_>]) -> Result<Catalogue, String> {
    let Some((reference, others)) = languages
        .split_first_mut()
        .filter(|(first, _)| first.tag == REFERENCE)
    else {
        return Err(format!(
            "{FOLDER}/{REFERENCE}.ftl:1: this file must be there: all others are checked against it"
        ));
    };
    reference
        .messages
        .sort_by_key(|message| is_of_the_reference(&message.key));
    let mut variables = Vec::new();
    for message in &reference.messages {
        let its = message.variables();
        if its.len() > MOST_VARIABLES {
            return Err(refusal(
                reference,
                message,
                format!("`{}` has more than {MOST_VARIABLES} variables", message.key),
            ));
        }
        variables.push(its);
    }
    for language in others {
        same_keys(reference, language)?;
        // The same order as in the reference: a message is known by its place.
        let place = |key: &str| {
            reference
                .messages
                .iter()
                .position(|message| message.key == key)
        };
        language.messages.sort_by_key(|message| place(&message.key));
        for (message, expected) in language.messages.iter().zip(&variables) {
            same_variables(language, message, expected)?;
        }
        no_term_in_a_picture(language)?;
        if !is_italian(&language.tag) {
            same_terms(reference, language, glossary)?;
        }
    }
    Ok(Catalogue {
        languages,
        variables,
    })
}

fn same_keys(reference: &Language, language: &Language) -> Result<(), String> {
    let find = |language: &Language, key: &str| {
        language
            .messages
            .iter()
            .position(|message| message.key == key)
    };
    let mut before = 1;
    let shared = |message: &&Message| !is_of_the_reference(&message.key);
    for message in reference.messages.iter().filter(shared) {
        match find(language, &message.key) {
            Some(at) => before = language.messages[at].line,
            None => {
                return Err(format!(
                    "{FOLDER}/{}.ftl:{before}: `{}` is missing after this line; {FOLDER}/{REFERENCE}.ftl:{} has it",
                    language.tag, message.key, message.line
                ));
            }
        }
    }
    for message in &language.messages {
        if is_of_the_reference(&message.key) {
            let what = format!(
                "`{}` is said on pages that are in the language of {FOLDER}/{REFERENCE}.ftl alone; remove it",
                message.key
            );
            return Err(refusal(language, message, what));
        }
        if find(reference, &message.key).is_none() {
            let what = format!(
                "`{}` is not in {FOLDER}/{REFERENCE}.ftl; remove it, or add it there",
                message.key
            );
            return Err(refusal(language, message, what));
        }
    }
    Ok(())
}

/// The same variables, in any order.
fn same_variables(
    language: &Language,
    message: &Message,
    expected: &[String],
) -> Result<(), String> {
    let its = message.variables();
    let list = |names: &[String]| {
        if names.is_empty() {
            "none".to_owned()
        } else {
            format!("${}", names.join(", $"))
        }
    };
    if its.len() != expected.len() || its.iter().any(|name| !expected.contains(name)) {
        let what = format!(
            "`{}` must have the variables of {FOLDER}/{REFERENCE}.ftl: {}, not {}",
            message.key,
            list(expected),
            list(&its),
        );
        return Err(refusal(language, message, what));
    }
    Ok(())
}

/// What the picture of the payments says is drawn: what is marked as Italian would be an element that draws nothing there.
fn no_term_in_a_picture(language: &Language) -> Result<(), String> {
    let marked = |part: &Part| matches!(part, Part::Italian(_));
    let drawn = |message: &&Message| message.key.starts_with("chart-");
    for message in language.messages.iter().filter(drawn) {
        if message.parts.iter().any(marked) {
            let what = format!("`{}` is drawn, and can have no Italian term", message.key);
            return Err(refusal(language, message, what));
        }
    }
    Ok(())
}

/// An abbreviation that the Italian has stands in every language, as it is written on doors and forms, and marked as Italian.
fn same_terms(
    reference: &Language,
    language: &Language,
    glossary: &[Term<'_>],
) -> Result<(), String> {
    for term in glossary.iter().filter(|term| term.is_abbreviation()) {
        let write = format!("write `{{ -{} }}`", term.name);
        for (italian, message) in reference.messages.iter().zip(&language.messages) {
            if says(&message.parts, &term.written, false) {
                let what = format!("`{}` has {} unmarked; {write}", message.key, term.written);
                return Err(refusal(language, message, what));
            }
            let asked = says(&italian.parts, &term.written, false);
            if asked && !says(&message.parts, &term.written, true) {
                let what = format!(
                    "`{}` must keep {}, as the Italian has it; {write}",
                    message.key, term.written
                );
                return Err(refusal(language, message, what));
            }
        }
    }
    Ok(())
}

/// Whether a word stands in a message: as a part of what is marked as Italian, or of its own text.
fn says(parts: &[Part], word: &str, marked: bool) -> bool {
    let has = |text: &str| {
        text.split(|c: char| !c.is_alphanumeric())
            .any(|its| its == word)
    };
    parts.iter().any(|part| match part {
        Part::Text(text) => !marked && has(text),
        Part::Italian(text) => marked && has(text),
        Part::Variable(_) => false,
        Part::Choice(choice) => choice
            .variants
            .iter()
            .any(|(_, parts)| says(parts, word, marked)),
    })
}

fn refusal(language: &Language, message: &Message, what: String) -> String {
    format!("{FOLDER}/{}.ftl:{}: {what}", language.tag, message.line)
}
