//! Words, amounts and dates in her language: the messages, and the browser's `Intl` for the rest.

use wasm_bindgen::prelude::wasm_bindgen;

use super::messages as msg;
use super::{Lang, Msg, Text};
use crate::assess::date::days_between;
use crate::assess::{Date, Isee, IseeRange, Money, Month};

// Written in JavaScript, where options are literals: `src/host/intl.js`.
#[wasm_bindgen(module = "/src/host/intl.js")]
extern "C" {
    /// Euro from a decimal string, so that no amount becomes a float on its way, with so many digits at least.
    fn euro(locale: &str, decimal: &str, digits: u32) -> String;
    /// A number from a decimal string.
    fn number(locale: &str, decimal: &str) -> String;
    /// A day, in UTC milliseconds, or its month; with the order and the months of the language, where the browser may not know them.
    fn date(locale: &str, milliseconds: f64, day: bool, own: &str) -> String;
    /// A list of lines.
    fn list(locale: &str, lines: &str) -> String;
    /// Which of two names comes first: below, above or at zero.
    fn compare(locale: &str, one: &str, other: &str) -> i32;
    /// The plural category of a number.
    fn plural(locale: &str, number: u32) -> String;
}

/// All that is said in one language.
pub struct Words {
    text: Text,
}

impl AsRef<Text> for Words {
    fn as_ref(&self) -> &Text {
        &self.text
    }
}

impl Words {
    /// Reads what a widget begins with in a language. `None` where it belongs to another version of the widget.
    #[must_use]
    pub fn parse(lang: Lang, words: String) -> Option<Words> {
        let category = |lang: Lang, number| plural(lang.tag(), number);
        Some(Words {
            text: Text::parse(lang, words, category)?,
        })
    }

    /// The same with what the further pages say.
    #[must_use]
    pub fn with_further(&self, further: String) -> Option<Words> {
        Some(Words {
            text: self.text.with_further(further)?,
        })
    }

    /// The messages, for those with variables.
    #[must_use]
    pub fn text(&self) -> &Text {
        &self.text
    }

    /// A message without variables.
    #[must_use]
    pub fn get(&self, message: Msg) -> &str {
        self.text.get(message)
    }

    fn locale(&self) -> &str {
        self.get(msg::INTL_LOCALE)
    }

    /// An amount of the law: `3.000 €`, and cents only where there are any.
    #[must_use]
    pub fn money(&self, money: Money) -> String {
        let digits = if money.cents().is_multiple_of(100) {
            0
        } else {
            2
        };
        euro(self.locale(), &decimal(money.cents(), 100), digits)
    }

    /// An ISEE: `7.700,00 €`.
    #[must_use]
    pub fn isee(&self, isee: Isee) -> String {
        euro(self.locale(), &isee.decimal(), 2)
    }

    /// What is known of an ISEE: `7.700,00 €`, or from where to where it was estimated.
    #[must_use]
    pub fn isee_range(&self, isee: IseeRange) -> String {
        if isee.is_exact() {
            return self.isee(isee.least());
        }
        let [least, most] =
            [isee.least(), isee.most()].map(|end| euro(self.locale(), &end.decimal(), 0));
        msg::change_isee_band(self.text(), &least, &most)
    }

    /// A count: `18`.
    #[must_use]
    #[inline(never)]
    pub fn count(&self, count: u32) -> String {
        number(self.locale(), &count.to_string())
    }

    /// The same of things that are there.
    #[must_use]
    pub fn count_of(&self, things: usize) -> String {
        self.count(u32::try_from(things).unwrap_or(u32::MAX))
    }

    /// Several of a kind, as a list: `75 €, 150 €`.
    #[must_use]
    pub fn list(&self, items: &[String]) -> String {
        list(self.locale(), &items.join("\n"))
    }

    /// Whether a name comes after another, as her language orders them.
    #[must_use]
    pub fn follows(&self, one: &str, other: &str) -> bool {
        compare(self.locale(), one, other) > 0
    }

    /// Kilometres with one digit: `12,3`.
    #[must_use]
    pub fn kilometres(&self, tenths: u32) -> String {
        number(self.locale(), &decimal(tenths, 10))
    }

    /// A day: `12 marzo 2027`.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        self.date(day, true)
    }

    /// A month: `marzo 2027`.
    #[must_use]
    pub fn month(&self, month: Month) -> String {
        self.date(month.first_day(), false)
    }

    fn date(&self, date: Date, day: bool) -> String {
        self::date(
            self.locale(),
            milliseconds(date),
            day,
            self.get(msg::INTL_DATES),
        )
    }
}

/// `parts` of a `whole` as a decimal string. A whole is 10 or 100.
fn decimal(parts: u32, whole: u32) -> String {
    let mut text = (parts / whole).to_string();
    text.push('.');
    if whole == 100 && parts % whole < 10 {
        text.push('0');
    }
    text.push_str(&(parts % whole).to_string());
    text
}

/// The day's midnight as `Intl` wants it; a float holds it exactly, and the time zone is always UTC.
#[expect(
    clippy::cast_precision_loss,
    reason = "days of four-digit years are small"
)]
fn milliseconds(date: Date) -> f64 {
    days_between(Date::default(), date) as f64 * 86_400_000.0
}
