//! What a fund requires, and how far her answers meet it: one small function a requirement.

use super::answers::{Answers, Home, HouseholdSize, Maternity};
use super::basis::Basis;
use super::date::{Date, days_after, days_before, days_between, months_after, years_after};
use super::law::{IseeLimit, Rule};
use super::money::{IseeRange, Money};

/// Met, not met, not known, or to be met by the birth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It is met.
    Met,
    /// It is not met.
    Unmet,
    /// An answer is wanting.
    Unknown,
    /// The birth will meet it.
    Pending,
}

impl Status {
    /// The contract's name of it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Status::Met => "met",
            Status::Unmet => "unmet",
            Status::Unknown => "unknown",
            Status::Pending => "pending",
        }
    }

    fn of(met: bool) -> Status {
        if met { Status::Met } else { Status::Unmet }
    }
}

/// Which requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequirementId {
    /// NASKO: she is pregnant.
    Pregnancy,
    /// NASKO: the pregnancy is not too far on.
    PregnancyDay,
    /// CRESCO: the child is born, recently enough.
    Child,
    /// CRESCO 2015: she applies soon enough after the birth.
    ChildAgeAtApplication,
    /// CRESCO: no NASKO for this child.
    NoNasko,
    /// She lives in Lombardy, long enough.
    Residence,
    /// Her ISEE is low enough.
    Isee,
}

impl RequirementId {
    /// The contract's name of it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            RequirementId::Pregnancy => "pregnancy",
            RequirementId::PregnancyDay => "pregnancy_day",
            RequirementId::Child => "child",
            RequirementId::ChildAgeAtApplication => "child_age_at_application",
            RequirementId::NoNasko => "no_nasko",
            RequirementId::Residence => "residence",
            RequirementId::Isee => "isee",
        }
    }
}

/// Where a requirement draws the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// There is no figure.
    None,
    /// Up to this day of pregnancy.
    Day(u32),
    /// At least so many years.
    Years(u32),
    /// Up to so many months after birth.
    Months(u32),
    /// Born on or after the day, and younger than so many months.
    Child(Date, u32),
    /// Up to this amount.
    Isee(Money),
    /// Up to the first amount for a woman alone in her household, up to the second for others.
    IseeBySize(Money, Money),
}

/// A requirement and how far her answers meet it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// Which.
    pub id: RequirementId,
    /// How far it is met.
    pub status: Status,
    /// Whether not meeting it is for the consultorio to judge.
    pub soft: bool,
    /// Where it draws the line.
    pub limit: Limit,
    /// Who says so.
    pub basis: Basis,
    /// The day from which time alone meets it, where that day comes after the application date.
    pub met_from: Option<Date>,
}

impl Requirement {
    fn new<T>(id: RequirementId, status: Status, rule: &Rule<T>, limit: Limit) -> Requirement {
        Requirement {
            id,
            status,
            soft: rule.soft,
            limit,
            basis: rule.basis,
            met_from: None,
        }
    }
}

const MOST: usize = 5;

/// The requirements of a fund, in the contract's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirements {
    list: [Option<Requirement>; MOST],
}

impl Requirements {
    /// Each requirement.
    pub fn iter(&self) -> impl Iterator<Item = &Requirement> {
        self.list.iter().flatten()
    }
}

impl<'a> IntoIterator for &'a Requirements {
    type Item = &'a Requirement;
    type IntoIter = core::iter::Flatten<core::slice::Iter<'a, Option<Requirement>>>;

    fn into_iter(self) -> Self::IntoIter {
        self.list.iter().flatten()
    }
}

impl From<[Option<Requirement>; MOST]> for Requirements {
    fn from(list: [Option<Requirement>; MOST]) -> Requirements {
        Requirements { list }
    }
}

/// She is pregnant.
pub(super) fn pregnancy(answers: &Answers, rule: &Rule<()>) -> Requirement {
    let status = match answers.maternity() {
        None => Status::Unknown,
        Some(maternity) => Status::of(matches!(maternity, Maternity::Pregnant { .. })),
    };
    Requirement::new(RequirementId::Pregnancy, status, rule, Limit::None)
}

/// Days from the first day of the last period to the due date.
const PREGNANCY: u32 = 280;

/// The day of pregnancy, by 280 days from the first day of the last period to the due date.
#[must_use]
pub fn day_of_pregnancy(due: Date, on: Date) -> i64 {
    i64::from(PREGNANCY) - days_between(on, due)
}

/// The date of a day of pregnancy; the due date for any that comes after it.
pub(super) fn date_in_pregnancy(due: Date, day: u32) -> Date {
    days_before(due, PREGNANCY.saturating_sub(day))
}

/// The pregnancy is not too far on. Not there for who is not pregnant.
pub(super) fn pregnancy_day(answers: &Answers, last: &Rule<u32>) -> Option<Requirement> {
    let status = match answers.maternity() {
        None | Some(Maternity::Pregnant { due: None }) => Status::Unknown,
        Some(Maternity::Pregnant { due: Some(due) }) => {
            Status::of(day_of_pregnancy(due, answers.application_date()) <= i64::from(last.value))
        }
        Some(Maternity::Mother { .. } | Maternity::Neither) => return None,
    };
    Some(Requirement::new(
        RequirementId::PregnancyDay,
        status,
        last,
        Limit::Day(last.value),
    ))
}

