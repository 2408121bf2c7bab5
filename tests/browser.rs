//! What only a browser can say: amounts and dates as its `Intl` writes them.
//!
//! `cargo xtask test` runs this in headless Chromium; on the host there is nothing to it.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use nasko_cresco::assess::{Date, Money, Month};
use nasko_cresco::isee;
use nasko_cresco::text::{Lang, Words};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The texts as `build.rs` leaves them for the page.
const TEXTS: [(&str, &str); 15] = [
    ("it", include_str!(concat!(env!("OUT_DIR"), "/it.txt"))),
    (
        "it-x-easy",
        include_str!(concat!(env!("OUT_DIR"), "/it-x-easy.txt")),
    ),
    ("en", include_str!(concat!(env!("OUT_DIR"), "/en.txt"))),
    ("es", include_str!(concat!(env!("OUT_DIR"), "/es.txt"))),
    ("fr", include_str!(concat!(env!("OUT_DIR"), "/fr.txt"))),
    ("ro", include_str!(concat!(env!("OUT_DIR"), "/ro.txt"))),
    ("sq", include_str!(concat!(env!("OUT_DIR"), "/sq.txt"))),
    ("tl", include_str!(concat!(env!("OUT_DIR"), "/tl.txt"))),
    ("uk", include_str!(concat!(env!("OUT_DIR"), "/uk.txt"))),
    ("ur", include_str!(concat!(env!("OUT_DIR"), "/ur.txt"))),
    ("ar", include_str!(concat!(env!("OUT_DIR"), "/ar.txt"))),
    ("bn", include_str!(concat!(env!("OUT_DIR"), "/bn.txt"))),
    ("pa", include_str!(concat!(env!("OUT_DIR"), "/pa.txt"))),
    ("si", include_str!(concat!(env!("OUT_DIR"), "/si.txt"))),
    (
        "zh-Hans",
        include_str!(concat!(env!("OUT_DIR"), "/zh-Hans.txt")),
    ),
];

fn words(tag: &str) -> Words {
    let (_, text) = TEXTS.iter().find(|(its, _)| *its == tag).unwrap();
    Words::parse(Lang::from_tag(tag).unwrap(), (*text).to_owned()).unwrap()
}

fn date(year: i32, month: u32, day: u32) -> Date {
    Date::from_ymd_opt(year, month, day).unwrap()
}

#[wasm_bindgen_test]
fn every_language_is_read() {
    assert_eq!(TEXTS.len(), Lang::ALL.len());
    for lang in Lang::ALL {
        assert_eq!(words(lang.tag()).text().lang(), lang);
    }
}

/// Each month by a name of its own in her script, whatever the browser knows of it: Chromium calls March `M03` in Punjabi, and
/// speaks of it in the language of the device in Sinhala.
#[wasm_bindgen_test]
fn a_month_has_a_name_in_every_language() {
    for (tag, _) in TEXTS {
        let words = words(tag);
        let mut names = Vec::new();
        for month in 1..=12 {
            let year = words.month(Month::of(date(2027, month, 1)));
            let name: String = year
                .chars()
                .filter(|c| !c.is_numeric() && !c.is_whitespace())
                .collect();
            assert!(!name.is_empty(), "{tag}: {year}");
            // As what she calls her language is.
            let latin = |text: &str| text.contains(|c: char| c.is_ascii_alphabetic());
            let own = Lang::from_tag(tag).unwrap().name();
            assert!(latin(own) || !latin(&name), "{tag}: {year}");
            names.push(year);
        }
        names.dedup();
        assert_eq!(names.len(), 12, "{tag}: {names:?}");
    }
}

#[wasm_bindgen_test]
fn the_order_of_a_date_is_that_of_the_language() {
    for (tag, expected) in [
        ("it", "12 marzo 2027"),
        ("it-x-easy", "12 marzo 2027"),
        ("en", "12 March 2027"),
        ("sq", "12 mars 2027"),
        ("pa", "12 ਮਾਰਚ 2027"),
        ("si", "2027 මාර්තු 12"),
        ("zh-Hans", "2027年3月12日"),
        ("ar", "12 مارس 2027"),
    ] {
        assert_eq!(words(tag).day(date(2027, 3, 12)), expected);
    }
    assert_eq!(words("si").month(Month::of(date(2027, 3, 1))), "2027 මාර්තු");
}

