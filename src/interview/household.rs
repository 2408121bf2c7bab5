//! How many people, as typed.

use super::date::number;
use crate::assess::HouseholdSize;

/// Reads a number of people; `None` where it is not from 1 to 99.
#[must_use]
pub fn parse(typed: &str) -> Option<HouseholdSize> {
    HouseholdSize::new(u8::try_from(number(typed)?).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_household_has_from_1_to_99_people() {
        for (typed, people) in [("1", 1), ("99", 99), (" 3 ", 3), ("٤", 4)] {
            assert_eq!(parse(typed).map(HouseholdSize::people), Some(people));
        }
        for wrong in ["", "0", "100", "3,5", "-1", "tre", "300"] {
            assert_eq!(parse(wrong), None, "{wrong:?}");
        }
    }
}
