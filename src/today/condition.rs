//! What a measure asks, and how far her answers meet it.

use chrono::Datelike;

use super::Holds;
use super::measure::{Figure, Measure, Provider, Whom};
use crate::assess::date::{days_after, months_after};
use crate::assess::requirement::day_of_pregnancy;
use crate::assess::{Answers, Date, Home, HouseholdSize, Maternity, Money};

/// What a measure asks, with its figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// To live in Lombardy.
    Residence,
    /// To be pregnant.
    Pregnancy,
    /// To ask before the end of this week of pregnancy.
    Weeks(u32),
    /// To have a small child.
    Baby,
    /// To have a child under age.
    Child,
    /// The measure is known up to this day, and the child comes later.
    KnownUntil(Date),
    /// The child was born on this day or later.
    BornFrom(Date),
    /// To ask within so many months of the birth.
    Months(u32),
    /// To ask within so many days of the birth.
    Days(u32),
    /// To ask up to August of the year of this birthday.
    August(u32),
    /// An ISEE up to this.
    Isee(Money),
    /// The same, where the ISEE of this measure may be lower than the one that she knows: another one is counted for it, or the
    /// child will be counted.
    IseeOfItsOwn(Money),
    /// At least so many people in the household.
    Household(u32),
    /// At least so many children.
    Children(u32),
    /// Income from work up to this, in a year.
    Income(Money),
    /// So many months of contributions, from so many to so many months before the birth.
    Work(u32, u32, u32),
}

/// What a measure asks of her, in the order in which it is told.
pub(super) fn all(measure: &Measure, answers: &Answers) -> Vec<Condition> {
    let mut all = Vec::new();
    let number = |figure| measure.number(figure);
    let pregnant = matches!(answers.maternity(), Some(Maternity::Pregnant { .. }));
    if measure.provider == Provider::Region {
        all.push(Condition::Residence);
    }
    all.extend(match measure.whom {
        Whom::Anyone => None,
        Whom::Pregnant => Some(Condition::Pregnancy),
        Whom::Mother => Some(Condition::Baby),
        Whom::Child => Some(Condition::Child),
    });
    if matches!(measure.whom, Whom::Mother | Whom::Child) && pregnant {
        all.extend(measure.day(Figure::To).map(Condition::KnownUntil));
    }
    all.extend(number(Figure::WithinWeeks).map(Condition::Weeks));
    all.extend(measure.day(Figure::BornFrom).map(Condition::BornFrom));
    all.extend(number(Figure::WithinMonths).map(Condition::Months));
    all.extend(number(Figure::WithinDays).map(Condition::Days));
    all.extend(number(Figure::UntilAugust).map(Condition::August));
    if let Some(limit) = measure.money(Figure::IseeMax) {
        let own = measure.family || pregnant && measure.whom == Whom::Mother;
        all.push(if own {
            Condition::IseeOfItsOwn(limit)
        } else {
            Condition::Isee(limit)
        });
    }
    all.extend(number(Figure::Household).map(Condition::Household));
    all.extend(number(Figure::Children).map(Condition::Children));
    all.extend(measure.money(Figure::IncomeMax).map(Condition::Income));
    if let (Some(months), Some(from), Some(to)) = (
        number(Figure::WorkMonths),
        number(Figure::WorkFrom),
        number(Figure::WorkTo),
    ) {
        all.push(Condition::Work(months, from, to));
    }
    all
}

fn yes_or_no(holds: bool) -> Holds {
    if holds { Holds::Yes } else { Holds::No }
}

