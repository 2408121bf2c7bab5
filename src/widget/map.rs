//! The map of the fifteen ASL: another way to say where she lives, and to see which ASL is hers.

use super::app::View;
use super::dom::El;
use super::page::Page;
use super::problem::Problem;
use super::shell;
use super::state::State;
use crate::interview::Question;
use crate::text::messages as msg;

/// The page.
pub fn view(view: &View) -> Vec<El> {
    vec![shell::heading().say(view.words, msg::MAP_TITLE)]
}

/// Keeps the comune that she has chosen.
///
/// # Errors
/// Where she has chosen a zone and no comune of it.
pub fn keep(state: &mut State) -> Result<Page, Problem> {
    Ok(unsure(state))
}

/// She does not know.
pub fn unsure(state: &mut State) -> Page {
    state.interview.unsure(Question::Comune);
    state.following(Some(Question::Comune))
}
