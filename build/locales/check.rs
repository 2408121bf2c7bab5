//! Whether every language says what the reference says.

use super::{
    FOLDER, REFERENCE,
    message::{Language, Message},
};

/// All languages, with the same messages in the same order.
pub struct Catalogue {
    /// The reference first, the others in the order of their tags.
    pub languages: Vec<Language>,
    /// What the messages take, in the order of the messages.
    pub variables: Vec<Vec<Variable>>,
}

/// What a message takes.
pub struct Variable {
    pub name: String,
    /// Whether some language chooses by it: then it is a number, else a text.
    pub number: bool,
}

/// As many variables as there are control characters for them.
const MOST_VARIABLES: usize = 8;

/// Checks the languages, of which the first is the reference.
pub fn check(mut languages: Vec<Language>) -> Result<Catalogue, String> {
    let Some((reference, others)) = languages
        .split_first_mut()
        .filter(|(first, _)| first.tag == REFERENCE)
    else {
        return Err(format!(
            "{FOLDER}/{REFERENCE}.ftl:1: this file must be there: all others are checked against it"
        ));
    };
    let mut variables = Vec::new();
    for message in &reference.messages {
        let its: Vec<_> = message
            .variables()
            .into_iter()
            .map(|(name, number)| Variable { name, number })
            .collect();
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
        for (message, expected) in language.messages.iter().zip(&mut variables) {
            same_variables(language, message, expected)?;
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
    for message in &reference.messages {
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

/// The same variables, in any order. One by which this language chooses is a number in all.
fn same_variables(
    language: &Language,
    message: &Message,
    expected: &mut [Variable],
) -> Result<(), String> {
    let its = message.variables();
    let list = |names: Vec<&str>| {
        if names.is_empty() {
            "none".to_owned()
        } else {
            format!("${}", names.join(", $"))
        }
    };
    if its.len() != expected.len()
        || its
            .iter()
            .any(|(name, _)| expected.iter().all(|variable| variable.name != *name))
    {
        let what = format!(
            "`{}` must have the variables of {FOLDER}/{REFERENCE}.ftl: {}, not {}",
            message.key,
            list(
                expected
                    .iter()
                    .map(|variable| variable.name.as_str())
                    .collect()
            ),
            list(its.iter().map(|(name, _)| name.as_str()).collect()),
        );
        return Err(refusal(language, message, what));
    }
    for variable in expected {
        variable.number |= its.contains(&(variable.name.clone(), true));
    }
    Ok(())
}

fn refusal(language: &Language, message: &Message, what: String) -> String {
    format!("{FOLDER}/{}.ftl:{}: {what}", language.tag, message.line)
}
