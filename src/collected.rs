//! When the law and the places were collected, so how old they are; and which day today may be. Source: `data/collected.csv`.

use crate::assess::Date;
use crate::assess::date::{days_before, years_after};

include!(concat!(env!("OUT_DIR"), "/collected.rs"));

/// After so many years she is told that all of it may have changed.
const OLD_AFTER_YEARS: u32 = 1;

fn day((year, month, day): (i32, u32, u32)) -> Date {
    // The build has read it as a date.
    Date::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// When the law was collected.
#[must_use]
pub fn law() -> Date {
    day(LAW)
}

/// When the places were collected.
#[must_use]
pub fn places() -> Date {
    day(PLACES)
}

/// Whether any of it is so old on that day that it may have changed.
#[must_use]
pub fn is_old(today: Date) -> bool {
    today > years_after(law().min(places()), OLD_AFTER_YEARS)
}

/// The day on which the last of it was collected: today, where nothing better is known.
#[must_use]
pub fn latest() -> Date {
    law().max(places())
}

/// The first day that can be today: a clock that says an earlier one is wrong. One day is left for those with whom it was still
/// the day before.
#[must_use]
pub fn earliest_today() -> Date {
    days_before(latest(), 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::date::days_after;

    #[test]
    fn it_is_old_after_a_year() {
        let year = years_after(law().min(places()), 1);
        assert!(!is_old(year));
        assert!(is_old(days_after(year, 1)));
    }

    #[test]
    fn today_is_not_before_what_is_known() {
        assert!(earliest_today() < latest());
        assert!(!is_old(earliest_today()));
    }
}
