//! Whether what a file calls a translation is one: nothing left in Italian or English, and no Latin word unmarked where one writes
//! in another script.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use nasko_cresco::text::{Lang, Text, keys, static_keys, static_text};

/// What is the same in two languages, by the language and the key.
const SAME: [(&str, &str); 19] = [
    ("en", "no"),
    ("en", "result-status-unmet"),
    ("es", "error-prefix"),
    ("es", "no"),
    ("es", "result-status-unmet"),
    ("es", "static-kiosk-key-point"),
    ("fr", "question-number"),
    ("fr", "result-place-public"),
    ("fr", "sheet-version"),
    ("fr", "static-kiosk-key-apostrophe"),
    ("fr", "why-class-guide"),
    ("ro", "result-place-public"),
    ("tl", "due-date-date"),
    ("tl", "label-due-date"),
    ("tl", "result-value-due"),
    ("tl", "sheet-appointment"),
    ("tl", "static-kiosk-key-apostrophe"),
    ("tl", "static-kiosk-key-comma"),
    ("tl", "static-kiosk-key-space"),
];

/// Written in letters that are not Latin.
const OTHER_SCRIPTS: [&str; 7] = ["ar", "bn", "pa", "si", "uk", "ur", "zh-Hans"];

/// What is written in Latin letters everywhere: the funds, the key, the two versions of a source, what an editor writes.
const LATIN: [&str; 5] = ["NASKO", "CRESCO", "Shift", "A", "B"];

fn text(lang: Lang) -> Text {
    Text::built_in(lang).unwrap()
}

/// What is said to her: by the widget, and by the kiosk around it. The static pages are in Italian alone.
fn all() -> impl Iterator<Item = &'static str> {
    keys().chain(static_keys().filter(|key| key.starts_with("static-kiosk-")))
}

fn said(text: &Text, key: &str) -> String {
    let of_kiosk = || static_text(text.lang(), key, &[""]).unwrap();
    text.by_key(key).map_or_else(of_kiosk, str::to_owned)
}

/// A message without what is Italian in it, and without variables.
fn own(message: &str) -> String {
    let mut own = String::new();
    let mut italian = false;
    for c in message.chars() {
        match c {
            '\u{2066}' => italian = true,
            '\u{2069}' => italian = false,
            _ if italian => {}
            // The names of the variants end at this one.
            '\u{f}' => {
                let before = own.rfind(|c: char| c.is_control()).unwrap_or(0);
                own.truncate(before);
            }
            _ => own.push(c),
        }
    }
    own
}

#[test]
fn nothing_is_left_in_italian_or_english() {
    let [italian, english] = ["it", "en"].map(|tag| text(Lang::from_tag(tag).unwrap()));
    let mut left = Vec::new();
    for lang in Lang::ALL {
        let text = text(lang);
        for key in all() {
            let message = said(&text, key);
            let wordless =
                !own(&message).chars().any(char::is_alphabetic) || key.starts_with("intl-");
            let in_italian = !lang.tag().starts_with("it") && said(&italian, key) == message;
            let in_english = lang.tag() != "en" && said(&english, key) == message;
            // Easy Italian may say a thing as Italian does.
            let same = SAME.contains(&(lang.tag(), key)) || lang.tag().starts_with("it");
            if (in_italian || in_english) && !wordless && !same {
                left.push(format!("{}.ftl: {key}: {message}", lang.tag()));
            }
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}

#[test]
fn no_latin_word_is_unmarked_in_another_script() {
    let mut left = Vec::new();
    for tag in OTHER_SCRIPTS {
        let text = text(Lang::from_tag(tag).unwrap());
        for key in all().filter(|key| !key.starts_with("intl-")) {
            let own = own(&said(&text, key));
            for word in own.split(|c: char| !c.is_ascii_alphabetic()) {
                if !word.is_empty() && !LATIN.contains(&word) {
                    left.push(format!("{tag}.ftl: {key}: {word}"));
                }
            }
        }
    }
    assert!(left.is_empty(), "{}", left.join("\n"));
}
