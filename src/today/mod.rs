//! What a mother in Lombardy can ask for today, and what her answers say of each. Pure, as the law is.
//!
//! ```text
//! data/today/measures.csv ──> Measure ──> conditions (each with her answers: yes, no, not known) ──> Standing
//! ```
//!
//! - [`measure`]: the rows; [`condition`]: what they ask, and how far her answers meet it

pub mod condition;
pub mod measure;

use crate::assess::{Answers, Date, Maternity};

pub use condition::Condition;
pub use measure::{About, AskAt, Figure, Id, Measure, Per, Provider, Whom};

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
    /// It was known up to this day.
    Expired(Date),
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
    /// The last day on which she could ask, where it is counted from a birth that is known.
    pub last_day: Option<Date>,
    /// All that it asks, as far as the table says.
    pub conditions: Vec<Condition>,
}

/// Every measure as it stands for her: what is not excluded on that day, the largest amount first and what gives no money
/// last; then what is excluded or not yet known; then what has expired.
#[must_use]
pub fn measures(answers: &Answers) -> Vec<Told> {
    let mut all: Vec<Told> = Vec::new();
    for measure in measure::all() {
        let told = tell(measure, answers);
        // One at a time to its place: sorting ten rows is not worth its weight.
        let before = |other: &Told| {
            let (rank, others) = (rank(told.standing), self::rank(other.standing));
            others < rank
                || others == rank && other.measure.total().cents() >= told.measure.total().cents()
        };
        let at = all
            .iter()
            .position(|other| !before(other))
            .unwrap_or(all.len());
        all.insert(at, told);
    }
    all
}

/// The first day for which any of the measures is known.
#[must_use]
pub fn known_from() -> Date {
    let first = measure::all()
        .into_iter()
        .filter_map(|measure| measure.day(Figure::From));
    first.min().unwrap_or_default()
}

/// What comes before what.
fn rank(standing: Standing) -> u8 {
    match standing {
        Standing::Open | Standing::AfterBirth | Standing::Unsure(_) => 0,
        Standing::Excluded(_) | Standing::NotYet(_) => 1,
        Standing::Expired(_) => 2,
    }
}

fn tell(measure: Measure, answers: &Answers) -> Told {
    let conditions = condition::all(&measure, answers);
    let mut after_birth = matches!(answers.maternity(), Some(Maternity::Pregnant { .. }))
        && matches!(measure.whom, Whom::Mother | Whom::Child);
    let (mut excluded, mut unsure) = (None, None);
    for &condition in &conditions {
        match condition.holds(answers) {
            Holds::Yes => {}
            Holds::AfterBirth => after_birth = true,
            Holds::Unknown => unsure = unsure.or(Some(condition)),
            Holds::No => excluded = excluded.or(Some(condition)),
        }
    }
    let day = answers.application_date();
    let standing = match (measure.day(Figure::From), measure.day(Figure::To)) {
        (Some(from), _) if day < from => Standing::NotYet(from),
        (_, Some(to)) if day > to => Standing::Expired(to),
        _ => match (excluded, unsure) {
            (Some(condition), _) => Standing::Excluded(condition),
            (None, Some(condition)) => Standing::Unsure(condition),
            (None, None) if after_birth => Standing::AfterBirth,
            (None, None) => Standing::Open,
        },
    };
    Told {
        last_day: condition::last_day(&measure, answers),
        measure,
        standing,
        after_birth,
        conditions,
    }
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
