//! Reads an amount of euro as it is written in Italy, and refuses what could be read in two ways.

use crate::assess::Isee;
use crate::digits::latin;

/// Why an amount cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misread {
    /// Nothing was written.
    Empty,
    /// It could be two amounts: `7,700` is 7,70 with a digit too many, or 7.700 as the English write it.
    Ambiguous,
    /// An amount below zero.
    Negative,
    /// More than twelve digits.
    TooLong,
    /// It is no amount.
    Wrong,
}

/// Reads `7700`, `7.700`, `7.700,00`, `7 700,50`, `€ 7.700`, `7700.50`.
///
/// Thousands are parted by points, spaces or apostrophes, in groups of three; cents are at most two digits
/// after a comma, or after a point where nothing else can be meant.
///
/// # Errors
/// [`Misread`] says why; nothing is guessed.
pub fn parse(typed: &str) -> Result<Isee, Misread> {
    let bare = without_currency(typed);
    let bare = bare.trim();
    if bare.is_empty() {
        return Err(Misread::Empty);
    }
    if bare.starts_with(['-', '−', '–']) {
        return Err(Misread::Negative);
    }
    let (whole, cents) = split_cents(bare)?;
    let euro = without_thousands(whole)?;
    if euro.len() > 12 {
        return Err(Misread::TooLong);
    }
    let mut decimal = euro;
    if !cents.is_empty() {
        decimal.push('.');
        decimal.push_str(cents);
    }
    Isee::parse(&decimal).ok_or(Misread::Wrong)
}

/// Digits made ASCII, every kind of space a plain one, and a currency before or after taken away.
fn without_currency(typed: &str) -> String {
    let plain: String = latin(typed)
        .chars()
        .map(|character| match character {
            '’' | '\'' => '.',
            _ if character.is_whitespace() || character == '\u{202f}' => ' ',
            _ => character,
        })
        .collect();
    let mut bare = plain.trim();
    for currency in ["€", "euro", "eur"] {
        bare = strip(bare, currency).trim();
    }
    bare.to_owned()
}

/// The text without the word at its beginning or end, whatever its case.
fn strip<'a>(text: &'a str, word: &str) -> &'a str {
    let is_word = |part: Option<&str>| part.is_some_and(|part| part.eq_ignore_ascii_case(word));
    if is_word(text.get(..word.len())) {
        return &text[word.len()..];
    }
    match text.len().checked_sub(word.len()) {
        Some(at) if is_word(text.get(at..)) => &text[..at],
        _ => text,
    }
}

/// Whole euro and cents.
fn split_cents(bare: &str) -> Result<(&str, &str), Misread> {
    if let Some((whole, cents)) = bare.split_once(',') {
        let all_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        return match cents.len() {
            // `7.700,` and `7.700,-` are left unfinished, and say no more than 7.700.
            0 => Ok((whole, "")),
            1 if cents == "-" => Ok((whole, "")),
            1 | 2 if all_digits(cents) => Ok((whole, cents)),
            3 if all_digits(cents) && all_digits(whole) && whole.len() <= 3 => {
                Err(Misread::Ambiguous)
            }
            _ => Err(Misread::Wrong),
        };
    }
    // One point, with one or two digits after it, cannot part thousands.
    match bare.split_once('.') {
        Some((whole, cents)) if matches!(cents.len(), 1 | 2) && !whole.contains(' ') => {
            Ok((whole, cents))
        }
        _ => Ok((bare, "")),
    }
}

/// The digits alone, where the groups between the separators are of three.
fn without_thousands(whole: &str) -> Result<String, Misread> {
    let points = whole.contains('.');
    let spaces = whole.contains(' ');
    if points && spaces {
        return Err(Misread::Wrong);
    }
    let mut digits = String::new();
    for (index, group) in whole.split([' ', '.']).enumerate() {
        let length = if index == 0 {
            1..=if points || spaces { 3 } else { 99 }
        } else {
            3..=3
        };
        if !length.contains(&group.len()) || !group.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Misread::Wrong);
        }
        digits.push_str(group);
    }
    Ok(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(typed: &str) -> Result<Isee, Misread> {
        parse(typed)
    }

    fn isee(decimal: &str) -> Result<Isee, Misread> {
        Ok(Isee::parse(decimal).unwrap())
    }

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        for typed in [
            "7700",
            "7.700",
            "7.700,00",
            "7 700,00",
            "€ 7.700",
            "€7.700,00",
            "7.700 €",
            "7700 euro",
            "Euro 7.700",
            "7700 EUR",
            "7'700",
            "7’700,00",
            " 7700 ",
            "7700.00",
            "7700,0",
            "7\u{a0}700",
            "7\u{202f}700,00",
            "٧٧٠٠",
            "٧٬٧٠٠٫٠٠",
            "۷۔۷۰۰",
            "৭৭০০",
            "৭.৭০০,০০",
            "€\u{a0}\u{2068}৭.৭০০\u{2069}",
            "7.700,",
            "7.700,-",
            "07700",
        ] {
            assert_eq!(read(typed), isee("7700"), "{typed:?}");
        }
        assert_eq!(read("7 700,50"), isee("7700.50"));
        assert_eq!(read("7700.50"), isee("7700.5"));
        assert_eq!(read("7.70"), isee("7.70"));
        assert_eq!(read("0"), isee("0"));
        assert_eq!(read("0,00"), isee("0"));
        assert_eq!(read("1.234.567,89"), isee("1234567.89"));
        assert_eq!(read("999999999999"), isee("999999999999"));
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_refused() {
        for typed in ["7,700", "77,000", "770,000", "৭,৭০০", "٧،٧٠٠"] {
            assert_eq!(read(typed), Err(Misread::Ambiguous), "{typed:?}");
        }
    }

    #[test]
    fn what_is_wrong_is_refused() {
        for typed in [
            "abc",
            "7.70.0",
            "7..700",
            "7.7000",
            "77.00.00",
            "7700,500",
            "7,7,0",
            "7.700.50",
            "12 34",
            "7 7.700",
            ".50",
            ",50",
            "7-700",
            "7e3",
            "0x1",
            "7.700,5a",
            "1 .000",
            "€",
            "circa 7000",
            "7000-8000",
            "½",
        ] {
            assert!(
                matches!(read(typed), Err(Misread::Wrong | Misread::Empty)),
                "{typed:?} {:?}",
                read(typed)
            );
        }
        assert_eq!(read(""), Err(Misread::Empty));
        assert_eq!(read("   "), Err(Misread::Empty));
        assert_eq!(read("-7700"), Err(Misread::Negative));
        assert_eq!(read("− 1"), Err(Misread::Negative));
        assert_eq!(read("1234567890123"), Err(Misread::TooLong));
        assert_eq!(read("1.234.567.890.123"), Err(Misread::TooLong));
    }

    #[test]
    fn nothing_that_is_typed_makes_it_stumble() {
        for typed in [
            "€€",
            "eu",
            "e",
            "ẞ",
            "7.700,€",
            "euroeuro7",
            "😀",
            "7.700 €uro",
        ] {
            let _ = read(typed);
        }
    }
}
