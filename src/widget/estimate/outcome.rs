//! The band, on which side of each fund's limit it lies, and what the estimate is not.

use super::{View, facts, ordinary, rules, rules_for_families, told};
use crate::assess::conflicts::numbered;
use crate::assess::{IseeRange, Outcome, RequirementId, Status, assess};
use crate::interview::{Answer, Question, Reply};
use crate::isee::estimate::{self, Amount, has_metropolitan_limit};
use crate::text::messages as msg;
use crate::widget::dom::{El, el, p};
use crate::widget::page::Page;
use crate::widget::result::{self, why};
use crate::widget::shell;
use crate::widget::slot::Slot;
use crate::widget::state::State;

/// The page.
pub(super) fn view(view: &View) -> Vec<El> {
    let (words, text) = (view.words, view.text());
    let band = ordinary(view.state);
    let mut page = match band {
        Some(band) => vec![
            shell::heading().text(&msg::estimate_outcome(text, &words.isee_range(band))),
            el("p.nc-lead").say(words, msg::ESTIMATE_QUOTE),
            el("ul.nc-estimate").all(sides(view, band)),
        ],
        None => vec![
            shell::heading().say(words, msg::ESTIMATE_NONE),
            el("p.nc-lead").say(words, msg::ESTIMATE_NONE_ABOUT),
        ],
    };
    if band.is_some() {
        let household = facts::household(view.state);
        let mut acts = vec![p(&msg::result_source(text, rules(view.state).act))];
        let mut conflicts = Vec::new();
        if let Some(rules) = rules_for_families(view.state)
            && let Some(band) = estimate::band(&rules, &household)
        {
            page.push(told(view, band));
            acts.push(p(&msg::result_source(text, rules.act)));
            let owns = household.amounts[Amount::Value as usize] != Some(0);
            if owns && has_metropolitan_limit(facts::comune(view.state)) {
                conflicts.extend(numbered(5).and_then(|its| why::conflict(view, its)));
            }
        }
        page.push(el("p").say(words, msg::ESTIMATE_LEFT_OUT));
        let title = words.get(msg::ESTIMATE_TITLE);
        page.push(why::details(view, title, acts, conflicts));
    }
    page.push(el("p").say(words, msg::ESTIMATE_REAL));
    page.push(el("div.nc-actions").add(shell::continue_button(words.get(msg::CONTINUE))));
    page
}

/// On which side of the limit of each fund the band lies, as the law judges it.
fn sides(view: &View, band: IseeRange) -> Vec<El> {
    let mut answers = view.state.interview.answers();
    answers.set_isee(Some(band));
    let assessment = assess(&answers);
    let measures = view.state.settings.measures;
    let mut sides = Vec::new();
    for outcome in &assessment.benefits {
        let Outcome::Judged(judged) = outcome else {
            continue;
        };
        if !measures.has(judged.benefit) {
            continue;
        }
        let limit = judged
            .requirements
            .iter()
            .find(|requirement| requirement.id == RequirementId::Isee);
        let (side, said) = match limit.map(|requirement| requirement.status) {
            None => ("none", msg::ESTIMATE_NO_LIMIT),
            Some(Status::Met) => ("within", msg::ESTIMATE_WITHIN),
            Some(Status::Unmet) => ("above", msg::ESTIMATE_ABOVE),
            Some(Status::Unknown | Status::Pending) => ("near", msg::ESTIMATE_NEAR),
        };
        let fund = el("strong")
            .text(result::fund(judged.benefit))
            .text(": ")
            .say(view.words, said);
        let mut item = el("li")
            .with("data-benefit", judged.benefit.name())
            .with("data-side", side)
            .add(fund);
        if let Some(requirement) = limit {
            item = item
                .text(" ")
                .text(&result::asks(view, requirement))
                .text(".");
        }
        sides.push(item);
    }
    sides
}

/// Keeps the band as her ISEE, in the place of what she may have typed.
pub(super) fn settle(state: &mut State) {
    match (ordinary(state), state.interview.reply(Question::Isee)) {
        (Some(band), _) => {
            // No ISEE is refused: only dates are.
            let _ = state.interview.answer(Answer::Isee(band));
            state.typed.set(Slot::Isee, String::new());
        }
        // What she knows is better than nothing that we can say.
        (None, Reply::Given(Answer::Isee(isee))) if isee.is_exact() => {}
        (None, _) => state.interview.unsure(Question::Isee),
    }
}

/// Keeps it, and says which page follows.
pub(super) fn keep(state: &mut State) -> Page {
    settle(state);
    match state.following(Some(Question::Isee)) {
        // She has been asked for it here.
        Page::Question(Question::Household)
            if matches!(state.interview.reply(Question::Household), Reply::Given(_)) =>
        {
            state.following(Some(Question::Household))
        }
        next => next,
    }
}
