//! The due date from the week of pregnancy.

use super::date::number;
use crate::assess::Date;
use crate::assess::date::{days_after, days_before};

/// Days from the first day of the last period to the due date.
const WHOLE: u32 = 280;

/// Why a week of pregnancy cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoWeek {
    /// Nothing is written.
    Empty,
    /// The weeks are no whole number from 0 to 43.
    NoWeeks,
    /// The days are no whole number from 0 to 6.
    NoDays,
}

/// The due date of a pregnancy of so many whole weeks, and days if they are known, on that day.
///
/// # Errors
/// [`NoWeek`] says which of the two cannot be.
pub fn due_date(weeks: &str, days: &str, on: Date) -> Result<Date, NoWeek> {
    if weeks.trim().is_empty() && days.trim().is_empty() {
        return Err(NoWeek::Empty);
    }
    let weeks = number(weeks)
        .filter(|weeks| *weeks <= 43)
        .ok_or(NoWeek::NoWeeks)?;
    let days = match days.trim() {
        "" => 0,
        days => number(days)
            .filter(|days| *days <= 6)
            .ok_or(NoWeek::NoDays)?,
    };
    let passed = weeks * 7 + days;
    // Week 43 with days goes past the last due date that the law looks at: the answer is refused there.
    Ok(if passed <= WHOLE {
        days_after(on, WHOLE - passed)
    } else {
        days_before(on, passed - WHOLE)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::requirement::day_of_pregnancy;

    #[test]
    fn the_day_of_pregnancy_comes_back() {
        let on = Date::from_ymd_opt(2026, 11, 22).unwrap();
        for weeks in 0..=43u32 {
            for days in 0..=6u32 {
                let due = due_date(&weeks.to_string(), &days.to_string(), on).unwrap();
                assert_eq!(day_of_pregnancy(due, on), i64::from(weeks * 7 + days));
            }
        }
        assert_eq!(due_date("10", "", on), due_date("10", "0", on));
    }

    #[test]
    fn a_week_that_cannot_be_is_refused() {
        let on = Date::from_ymd_opt(2026, 11, 22).unwrap();
        assert_eq!(due_date("", " ", on), Err(NoWeek::Empty));
        assert_eq!(due_date("", "3", on), Err(NoWeek::NoWeeks));
        assert_eq!(due_date("44", "", on), Err(NoWeek::NoWeeks));
        assert_eq!(due_date("dieci", "", on), Err(NoWeek::NoWeeks));
        assert_eq!(due_date("10", "7", on), Err(NoWeek::NoDays));
    }
}
