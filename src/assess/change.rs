//! What would change a requirement that is not met, not known or pending, and what the fund would say then.
//!
//! There is no second copy of the rules here: a change is made to the answers, and they are judged again. The limits are those that
//! the first judgement named. Where a day draws the line it is found by halves, as a verdict changes in one direction only: more
//! residence, a later birth and a later due date never hurt. `tests/change.rs` proves every way.

use super::answers::{Answers, Home, HouseholdSize, Maternity};
use super::date::{Date, days_after, days_between};
use super::law::{Benefit, Regime};
use super::money::{Isee, IseeRange, Money};
use super::requirement::{Limit, Requirement, RequirementId, Status};
use super::verdict::Verdict;
use super::{Outcome, judge};
use crate::territory::Comune;

/// What would be otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// Her ISEE is up to the limit, or above it.
    Isee {
        /// The limit.
        limit: Money,
        /// Whether it is above.
        above: bool,
        /// Whether she is alone in her household, where the limit hangs on that and it is not known.
        alone: Option<bool>,
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

/// A change, and what the fund would say then, whichever of the days of a [`Span`] it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// The change.
    pub change: Change,
    /// How far the requirement is met then; `None` where no regime of the fund applies any more.
    pub status: Option<Status>,
    /// The verdict then.
    pub verdict: Verdict,
    /// The least that it pays then, where the rules set one.
    pub min: Option<Money>,
    /// The most that it pays then; none where it pays nothing.
    pub max: Option<Money>,
    /// Whether the child that she expects is born by then, without NASKO for it.
    pub born: bool,
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
                let (breastfeeding, nasko_received) = of_a_mother(answers);
                then.maternity = Some(Maternity::Mother {
                    birth: Some(day),
                    breastfeeding,
                    nasko_received,
                });
            }
            Which::Born => {
                then.application_date = day;
                then.maternity = Some(Maternity::born(Some(day)));
            }
        }
        then
    }
}

/// What only a mother answers, whether she breastfeeds and whether she has had NASKO.
fn of_a_mother(answers: &Answers) -> (Option<bool>, Option<bool>) {
    match answers.maternity() {
        Some(Maternity::Mother {
            breastfeeding,
            nasko_received,
            ..
        }) => (breastfeeding, nasko_received),
        _ => (None, None),
    }
}

impl Change {
    /// The answers after it; of a [`Span`], those with its first day, on which no fund pays more than on the others.
    #[must_use]
    pub fn apply(self, answers: &Answers) -> Answers {
        let mut then = answers.clone();
        match self {
            Change::Isee {
                limit,
                above,
                alone,
            } => {
                let cent = Money::from_cents(u32::from(above));
                then.isee = Some(IseeRange::exact(Isee::from(limit.plus(cent))));
                if let Some(alone) = alone {
                    then.household = household(alone);
                }
            }
            Change::Household { alone } => then.household = household(alone),
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
                let birth = match answers.maternity() {
                    Some(Maternity::Mother { birth, .. }) => birth,
                    _ => None,
                };
                then.maternity = Some(Maternity::Mother {
                    birth,
                    breastfeeding: of_a_mother(answers).0,
                    nasko_received: Some(received),
                });
            }
        }
        then
    }
}

fn household(alone: bool) -> Option<HouseholdSize> {
    HouseholdSize::new(if alone { 1 } else { 2 })
}

/// The ways in which a requirement of a fund could be otherwise: where it is not met or pending, those that meet it, if only by a birth, and
/// none where nothing can; where it is not known, all that there are. The better ones come first.
#[must_use]
pub fn ways(answers: &Answers, benefit: Benefit, requirement: &Requirement) -> Vec<Way> {
    let mut asked = Asked {
        answers,
        benefit,
        id: requirement.id,
        ways: Vec::new(),
    };
    let (maternity, unknown) = (answers.maternity(), requirement.status == Status::Unknown);
    match requirement.id {
        _ if requirement.status == Status::Met => {}
        RequirementId::Isee => asked.isee(requirement),
        RequirementId::Residence => asked.residence(unknown),
        RequirementId::Pregnancy => {
            // For a mother it would be another child.
            if matches!(maternity, None | Some(Maternity::Neither)) {
                asked.put(Change::Pregnant);
                asked.put(Change::Neither);
            }
        }
        RequirementId::PregnancyDay if unknown => asked.dated(Which::Due),
        RequirementId::NoNasko if unknown => {
            asked.put(Change::Nasko(false));
            asked.put(Change::Nasko(true));
        }
        RequirementId::Child => match maternity {
            Some(Maternity::Pregnant { .. }) => asked.birth_to_come(requirement.limit),
            // Of a child that is born the day stands.
            Some(Maternity::Mother { birth: Some(_), .. }) => {}
            Some(Maternity::Mother { .. }) => asked.dated(Which::Birth),
            Some(Maternity::Neither) | None => {
                asked.dated(Which::Birth);
                asked.put(Change::Pregnant);
                asked.put(Change::Neither);
            }
        },
        RequirementId::PregnancyDay
        | RequirementId::NoNasko
        | RequirementId::ChildAgeAtApplication => {}
    }
    let mut ways = asked.ways;
    if !unknown {
        ways.retain(|way| !matches!(way.status, Some(Status::Unmet | Status::Unknown)));
    }
    ways
}

/// The requirement that is asked about, and the ways found.
struct Asked<'a> {
    answers: &'a Answers,
    benefit: Benefit,
    id: RequirementId,
    ways: Vec<Way>,
}

