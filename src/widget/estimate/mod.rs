//! An estimate of her ISEE, for who has no attestation: a few short questions, and a band.

use super::app::View;
use super::dom::El;
use super::page::Page;
use super::problem::Problem;
use super::shell;
use super::state::State;
use crate::interview::Question;
use crate::text::messages as msg;

/// A step of the estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Step {
    /// How many people there are in the household.
    People,
    /// How many of them are children.
    Children,
    /// Which parents there are, and whether they work.
    Parents,
    /// What they earn.
    Income,
    /// The home: rented or owned.
    Home,
    /// What they have saved, and other property.
    Savings,
    /// The band.
    Outcome,
}

impl Step {
    /// The form's `data-page`.
    pub fn id(self) -> &'static str {
        match self {
            Step::People => "estimate-people",
            Step::Children => "estimate-children",
            Step::Parents => "estimate-parents",
            Step::Income => "estimate-income",
            Step::Home => "estimate-home",
            Step::Savings => "estimate-savings",
            Step::Outcome => "estimate-outcome",
        }
    }
}

/// The page of a step.
pub fn view(view: &View, _step: Step) -> Vec<El> {
    vec![shell::heading().say(view.words, msg::ESTIMATE_TITLE)]
}

/// Keeps what is typed there, and says which page follows.
///
/// # Errors
/// The first field that is wrong, from the top.
pub fn keep(state: &mut State, step: Step) -> Result<Page, Problem> {
    Ok(unsure(state, step))
}

/// She does not know.
pub fn unsure(state: &mut State, _step: Step) -> Page {
    state.following(Some(Question::Isee))
}
