//! The gates: what runs only once the places have come, or are known not to come.
//!
//! `xtask` cuts the module along them: whatever is called by way of these functions alone goes into a second file, which comes
//! while she reads the start page, and before the places (`src/host/load.js`). So nothing here may be called while
//! `App::waits` holds, nor by what the scripts call before all has come. A function that can be called through a pointer stays
//! in the first file.

use super::app::View;
use super::dom::El;
use super::page::Page;
use super::problem::{Problem, Wrong};
use super::state::State;
use super::{check, estimate, glossary, map, programme, questions, read, result, today};
use crate::assess::Answers;
use crate::assess::basis::Bases;
use crate::interview::Question;
use crate::territory::Territory;
use crate::text::Words;

/// A page after the first question.
#[inline(never)]
pub fn page(view: &View, page: Page) -> Vec<El> {
    match page {
        Page::Question(question) => questions::view(view, question),
        Page::Check => check::view(view),
        Page::Map => map::view(view),
        Page::Estimate(step) => estimate::view(view, step),
        Page::Today => today::view(view),
        Page::Programme => programme::view(view),
        Page::Glossary => glossary::view(view),
        Page::Start | Page::Result => result::view(view),
    }
}

/// What the map begins with.
#[inline(never)]
pub fn begin_map(state: &mut State) {
    map::begin(state);
}

/// "Continua" on a page that is neither a question nor the result: the page that follows, once what is typed there is kept.
///
/// # Errors
/// The first field that is wrong, from the top.
#[inline(never)]
pub fn advance(state: &mut State, page: Page) -> Result<Page, Problem> {
    match page {
        Page::Map => map::keep(state),
        Page::Estimate(step) => estimate::keep(state, step),
        page => Ok(page),
    }
}

/// "Non so" on such a page, or at a question after the first: the page that follows.
#[inline(never)]
pub fn unsure(state: &mut State, page: Page) -> Page {
    match page {
        Page::Question(question) => {
            read::unsure(state, question);
            state.following(Some(question))
        }
        Page::Map => map::unsure(state),
        Page::Estimate(step) => estimate::unsure(state, step),
        page => page,
    }
}

/// Keeps what is typed there.
#[inline(never)]
pub fn keep(state: &mut State, question: Question) -> Result<(), Problem> {
    read::keep(state, question)
}

/// What is wrong there.
#[inline(never)]
pub fn problem(wrong: Wrong, answers: &Answers, words: &Words) -> String {
    wrong.text(answers, words)
}

/// What the pages after it speak of: the places.
#[inline(never)]
pub fn territory(text: &str) -> Option<Territory> {
    Territory::parse(text)
}

/// Who says what of the law.
#[inline(never)]
pub fn bases(text: String) -> Bases {
    Bases::new(text)
}
