//! The result: a card a fund, then where to go, then by which rules.

mod amount;
mod card;
pub mod closed;
mod conditions;
mod documents;
mod payments;
mod places;
mod requirements;
mod rules;

use yew::prelude::*;

use super::app::View;
use super::event::Action;
use super::page::Page;
use super::shell;
use super::state::State;
use crate::assess::{Benefit, Verdict, assess};
use crate::text::{Msg, Words, messages as msg};

/// The heading, which states the outcome.
pub fn title(state: &State, words: &Words) -> String {
    let [nasko, cresco] = assess(&state.interview.answers())
        .benefits
        .map(|outcome| words.get(short(outcome.verdict())));
    msg::result_title(words.text(), nasko, cresco)
}

fn short(verdict: Verdict) -> Msg {
    match verdict {
        Verdict::Likely => msg::SHORT_LIKELY,
        Verdict::Later => msg::SHORT_LATER,
        Verdict::Ask => msg::SHORT_ASK,
        Verdict::Unlikely => msg::SHORT_UNLIKELY,
        Verdict::Closed => msg::SHORT_CLOSED,
    }
}

/// The name of a fund, the same in every language.
fn fund(benefit: Benefit) -> &'static str {
    match benefit {
        Benefit::Nasko => "NASKO",
        Benefit::Cresco => "CRESCO",
    }
}

/// The page.
pub fn view(view: &View) -> Html {
    let words = view.words;
    let answers = view.state.interview.answers();
    let assessment = assess(&answers);
    html! {
        <>
            { shell::heading(title(view.state, words).into()) }
            <p class="nc-lead">{ words.get(msg::RESULT_INTRO) }</p>
            { closed::notice(view) }
            { for assessment.benefits.iter().map(|outcome| card::view(view, &answers, outcome)) }
            { places::view(view, &answers, assessment.lists_cav()) }
            { rules::view(view, &assessment) }
            <div class="nc-actions">
                { shell::link_button(view, Action::Open(Page::Check), "check", words.get(msg::RESULT_CHANGE).into()) }
                { shell::link_button(view, Action::Restart, "restart", words.get(msg::RESULT_RESTART).into()) }
            </div>
        </>
    }
}