impl Condition {
    /// Whether it holds, by her answers.
    #[must_use]
    pub fn holds(self, answers: &Answers) -> Holds {
        match self {
            Condition::Residence => match answers.home() {
                None => Holds::Unknown,
                Some(home) => yes_or_no(home != Home::Elsewhere),
            },
            Condition::Pregnancy => match answers.maternity() {
                None => Holds::Unknown,
                Some(maternity) => yes_or_no(matches!(maternity, Maternity::Pregnant { .. })),
            },
            Condition::Weeks(weeks) => match answers.maternity() {
                Some(Maternity::Pregnant { due: Some(due) }) => {
                    in_time(day_of_pregnancy(due, answers.application_date()), weeks)
                }
                _ => Holds::Unknown,
            },
            Condition::Baby => match answers.maternity() {
                None => Holds::Unknown,
                Some(Maternity::Pregnant { .. }) => Holds::AfterBirth,
                Some(maternity) => yes_or_no(maternity != Maternity::Neither),
            },
            Condition::Child => match answers.maternity() {
                // Who has no small child may have another.
                None | Some(Maternity::Neither) => Holds::Unknown,
                Some(Maternity::Pregnant { .. }) => Holds::AfterBirth,
                Some(Maternity::Mother { .. }) => Holds::Yes,
            },
            Condition::KnownUntil(to) => match answers.maternity() {
                Some(Maternity::Pregnant { due: Some(due) }) if due <= to => Holds::Yes,
                _ => Holds::Unknown,
            },
            Condition::BornFrom(from) => of_birth(answers, &|birth| birth >= from),
            Condition::Months(_) | Condition::Days(_) | Condition::August(_) => {
                of_birth(answers, &|birth| {
                    self.last_day(birth)
                        .is_none_or(|last| answers.application_date() <= last)
                })
            }
            Condition::Isee(limit) => isee(answers, limit),
            Condition::IseeOfItsOwn(limit) => match isee(answers, limit) {
                Holds::No => Holds::Unknown,
                holds => holds,
            },
            Condition::Household(least) => household(answers, least),
            // Nobody is asked.
            Condition::Children(_) | Condition::Income(_) | Condition::Work(..) => Holds::Unknown,
        }
    }

    /// The last day on which to ask, for a child born on that day; `None` where the condition names none.
    fn last_day(self, birth: Date) -> Option<Date> {
        match self {
            Condition::Months(months) => Some(months_after(birth, months)),
            Condition::Days(days) => Some(days_after(birth, days)),
            Condition::August(years) => {
                Date::from_ymd_opt(birth.year() + i32::try_from(years).ok()?, 8, 31)
            }
            _ => None,
        }
    }
}

/// Within the week: 12 of them are over after day 83. Whether the twelfth week is the one before that or after it, not all say
/// alike; so a week more is not certain.
fn in_time(day: i64, weeks: u32) -> Holds {
    let last = i64::from(weeks) * 7;
    match day {
        _ if day < last => Holds::Yes,
        _ if day < last + 7 => Holds::Unknown,
        _ => Holds::No,
    }
}

/// What a birth decides. A child that is not born yet comes in time.
fn of_birth(answers: &Answers, holds: &dyn Fn(Date) -> bool) -> Holds {
    match answers.maternity() {
        Some(Maternity::Mother {
            birth: Some(birth), ..
        }) => yes_or_no(holds(birth)),
        Some(Maternity::Pregnant { .. }) => Holds::Yes,
        _ => Holds::Unknown,
    }
}

fn isee(answers: &Answers, limit: Money) -> Holds {
    answers
        .isee()
        .and_then(|isee| isee.within(limit))
        .map_or(Holds::Unknown, yes_or_no)
}

fn household(answers: &Answers, least: u32) -> Holds {
    let people = answers
        .household()
        .map(HouseholdSize::people)
        .map(u32::from);
    match people {
        None => Holds::Unknown,
        // The child that is to be born counts once it is.
        Some(people)
            if people + 1 == least
                && matches!(answers.maternity(), Some(Maternity::Pregnant { .. })) =>
        {
            Holds::AfterBirth
        }
        Some(people) => yes_or_no(people >= least),
    }
}

/// The last day on which she could ask, counted from a birth that is known.
pub(super) fn last_day(measure: &Measure, answers: &Answers) -> Option<Date> {
    let Some(Maternity::Mother {
        birth: Some(birth), ..
    }) = answers.maternity()
    else {
        return None;
    };
    all(measure, answers)
        .into_iter()
        .find_map(|condition| condition.last_day(birth))
}
