//! The messages of one language.

use crate::lines::Lines;

use super::Lang;
use super::messages::{COUNT, FIRST};

/// A message without variables, by its place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Msg(pub(super) u16);

/// What is filled in for a variable.
#[derive(Clone, Copy)]
#[cfg_attr(
    not(all(target_arch = "wasm32", feature = "widget")),
    allow(dead_code, reason = "only the widget fills anything in")
)]
pub(crate) enum Arg<'a> {
    /// As it is.
    Text(&'a str),
    /// In figures; and a choice may depend on it.
    Number(u32),
}

/// The plural category (`one`, `few`, `other`, …) of a number in a language. The browser knows it for every language.
pub type PluralRule = fn(Lang, u32) -> String;

// How a text is written, see `build/locales/write.rs`: no line has other control characters.

/// The first variable; the others follow.
const FIRST_VARIABLE: u8 = 0x01;

/// Opens a choice: the variable that decides follows, then the variants, each a key, `KEY_END`, a text and `VARIANT_END`.
const CHOICE: u8 = 0x0e;
const KEY_END: char = '\u{f}';
const VARIANT_END: char = '\u{10}';
const CHOICE_END: char = '\u{11}';

/// All messages in one language, but for those after the first question, which may come later.
pub struct Text {
    lang: Lang,
    /// A message a line.
    first: Lines,
    rest: Option<Lines>,
    plural: PluralRule,
}

impl Text {
    /// Reads the text of a language: what comes first, and the rest where it has come. `None` if it does not have as many
    /// messages as this widget: it is another version's, or was cut short on its way.
    pub fn parse(lang: Lang, first: &str, rest: Option<&str>, plural: PluralRule) -> Option<Text> {
        let first = Lines::new(first.to_owned());
        let rest = rest.map(|rest| Lines::new(rest.to_owned()));
        let whole = rest.as_ref().is_none_or(|rest| rest.len() == COUNT - FIRST);
        (first.len() == FIRST && whole).then_some(Text {
            lang,
            first,
            rest,
            plural,
        })
    }

    /// Whether everything can be worded.
    pub fn is_complete(&self) -> bool {
        self.rest.is_some()
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message without variables.
    pub fn get(&self, message: Msg) -> &str {
        self.line(usize::from(message.0))
    }

    fn line(&self, at: usize) -> &str {
        match (at.checked_sub(FIRST), &self.rest) {
            (None, _) => self.first.get(at),
            (Some(at), Some(rest)) => rest.get(at),
            (Some(_), None) => "",
        }
    }

    /// A message by its key; where it has variables, as it is written in the text of the language.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn by_key(&self, key: &str) -> Option<&str> {
        let at = super::messages::KEYS.iter().position(|&its| its == key)?;
        Some(self.line(at))
    }

    /// A message with its one variable, where it has one, filled in.
    #[inline(never)]
    pub fn with(&self, message: Msg, value: &str) -> String {
        self.fill(message, &[Arg::Text(value)])
    }

    /// The same with two variables, both texts: a call weighs less than a list of them, and there are many.
    #[inline(never)]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        allow(dead_code, reason = "only the widget fills anything in")
    )]
    pub(crate) fn with_2(&self, message: Msg, one: &str, two: &str) -> String {
        self.fill(message, &[Arg::Text(one), Arg::Text(two)])
    }

    /// The same with three.
    #[inline(never)]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        allow(dead_code, reason = "only the widget fills anything in")
    )]
    pub(crate) fn with_3(&self, message: Msg, one: &str, two: &str, three: &str) -> String {
        self.fill(message, &[Arg::Text(one), Arg::Text(two), Arg::Text(three)])
    }

    /// A message with its variables filled in, in the order in which they are first met in the reference.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        allow(dead_code, reason = "only the widget fills anything in")
    )]
    pub(crate) fn fill(&self, message: Msg, args: &[Arg<'_>]) -> String {
        let mut filled = String::new();
        fill_in(
            self.get(message),
            args,
            &|number| (self.plural)(self.lang, number),
            &mut filled,
        );
        filled
    }
}

