//! The law: answers in, assessment out. Pure; knows no screen, no clock, no language.
//!
//! ```text
//! Answers ──> nasko::judge, cresco::judge ──> Requirements ──> Verdict, Grant ──> Assessment
//!        ├──> open::fields (what an answer could still change)
//!        ├──> change::ways (what would change a requirement, by judging again)
//!        └──> dates::of (her days in what comes)
//! ```
//!
//! The figures are rows of `data/law/`, read through [`law`]; how they combine is one small function a
//! requirement in [`requirement`], folded so that every reason survives.

pub mod answers;
pub mod basis;
pub mod change;
pub mod conflicts;
mod cresco;
pub mod date;
pub mod dates;
pub mod field;
#[cfg(any(not(target_arch = "wasm32"), feature = "assess"))]
pub mod json;
pub mod law;
pub mod measures;
pub mod money;
mod nasko;
pub mod open;
pub mod payment;
pub mod requirement;
pub mod verdict;

pub use answers::{Answers, Home, HouseholdSize, Maternity, Refusal, RegimeChoice};
pub use date::Date;
pub use field::{Field, Fields};
pub use law::{Benefit, Regime};
pub use measures::Measures;
pub use money::{Isee, IseeRange, Money};
pub use payment::{Grant, Month, Schedule};
pub use requirement::{Limit, Requirement, RequirementId, Requirements, Status};
pub use verdict::Verdict;

/// What the law says of her answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// NASKO, then CRESCO.
    pub benefits: [Outcome; 2],
}

impl Assessment {
    /// Whether the CAV are listed with the consultori: where NASKO is neither `unlikely` nor `closed`.
    #[must_use]
    pub fn lists_cav(&self) -> bool {
        !matches!(
            self.benefits[0].verdict(),
            Verdict::Unlikely | Verdict::Closed
        )
    }
}

/// What one fund would give her.
#[expect(
    clippy::large_enum_variant,
    reason = "two of them live for a moment: a box costs more than it saves"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// No regime of the fund applies: closed, or in the gap between two regimes, to be asked.
    NoRegime {
        /// Which fund.
        benefit: Benefit,
        /// Whether the day falls in the gap of January and February 2015, which the sources leave uncertain.
        gap: bool,
    },
    /// A regime applies.
    Judged(Judged),
}

impl Outcome {
    /// Which fund it is about.
    #[must_use]
    pub fn benefit(&self) -> Benefit {
        match self {
            Outcome::NoRegime { benefit, .. } => *benefit,
            Outcome::Judged(judged) => judged.benefit,
        }
    }

    /// The verdict, `Closed` or `Ask` where no regime applies.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match self {
            Outcome::NoRegime { gap: true, .. } => Verdict::Ask,
            Outcome::NoRegime { gap: false, .. } => Verdict::Closed,
            Outcome::Judged(judged) => judged.verdict,
        }
    }
}

/// What one regime of a fund says of her answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// Which fund.
    pub benefit: Benefit,
    /// Which of its rules.
    pub regime: Regime,
    /// Whether those rules were in force on the application date.
    pub in_force: bool,
    /// The requirements folded.
    pub verdict: Verdict,
    /// Each requirement, in the contract's order.
    pub requirements: Requirements,
    /// Amount and payments; none where the verdict is `unlikely`.
    pub grant: Option<Grant>,
}

/// What NASKO and CRESCO would give her, by the rules that her answers choose.
#[must_use]
pub fn assess(answers: &Answers) -> Assessment {
    Assessment {
        benefits: [
            judge(Benefit::Nasko, answers),
            judge(Benefit::Cresco, answers),
        ],
    }
}

fn judge(benefit: Benefit, answers: &Answers) -> Outcome {
    let no_regime = || Outcome::NoRegime {
        benefit,
        gap: answers.regime() == RegimeChoice::InForce && law::in_gap(answers.application_date()),
    };
    match benefit {
        Benefit::Nasko => law::nasko(answers)
            .map_or_else(no_regime, |law| Outcome::Judged(nasko::judge(law, answers))),
        Benefit::Cresco => law::cresco(answers).map_or_else(no_regime, |law| {
            Outcome::Judged(cresco::judge(law, answers))
        }),
    }
}
