//! What would change a requirement that is not met or not known: each way with the verdict and the amount that it leads to, or that there is none.

use super::{fund, short};
use crate::assess::change::{Change, Span, Way, Which, ways};
use crate::assess::{Answers, Benefit, Grant, Money, Requirement, RequirementId, Status, Verdict};
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
    // Whatever the answer is, it leads to the same.
    let first = ways.first().map(|way| (way.verdict, way.grant));
    if ways.len() > 1
        && ways
            .iter()
            .all(|way| Some((way.verdict, way.grant)) == first)
    {
        return Some(el("p data-change=same").say(words, msg::CHANGE_SAME));
    }
    let mut list = el("ul.nc-changes");
    for way in &ways {
        list = list.add(row(view, benefit, requirement.id, way));
    }
    Some(list)
}

fn row(view: &View, benefit: Benefit, id: RequirementId, way: &Way) -> El {
    let (words, text) = (view.words, view.text());
    let mut row = el("li")
        .with("data-change", way.verdict.name())
        .text(&said(view, id, way.change))
        .text(": ")
        .say(words, short(way.verdict));
    if let Some(Grant { min, max, .. }) = way.grant {
        let most = words.money(max);
        let amount = match min {
            Some(min) if min == max => most,
            Some(min) if min != Money::ZERO => msg::change_least_to(text, &words.money(min), &most),
            _ => msg::change_up_to(text, &most),
        };
        row = row.text(", ").add(el("bdi").text(&amount));
    }
    row = row.text(". ");
    match (way.verdict, way.status) {
        (Verdict::Closed, _) => row.text(&msg::result_verdict_closed(text, fund(benefit))),
        (Verdict::Unlikely, Some(Status::Met)) => row.say(words, msg::CHANGE_NOT_ENOUGH),
        (verdict, _) if way.born && verdict != Verdict::Unlikely => {
            row.say(words, msg::CHANGE_BORN_NO_NASKO)
        }
        _ => row,
    }
}

/// What would be otherwise.
fn said(view: &View, id: RequirementId, change: Change) -> String {
    let (words, text) = (view.words, view.text());
    let plain = match change {
        Change::On { day, years } => {
            return msg::change_time(text, &words.count(years), &words.day(day));
        }
        Change::Isee { above, up_to } => {
            let [above, up_to] =
                [above, up_to].map(|limit| words.money(limit.unwrap_or(Money::ZERO)));
            return match change {
                Change::Isee { above: None, .. } => msg::change_isee_up_to(text, &up_to),
                Change::Isee { up_to: None, .. } => msg::change_isee_above(text, &above),
                _ => msg::change_isee_between(text, &above, &up_to),
            };
        }
        Change::Dated(which, span) => {
            let what = words.get(match which {
                Which::Since => msg::CHANGE_SINCE,
                Which::Due => msg::CHANGE_DUE,
                Which::Birth => msg::CHANGE_BIRTH,
                Which::Born if span == Span::ALL => msg::CHANGE_WHEN_BORN,
                Which::Born => msg::CHANGE_BORN,
            });
            let [from, to] = [span.from, span.to].map(|day| day.map(|day| words.day(day)));
            return match (from, to) {
                (None, None) => what.to_owned(),
                (Some(from), None) => msg::change_from(text, what, &from),
                (None, Some(to)) => msg::change_to(text, what, &to),
                (Some(from), Some(to)) => msg::change_between(text, what, &from, &to),
            };
        }
        Change::Household { alone: true } => msg::CHANGE_ALONE,
        Change::Household { alone: false } => msg::CHANGE_MORE,
        Change::Lombardy(true) => msg::CHANGE_LOMBARDY,
        Change::Lombardy(false) => msg::CHANGE_ELSEWHERE,
        Change::Pregnant => msg::CHANGE_PREGNANT,
        Change::Neither if id == RequirementId::Pregnancy => msg::CHANGE_NOT_PREGNANT,
        Change::Neither => msg::CHANGE_NEITHER,
        Change::Nasko(true) => msg::CHANGE_NASKO,
        Change::Nasko(false) => msg::CHANGE_NO_NASKO,
    };
    words.get(plain).to_owned()
}
