//! Where the sources contradict each other: what each says, which version is taken, and what of hers it touches.
//!
//! The rows are `data/law/conflicts.csv` (rulebook, section 5). Those that are about nothing the widget speaks of stay there.

use super::Judged;
use super::basis::{Basis, Confidence};
use super::law::{self, Benefit, Regime};
use super::requirement::RequirementId;

/// A contradiction between two sources, or groups of them.
#[derive(Debug)]
pub struct Conflict {
    /// Its number in the rulebook: 1 is K1.
    pub number: u8,
    /// The fund and the rules that it is about; none where it is about today's measures.
    pub(super) fund: Option<(Benefit, Regime)>,
    /// Where it is shown, the best place first.
    pub(super) places: &'static [Place],
    /// Whether the versions differ only for who lost months by applying late.
    pub(super) late: bool,
    /// The one version, which is taken where only one can be.
    pub a: Version,
    /// The other.
    pub b: Version,
}

impl Conflict {
    /// How far the choice between the two can be trusted.
    #[must_use]
    pub fn confidence(&self) -> Confidence {
        self.a.basis.confidence
    }

    /// Whether it touches what was judged there: one requirement, or else the fund as a whole.
    fn touches(&self, judged: &Judged, requirement: Option<RequirementId>) -> bool {
        let has = |place: &&Place| match place {
            Place::Requirement(id) => judged.requirements.iter().any(|its| its.id == *id),
            Place::Amount => judged.grant.is_some(),
            Place::Act | Place::Period => true,
            Place::Estimate | Place::Today => false,
        };
        self.fund == Some((judged.benefit, judged.regime))
            && self.places.iter().find(has).is_some_and(|place| {
                requirement
                    == match place {
                        Place::Requirement(id) => Some(*id),
                        _ => None,
                    }
            })
            && (!self.late || lost_months(judged))
    }
}

/// What one side says.
#[derive(Debug)]
pub struct Version {
    /// Its figure.
    pub figure: Figure,
    /// Who says so. The confidence is that of the choice.
    pub basis: Basis,
}

/// The figure of a version.
#[derive(Debug)]
pub enum Figure {
    /// There is none.
    None,
    /// An amount, in cents: a fifth of the room that an amount takes.
    Cents(u32),
    /// So many months.
    Months(u32),
    /// An act, which stands with the sources.
    Act,
}

/// Where a conflict is shown.
#[derive(Debug)]
pub(super) enum Place {
    /// At a requirement.
    Requirement(RequirementId),
    /// At the amount, where there is one.
    Amount,
    /// At the act of the fund.
    Act,
    /// At the days on which it took applications.
    Period,
    /// Where today's ISEE is estimated.
    Estimate,
    /// At a measure of today.
    Today,
}

/// Whether months that other sources would count are not paid, as she applied late.
fn lost_months(judged: &Judged) -> bool {
    judged.grant.is_some_and(|grant| {
        let paid = grant.payments.months();
        paid > 0 && paid < grant.months
    })
}

/// The conflicts that touch what was judged: at one requirement, or, with none named, at the amount, the act and the days of
/// the fund as a whole.
pub fn touching(
    judged: &Judged,
    requirement: Option<RequirementId>,
) -> impl Iterator<Item = &'static Conflict> {
    law::CONFLICTS
        .iter()
        .filter(move |conflict| conflict.touches(judged, requirement))
}

/// A conflict by its number in the rulebook; `None` for one that is never shown.
///
/// For pages that are not about the two funds: K5 is about the estimate of the ISEE by the rules of 2026, K9 about the assegno
/// unico, K6 about the day on which CRESCO ended.
#[must_use]
pub fn numbered(number: u8) -> Option<&'static Conflict> {
    law::CONFLICTS
        .iter()
        .find(|conflict| conflict.number == number)
}
