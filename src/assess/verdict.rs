//! The requirements folded into one word.

use super::requirement::{Requirements, Status};

/// What she can expect of a fund.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Every requirement is met.
    Likely,
    /// Every requirement is met but for the birth.
    Later,
    /// Something is not known, or is for the consultorio to judge.
    Ask,
    /// Something that no office can waive is not met.
    Unlikely,
    /// No regime of the fund applies.
    Closed,
}

impl Verdict {
    /// The first of the contract's four that fits.
    #[must_use]
    pub fn of(requirements: &Requirements) -> Verdict {
        let mut verdict = Verdict::Likely;
        for requirement in requirements {
            match requirement.status {
                Status::Unmet if !requirement.soft => return Verdict::Unlikely,
                Status::Unmet | Status::Unknown => verdict = Verdict::Ask,
                Status::Pending if verdict == Verdict::Likely => verdict = Verdict::Later,
                Status::Pending | Status::Met => {}
            }
        }
        verdict
    }

    /// The contract's name of it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Likely => "likely",
            Verdict::Later => "later",
            Verdict::Ask => "ask",
            Verdict::Unlikely => "unlikely",
            Verdict::Closed => "closed",
        }
    }
}
