//! What holds of numbers as they are typed: in whatever script, they are the same.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use nasko_cresco::interview::{date, household, pregnancy};
use nasko_cresco::isee;
use nasko_cresco::isee::estimate::Amount;
use proptest::prelude::*;

/// Digits and marks of a script: its zero, its comma, its point.
const SCRIPTS: [(char, char, char); 9] = [
    ('٠', '٫', '٬'),
    ('٠', '،', '.'),
    ('۰', '٫', '٬'),
    ('۰', '،', '۔'),
    ('०', ',', '.'),
    ('০', ',', '.'),
    ('੦', ',', '.'),
    ('෦', ',', '.'),
    ('０', '，', '．'),
];

/// What is written in Latin figures, in those of a script; and as it is copied, between marks that cannot be seen.
fn written(latin: &str, (zero, comma, point): (char, char, char), copied: bool) -> String {
    let text: String = latin
        .chars()
        .map(|character| match character {
            ',' => comma,
            '.' => point,
            _ => match character.to_digit(10) {
                Some(digit) => char::from_u32(u32::from(zero) + digit).unwrap(),
                None => character,
            },
        })
        .collect();
    if copied {
        format!("\u{2068}{text}\u{2069}\u{200f}")
    } else {
        text
    }
}

fn config() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn an_amount_is_the_same_in_every_script(
        typed in prop_oneof!["[0-9]{1,6}", "[0-9]{1,3}[., ][0-9]{3}([.,][0-9]{0,3})?", "-?[0-9., €-]{0,12}"],
        copied in any::<bool>(),
    ) {
        for script in SCRIPTS {
            let hers = written(&typed, script, copied);
            prop_assert_eq!(isee::parse(&hers), isee::parse(&typed), "{}", hers);
            // An empty field is one that she has not touched.
            if !typed.trim().is_empty() {
                prop_assert_eq!(Amount::Rent.read(&hers), Amount::Rent.read(&typed), "{}", hers);
            }
        }
    }

    #[test]
    fn a_day_is_the_same_in_every_script(
        day in 0..33u32, month in 0..14u32, year in 1990..2040u32, copied in any::<bool>(),
    ) {
        let latin = [day, month, year].map(|number| number.to_string());
        for script in SCRIPTS {
            let hers = latin.each_ref().map(|number| written(number, script, copied));
            prop_assert_eq!(
                date::parse(&hers[0], &hers[1], &hers[2]),
                date::parse(&latin[0], &latin[1], &latin[2])
            );
        }
    }

    #[test]
    fn weeks_and_people_are_the_same_in_every_script(number in 0..120u32, copied in any::<bool>()) {
        let latin = number.to_string();
        let on = nasko_cresco::assess::Date::from_ymd_opt(2026, 11, 22).unwrap();
        for script in SCRIPTS {
            let hers = written(&latin, script, copied);
            prop_assert_eq!(household::parse(&hers), household::parse(&latin));
            prop_assert_eq!(pregnancy::due_date(&hers, "", on), pregnancy::due_date(&latin, "", on));
        }
    }
}
