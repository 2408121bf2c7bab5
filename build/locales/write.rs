//! Writes the texts. The reader is `src/text/`; the two must agree.

use super::{
    RIGHT_TO_LEFT,
    check::Catalogue,
    is_italian,
    message::{Language, Part},
    names::{is_further, is_static},
};

/// The first variable; the others follow.
const VARIABLE: u8 = 0x01;

/// Opens a choice: the variable follows, then the variants, each a key, [`KEY_END`], a text and [`VARIANT_END`].
const CHOICE: char = '\u{e}';
const KEY_END: char = '\u{f}';
const VARIANT_END: char = '\u{10}';
const CHOICE_END: char = '\u{11}';

/// Around what is Italian in another language: a left-to-right isolate, of which the widget makes an element of that language.
const ITALIAN: [char; 2] = ['\u{2066}', '\u{2069}'];
/// Around what else is filled in where one reads from right to left: it has a direction of its own.
const ISOLATE: [char; 2] = ['\u{2068}', '\u{2069}'];
/// The variables that hold Italian names.
const ITALIAN_VARIABLES: [&str; 5] = ["act", "asl", "comune", "former", "name"];

/// What a language says as long as no person has reviewed it.
const UNREVIEWED: &str = "unreviewed";

/// A message a line, in the order of the reference: what a widget begins with, what its further pages say, and the static pages.
pub fn texts(catalogue: &Catalogue) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for language in &catalogue.languages {
        let (mut words, mut further, mut pages) = (String::new(), String::new(), String::new());
        for (message, variables) in language.messages.iter().zip(&catalogue.variables) {
            let text = if is_static(&message.key) {
                &mut pages
            } else if is_further(&message.key) {
                &mut further
            } else {
                &mut words
            };
            if !(language.reviewed && message.key == UNREVIEWED) {
                let writer = Writer {
                    language,
                    variables,
                };
                writer.parts(&message.parts, text);
            }
            text.push('\n');
        }
        texts.push((format!("{}.txt", language.tag), words));
        texts.push((format!("{}.further.txt", language.tag), further));
        texts.push((format!("{}.static.txt", language.tag), pages));
    }
    texts
}

/// Writes a message of a language.
struct Writer<'a> {
    language: &'a Language,
    variables: &'a [String],
}

impl Writer<'_> {
    fn parts(&self, all: &[Part], text: &mut String) {
        for part in all {
            match part {
                Part::Text(part) => text.push_str(part),
                Part::Italian(part) => around(Some(ITALIAN), part, text),
                Part::Variable(name) => {
                    let mark = self.mark(name).to_string();
                    around(self.marks(name), &mark, text);
                }
                Part::Choice(choice) => {
                    text.push(CHOICE);
                    text.push(self.mark(&choice.variable));
                    for (key, variant) in &choice.variants {
                        text.push_str(key);
                        text.push(KEY_END);
                        self.parts(variant, text);
                        text.push(VARIANT_END);
                    }
                    text.push(CHOICE_END);
                }
            }
        }
    }

    /// The character that stands for a variable.
    fn mark(&self, name: &str) -> char {
        let place = self.variables.iter().position(|its| its == name);
        char::from(VARIABLE + place.unwrap_or(0) as u8)
    }

    /// What stands around a variable.
    fn marks(&self, name: &str) -> Option<[char; 2]> {
        let tag = self.language.tag.as_str();
        if is_italian(tag) {
            None
        } else if ITALIAN_VARIABLES.contains(&name) {
            Some(ITALIAN)
        } else {
            RIGHT_TO_LEFT.contains(&tag).then_some(ISOLATE)
        }
    }
}

fn around(marks: Option<[char; 2]>, inner: &str, text: &mut String) {
    let [before, after] = marks.map_or([None; 2], |marks| marks.map(Some));
    text.extend(before);
    text.push_str(inner);
    text.extend(after);
}
