//! What a mother in Lombardy can ask for today, and what her answers say of each. Pure, as the law is.
//!
//! ```text
//! data/today/measures.csv ──> Measure ──> conditions (each with her answers: yes, no, not known) ──> Standing
//! ```
//!
//! - [`measure`]: the rows; [`condition`]: what they ask, and how far her answers meet it

pub mod condition;
pub mod measure;

use chrono::Datelike;

use crate::assess::{Answers, Date, Maternity};

pub use condition::{Condition, Holds};
pub use measure::{About, AskAt, Figure, Id, Measure, Per, Provider};

/// How a measure stands on the day on which she would apply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing that she answered is against it. No more than that: not all is asked.
    Open,
    /// The same, once the child is born.
    AfterBirth,
    /// This has to be checked: it is not known, or not certain.
    Unsure(Condition),
    /// This excludes it.
    Excluded(Condition),
    /// It is known from this day on only.
    NotYet(Date),
    /// It was open up to this day.
    Expired(Date),
    /// Its figures are those of a year that ended on this day: it may go on with others.
    Lapsed(Date),
}

/// A measure, and what is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// Which.
    pub measure: Measure,
    /// How it stands.
    pub standing: Standing,
    /// Whether she could ask only once the child is born.
    pub after_birth: bool,
    /// The last day on which to ask, where that is counted from a birth that is known.
    pub last_day: Option<Date>,
    /// All that it asks and that the amount depends on, as far as the table says.
    pub conditions: Vec<Condition>,
}

/// Every measure as it stands for her: what is not excluded on that day, the largest amount first and what gives no money
/// last; then what is excluded or not yet known; then what has expired.
#[must_use]
pub fn measures(answers: &Answers) -> Vec<Told> {
    let mut all: Vec<Told> = Vec::new();
    for measure in measure::all() {
        let told = tell(measure, answers);
        let place = told.place();
        // One at a time to its place: sorting ten rows is not worth its weight.
        let at = all
            .iter()
            .take_while(|other| other.place() <= place)
            .count();
        all.insert(at, told);
    }
    all
}

impl Told {
    /// What comes before what: the group, then the amount from the top.
    fn place(&self) -> (u8, u32) {
        let group = match self.standing {
            Standing::Open | Standing::AfterBirth | Standing::Unsure(_) | Standing::Lapsed(_) => 0,
            Standing::Excluded(_) | Standing::NotYet(_) => 1,
            Standing::Expired(_) => 2,
        };
        (group, u32::MAX - self.measure.total().cents())
    }
}

fn tell(measure: Measure, answers: &Answers) -> Told {
    let conditions = condition::all(&measure, condition::is_pregnant(answers.maternity()));
    let (mut excluded, mut unsure, mut after_birth, mut last_day) = (None, None, false, None);
    for &condition in &conditions {
        match condition.holds(answers) {
            Holds::Yes => {}
            Holds::AfterBirth => after_birth = true,
            Holds::Unknown => unsure = unsure.or(Some(condition)),
            Holds::No => excluded = excluded.or(Some(condition)),
        }
        if let (Figure::WithinMonths | Figure::WithinDays, Some(birth)) =
            (condition.asks, birth(answers))
        {
            last_day = Some(condition.last_day(birth));
        }
    }
    let today = answers.application_date();
    let limit = |figure| measure.number(figure).map(measure::day);
    let standing = match (limit(Figure::From), limit(Figure::To), excluded, unsure) {
        (Some(from), _, _, _) if today < from => Standing::NotYet(from),
        (_, Some(to), _, _) if today > to && !ends_a_year(to) => Standing::Expired(to),
        (_, _, Some(condition), _) => Standing::Excluded(condition),
        (_, Some(to), _, _) if today > to => Standing::Lapsed(to),
        (_, _, _, Some(condition)) => Standing::Unsure(condition),
        _ if after_birth => Standing::AfterBirth,
        _ => Standing::Open,
    };
    Told {
        measure,
        standing,
        after_birth,
        last_day,
        conditions,
    }
}

/// Figures of a year end with it (`data/today/README.md`); a call for applications ends on a day of its own.
fn ends_a_year(day: Date) -> bool {
    (day.month(), day.day()) == (12, 31)
}

fn birth(answers: &Answers) -> Option<Date> {
    match answers.maternity() {
        Some(Maternity::Mother { birth, .. }) => birth,
        _ => None,
    }
}