/// Adds a text with its variables filled in; `plural` gives the category of a number.
pub(super) fn fill_in(
    mut text: &str,
    args: &[Arg<'_>],
    plural: &dyn Fn(u32) -> String,
    filled: &mut String,
) {
    while let Some(at) = text.bytes().position(|byte| byte < b' ') {
        let (before, marked) = text.split_at(at);
        filled.push_str(before);
        let mut marks = marked.bytes();
        let mark = marks.next();
        if mark != Some(CHOICE) {
            match arg(mark, args) {
                Some(Arg::Text(text)) => filled.push_str(text),
                Some(Arg::Number(number)) => filled.push_str(&number.to_string()),
                None => {}
            }
            text = marked.get(1..).unwrap_or_default();
            continue;
        }
        let number = match arg(marks.next(), args) {
            Some(Arg::Number(number)) => number,
            _ => 0,
        };
        let choice = marked.get(2..).unwrap_or_default();
        let (variants, after) = choice.split_once(CHOICE_END).unwrap_or_default();
        fill_in(choose(variants, number, plural), args, plural, filled);
        text = after;
    }
    filled.push_str(text);
}

/// The variant for a number: that of just this number, else that of its category, else the last.
fn choose<'a>(variants: &'a str, number: u32, plural: &dyn Fn(u32) -> String) -> &'a str {
    let mut last = "";
    for wanted in [number.to_string(), plural(number)] {
        for variant in variants.split(VARIANT_END) {
            if let Some((key, text)) = variant.split_once(KEY_END) {
                if key == wanted {
                    return text;
                }
                last = text;
            }
        }
    }
    last
}

/// What is filled in at a mark.
fn arg<'a>(mark: Option<u8>, args: &[Arg<'a>]) -> Option<Arg<'a>> {
    args.get(usize::from(mark?.checked_sub(FIRST_VARIABLE)?))
        .copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One or other: the rule of Italian and English.
    fn plural(_: Lang, number: u32) -> String {
        String::from(if number == 1 { "one" } else { "other" })
    }

    /// A text whose first message is the one given, and that message filled in.
    fn filled(first: &str, args: &[Arg<'_>]) -> String {
        let rest = "\n".repeat(FIRST);
        let text = Text::parse(Lang::ALL[0], &(first.to_owned() + &rest), None, plural);
        text.map(|text| text.fill(Msg(0), args)).unwrap_or_default()
    }

    #[test]
    fn variables_are_filled_in() {
        assert_eq!(filled("plain", &[]), "plain");
        assert_eq!(
            filled(
                "\u{1} is now \u{2}",
                &[Arg::Text("Brembilla"), Arg::Text("Val Brembilla")]
            ),
            "Brembilla is now Val Brembilla"
        );
        assert_eq!(
            filled("\u{2}: \u{1}\u{1}", &[Arg::Number(7), Arg::Text("è")]),
            "è: 77"
        );
    }

    #[test]
    fn a_choice_follows_the_number() {
        let choice = "in \u{e}\u{1}0\u{f}nessun mese\u{10}one\u{f}\u{1} mese\u{10}other\u{f}\u{1} mesi\u{10}\u{11}, \u{2}";
        for (number, expected) in [
            (0, "in nessun mese, sì"),
            (1, "in 1 mese, sì"),
            (18, "in 18 mesi, sì"),
        ] {
            assert_eq!(
                filled(choice, &[Arg::Number(number), Arg::Text("sì")]),
                expected
            );
        }
    }

    #[test]
    fn what_has_no_variant_takes_the_last() {
        let choice = "\u{e}\u{1}two\u{f}due\u{10}many\u{f}tanti\u{10}\u{11}";
        assert_eq!(filled(choice, &[Arg::Number(1)]), "tanti");
    }

    #[test]
    fn another_number_of_messages_is_refused() {
        let [first, rest] = super::super::BUILT_IN[0].1;
        for (first, rest) in [
            ("one\n", None),
            ("", None),
            (first, Some("")),
            (rest, Some(first)),
        ] {
            assert!(Text::parse(Lang::ALL[0], first, rest, plural).is_none());
        }
    }

    #[test]
    fn every_language_is_read() {
        for (lang, [first, rest]) in super::super::BUILT_IN {
            let text = Text::parse(lang, first, None, plural);
            assert!(text.is_some_and(|text| !text.is_complete()));
            let text = Text::parse(lang, first, Some(rest), plural);
            assert_eq!(text.as_ref().map(Text::lang), Some(lang));
            let Some(text) = text else { continue };
            for key in super::super::messages::KEYS {
                assert!(
                    text.by_key(key).is_some_and(|text| !text.is_empty()),
                    "{key}"
                );
            }
            assert_eq!(text.by_key("no-such-key"), None);
        }
    }
}
