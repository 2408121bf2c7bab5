//! Writes the names of the messages and of the languages, as Rust.

use std::fmt::Write;

use super::{
    RIGHT_TO_LEFT,
    check::Catalogue,
    glossary::{EXPLAINED, Term},
    message::{Language, Message},
};

/// How the keys begin of what only the static pages say: the widget does not carry it.
const STATIC: &str = "static-";

/// Which of those stand in every language: the kiosk's script speaks hers, and the switch names all of them. The rest is in Italian,
/// as the static pages are.
const IN_EVERY_LANGUAGE: [&str; 2] = ["static-kiosk-", "static-language"];

/// How the keys begin of what only pages say that not everybody opens. They come once one of them is opened.
const FURTHER: [&str; 5] = ["estimate-", "glossary-", "map-", "programme-", "today-"];
/// How the keys end of what leads to those pages, and stands elsewhere.
const WAY: &str = "-open";

/// How the keys begin of the messages that the widget picks at run time: they are constants, and `Text::with` fills in their one
/// variable, where a function each would weigh more than it says.
const PICKED: [&str; 1] = ["today-ask-"];

/// Whether a message is of the static pages.
pub fn is_static(key: &str) -> bool {
    key.starts_with(STATIC)
}

/// Whether only the reference has it.
pub fn is_of_the_reference(key: &str) -> bool {
    is_static(key) && !IN_EVERY_LANGUAGE.iter().any(|start| key.starts_with(start))
}

/// Whether a message is of the further pages.
pub fn is_further(key: &str) -> bool {
    FURTHER.iter().any(|start| key.starts_with(start)) && !key.ends_with(WAY)
}

fn is_picked(key: &str, variables: &[String]) -> bool {
    variables.len() == 1 && PICKED.iter().any(|start| key.starts_with(start))
}

/// The languages and the messages, as Rust.
pub fn rust(catalogue: &Catalogue, glossary: &[Term<'_>]) -> String {
    let mut rust = String::new();
    languages(catalogue, &mut rust);
    terms(glossary, &mut rust);
    let reference = catalogue
        .languages
        .first()
        .map(|language| language.messages.as_slice())
        .unwrap_or_default();
    let (pages, messages): (Vec<_>, Vec<_>) = reference
        .iter()
        .zip(&catalogue.variables)
        .partition(|(message, _)| is_static(&message.key));
    let (further, mut messages): (Vec<_>, Vec<_>) = messages
        .into_iter()
        .partition(|(message, _)| is_further(&message.key));
    line(
        &mut rust,
        "/// How many messages a widget begins with; those of the further pages follow.",
    );
    line(
        &mut rust,
        &format!("pub(super) const WORDS: usize = {};", messages.len()),
    );
    messages.extend(further);
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
        let names: Vec<_> = variables.iter().map(|its| snake(its)).collect();
        let mut takes = String::new();
        for its in &names {
            let _ = write!(takes, ", {its}: &str");
        }
        let body = match names.as_slice() {
            [one] => format!("text.with(Msg({at}), {one})"),
            [one, two] => format!("text.with_2(Msg({at}), {one}, {two})"),
            [one, two, three] => format!("text.with_3(Msg({at}), {one}, {two}, {three})"),
            more => format!("text.fill(Msg({at}), &[{}])", more.join(", ")),
        };
        line(
            &mut rust,
            &format!("pub fn {name}(text: &Text{takes}) -> String {{ {body} }}"),
        );
    }
    rust
}

/// The keys of messages, as an array's elements.
fn keys(messages: &[(&Message, &Vec<String>)]) -> String {
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
            catalogue
                .languages
                .iter()
                .map(Language::own_name)
                .collect::<Vec<_>>()
        ),
    );
    let mirrored: Vec<_> = tags.iter().map(|tag| RIGHT_TO_LEFT.contains(tag)).collect();
    line(
        rust,
        &format!(
            "pub(super) const RIGHT_TO_LEFT: [bool; {}] = {mirrored:?};",
            tags.len()
        ),
    );
    line(rust, "}");
    line(
        rust,
        "/// The text of each language, what a widget begins with and its further pages, on the host: the browser fetches what it needs.",
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
                 include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.further.txt\"))]),"
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

/// The terms of the glossary that are explained, with what they mean.
fn terms(glossary: &[Term<'_>], rust: &mut String) {
    let explained: Vec<_> = glossary
        .iter()
        .filter(|term| !term.explained.is_empty())
        .map(|term| {
            let key = snake(&format!("{EXPLAINED}{}", term.name)).to_uppercase();
            format!("({:?}, {key})", term.written)
        })
        .collect();
    line(rust, "/// The terms of the glossary, and what they mean.");
    line(
        rust,
        &format!(
            "pub const GLOSSARY: [(&str, Msg); {}] = [{}];",
            explained.len(),
            explained.join(", ")
        ),
    );
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