/// When residence is judged.
#[derive(Clone, Copy)]
pub(super) enum JudgedOn {
    /// On this day.
    Day(Date),
    /// On the application date, or on a day up to so many days later: the due date is not known.
    UpToDaysLater(u32),
}

/// She lives in Lombardy, for at least so many years on the day of judgement.
pub(super) fn residence(answers: &Answers, years: &Rule<u32>, judged: JudgedOn) -> Requirement {
    let application = answers.application_date();
    let since = match (answers.home(), answers.since()) {
        (Some(Home::Lombardy(_)), Some(since)) => Ok(since),
        // Any day since when she could live there is not after the application date.
        (Some(Home::Lombardy(_)), None) if years.value == 0 => Err(Status::Met),
        (Some(Home::Lombardy(_)), None) | (None, _) => Err(Status::Unknown),
        (Some(Home::Elsewhere), _) => Err(Status::Unmet),
    };
    let (status, met_from) = match since {
        Err(status) => (status, None),
        Ok(since) => {
            let met_from = years_after(since, years.value);
            let (day, last) = match judged {
                JudgedOn::Day(day) => (day, day),
                JudgedOn::UpToDaysLater(days) => (application, days_after(application, days)),
            };
            let status = if met_from <= day {
                Status::Met
            } else if met_from <= last {
                Status::Unknown
            } else {
                Status::Unmet
            };
            (status, (met_from > application).then_some(met_from))
        }
    };
    let requirement = Requirement::new(
        RequirementId::Residence,
        status,
        years,
        Limit::Years(years.value),
    );
    Requirement {
        met_from,
        ..requirement
    }
}

/// NASKO: the ISEE is not above the limit, which may hang on the household. Not there without a limit.
pub(super) fn nasko_isee(answers: &Answers, limit: &IseeLimit) -> Option<Requirement> {
    match limit {
        IseeLimit::None => None,
        IseeLimit::One(limit) => Some(isee(answers, limit)),
        IseeLimit::BySize { alone, others } => {
            // The lower limit holds for everybody, and nobody has one above the higher.
            let (lower, higher) = match answers.household().map(HouseholdSize::people) {
                Some(1) => (alone, alone),
                Some(_) => (others, others),
                None => (others, alone),
            };
            let status = isee_status(answers.isee(), lower.value, higher.value);
            let limit = Limit::IseeBySize(alone.value, others.value);
            Some(Requirement::new(RequirementId::Isee, status, others, limit))
        }
    }
}

/// The ISEE is not above the limit.
pub(super) fn isee(answers: &Answers, limit: &Rule<Money>) -> Requirement {
    let status = isee_status(answers.isee(), limit.value, limit.value);
    Requirement::new(RequirementId::Isee, status, limit, Limit::Isee(limit.value))
}

/// Where the limit is one of two, it is met within the lower, and not met above the higher.
fn isee_status(isee: Option<IseeRange>, lower: Money, higher: Money) -> Status {
    match isee {
        Some(isee) if isee.within(lower) == Some(true) => Status::Met,
        Some(isee) if isee.within(higher) == Some(false) => Status::Unmet,
        _ => Status::Unknown,
    }
}

/// CRESCO: the child is born since the fund began, and is not yet too old.
pub(super) fn child(answers: &Answers, born_from: &Rule<Date>, months: &Rule<u32>) -> Requirement {
    let status = match answers.maternity() {
        None | Some(Maternity::Mother { birth: None, .. }) => Status::Unknown,
        Some(Maternity::Mother {
            birth: Some(birth), ..
        }) => Status::of(
            birth >= born_from.value
                && answers.application_date() < months_after(birth, months.value),
        ),
        Some(Maternity::Pregnant { .. }) => Status::Pending,
        Some(Maternity::Neither) => Status::Unmet,
    };
    Requirement::new(
        RequirementId::Child,
        status,
        months,
        Limit::Child(born_from.value, months.value),
    )
}

/// CRESCO 2015: she applies no later than so many months after birth. There only where the child is met.
pub(super) fn child_age(
    answers: &Answers,
    child: &Requirement,
    months: &Rule<u32>,
) -> Option<Requirement> {
    match (child.status, answers.maternity()) {
        (
            Status::Met,
            Some(Maternity::Mother {
                birth: Some(birth), ..
            }),
        ) => {
            let status =
                Status::of(answers.application_date() <= months_after(birth, months.value));
            let limit = Limit::Months(months.value);
            Some(Requirement::new(
                RequirementId::ChildAgeAtApplication,
                status,
                months,
                limit,
            ))
        }
        _ => None,
    }
}

/// CRESCO: NASKO was not received for this child. Not there where there is no child yet.
pub(super) fn no_nasko(answers: &Answers, rule: &Rule<()>) -> Option<Requirement> {
    let status = match answers.maternity() {
        None
        | Some(Maternity::Mother {
            nasko_received: None,
            ..
        }) => Status::Unknown,
        Some(Maternity::Mother {
            nasko_received: Some(received),
            ..
        }) => Status::of(!received),
        Some(Maternity::Pregnant { .. } | Maternity::Neither) => return None,
    };
    Some(Requirement::new(
        RequirementId::NoNasko,
        status,
        rule,
        Limit::None,
    ))
}