/// What does not change between the days of a span: the rules, the requirement, the verdict.
type Said = (Option<Regime>, Option<Status>, Verdict);

impl Asked<'_> {
    fn said(&self, outcome: &Outcome) -> Said {
        match outcome {
            Outcome::NoRegime { .. } => (None, None, outcome.verdict()),
            Outcome::Judged(judged) => (
                Some(judged.regime),
                judged
                    .requirements
                    .iter()
                    .find(|requirement| requirement.id == self.id)
                    .map(|requirement| requirement.status),
                judged.verdict,
            ),
        }
    }

    fn way(&self, change: Change) -> Way {
        let then = change.apply(self.answers);
        let outcome = judge(self.benefit, &then);
        let (_, status, verdict) = self.said(&outcome);
        let grant = match outcome {
            Outcome::Judged(judged) => judged.grant,
            Outcome::NoRegime { .. } => None,
        };
        let expects =
            |answers: &Answers| matches!(answers.maternity(), Some(Maternity::Pregnant { .. }));
        Way {
            change,
            status,
            verdict,
            min: grant.and_then(|grant| grant.min),
            max: grant.map(|grant| grant.max),
            born: self.benefit == Benefit::Cresco && expects(self.answers) && {
                matches!(then.maternity(), Some(Maternity::Mother { .. }))
            },
        }
    }

    fn put(&mut self, change: Change) {
        self.ways.push(self.way(change));
    }

    /// A date of hers, on either side of each day on which something changes.
    fn dated(&mut self, which: Which) {
        let (from, to) = which.limits(self.answers);
        self.dated_between(which, from, to);
    }

    fn dated_between(&mut self, which: Which, first: Date, last: Date) {
        let said =
            |asked: &Self, day| asked.said(&judge(asked.benefit, &which.set(asked.answers, day)));
        let start = self.ways.len();
        let mut from = first;
        loop {
            let here = said(self, from);
            let mut to = last;
            if said(self, last) != here {
                // `to` is the last day known to say the same, `other` the first known to say something else.
                to = from;
                let mut other = last;
                while let Ok(apart @ 2..) = u32::try_from(days_between(to, other)) {
                    let middle = days_after(to, apart / 2);
                    if said(self, middle) == here {
                        to = middle;
                    } else {
                        other = middle;
                    }
                }
            }
            let span = Span {
                from: (from > first).then_some(from),
                to: (to < last).then_some(to),
            };
            // Of since when she lives here the earlier is the better, of all others the later.
            let place = if which == Which::Since {
                self.ways.len()
            } else {
                start
            };
            self.ways
                .insert(place, self.way(Change::Dated(which, span)));
            if to == last {
                return;
            }
            from = days_after(to, 1);
        }
    }

    /// The child that she expects is born: on the due date, or at the latest, and where that is too early for the fund, on its first day.
    fn birth_to_come(&mut self, limit: Limit) {
        let (first, mut last) = Which::Born.limits(self.answers);
        if let Limit::Child(born_from, _) = limit {
            last = last.max(born_from);
        }
        self.dated_between(Which::Born, first, last);
    }

    fn isee(&mut self, requirement: &Requirement) {
        let (unknown, limit) = (requirement.status == Status::Unknown, requirement.limit);
        let each: &[Option<bool>] = match (limit, self.answers.household()) {
            (Limit::IseeBySize(..), None) => &[Some(true), Some(false)],
            _ => &[None],
        };
        for &alone in each {
            let up_to = |limit| Change::Isee {
                limit,
                above: false,
                alone,
            };
            let limit = match limit {
                Limit::Isee(limit) => limit,
                Limit::IseeBySize(one, _) if self.way(up_to(one)).status == Some(Status::Met) => {
                    one
                }
                Limit::IseeBySize(_, others) => others,
                _ => return,
            };
            if let Some(alone) = alone
                && unknown
            {
                let decided = self.way(Change::Household { alone });
                if decided.status != Some(Status::Unknown) {
                    self.ways.push(decided);
                    continue;
                }
            }
            self.put(up_to(limit));
            self.put(Change::Isee {
                limit,
                above: true,
                alone,
            });
        }
    }

    fn residence(&mut self, unknown: bool) {
        match (self.answers.home(), self.answers.since()) {
            (Some(Home::Lombardy(_)), Some(_)) => {
                if unknown {
                    // For a pregnant woman it is judged at the birth, and that is not known.
                    self.dated(Which::Due);
                }
                self.time();
            }
            (Some(Home::Lombardy(_)), None) => self.dated(Which::Since),
            (home, since) => {
                let here = self.way(Change::Lombardy(true));
                if here.status == Some(Status::Met) || home.is_none() && since.is_some() {
                    self.ways.push(here);
                } else {
                    self.dated(Which::Since);
                }
                if home.is_none() {
                    self.put(Change::Lombardy(false));
                }
            }
        }
    }

    /// Time alone meets it: on the day that is said, or, where other rules hold by then, on the day that these say.
    fn time(&mut self) {
        let (mut day, mut years) = (self.answers.application_date(), 0);
        while let Outcome::Judged(judged) = judge(self.benefit, &self.answers.applying_on(day)) {
            let next = judged
                .requirements
                .iter()
                .find(|requirement| requirement.id == self.id)
                .map(|requirement| (requirement.met_from, requirement.limit));
            match next {
                Some((Some(next), Limit::Years(asked))) if next > day => {
                    (day, years) = (next, asked);
                }
                _ => break,
            }
        }
        self.put(Change::On { day, years });
    }
}
