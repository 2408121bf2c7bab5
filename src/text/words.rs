//! Words, amounts and dates in her language: the messages, and the browser's `Intl` for the rest.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::messages as msg;
use super::{Lang, Msg, Text};
use crate::assess::date::days_between;
use crate::assess::{Date, Isee, Money, Month};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl)]
    type NumberFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locale: &str, options: &Object) -> NumberFormat;
    /// Takes a decimal string, so that no amount becomes a float on its way.
    #[wasm_bindgen(method)]
    fn format(this: &NumberFormat, decimal: &str) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type DateTimeFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locale: &str, options: &Object) -> DateTimeFormat;
    #[wasm_bindgen(method)]
    fn format(this: &DateTimeFormat, milliseconds: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl)]
    type PluralRules;
    #[wasm_bindgen(constructor, js_namespace = Intl)]
    fn new(locale: &str) -> PluralRules;
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, number: u32) -> String;
}

/// All that is said in one language.
pub struct Words {
    text: Text,
    /// Whole euro without cents, which an amount of the law never needs.
    euro: NumberFormat,
    /// Euro with two digits.
    cents: NumberFormat,
    number: NumberFormat,
    day: DateTimeFormat,
    month: DateTimeFormat,
}

impl Words {
    /// Reads the text of a language. `None` where it belongs to another version of the widget.
    #[must_use]
    pub fn parse(lang: Lang, text: &str) -> Option<Words> {
        let plural = |lang: Lang, number| PluralRules::new(lang.tag()).select(number);
        let text = Text::parse(lang, text, plural)?;
        let locale = text.get(msg::INTL_LOCALE);
        let number = |options: &[(&str, &str)]| {
            let options = object(options);
            // A text would not do: "true" asks for the default, which leaves some thousands ungrouped.
            let _ = Reflect::set(&options, &"useGrouping".into(), &JsValue::TRUE);
            NumberFormat::new(locale, &options)
        };
        let date = |options: &[(&str, &str)]| DateTimeFormat::new(locale, &object(options));
        let currency = [("style", "currency"), ("currency", "EUR")];
        let whole = [currency[0], currency[1], ("minimumFractionDigits", "0")];
        let month = [("month", "long"), ("year", "numeric"), ("timeZone", "UTC")];
        Some(Words {
            euro: number(&whole),
            cents: number(&currency),
            number: number(&[]),
            day: date(&[month[0], month[1], month[2], ("day", "numeric")]),
            month: date(&month),
            text,
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

    /// An amount of the law: `3.000 €`.
    #[must_use]
    pub fn money(&self, money: Money) -> String {
        let format = if money.cents().is_multiple_of(100) {
            &self.euro
        } else {
            &self.cents
        };
        format.format(&decimal(money.cents(), 100))
    }

    /// An ISEE: `7.700,00 €`.
    #[must_use]
    pub fn isee(&self, isee: Isee) -> String {
        // Read from what is typed, an ISEE has at most two digits after the point.
        self.cents.format(&isee.decimal())
    }

    /// Kilometres with one digit: `12,3`.
    #[must_use]
    pub fn kilometres(&self, tenths: u32) -> String {
        self.number.format(&decimal(tenths, 10))
    }

    /// A day: `12 marzo 2027`.
    #[must_use]
    pub fn day(&self, date: Date) -> String {
        self.day.format(milliseconds(date))
    }

    /// A month: `marzo 2027`.
    #[must_use]
    pub fn month(&self, month: Month) -> String {
        self.month.format(milliseconds(month.first_day()))
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

fn object(pairs: &[(&str, &str)]) -> Object {
    let object = Object::new();
    for (key, value) in pairs {
        // Setting a property of a plain object cannot fail.
        let _ = Reflect::set(&object, &(*key).into(), &(*value).into());
    }
    object
}
