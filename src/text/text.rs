//! The messages of one language.

use std::rc::Rc;

use super::Lang;
use super::messages::{COUNT, WORDS};
use crate::digits::latin;
use crate::lines::Lines;

/// A message without variables, by its place in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Msg(pub(super) u16);

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

/// All messages in one language, but for those of the further pages, which come once one of these is opened.
pub struct Text {
    lang: Lang,
    /// A message a line.
    words: Rc<Lines>,
    further: Option<Lines>,
    plural: PluralRule,
}

impl Text {
    /// Reads what a widget begins with in a language. `None` if it does not have as many messages as this widget: it is another
    /// version's, or was cut short on its way.
    pub fn parse(lang: Lang, words: String, plural: PluralRule) -> Option<Text> {
        let words = Lines::new(words);
        (words.len() == WORDS).then(|| Text {
            lang,
            words: Rc::new(words),
            further: None,
            plural,
        })
    }

    /// The same with what the further pages say. `None` as with [`Text::parse`].
    #[must_use]
    pub fn with_further(&self, further: String) -> Option<Text> {
        let further = Lines::new(further);
        (further.len() == COUNT - WORDS).then(|| Text {
            lang: self.lang,
            words: Rc::clone(&self.words),
            further: Some(further),
            plural: self.plural,
        })
    }

    /// Whether everything can be worded.
    pub fn is_complete(&self) -> bool {
        self.further.is_some()
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
        match (at.checked_sub(WORDS), &self.further) {
            (None, _) => self.words.get(at),
            (Some(at), Some(further)) => further.get(at),
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
        self.fill(message, &[value])
    }

    /// The same with two variables, both texts: a call weighs less than a list of them, and there are many.
    #[inline(never)]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        allow(dead_code, reason = "only the widget fills anything in")
    )]
    pub(crate) fn with_2(&self, message: Msg, one: &str, two: &str) -> String {
        self.fill(message, &[one, two])
    }

    /// The same with three.
    #[inline(never)]
    #[cfg_attr(
        not(target_arch = "wasm32"),
        allow(dead_code, reason = "only the widget fills anything in")
    )]
    pub(crate) fn with_3(&self, message: Msg, one: &str, two: &str, three: &str) -> String {
        self.fill(message, &[one, two, three])
    }

    /// A message with its variables filled in, in the order in which they are first met in the reference.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        allow(dead_code, reason = "only the widget fills anything in")
    )]
    pub(crate) fn fill(&self, message: Msg, args: &[&str]) -> String {
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

/// The keys of the messages.
#[cfg(not(target_arch = "wasm32"))]
pub fn keys() -> impl Iterator<Item = &'static str> {
    super::messages::KEYS.iter().copied()
}

/// Adds a text with its variables filled in; `plural` gives the category of a number.
pub(super) fn fill_in(
    mut text: &str,
    args: &[&str],
    plural: &dyn Fn(u32) -> String,
    filled: &mut String,
) {
    while let Some(at) = text.bytes().position(|byte| byte < b' ') {
        let (before, marked) = text.split_at(at);
        filled.push_str(before);
        let mut marks = marked.bytes();
        let mark = marks.next();
        if mark != Some(CHOICE) {
            filled.push_str(arg(mark, args));
            text = marked.get(1..).unwrap_or_default();
            continue;
        }
        // In whatever figures it is written: it is one of a few months, years or people.
        let number = latin(arg(marks.next(), args)).parse().unwrap_or_default();
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
fn arg<'a>(mark: Option<u8>, args: &[&'a str]) -> &'a str {
    let place = mark.and_then(|mark| mark.checked_sub(FIRST_VARIABLE));
    let its = place.and_then(|place| args.get(usize::from(place)));
    its.copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One or other: the rule of Italian and English.
    fn plural(_: Lang, number: u32) -> String {
        String::from(if number == 1 { "one" } else { "other" })
    }

    /// A text whose first message is the one given, and that message filled in.
    fn filled(first: &str, args: &[&str]) -> String {
        let others = "\n".repeat(WORDS);
        let text = Text::parse(Lang::ALL[0], first.to_owned() + &others, plural);
        text.map(|text| text.fill(Msg(0), args)).unwrap_or_default()
    }

    #[test]
    fn variables_are_filled_in() {
        assert_eq!(filled("plain", &[]), "plain");
        assert_eq!(
            filled("\u{1} is now \u{2}", &["Brembilla", "Val Brembilla"]),
            "Brembilla is now Val Brembilla"
        );
        assert_eq!(filled("\u{2}: \u{1}\u{1}", &["7", "è"]), "è: 77");
    }

    #[test]
    fn a_choice_follows_the_number() {
        let choice = "in \u{e}\u{1}0\u{f}nessun mese\u{10}one\u{f}\u{1} mese\u{10}other\u{f}\u{1} mesi\u{10}\u{11}, \u{2}";
        for (number, expected) in [
            ("0", "in nessun mese, sì"),
            ("1", "in 1 mese, sì"),
            ("18", "in 18 mesi, sì"),
            // As they are written in Bengali.
            ("১৮", "in ১৮ mesi, sì"),
        ] {
            assert_eq!(filled(choice, &[number, "sì"]), expected);
        }
    }

    #[test]
    fn what_has_no_variant_takes_the_last() {
        let choice = "\u{e}\u{1}two\u{f}due\u{10}many\u{f}tanti\u{10}\u{11}";
        assert_eq!(filled(choice, &["1"]), "tanti");
    }

    #[test]
    fn another_number_of_messages_is_refused() {
        let [words, further] = super::super::BUILT_IN[0].1;
        for wrong in ["one\n", "", further] {
            assert!(Text::parse(Lang::ALL[0], wrong.to_owned(), plural).is_none());
        }
        let text = Text::parse(Lang::ALL[0], words.to_owned(), plural).unwrap();
        for wrong in ["one\n", "", words] {
            assert!(text.with_further(wrong.to_owned()).is_none());
        }
    }

    #[test]
    fn every_language_is_read() {
        for (lang, [words, further]) in super::super::BUILT_IN {
            let text = Text::parse(lang, words.to_owned(), plural).unwrap();
            assert!(!text.is_complete());
            let text = text.with_further(further.to_owned()).unwrap();
            assert!(text.is_complete());
            assert_eq!(text.lang(), lang);
            for key in super::super::messages::KEYS {
                let said = text.by_key(key).unwrap();
                // Once a person has reviewed a language, nothing is said of it.
                assert!(key == "unreviewed" || !said.is_empty(), "{key}");
            }
            assert_eq!(text.by_key("no-such-key"), None);
        }
    }
}
