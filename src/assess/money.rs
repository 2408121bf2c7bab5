//! Euro, exactly.

use core::fmt;

use rust_decimal::Decimal;

/// An amount that the law states or pays: never negative, always whole cents.
///
/// Sums are made on the whole cents of the mantissa: exact, and none of the decimal's general
/// arithmetic goes into the wasm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Money(Decimal);

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money::from_cents(0);

    /// An amount of whole cents.
    #[must_use]
    pub const fn from_cents(cents: u32) -> Money {
        Money(Decimal::from_parts(cents, 0, 0, false, 2))
    }

    /// The amount in cents.
    ///
    /// Exact: an amount of the law is at most a few thousand euro, of two digits.
    #[must_use]
    pub fn cents(self) -> u32 {
        u32::try_from(self.0.mantissa()).unwrap_or(u32::MAX)
    }

    /// The amount `times` over.
    #[must_use]
    pub fn times(self, times: u32) -> Money {
        Money::from_cents(self.cents().saturating_mul(times))
    }

    /// The sum of two amounts.
    #[must_use]
    pub fn plus(self, other: Money) -> Money {
        Money::from_cents(self.cents().saturating_add(other.cents()))
    }
}

/// Two digits after the point, no separator: `3000.00`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:02}", self.cents() / 100, self.cents() % 100)
    }
}

/// The ISEE of her household in euro, compared exactly: not negative, at most 12 digits before the
/// point and 8 after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Isee(Decimal);

impl Isee {
    /// An ISEE of nothing, the lowest there is.
    pub const LOWEST: Isee = Isee(Decimal::ZERO);

    /// The highest that can be written.
    pub const HIGHEST: Isee = Isee(Decimal::from_parts(0xD4A5_0FFF, 0xE8, 0, false, 0));

    /// Reads a decimal string of the contract: 1 to 12 digits, optionally a point and 1 to 8 digits.
    ///
    /// Nothing else: no sign, exponent, space or separator. What people write is read by [`crate::isee`].
    #[must_use]
    pub fn parse(text: &str) -> Option<Isee> {
        let (whole, fraction) = match text.split_once('.') {
            Some((whole, fraction)) if (1..=8).contains(&fraction.len()) => (whole, fraction),
            Some(_) => return None,
            None => (text, ""),
        };
        if !(1..=12).contains(&whole.len()) {
            return None;
        }
        // At most 20 digits: they fit the 96 bits of a decimal's mantissa.
        let mut mantissa: u128 = 0;
        for digit in whole.bytes().chain(fraction.bytes()) {
            if !digit.is_ascii_digit() {
                return None;
            }
            mantissa = mantissa * 10 + u128::from(digit - b'0');
        }
        let [low, middle, high] = [0, 32, 64].map(|bits| (mantissa >> bits) as u32);
        Some(Isee(Decimal::from_parts(
            low,
            middle,
            high,
            false,
            u32::try_from(fraction.len()).ok()?,
        )))
    }

    /// Whether it is not above `limit`.
    #[must_use]
    pub fn within(self, limit: Money) -> bool {
        self.0 <= limit.0
    }

    /// The same in cents; `None` where it has parts of a cent, or is too large for [`Money`].
    #[must_use]
    pub fn cents(self) -> Option<u32> {
        let mantissa = u32::try_from(self.0.mantissa()).ok()?;
        let parts = match self.0.scale() {
            0 => 100,
            1 => 10,
            2 => 1,
            _ => return None,
        };
        mantissa.checked_mul(parts)
    }

    /// The decimal string of the contract, with as many digits as were given.
    #[must_use]
    pub fn decimal(self) -> String {
        let mantissa = self.0.mantissa().unsigned_abs();
        // Digit by digit: to write a number of 128 bits takes a kilobyte of the wasm.
        let mut limbs = [64, 32, 0].map(|bits| (mantissa >> bits) as u32);
        let mut digits = String::new();
        let scale = self.0.scale() as usize;
        while limbs != [0; 3] || digits.len() <= scale {
            let mut rest = 0;
            for limb in &mut limbs {
                let part = rest << 32 | u64::from(*limb);
                *limb = (part / 10) as u32;
                rest = part % 10;
            }
            digits.insert(0, char::from(b'0' + rest as u8));
        }
        if scale > 0 {
            digits.insert(digits.len() - scale, '.');
        }
        digits
    }
}

