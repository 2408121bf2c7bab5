//! Writes the texts and the names of the messages. The reader is `src/text/`; the two must agree.

use std::fmt::Write;

use super::{
    check::{Catalogue, Variable},
    message::{Language, Message, Part},
};

/// The first variable; the others follow.
const VARIABLE: u8 = 0x01;

/// Opens a choice: the variable follows, then the variants, each a key, [`KEY_END`], a text and [`VARIANT_END`].
const CHOICE: char = '\u{e}';
const KEY_END: char = '\u{f}';
const VARIANT_END: char = '\u{10}';
const CHOICE_END: char = '\u{11}';

/// How the keys begin of what only the static pages say: the widget does not carry it.
const STATIC: &str = "static-";
/// The key of what a language calls itself, which all others show as well.
const OWN_NAME: &str = "static-language";
/// The keys, or how they begin, of what comes after the first question: the others, what can be wrong with them, the check and the result.
const REST: [&str; 26] = [
    "birth-",
    "breastfeeding-",
    "change-",
    "chart-",
    "check-",
    "conflict-",
    "date-",
    "day-",
    "due-",
    "estimate-",
    "field-",
    "household-",
    "isee-",
    "label-",
    "map-",
    "maternity-",
    "nasko-received-",
    "no",
    "programme-",
    "result-",
    "sheet-",
    "since-",
    "today-",
    "week-",
    "why-",
    "yes",
];

/// How the keys begin of the messages that the widget picks at run time: they are constants, and `Text::with` fills in their one
/// variable, where a function each would weigh more than it says.
const PICKED: [&str; 1] = ["today-ask-"];

fn is_picked(key: &str, variables: &[Variable]) -> bool {
    variables.len() == 1
        && !variables[0].number
        && PICKED.iter().any(|start| key.starts_with(start))
}

fn is_rest(key: &str) -> bool {
    REST.iter()
        .any(|rest| key == *rest || (rest.ends_with('-') && key.starts_with(rest)))
}

/// A message a line, in the order of the reference: what comes first, the rest, and the static pages'.
pub fn texts(catalogue: &Catalogue) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for language in &catalogue.languages {
        let (mut first, mut rest, mut pages) = (String::new(), String::new(), String::new());
        for (message, variables) in language.messages.iter().zip(&catalogue.variables) {
            let text = if message.key.starts_with(STATIC) {
                &mut pages
            } else if is_rest(&message.key) {
                &mut rest
            } else {
                &mut first
            };
            parts(&message.parts, variables, text);
            text.push('\n');
        }
        texts.push((format!("{}.txt", language.tag), first));
        texts.push((format!("{}.rest.txt", language.tag), rest));
        texts.push((format!("{}.static.txt", language.tag), pages));
    }
    texts
}

fn parts(all: &[Part], variables: &[Variable], text: &mut String) {
    let variable = |name: &str| {
        let place = variables
            .iter()
            .position(|variable| variable.name == name)
            .unwrap_or(0);
        char::from(VARIABLE + place as u8)
    };
    for part in all {
        match part {
            Part::Text(part) => text.push_str(part),
            Part::Variable(name) => text.push(variable(name)),
            Part::Choice(choice) => {
                text.push(CHOICE);
                text.push(variable(&choice.variable));
                for (key, variant) in &choice.variants {
                    text.push_str(key);
                    text.push(KEY_END);
                    parts(variant, variables, text);
                    text.push(VARIANT_END);
                }
                text.push(CHOICE_END);
            }
        }
    }
}

/// The languages and the messages, as Rust.
pub fn rust(catalogue: &Catalogue) -> String {
    let mut rust = String::new();
    languages(catalogue, &mut rust);
    let reference = catalogue
        .languages
        .first()
        .map(|language| language.messages.as_slice())
        .unwrap_or_default();
    let (pages, messages): (Vec<_>, Vec<_>) = reference
        .iter()
        .zip(&catalogue.variables)
        .partition(|(message, _)| message.key.starts_with(STATIC));
    let (rest, mut messages): (Vec<_>, Vec<_>) = messages
        .into_iter()
        .partition(|(message, _)| is_rest(&message.key));
    line(
        &mut rust,
        "/// How many messages come first; the rest follow.",
    );
    line(
        &mut rust,
        &format!("pub(super) const FIRST: usize = {};", messages.len()),
    );
    messages.extend(rest);
    line(&mut rust, "/// The keys of what only the static pages say.");
    line(&mut rust, "#[cfg(not(target_arch = \"wasm32\"))]");
    line(
        &mut rust,
        &format!(
            "pub(super) const STATIC_KEYS: [&str; {}] = [{}];",
            pages.len(),
            keys(&pages)
        ),
    );
    line(&mut rust, "/// How many messages the widget has.");
    line(
        &mut rust,
        &format!("pub(super) const COUNT: usize = {};", messages.len()),
    );
    line(&mut rust, "/// The keys of the messages.");
    line(&mut rust, "#[cfg(not(target_arch = \"wasm32\"))]");
    line(
        &mut rust,
        &format!(
            "pub(super) const KEYS: [&str; COUNT] = [{}];",
            keys(&messages)
        ),
    );
    for (at, (message, variables)) in messages.into_iter().enumerate() {
        let name = snake(&message.key);
        line(&mut rust, &format!("/// `{}`", message.key));
        if variables.is_empty() || is_picked(&message.key, variables) {
            line(
                &mut rust,
                &format!("pub const {}: Msg = Msg({at});", name.to_uppercase()),
            );
            continue;
        }
        let names: Vec<_> = variables.iter().map(|its| snake(&its.name)).collect();
        let mut takes = String::new();
        let mut gives = Vec::new();
        for (variable, its) in variables.iter().zip(&names) {
            let (kind, wrapped) = if variable.number {
                ("u32", "Number")
            } else {
                ("&str", "Text")
            };
            let _ = write!(takes, ", {its}: {kind}");
            gives.push(format!("Arg::{wrapped}({its})"));
        }
        let texts = variables.iter().all(|its| !its.number);
        let body = match (texts, names.as_slice()) {
            (true, [one]) => format!("text.with(Msg({at}), {one})"),
            (true, [one, two]) => format!("text.with_2(Msg({at}), {one}, {two})"),
            (true, [one, two, three]) => format!("text.with_3(Msg({at}), {one}, {two}, {three})"),
            _ => format!("text.fill(Msg({at}), &[{}])", gives.join(", ")),
        };
        line(
            &mut rust,
            &format!("pub fn {name}(text: &Text{takes}) -> String {{ {body} }}"),
        );
    }
    rust
}

