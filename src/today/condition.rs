//! What a measure asks, and how far her answers meet it.

use chrono::Datelike;

use super::measure::{self, ASKED, Figure, Measure};
use crate::assess::date::{days_after, months_after};
use crate::assess::requirement::day_of_pregnancy;
use crate::assess::{Answers, Date, Home, HouseholdSize, Maternity, Money};

/// What a measure asks, with its figure. What only the amount depends on is asked of nobody, and told with the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Condition {
    /// What it is.
    pub asks: Figure,
    /// Its figure: an amount in cents, a day as 20260131, another number as it is; 1 where it has none.
    pub number: u32,
}

/// Whether a condition holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// It does.
    Yes,
    /// It does not.
    No,
    /// Nobody can say.
    Unknown,
    /// It will, once the child is born.
    AfterBirth,
}

/// What a measure asks of her, in the order in which it is told.
pub(super) fn all(measure: &Measure, pregnant: bool) -> Vec<Condition> {
    let mut measure = measure.clone();
    let baby = measure.number(Figure::Baby).is_some();
    if pregnant && (baby || measure.number(Figure::Child).is_some()) {
        // The child comes later than today.
        if let Some(to) = measure.number(Figure::To) {
            measure.set(Figure::KnownUntil, to);
        }
        if let (true, Some(limit)) = (baby, measure.number(Figure::IseeMax)) {
            measure.set(Figure::IseeMax, 0);
            measure.set(Figure::IseeOwn, limit);
        }
    }
    let mut all = Vec::new();
    for asks in ASKED {
        if let Some(number) = measure.number(asks) {
            all.push(Condition { asks, number });
        }
    }
    all
}

impl Condition {
    /// Its figure, where that is an amount.
    #[must_use]
    pub fn money(self) -> Money {
        Money::from_cents(self.number)
    }

    /// Its figure, where that is a day.
    #[must_use]
    pub fn day(self) -> Date {
        measure::day(self.number)
    }

    /// Whether it holds, by her answers.
    #[must_use]
    pub fn holds(self, answers: &Answers) -> Holds {
        let today = answers.application_date();
        match (self.asks, answers.maternity()) {
            (Figure::Residence, _) => answers
                .home()
                .map_or(Holds::Unknown, |home| yes_or_no(home != Home::Elsewhere)),
            (Figure::IseeMax, _) => self.isee(answers),
            (Figure::IseeOwn, _) => match self.isee(answers) {
                Holds::No => Holds::Unknown,
                holds => holds,
            },
            (Figure::Household, maternity) => {
                let people = answers.household().map(HouseholdSize::people);
                match people.map(u32::from) {
                    None => Holds::Unknown,
                    // The child that is to be born counts once it is.
                    Some(people) if people + 1 == self.number && is_pregnant(maternity) => {
                        Holds::AfterBirth
                    }
                    Some(people) => yes_or_no(people >= self.number),
                }
            }
            // Nobody is asked.
            (Figure::Children | Figure::IncomeMax | Figure::WorkMonths, _) => Holds::Unknown,
            (Figure::Pregnancy, Some(_)) => yes_or_no(is_pregnant(answers.maternity())),
            (Figure::WithinWeeks, Some(Maternity::Pregnant { due: Some(due) })) => {
                in_time(day_of_pregnancy(due, today), self.number)
            }
            (Figure::Baby | Figure::Child, Some(Maternity::Pregnant { .. })) => Holds::AfterBirth,
            (Figure::Baby | Figure::Child, Some(Maternity::Mother { .. })) => Holds::Yes,
            // Who has no small child may have another.
            (Figure::Baby, Some(Maternity::Neither)) => Holds::No,
            (Figure::KnownUntil, Some(Maternity::Pregnant { due: Some(due) }))
                if due <= self.day() =>
            {
                Holds::Yes
            }
            (
                Figure::BornFrom,
                Some(Maternity::Mother {
                    birth: Some(birth), ..
                }),
            ) => yes_or_no(birth >= self.day()),
            (
                Figure::WithinMonths | Figure::WithinDays | Figure::UntilAugust,
                Some(Maternity::Mother {
                    birth: Some(birth), ..
                }),
            ) => yes_or_no(today <= self.last_day(birth)),
            // A child that is not born yet comes in time.
            (
                Figure::BornFrom | Figure::WithinMonths | Figure::WithinDays | Figure::UntilAugust,
                Some(Maternity::Pregnant { .. }),
            ) => Holds::Yes,
            (
                Figure::Pregnancy
                | Figure::WithinWeeks
                | Figure::Baby
                | Figure::Child
                | Figure::KnownUntil
                | Figure::BornFrom
                | Figure::WithinMonths
                | Figure::WithinDays
                | Figure::UntilAugust,
                _,
            ) => Holds::Unknown,
            // The amount depends on it, not whether she can ask.
            _ => Holds::Yes,
        }
    }

    /// The last day on which to ask, for a child born on that day; the day itself where the condition names none.
    pub(super) fn last_day(self, birth: Date) -> Date {
        match self.asks {
            Figure::WithinMonths => months_after(birth, self.number),
            Figure::WithinDays => days_after(birth, self.number),
            Figure::UntilAugust => {
                let year = months_after(birth, self.number * 12).year();
                Date::from_ymd_opt(year, 8, 31).unwrap_or(birth)
            }
            _ => birth,
        }
    }

    fn isee(self, answers: &Answers) -> Holds {
        answers
            .isee()
            .and_then(|isee| isee.within(self.money()))
            .map_or(Holds::Unknown, yes_or_no)
    }
}

fn yes_or_no(holds: bool) -> Holds {
    if holds { Holds::Yes } else { Holds::No }
}

/// Whether she is pregnant, as far as she has said.
pub(super) fn is_pregnant(maternity: Option<Maternity>) -> bool {
    matches!(maternity, Some(Maternity::Pregnant { .. }))
}

/// Within the week: twelve of them are over after day 83. Whether the twelfth is the week before that or the one after, not all
/// say alike; so for seven days more it is not certain.
fn in_time(day: i64, weeks: u32) -> Holds {
    let last = i64::from(weeks) * 7;
    match day {
        _ if day < last => Holds::Yes,
        _ if day < last + 7 => Holds::Unknown,
        _ => Holds::No,
    }
}
