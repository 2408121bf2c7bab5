//! A date from three fields: day, month, year.

use crate::assess::Date;
use crate::digits::latin;

/// Which of the three fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named for what it holds")]
pub enum Part {
    Day,
    Month,
    Year,
}

/// Why three fields are no date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDate {
    /// Nothing is written in any field.
    Empty,
    /// One field is empty.
    Missing(Part),
    /// One field is no whole number.
    NoNumber(Part),
    /// There is no such month.
    NoMonth,
    /// The year is not of four digits.
    ShortYear,
    /// The month has fewer days: so many.
    NoDay(u32),
}

impl NoDate {
    /// The field to go to and mend.
    #[must_use]
    pub fn part(self) -> Part {
        match self {
            NoDate::Empty | NoDate::NoDay(_) => Part::Day,
            NoDate::Missing(part) | NoDate::NoNumber(part) => part,
            NoDate::NoMonth => Part::Month,
            NoDate::ShortYear => Part::Year,
        }
    }
}

/// Reads three fields as they were typed.
///
/// # Errors
/// [`NoDate`] says what is wrong with which field.
pub fn parse(day: &str, month: &str, year: &str) -> Result<Date, NoDate> {
    let typed = [
        (Part::Day, day.trim()),
        (Part::Month, month.trim()),
        (Part::Year, year.trim()),
    ];
    if typed.iter().all(|(_, text)| text.is_empty()) {
        return Err(NoDate::Empty);
    }
    if let Some((part, _)) = typed.iter().find(|(_, text)| text.is_empty()) {
        return Err(NoDate::Missing(*part));
    }
    let [day, month, year] = typed.map(|(part, text)| number(text).ok_or(NoDate::NoNumber(part)));
    let (day, month, year) = (day?, month?, year?);
    if !(1..=12).contains(&month) {
        return Err(NoDate::NoMonth);
    }
    if !(1000..=9999).contains(&year) {
        return Err(NoDate::ShortYear);
    }
    let year = i32::try_from(year).unwrap_or(0);
    Date::from_ymd_opt(year, month, day).ok_or_else(|| {
        let days = (28..=31)
            .rev()
            .find(|last| Date::from_ymd_opt(year, month, *last).is_some());
        NoDate::NoDay(days.unwrap_or(31))
    })
}

/// A whole number of at most four digits.
#[must_use]
pub fn number(typed: &str) -> Option<u32> {
    let mut number = 0;
    let mut digits = 0;
    for character in latin(typed).trim().chars() {
        number = number * 10 + character.to_digit(10)?;
        digits += 1;
        if digits > 4 {
            return None;
        }
    }
    (digits > 0).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_fields_are_a_date() {
        let date = Date::from_ymd_opt(2024, 2, 29).unwrap();
        assert_eq!(parse("29", "2", "2024"), Ok(date));
        assert_eq!(parse(" 29 ", "02", "2024"), Ok(date));
        assert_eq!(parse("٢٩", "٢", "٢٠٢٤"), Ok(date));
        assert_eq!(parse("২৯", "২", "২০২৪"), Ok(date));
        assert_eq!(
            parse("29\u{200f}", "\u{61c}2", "\u{2066}2024\u{2069}"),
            Ok(date)
        );
    }

    #[test]
    fn what_is_wrong_is_said_of_its_field() {
        for (typed, wrong) in [
            (["", "", ""], NoDate::Empty),
            (["", "2", "2024"], NoDate::Missing(Part::Day)),
            (["1", " ", "2024"], NoDate::Missing(Part::Month)),
            (["1", "2", ""], NoDate::Missing(Part::Year)),
            (["x", "2", "2024"], NoDate::NoNumber(Part::Day)),
            (["1", "marzo", "2024"], NoDate::NoNumber(Part::Month)),
            (["1", "2", "20244"], NoDate::NoNumber(Part::Year)),
            (["1", "-2", "2024"], NoDate::NoNumber(Part::Month)),
            (["1", "13", "2024"], NoDate::NoMonth),
            (["1", "0", "2024"], NoDate::NoMonth),
            (["1", "2", "24"], NoDate::ShortYear),
            (["30", "2", "2024"], NoDate::NoDay(29)),
            (["29", "2", "2023"], NoDate::NoDay(28)),
            (["31", "4", "2023"], NoDate::NoDay(30)),
            (["0", "5", "2023"], NoDate::NoDay(31)),
        ] {
            assert_eq!(parse(typed[0], typed[1], typed[2]), Err(wrong), "{typed:?}");
        }
    }
}