impl From<Money> for Isee {
    fn from(money: Money) -> Isee {
        Isee(money.0)
    }
}

/// What is known of her ISEE: that it is not below the one and not above the other. Where she knows it, both are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IseeRange {
    least: Isee,
    most: Isee,
}

impl IseeRange {
    /// The ISEE from `least` to `most`, both included; `None` where the least is above the most.
    #[must_use]
    pub fn new(least: Isee, most: Isee) -> Option<IseeRange> {
        (least <= most).then_some(IseeRange { least, most })
    }

    /// An ISEE that is known.
    #[must_use]
    pub fn exact(isee: Isee) -> IseeRange {
        IseeRange {
            least: isee,
            most: isee,
        }
    }

    /// Whether it is known, and no range.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.least == self.most
    }

    /// The least that it can be.
    #[must_use]
    pub fn least(self) -> Isee {
        self.least
    }

    /// The most that it can be.
    #[must_use]
    pub fn most(self) -> Isee {
        self.most
    }

    /// Whether it is not above `limit`; `None` where it may be on either side.
    #[must_use]
    pub fn within(self, limit: Money) -> Option<bool> {
        let least = self.least.within(limit);
        (self.most.within(limit) == least).then_some(least)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decimal_string_is_compared_exactly() {
        let limit = Money::from_cents(770_000);
        for within in ["0", "7700", "7700.00", "7699.99999999", "000000007700"] {
            assert!(Isee::parse(within).unwrap().within(limit), "{within}");
        }
        for above in [
            "7700.001",
            "7700.00000001",
            "7700.01",
            "999999999999.99999999",
        ] {
            assert!(!Isee::parse(above).unwrap().within(limit), "{above}");
        }
    }

    #[test]
    fn nothing_but_a_decimal_string_is_read() {
        for wrong in [
            "",
            ".",
            "7700.",
            ".5",
            "-1",
            "+1",
            "1e3",
            "7 700",
            "7.700,00",
            "7,5",
            "1234567890123",
            "1.123456789",
            "٧٧٠٠",
            "0x10",
            "NaN",
            " 1",
            "1 ",
        ] {
            assert_eq!(Isee::parse(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn money_has_two_digits() {
        assert_eq!(Money::from_cents(300_000).to_string(), "3000.00");
        assert_eq!(Money::from_cents(5).to_string(), "0.05");
        assert_eq!(
            Money::from_cents(16_667)
                .times(12)
                .plus(Money::from_cents(16_666).times(6))
                .to_string(),
            "3000.00"
        );
    }

    #[test]
    fn an_isee_comes_back_as_it_was_given() {
        for text in [
            "0",
            "0.05",
            "7700",
            "7700.50",
            "999999999999.99999999",
            "0.00000001",
        ] {
            assert_eq!(Isee::parse(text).unwrap().decimal(), text);
        }
    }

    #[test]
    fn a_range_is_on_one_side_of_a_limit_or_on_both() {
        let range = |least: &str, most: &str| {
            IseeRange::new(Isee::parse(least).unwrap(), Isee::parse(most).unwrap())
        };
        assert_eq!(range("7700.01", "7700"), None);
        let limit = Money::from_cents(770_000);
        for (least, most, within) in [
            ("0", "7700.00", Some(true)),
            ("7700", "7700.00000001", None),
            ("7700.00000001", "9000", Some(false)),
        ] {
            let range = range(least, most).unwrap();
            assert_eq!(range.within(limit), within, "{range:?}");
            assert!(!range.is_exact());
        }
        // However many digits were given.
        let exact = range("7700", "7700.00").unwrap();
        assert!(exact.is_exact());
        assert_eq!(exact, IseeRange::exact(Isee::parse("7700").unwrap()));
    }

    #[test]
    fn an_amount_of_whole_cents_has_cents() {
        for (text, cents) in [
            ("7700", Some(770_000)),
            ("7700.5", Some(770_050)),
            ("0.05", Some(5)),
            ("42949672.95", Some(u32::MAX)),
            ("42949672.96", None),
            ("0.001", None),
            ("999999999999", None),
        ] {
            assert_eq!(Isee::parse(text).unwrap().cents(), cents, "{text}");
        }
    }

    #[test]
    fn the_highest_isee_is_twelve_nines() {
        assert_eq!(Isee::parse("999999999999"), Some(Isee::HIGHEST));
    }
}
