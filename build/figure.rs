//! How the tables write what they say in figures, and what is told of one that is written otherwise. Who calls adds the place.

use chrono::NaiveDate;

/// A whole number, in the one form.
pub fn whole(text: &str) -> Option<u32> {
    let number: u32 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

/// A number of two digits after the point, in hundredths: an amount in cents.
pub fn cents(text: &str) -> Result<u32, String> {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once('.') {
        Some((euro, cents)) if digits(euro) && digits(cents) && cents.len() == 2 => [euro, cents]
            .concat()
            .parse()
            .map_err(|_| format!("`{text}` is too large")),
        _ => Err(format!("`{text}` is no amount: write it as 7700.00")),
    }
}

/// A day.
pub fn date(text: &str) -> Result<NaiveDate, String> {
    let date: Option<NaiveDate> = text.parse().ok();
    date.filter(|date| date.to_string() == text)
        .ok_or_else(|| format!("`{text}` is no date: write it as 2013-01-31"))
}

/// That what has a last day ends after it begins. ISO dates sort as text.
pub fn order(from: &str, to: &str) -> Result<(), String> {
    if !to.is_empty() && from > to {
        return Err(format!("it ends ({to}) before it begins ({from})"));
    }
    Ok(())
}

/// A confidence, as it is called in Rust.
pub fn confidence(text: &str) -> Result<&'static str, String> {
    match text {
        "high" => Ok("High"),
        "medium" => Ok("Medium"),
        "low" => Ok("Low"),
        other => Err(format!("confidence `{other}`: write high, medium or low")),
    }
}
