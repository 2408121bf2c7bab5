//! What would change a requirement that is not met or not known: each way with the verdict and the amount that it leads to, or that there is none.

use super::{fund, short};
use crate::assess::change::{Change, Span, Way, Which, ways};
use crate::assess::{Answers, Benefit, Money, Requirement, RequirementId, Status, Verdict};
use crate::text::messages as msg;
use crate::widget::app::View;
use crate::widget::dom::{El, el, p};

/// The ways; of a requirement that is met, since when.
pub fn view(
    view: &View,
    answers: &Answers,
    benefit: Benefit,
    requirement: &Requirement,
) -> Option<El> {
    let words = view.words;
    if requirement.status == Status::Met {
        // For a pregnant woman: not yet today, but when the child is born.
        return requirement
            .met_from
            .map(|date| p(&msg::result_met_from(words.text(), &words.day(date))));
    }
    let ways = ways(answers, benefit, requirement);
    if ways.is_empty() {
        let nothing = el("p data-change=nothing").say(words, msg::CHANGE_NOTHING);
        return Some(if requirement.soft {
            // What the consultorio may do stands below.
            nothing
        } else {
            nothing.text(" ").say(words, msg::CHANGE_NOTHING_HELP)
        });
    }
    let rows = ways
        .iter()
        .map(|way| row(view, benefit, requirement.id, way));
    Some(el("ul.nc-changes").all(rows.collect()))
}

fn row(view: &View, benefit: Benefit, id: RequirementId, way: &Way) -> El {
    let (words, text) = (view.words, view.text());
    let (name, change) = said(view, id, way.change);
    let verdict = words.get(short(way.verdict));
    let then = match way.max {
        Some(max) => msg::change_verdict(text, verdict, &amount(view, way.min, max)),
        None => verdict.to_owned(),
    };
    let row = el("li")
        .with("data-change", name)
        .with("data-then", way.verdict.name())
        .text(&msg::change_then(text, &change, &then))
        .text(" ");
    match (way.verdict, way.status) {
        (Verdict::Closed, _) => row.text(&msg::result_verdict_closed(text, fund(benefit))),
        (Verdict::Unlikely, Some(Status::Met)) => row.say(words, msg::CHANGE_NOT_ENOUGH),
        (verdict, _) if way.born && verdict != Verdict::Unlikely => {
            row.say(words, msg::CHANGE_BORN_NO_NASKO)
        }
        _ => row,
    }
}

/// How much, in the middle of a sentence.
fn amount(view: &View, min: Option<Money>, max: Money) -> String {
    let (words, text) = (view.words, view.text());
    let most = words.money(max);
    match min {
        Some(min) if min == max => most,
        Some(min) if min != Money::ZERO => msg::change_range(text, &words.money(min), &most),
        _ => msg::change_up_to(text, &most),
    }
}

/// What would be otherwise, and its name in the page.
fn said(view: &View, id: RequirementId, change: Change) -> (&'static str, String) {
    let (words, text) = (view.words, view.text());
    let household = |alone| {
        words.get(if alone {
            msg::CHANGE_ALONE
        } else {
            msg::CHANGE_MORE
        })
    };
    let (name, what) = match change {
        Change::On { day, years } => {
            return ("day", msg::change_time(text, years, &words.day(day)));
        }
        Change::Dated(
            Which::Born,
            Span {
                from: None,
                to: None,
            },
        ) => return ("born", words.get(msg::CHANGE_WHEN_BORN).to_owned()),
        Change::Isee {
            limit,
            above,
            alone,
        } => {
            let limit = words.money(limit);
            let (name, isee) = if above {
                ("isee-above", msg::change_isee_above(text, &limit))
            } else {
                ("isee-up-to", msg::change_isee_up_to(text, &limit))
            };
            let what = match alone {
                Some(alone) => msg::change_and(text, household(alone), &isee),
                None => isee,
            };
            (name, what)
        }
        Change::Dated(which, span) => {
            let (name, what) = match which {
                Which::Since => ("since", msg::CHANGE_SINCE),
                Which::Due => ("due", msg::CHANGE_DUE),
                Which::Birth => ("birth", msg::CHANGE_BIRTH),
                Which::Born => ("born", msg::CHANGE_BORN),
            };
            let what = words.get(what);
            let [from, to] = [span.from, span.to].map(|day| day.map(|day| words.day(day)));
            let what = match (from, to) {
                (None, None) => what.to_owned(),
                (Some(from), None) => msg::change_from(text, what, &from),
                (None, Some(to)) => msg::change_to(text, what, &to),
                (Some(from), Some(to)) => msg::change_between(text, what, &from, &to),
            };
            (name, what)
        }
        plain => {
            let (name, what) = match plain {
                Change::Household { alone: true } => ("alone", msg::CHANGE_ALONE),
                Change::Household { alone: false } => ("more", msg::CHANGE_MORE),
                Change::Lombardy(true) => ("lombardy", msg::CHANGE_LOMBARDY),
                Change::Lombardy(false) => ("elsewhere", msg::CHANGE_ELSEWHERE),
                Change::Pregnant => ("pregnant", msg::CHANGE_PREGNANT),
                Change::Nasko(true) => ("nasko", msg::CHANGE_NASKO),
                Change::Nasko(false) => ("no-nasko", msg::CHANGE_NO_NASKO),
                _ if id == RequirementId::Pregnancy => ("not-pregnant", msg::CHANGE_NOT_PREGNANT),
                _ => ("neither", msg::CHANGE_NEITHER),
            };
            (name, words.get(what).to_owned())
        }
    };
    (name, msg::change_if(text, &what))
}
