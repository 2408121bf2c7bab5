//! Civil dates: days of a calendar, with no clock and no time zone.

use chrono::{Days, Months};

/// A day of the calendar.
pub type Date = chrono::NaiveDate;

/// Reads `2013-01-31`, ten characters and nothing else; `None` where there is no such day.
#[must_use]
pub fn parse(text: &str) -> Option<Date> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text.as_bytes() else {
        return None;
    };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0u32, |number, digit| {
            digit
                .is_ascii_digit()
                .then(|| number * 10 + u32::from(digit - b'0'))
        })
    };
    let year = i32::try_from(number(&[y1, y2, y3, y4])?).ok()?;
    Date::from_ymd_opt(year, number(&[m1, m2])?, number(&[d1, d2])?)
}

/// Days from `from` to `to`; negative where `to` comes first.
#[must_use]
pub fn days_between(from: Date, to: Date) -> i64 {
    to.signed_duration_since(from).num_days()
}

/// The day `days` after `date`; the calendar's last day where there is none so late.
#[must_use]
pub fn days_after(date: Date, days: u32) -> Date {
    date.checked_add_days(Days::new(u64::from(days)))
        .unwrap_or(Date::MAX)
}

/// The day `days` before `date`; the calendar's first day where there is none so early.
#[must_use]
pub fn days_before(date: Date, days: u32) -> Date {
    date.checked_sub_days(Days::new(u64::from(days)))
        .unwrap_or(Date::MIN)
}

/// The same day `months` later, or the last of that month where it is shorter (contract, "n months").
#[must_use]
pub fn months_after(date: Date, months: u32) -> Date {
    date.checked_add_months(Months::new(months))
        .unwrap_or(Date::MAX)
}

/// The same day `years` later; 28 February where 29 February has none.
#[must_use]
pub fn years_after(date: Date, years: u32) -> Date {
    months_after(date, years.saturating_mul(12))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_month_later_is_the_same_day_or_the_last() {
        assert_eq!(months_after(date("2013-12-31"), 2), date("2014-02-28"));
        assert_eq!(months_after(date("2013-01-20"), 2), date("2013-03-20"));
        assert_eq!(years_after(date("2012-02-29"), 1), date("2013-02-28"));
    }

    #[test]
    fn days_are_counted_across_a_leap_day() {
        assert_eq!(days_between(date("2012-02-28"), date("2012-03-01")), 2);
        assert_eq!(days_between(date("2012-03-01"), date("2012-02-28")), -2);
        assert_eq!(days_after(date("2012-02-28"), 2), date("2012-03-01"));
        assert_eq!(days_before(date("2012-03-01"), 2), date("2012-02-28"));
    }

    #[test]
    fn the_ends_of_the_calendar_do_not_overflow() {
        assert_eq!(days_after(Date::MAX, 1), Date::MAX);
        assert_eq!(days_before(Date::MIN, 1), Date::MIN);
        assert_eq!(years_after(Date::MAX, u32::MAX), Date::MAX);
    }
}