/// Several amounts, as the language lists them; where the browser does not know it, in no other's words.
#[wasm_bindgen_test]
fn amounts_are_listed() {
    let items = ["75".to_owned(), "150".to_owned()];
    for (tag, expected) in [
        ("it", "75 e 150"),
        ("en", "75 and 150"),
        ("si", "75, 150"),
        ("zh-Hans", "75和150"),
    ] {
        let said = words(tag).list(&items);
        assert!(
            said == expected || tag == "si" && !said.contains(" e "),
            "{tag}: {said}"
        );
    }
}

#[wasm_bindgen_test]
fn names_are_ordered() {
    let words = words("it");
    assert!(words.follows("ISEE", "CAF") && words.follows("patronato", "ISEE"));
    assert!(!words.follows("CAF", "consultorio"));
}

#[wasm_bindgen_test]
fn a_text_of_another_version_is_refused() {
    let (_, text) = TEXTS[0];
    for wrong in ["", &text[..text.len() / 2], &[text, text].concat()] {
        assert!(Words::parse(Lang::ALL[0], wrong.to_owned()).is_none());
    }
}

/// Cents only where there are some; and thousands grouped where Italian would leave four digits alone.
#[wasm_bindgen_test]
fn an_amount_of_the_law() {
    for (cents, italian, english) in [
        (0, "0\u{a0}€", "€0"),
        (7_500, "75\u{a0}€", "€75"),
        (16_667, "166,67\u{a0}€", "€166.67"),
        (90_005, "900,05\u{a0}€", "€900.05"),
        (300_000, "3.000\u{a0}€", "€3,000"),
        (1_200_001, "12.000,01\u{a0}€", "€12,000.01"),
    ] {
        let money = Money::from_cents(cents);
        assert_eq!(words("it").money(money), italian);
        assert_eq!(words("en").money(money), english);
    }
}

/// An ISEE always has its cents, and reads as it was written however it was typed.
#[wasm_bindgen_test]
fn an_isee() {
    for (typed, italian, english) in [
        ("7.700,50", "7.700,50\u{a0}€", "€7,700.50"),
        ("7700", "7.700,00\u{a0}€", "€7,700.00"),
        ("€ 12.000,01", "12.000,01\u{a0}€", "€12,000.01"),
        ("0", "0,00\u{a0}€", "€0.00"),
    ] {
        let isee = isee::parse(typed).unwrap();
        assert_eq!(words("it").isee(isee), italian);
        assert_eq!(words("en").isee(isee), english);
    }
}

/// Every cent of what an instalment may be, against the same written by whole numbers.
#[wasm_bindgen_test]
fn no_amount_becomes_a_float_on_its_way() {
    let words = words("it");
    for cents in (0..50_000).chain((50_000..1_500_000).step_by(997)) {
        let (euro, rest) = (cents / 100, cents % 100);
        let whole = if euro < 1_000 {
            euro.to_string()
        } else {
            format!("{}.{:03}", euro / 1_000, euro % 1_000)
        };
        let expected = if rest == 0 {
            format!("{whole}\u{a0}€")
        } else {
            format!("{whole},{rest:02}\u{a0}€")
        };
        assert_eq!(words.money(Money::from_cents(cents)), expected);
    }
}

/// The day is hers wherever the browser is: no time zone takes one off.
#[wasm_bindgen_test]
fn days_and_months() {
    for (day, italian, english) in [
        (date(2027, 3, 12), "12 marzo 2027", "12 March 2027"),
        (date(2024, 2, 29), "29 febbraio 2024", "29 February 2024"),
        (date(2013, 1, 1), "1 gennaio 2013", "1 January 2013"),
        (date(2026, 12, 31), "31 dicembre 2026", "31 December 2026"),
        // Before the epoch, and when Italy's clocks change.
        (date(1969, 12, 31), "31 dicembre 1969", "31 December 1969"),
        (date(2027, 3, 28), "28 marzo 2027", "28 March 2027"),
    ] {
        assert_eq!(words("it").day(day), italian);
        assert_eq!(words("en").day(day), english);
    }
    let month = Month::of(date(2027, 3, 31));
    assert_eq!(words("it").month(month), "marzo 2027");
    assert_eq!(words("en").month(month), "March 2027");
    assert_eq!(words("it").month(month.plus(10)), "gennaio 2028");
}

#[wasm_bindgen_test]
fn distances() {
    for (tenths, italian, english) in [
        (0, "0", "0"),
        (5, "0,5", "0.5"),
        (46, "4,6", "4.6"),
        (120, "12", "12"),
        (123, "12,3", "12.3"),
    ] {
        assert_eq!(words("it").kilometres(tenths), italian);
        assert_eq!(words("en").kilometres(tenths), english);
    }
}