/// The keys of messages, as an array's elements.
fn keys(messages: &[(&Message, &Vec<Variable>)]) -> String {
    let keys: Vec<_> = messages
        .iter()
        .map(|(message, _)| format!("{:?}", message.key))
        .collect();
    keys.join(", ")
}

fn languages(catalogue: &Catalogue, rust: &mut String) {
    let tags: Vec<_> = catalogue
        .languages
        .iter()
        .map(|language| language.tag.as_str())
        .collect();
    let names: Vec<_> = tags.iter().map(|tag| pascal(tag)).collect();
    line(
        rust,
        "/// A language of the widget: there is a file in `locales/` for each.",
    );
    line(rust, "#[derive(Clone, Copy, Debug, PartialEq, Eq)]");
    line(rust, "pub enum Lang {");
    for (tag, name) in tags.iter().zip(&names) {
        line(rust, &format!("/// `{tag}`"));
        line(rust, &format!("{name},"));
    }
    line(rust, "}");
    line(rust, "impl Lang {");
    line(rust, "/// All of them, the reference first.");
    let all: Vec<_> = names.iter().map(|name| format!("Lang::{name}")).collect();
    line(
        rust,
        &format!(
            "pub const ALL: [Lang; {}] = [{}];",
            all.len(),
            all.join(", ")
        ),
    );
    line(
        rust,
        &format!("pub(super) const TAGS: [&str; {}] = {tags:?};", tags.len()),
    );
    line(
        rust,
        &format!(
            "pub(super) const NAMES: [&str; {}] = {:?};",
            tags.len(),
            catalogue.languages.iter().map(own_name).collect::<Vec<_>>()
        ),
    );
    line(rust, "}");
    line(
        rust,
        "/// The text of each language, what comes first and the result, on the host: the browser fetches what it needs.",
    );
    line(rust, "#[cfg(not(target_arch = \"wasm32\"))]");
    line(
        rust,
        &format!(
            "pub static BUILT_IN: [(Lang, [&str; 2]); {}] = [",
            tags.len()
        ),
    );
    for (tag, name) in tags.iter().zip(&names) {
        line(
            rust,
            &format!(
                "(Lang::{name}, [include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.txt\")), \
                 include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.rest.txt\"))]),"
            ),
        );
    }
    line(rust, "];");
    line(rust, "/// What only the static pages say, by language.");
    line(rust, "#[cfg(not(target_arch = \"wasm32\"))]");
    line(
        rust,
        &format!(
            "pub(super) static STATIC: [(Lang, &str); {}] = [",
            tags.len()
        ),
    );
    for (tag, name) in tags.iter().zip(&names) {
        line(
            rust,
            &format!(
                "(Lang::{name}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.static.txt\"))),"
            ),
        );
    }
    line(rust, "];");
}

/// What a language calls itself; its tag where it does not say.
fn own_name(language: &Language) -> String {
    let name = language
        .messages
        .iter()
        .find(|message| message.key == OWN_NAME)
        .map(|message| message.parts.as_slice());
    match name {
        Some([Part::Text(name)]) => name.clone(),
        _ => language.tag.clone(),
    }
}

fn line(rust: &mut String, line: &str) {
    rust.push_str(line);
    rust.push('\n');
}

fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// `pt-BR` becomes `PtBr`.
fn pascal(tag: &str) -> String {
    let mut name = String::new();
    for word in tag.split('-') {
        let (first, rest) = word.split_at(word.len().min(1));
        name += &first.to_uppercase();
        name += &rest.to_lowercase();
    }
    name
}
