//! The search for what would change a requirement.
//!
//! The limits are those that the first judgement named. Where a day draws the line it is found by halves, as a verdict changes in one
//! direction only: more residence, a later birth and a later due date never hurt.

use super::{Change, Span, Way, Which};
use crate::assess::answers::{Answers, DUE_BEFORE, Home, Maternity};
use crate::assess::date::{days_after, days_between};
use crate::assess::law::{Benefit, Regime};
use crate::assess::payment::Grant;
use crate::assess::requirement::{Limit, Requirement, RequirementId, Status};
use crate::assess::verdict::Verdict;
use crate::assess::{Outcome, judge};

/// The ways in which a requirement of a fund could be otherwise: where it is not met or pending, those that meet it, if only by a birth, and
/// none where nothing can; where it is not known, all that there are. The better ones come first.
#[must_use]
pub fn ways(answers: &Answers, benefit: Benefit, requirement: &Requirement) -> Vec<Way> {
    let mut asked = Asked {
        answers,
        benefit,
        requirement,
        ways: Vec::new(),
    };
    let maternity = answers.maternity();
    let unknown = asked.unknown();
    match requirement.id {
        _ if requirement.status == Status::Met => {}
        RequirementId::Isee => asked.isee(),
        RequirementId::Residence => asked.residence(),
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
            Some(Maternity::Pregnant { .. }) => asked.dated(Which::Born),
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
    asked.ways
}

/// The requirement that is asked about, and the ways found.
struct Asked<'a> {
    answers: &'a Answers,
    benefit: Benefit,
    requirement: &'a Requirement,
    ways: Vec<Way>,
}

/// What does not change between the days of a span: the rules, how far the requirement is met, the verdict.
type Said = (Option<Regime>, Option<Status>, Verdict);

impl Asked<'_> {
    /// Whether it is not known: then every way is told.
    fn unknown(&self) -> bool {
        self.requirement.status == Status::Unknown
    }

    /// The requirement as it is judged there.
    fn find<'a>(&self, outcome: &'a Outcome) -> Option<&'a Requirement> {
        match outcome {
            Outcome::NoRegime { .. } => None,
            Outcome::Judged(judged) => judged
                .requirements
                .iter()
                .find(|requirement| requirement.id == self.requirement.id),
        }
    }

    #[inline(never)]
    fn judge(&self, then: &Answers) -> (Said, Option<Grant>) {
        let outcome = judge(self.benefit, then);
        let status = self.find(&outcome).map(|requirement| requirement.status);
        let (regime, grant) = match &outcome {
            Outcome::NoRegime { .. } => (None, None),
            Outcome::Judged(judged) => (Some(judged.regime), judged.grant),
        };
        ((regime, status, outcome.verdict()), grant)
    }

    #[inline(never)]
    fn status(&self, change: Change) -> Option<Status> {
        self.judge(&change.apply(self.answers)).0.1
    }

    fn put(&mut self, change: Change) {
        self.put_at(self.ways.len(), change);
    }

    /// Tells it before the others from a place on, if it is told at all.
    #[inline(never)]
    fn put_at(&mut self, place: usize, change: Change) {
        let then = change.apply(self.answers);
        let ((_, status, verdict), grant) = self.judge(&then);
        if !self.unknown() && matches!(status, Some(Status::Unmet | Status::Unknown)) {
            return;
        }
        let expects =
            |answers: &Answers| matches!(answers.maternity, Some(Maternity::Pregnant { .. }));
        let way = Way {
            change,
            status,
            verdict,
            grant,
            born: self.benefit == Benefit::Cresco
                && expects(self.answers)
                && matches!(then.maternity, Some(Maternity::Mother { .. })),
        };
        self.ways.insert(place, way);
    }

    /// A date of hers, on either side of each day on which something changes.
    #[inline(never)]
    fn dated(&mut self, which: Which) {
        let (first, mut last) = which.limits(self.answers);
        if let (Which::Born, Limit::Child(born_from, _)) = (which, self.requirement.limit) {
            // Where the due date is too early for the fund, the child may still come late enough.
            last = last.max(born_from.min(days_after(last, DUE_BEFORE)));
        }
        let said = |asked: &Self, day| asked.judge(&which.set(asked.answers, day)).0;
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
            self.put_at(place, Change::Dated(which, span));
            if to == last {
                return;
            }
            from = days_after(to, 1);
        }
    }

    fn isee(&mut self) {
        let (lower, higher) = match self.requirement.limit {
            Limit::Isee(limit) => (limit, limit),
            Limit::IseeBySize(alone, others) => {
                if self.unknown() && self.answers.household.is_none() {
                    self.put(Change::Household { alone: true });
                    self.put(Change::Household { alone: false });
                    // What she knows of her ISEE may be enough for one of the two.
                    let known = |way: &Way| way.status != Some(Status::Unknown);
                    if self.ways.iter().any(known) {
                        return;
                    }
                    self.ways.clear();
                }
                (others, alone)
            }
            _ => return,
        };
        let mut above = None;
        for limit in [lower, higher] {
            let up_to = Change::Isee {
                above,
                up_to: Some(limit),
            };
            let more = Change::Isee {
                above: Some(limit),
                up_to: None,
            };
            // Where the household is known, one of the two is no limit for her.
            if above != Some(limit) && self.status(up_to) != self.status(more) {
                self.put(up_to);
                above = Some(limit);
            }
        }
        self.put(Change::Isee { above, up_to: None });
    }

    fn residence(&mut self) {
        match (self.answers.home(), self.answers.since()) {
            (Some(Home::Lombardy(_)), Some(_)) => {
                if self.unknown() {
                    // For a pregnant woman it is judged at the birth, and that is not known.
                    self.dated(Which::Due);
                }
                self.time();
            }
            (Some(Home::Lombardy(_)), None) => self.dated(Which::Since),
            (home, since) => {
                let here = Change::Lombardy(true);
                if home.is_none() && since.is_some() || self.status(here) == Some(Status::Met) {
                    self.put(here);
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
        loop {
            let outcome = judge(self.benefit, &self.answers.applying_on(day));
            match self.find(&outcome) {
                Some(&Requirement {
                    met_from: Some(next),
                    limit: Limit::Years(asked),
                    ..
                }) if next > day => (day, years) = (next, asked),
                _ => break,
            }
        }
        self.put(Change::On { day, years });
    }
}
