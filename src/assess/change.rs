//! What would change a requirement that is not met, not known or pending, and what the fund would say then.
//!
//! There is no second copy of the rules here: a change is made to the answers, and they are judged again. `tests/change.rs` proves every
//! way.

mod ways;

pub use ways::ways;

use super::answers::{Answers, Home, HouseholdSize, Maternity};
use super::date::Date;
use super::money::{Isee, IseeRange, Money};
use super::payment::Grant;
use super::requirement::Status;
use super::verdict::Verdict;
use crate::territory::Comune;

/// What would be otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Her ISEE is between two limits.
    Isee {
        /// It is above this one.
        above: Option<Money>,
        /// It is not above this one.
        up_to: Option<Money>,
    },
    /// She is alone in her ISEE household, or not.
    Household {
        /// Whether she is.
        alone: bool,
    },
    /// She lives in Lombardy, or does not.
    Lombardy(bool),
    /// A date of hers is one of these days.
    Dated(Which, Span),
    /// She applies on a day to come, if nothing but time has passed.
    On {
        /// The day.
        day: Date,
        /// How many years she will have lived in Lombardy.
        years: u32,
    },
    /// She is pregnant.
    Pregnant,
    /// She is neither pregnant nor a mother.
    Neither,
    /// She has had NASKO for this child, or has not.
    Nasko(bool),
}

/// Which date of hers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Since when she lives in Lombardy.
    Since,
    /// When the child is expected; she is pregnant.
    Due,
    /// When the child was born; she is a mother.
    Birth,
    /// When the child will be born, and she applies; she is pregnant now.
    Born,
}

/// Days from one to another, both included; where one is `None`, as far as such a date can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// The first.
    pub from: Option<Date>,
    /// The last.
    pub to: Option<Date>,
}

/// A change, and what the fund would say then, whichever ISEE or day of those named it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// The change.
    pub change: Change,
    /// How far the requirement is met then; `None` where no regime of the fund applies any more.
    pub status: Option<Status>,
    /// The verdict then.
    pub verdict: Verdict,
    /// What it pays then; of a [`Span`], with its first day, on which no fund pays more than on the others.
    pub grant: Option<Grant>,
    /// Whether the child that she expects is born by then, without NASKO for it.
    pub born: bool,
}

impl Span {
    /// Any day on which such a date can be.
    pub const ALL: Span = Span {
        from: None,
        to: None,
    };
}

impl Which {
    /// The days between which it can be.
    fn limits(self, answers: &Answers) -> (Date, Date) {
        match (self, answers.maternity()) {
            (Which::Since | Which::Birth, _) => (Date::MIN, answers.application_date()),
            (Which::Due, _) => (answers.earliest_due(), answers.latest_due()),
            (Which::Born, Some(Maternity::Pregnant { due: Some(due) })) => {
                (answers.birth_by(due), answers.birth_by(due))
            }
            (Which::Born, _) => (answers.application_date(), answers.latest_due()),
        }
    }

    /// The answers with that date.
    fn set(self, answers: &Answers, day: Date) -> Answers {
        let mut then = answers.clone();
        match self {
            Which::Since => {
                if !matches!(then.home, Some(Home::Lombardy(_))) {
                    then.home = Some(Home::Lombardy(Comune::FIRST));
                }
                then.since = Some(day);
            }
            Which::Due => then.maternity = Some(Maternity::Pregnant { due: Some(day) }),
            Which::Birth => {
                if let Some((birth, _)) = as_a_mother(&mut then) {
                    *birth = Some(day);
                }
            }
            Which::Born => {
                then.application_date = day;
                then.maternity = Some(Maternity::born(Some(day)));
            }
        }
        then
    }
}

/// When her child was born, and whether she has had NASKO for it; for who is no mother, of a child of whom nothing is known.
fn as_a_mother(answers: &mut Answers) -> Option<(&mut Option<Date>, &mut Option<bool>)> {
    if !matches!(answers.maternity, Some(Maternity::Mother { .. })) {
        answers.maternity = Some(Maternity::MOTHER);
    }
    match &mut answers.maternity {
        Some(Maternity::Mother {
            birth,
            nasko_received,
            ..
        }) => Some((birth, nasko_received)),
        _ => None,
    }
}

impl Change {
    /// The answers after it, with the highest ISEE or the first day of those that it names; where no ISEE is too high, with the lowest.
    #[must_use]
    pub fn apply(self, answers: &Answers) -> Answers {
        let mut then = answers.clone();
        match self {
            Change::Isee { above, up_to } => {
                let isee = match (above, up_to) {
                    (_, Some(limit)) => limit,
                    (limit, None) => limit.unwrap_or(Money::ZERO).plus(Money::from_cents(1)),
                };
                then.isee = Some(IseeRange::exact(Isee::from(isee)));
            }
            Change::Household { alone } => {
                then.household = HouseholdSize::new(if alone { 1 } else { 2 });
            }
            Change::Lombardy(here) => {
                then.home = Some(if here {
                    Home::Lombardy(Comune::FIRST)
                } else {
                    Home::Elsewhere
                });
            }
            Change::Dated(which, span) => {
                let day = span.from.unwrap_or(which.limits(answers).0);
                return which.set(answers, day);
            }
            Change::On { day, .. } => return answers.applying_on(day),
            Change::Pregnant => then.maternity = Some(Maternity::PREGNANT),
            Change::Neither => then.maternity = Some(Maternity::Neither),
            Change::Nasko(received) => {
                if let Some((_, nasko_received)) = as_a_mother(&mut then) {
                    *nasko_received = Some(received);
                }
            }
        }
        then
    }
}
