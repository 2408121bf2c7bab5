//! The result: a card a fund, then where to go, then by which rules.

mod amount;
mod card;
mod change;
mod chart;
pub mod closed;
mod conditions;
mod documents;
mod payments;
mod places;
mod requirements;
mod rules;
pub mod sheet;
mod take;
pub mod why;

pub use requirements::asks;

use super::app::View;
use super::dom::{El, el};
use super::event::Action;
use super::page::Page;
use super::{programme, shell, today};
use crate::assess::{Benefit, Outcome, Verdict, assess};
use crate::text::{Msg, messages as msg};

fn short(verdict: Verdict) -> Msg {
    match verdict {
        Verdict::Likely => msg::RESULT_SHORT_LIKELY,
        Verdict::Later => msg::RESULT_SHORT_LATER,
        Verdict::Ask => msg::RESULT_SHORT_ASK,
        Verdict::Unlikely => msg::RESULT_SHORT_UNLIKELY,
        Verdict::Closed => msg::RESULT_SHORT_CLOSED,
    }
}

/// The name of a fund, the same in every language.
pub fn fund(benefit: Benefit) -> &'static str {
    match benefit {
        Benefit::Nasko => "NASKO",
        Benefit::Cresco => "CRESCO",
    }
}

/// The page.
pub fn view(view: &View) -> Vec<El> {
    let words = view.words;
    let answers = view.state.interview.answers();
    let assessment = assess(&answers);
    let told: Vec<&Outcome> = assessment
        .benefits
        .iter()
        .filter(|outcome| view.state.settings.measures.has(outcome.benefit()))
        .collect();
    // The heading takes the focus, and states the outcome.
    let mut heading = String::new();
    for outcome in &told {
        let verdict = words.get(short(outcome.verdict()));
        let fund = fund(outcome.benefit());
        heading.push_str(&msg::result_title(words.text(), fund, verdict));
        heading.push(' ');
    }
    let action = |action, name, label| {
        shell::button(view, action, name)
            .with("class", "nc-link")
            .say(words, label)
    };
    let mut page = vec![
        shell::heading().text(heading.trim_end()),
        el("p.nc-lead").say(words, msg::RESULT_INTRO),
        // Before any amount: nobody can apply for it today.
        closed::notice(view)
            .add(today::way(view))
            .add(why::closing(view)),
    ];
    page.extend(
        told.iter()
            .map(|outcome| card::view(view, &answers, outcome)),
    );
    let lists_cav = view.state.settings.measures.has(Benefit::Nasko) && assessment.lists_cav();
    page.push(places::view(view, &answers, lists_cav).add(programme::way(view)));
    if let Some(take) = take::view(view, &answers, &told) {
        page.push(take);
        if view.state.settings.kiosk {
            page.insert(2, take::way(view));
        }
    }
    page.extend([
        rules::view(view, &told),
        el("div.nc-actions")
            .add(action(
                Action::Open(Page::Check),
                "check",
                msg::RESULT_CHANGE,
            ))
            .add(action(Action::Restart, "restart", msg::RESULT_RESTART)),
    ]);
    // Nothing is printed at a kiosk.
    if !view.state.settings.kiosk {
        page.push(sheet::view(view, &answers, &told, lists_cav));
    }
    page
}

/// Messages as a list.
fn said(view: &View, messages: &[Msg]) -> El {
    let mut list = el("ul");
    for message in messages {
        list = list.add(el("li").say(view.words, *message));
    }
    list
}

/// Lines as a list.
fn list(lines: &[String]) -> El {
    let mut list = el("ul");
    for line in lines {
        list = list.add(el("li").text(line));
    }
    list
}
