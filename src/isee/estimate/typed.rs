//! An amount as she types it.

use super::Amount;
use crate::isee::{Misread, parse};

impl Amount {
    /// What is typed for it, as cents of a year, on a page where something is typed. An empty field is nothing; but not known is the
    /// value of a home that is owned, and what another one earns of whom she may not have been asked.
    ///
    /// # Errors
    /// [`Misread::Ambiguous`], or [`Misread::Wrong`] for all else: what is said of the others speaks of an ISEE.
    pub fn read(self, typed: &str) -> Result<Option<u32>, Misread> {
        let typed = typed.trim();
        if typed.is_empty() {
            let unknown = matches!(self, Amount::Value | Amount::OtherPay);
            return Ok((!unknown).then_some(0));
        }
        let cents = match parse(typed) {
            Ok(amount) => amount.cents(),
            Err(Misread::Ambiguous) => return Err(Misread::Ambiguous),
            Err(_) => None,
        };
        // Rent is written by the month.
        let times = if self == Amount::Rent { 12 } else { 1 };
        match cents {
            Some(cents) => Ok(Some(cents.saturating_mul(times))),
            None => Err(Misread::Wrong),
        }
    }
}
