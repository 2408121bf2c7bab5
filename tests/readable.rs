//! How hard the Italian is to read: the Gulpease index, which was made for Italian. 100 is the easiest; at 60 who has finished
//! the middle school reads without help, at 75 or so who has finished the primary school does with a little.
//!
//! Lucisano and Piemontese, "GULPEASE: una formula per la predizione della difficoltà dei testi in lingua italiana", Scuola e
//! città 3 (1988): 89 + (300 × sentences − 10 × letters) / words.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use nasko_cresco::text::{Lang, Text, keys, static_keys, static_text};

/// What stands for a variable: most are amounts, months or days.
const FIGURE: &str = "1000";

/// The control characters around the variants of a choice, see `build/locales/write.rs`.
const CHOICE: char = '\u{e}';
const CHOICE_END: char = '\u{11}';

fn gulpease(sentences: &[&str]) -> f64 {
    let words: Vec<&str> = sentences
        .iter()
        .flat_map(|sentence| sentence.split(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
        .collect();
    let letters: usize = words.iter().map(|word| word.chars().count()).sum();
    let count = |number: usize| f64::from(u32::try_from(number).unwrap());
    89.0 + (300.0 * count(sentences.len()) - 10.0 * count(letters)) / count(words.len().max(1))
}

/// A sentence ends at a full stop, a question or an exclamation mark before a space.
fn sentences(text: &str) -> Vec<&str> {
    text.split_inclusive(". ")
        .flat_map(|part| part.split_inclusive("? "))
        .flat_map(|part| part.split_inclusive("! "))
        .map(str::trim)
        .filter(|sentence| sentence.chars().any(char::is_alphanumeric))
        .collect()
}

/// The texts that a message can be: one for each variant of its choice, figures for its variables.
fn filled(message: &str) -> Vec<String> {
    let figures = |text: &str| -> String {
        let mut filled = String::new();
        for c in text.chars() {
            match c {
                '\u{1}'..='\u{8}' => filled.push_str(FIGURE),
                c => filled.push(c),
            }
        }
        filled
    };
    let Some((before, choice)) = message.split_once(CHOICE) else {
        return vec![figures(message)];
    };
    let (variants, after) = choice.split_once(CHOICE_END).unwrap();
    variants
        .split('\u{10}')
        .filter_map(|variant| Some(variant.split_once('\u{f}')?.1))
        .map(|variant| figures(&[before, variant, after].concat()))
        .collect()
}

/// All that is said in a language: key and text.
fn all(wanted: &str) -> Vec<(&'static str, String)> {
    let lang = Lang::from_tag(wanted).unwrap();
    let text = Text::built_in(lang).unwrap();
    let mut all = Vec::new();
    for key in keys().filter(|key| !key.starts_with("intl-")) {
        for said in filled(text.by_key(key).unwrap()) {
            all.push((key, said));
        }
    }
    // Most of them are in Italian alone.
    let pages = |key| Some((key, static_text(lang, key, &[FIGURE; 8])?));
    all.extend(static_keys().filter_map(pages));
    all
}

fn is_readable(wanted: &str, least: f64) {
    let mut hard = Vec::new();
    for (key, text) in all(wanted) {
        let sentences = sentences(&text);
        let index = gulpease(&sentences);
        if !sentences.is_empty() && index < least {
            let worst = sentences
                .iter()
                .min_by(|one, other| gulpease(&[one]).total_cmp(&gulpease(&[other])))
                .unwrap();
            hard.push(format!("{key}: {index:.0}, for this sentence: {worst}"));
        }
    }
    assert!(
        hard.is_empty(),
        "locales/{wanted}.ftl: below a Gulpease index of {least}:\n{}",
        hard.join("\n")
    );
}

#[test]
fn every_italian_text_can_be_read() {
    is_readable("it", 60.0);
}

#[test]
fn every_text_in_easy_italian_is_easy() {
    is_readable("it-x-easy", 75.0);
}

/// By the formula, counted by hand.
#[test]
fn the_index_is_the_published_one() {
    let near = |text: &str, expected: f64| {
        let index = gulpease(&sentences(text));
        assert!((index - expected).abs() < 0.01, "{text}: {index}");
    };
    // 1 sentence, 5 words, 21 letters.
    near("Scrivi il nome del comune.", 107.0);
    // 2 sentences, 8 words, 44 letters.
    near(
        "Il consultorio decide sempre. Tu chiedi conferma ora.",
        109.0,
    );
    // 1 sentence, 6 words, 73 letters.
    near(
        "Presentare tempestivamente documentazione amministrativa comprovante indigenza.",
        17.33,
    );
}

#[test]
fn a_message_is_read_with_figures_and_in_each_variant() {
    assert_eq!(filled("fino a \u{1}."), ["fino a 1000."]);
    assert_eq!(
        filled("in \u{e}\u{1}one\u{f}un mese\u{10}other\u{f}\u{1} mesi\u{10}\u{11}."),
        ["in un mese.", "in 1000 mesi."]
    );
}
