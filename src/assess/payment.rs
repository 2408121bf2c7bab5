//! Months and what is paid in them.

use super::date::Date;
use super::money::Money;
use chrono::Datelike;

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(i32);

impl Month {
    /// The month that a day falls in.
    #[must_use]
    pub fn of(date: Date) -> Month {
        Month(date.year() * 12 + i32::try_from(date.month0()).unwrap_or(0))
    }

    /// The month so many later.
    #[must_use]
    pub fn plus(self, months: u32) -> Month {
        Month(self.0 + i32::try_from(months).unwrap_or(0))
    }

    /// Months from `earlier` to this one; none where it is not later.
    #[must_use]
    pub fn since(self, earlier: Month) -> u32 {
        u32::try_from(self.0 - earlier.0).unwrap_or(0)
    }

    /// The year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.div_euclid(12)
    }

    /// Its first day.
    #[must_use]
    pub fn first_day(self) -> Date {
        Date::from_ymd_opt(self.year(), self.month(), 1).unwrap_or_default()
    }

    /// The month of the year, from 1.
    #[must_use]
    pub fn month(self) -> u32 {
        self.0.rem_euclid(12).unsigned_abs() + 1
    }
}

/// Consecutive months that pay the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Run {
    from: Month,
    months: u32,
    each: Money,
}

const EMPTY: Run = Run {
    from: Month(0),
    months: 0,
    each: Money::ZERO,
};

/// What is paid in which month: at most two amounts, and none where a date is wanting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Schedule([Run; 2]);

impl Schedule {
    /// Nothing can be said of any month yet.
    pub const NONE: Schedule = Schedule([EMPTY, EMPTY]);

    /// The same amount for so many months.
    #[must_use]
    pub fn level(from: Month, months: u32, each: Money) -> Schedule {
        Schedule::NONE.then(from, months, each)
    }

    /// The same, followed by other months that pay another amount. No months at all add nothing.
    #[must_use]
    pub fn then(mut self, from: Month, months: u32, each: Money) -> Schedule {
        if months > 0 {
            let free = usize::from(self.0[0].months > 0);
            self.0[free] = Run { from, months, each };
        }
        self
    }

    /// An amount split over so many months to the cent: what is left over goes one cent each to the first.
    #[must_use]
    pub fn split(total: Money, from: Month, months: u32) -> Schedule {
        if months == 0 {
            return Schedule::NONE;
        }
        let (each, over) = (total.cents() / months, total.cents() % months);
        Schedule::level(from, over, Money::from_cents(each + 1)).then(
            from.plus(over),
            months - over,
            Money::from_cents(each),
        )
    }

    /// Each month that pays, and what.
    pub fn iter(&self) -> impl Iterator<Item = (Month, Money)> {
        self.0
            .into_iter()
            .flat_map(|run| (0..run.months).map(move |n| (run.from.plus(n), run.each)))
    }

    /// What all months pay together.
    #[must_use]
    pub fn total(&self) -> Money {
        self.0
            .iter()
            .fold(Money::ZERO, |sum, run| sum.plus(run.each.times(run.months)))
    }

    /// Whether there are months between that pay nothing.
    #[must_use]
    pub fn pauses(&self) -> bool {
        let [first, then] = self.0;
        then.months > 0 && first.from.plus(first.months) != then.from
    }

    /// How many months pay.
    #[must_use]
    pub fn months(&self) -> u32 {
        self.0[0].months + self.0[1].months
    }
}

/// What a fund would pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The least, where the rules set one.
    pub min: Option<Money>,
    /// The most.
    pub max: Money,
    /// In how many months at most.
    pub months: u32,
    /// Month by month; for NASKO 2013 one way of many, as the plan sets it.
    pub payments: Schedule,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_split_sums_to_the_cent() {
        let from = Month::of("2013-06-01".parse().unwrap());
        for cents in [0, 1, 17, 18, 19, 300_000, 300_001] {
            for months in 1..=18 {
                let split = Schedule::split(Money::from_cents(cents), from, months);
                assert_eq!(split.total().cents(), cents);
                assert_eq!(split.months(), months);
            }
        }
    }

    #[test]
    fn a_pause_is_between_months_that_pay() {
        let from = Month::of("2015-04-15".parse().unwrap());
        let each = Money::from_cents(10_000);
        let six = Schedule::level(from, 6, each);
        assert!(!six.pauses() && !Schedule::NONE.pauses());
        assert!(!six.then(from.plus(6), 12, each).pauses());
        assert!(six.then(from.plus(8), 12, each).pauses());
    }

    #[test]
    fn months_go_over_the_year() {
        let december = Month::of("2013-12-31".parse().unwrap());
        let january = december.plus(1);
        assert_eq!((january.year(), january.month()), (2014, 1));
        assert_eq!((january.since(december), december.since(january)), (1, 0));
    }
}
