//! One page of paper with all of the result, and what a copy of it says; not seen on the screen. Every line of it is a heading, a
//! paragraph or an item of a list, so that the script can copy it as text.
//!
//! Where she wants it without her answers, nothing stands there that tells of them, nor what the page is about: where to go, and
//! the papers that anybody brings.

use super::{amount, card, chart, documents, fund, places, rules};
use crate::assess::dates::{self, HerDate, Occasion};
use crate::assess::{Answers, Outcome};
use crate::collected;
use crate::text::{Msg, messages as msg};
use crate::widget::app::View;
use crate::widget::check;
use crate::widget::dom::{El, el, p};
use crate::widget::slot::Slot;

/// The papers that tell nothing of her answers, nor what they are for.
const TELLS_NOTHING: [Msg; 4] = [
    msg::RESULT_DOCUMENT_IDENTITY,
    msg::RESULT_DOCUMENT_ISEE,
    msg::RESULT_DOCUMENT_RESIDENCE,
    msg::RESULT_DOCUMENT_TAX_CODE,
];

/// The sheet.
pub fn view(view: &View, answers: &Answers, told: &[&Outcome], lists_cav: bool) -> El {
    let (words, text) = (view.words, view.text());
    let open = !neutral(view);
    let mut sheet = vec![el("h1").say(words, title(view))];
    let section = |sheet: &mut Vec<El>, title, lines: &[String]| {
        if !lines.is_empty() {
            sheet.push(el("h2").say(words, title));
            sheet.push(super::list(lines));
        }
    };
    if open {
        let day = words.day(answers.application_date());
        sheet.push(
            p(&msg::result_rules_day(text, &day))
                .text(" ")
                .say(words, msg::FOOTER_ESTIMATE)
                .text(" ")
                .say(words, msg::CLOSED_TITLE)
                .text("."),
        );
        let mut estimates = Vec::new();
        let mut charts = el("div.nc-charts");
        for outcome in told {
            let mut said = card::said(view, outcome);
            if let Outcome::Judged(judged) = outcome {
                said.push(' ');
                said.push_str(&amount::said(view, judged.grant.as_ref()));
                if let Some(grant) = &judged.grant
                    && let Some(chart) =
                        chart::view(view, answers, judged.benefit, &grant.payments, "nc-sheet-")
                {
                    charts = charts.add(chart);
                }
            }
            estimates.push(said);
        }
        sheet.push(super::list(&estimates));
        sheet.push(charts);
        section(&mut sheet, msg::SHEET_ANSWERS, &check::lines(view));
        section(&mut sheet, msg::SHEET_DATES, &her_dates(view, answers));
    }
    let mut papers = documents::of_grants(told);
    if !open {
        papers.retain(|paper| TELLS_NOTHING.contains(paper));
    }
    if !papers.is_empty() {
        sheet.push(el("h2").say(words, msg::RESULT_DOCUMENTS_TITLE));
        sheet.push(super::said(view, &papers));
    }
    if !open {
        sheet.push(el("p").say(words, msg::SHEET_ASK));
    }
    // That there are CAV to go to tells of what she has answered.
    let places = places::lines(view, answers, lists_cav && open);
    sheet.push(el("h2").say(words, msg::RESULT_PLACES_TITLE));
    if places.is_empty() {
        sheet.push(el("p").say(words, msg::SHEET_NO_PLACES));
    } else {
        sheet.push(el("p").say(words, msg::SHEET_CALL));
        sheet.push(super::list(&places));
    }
    if open {
        let mut lines = rules::dates(view, told);
        lines.insert(0, rules::which(view));
        section(&mut sheet, msg::RESULT_RULES_TITLE, &lines);
    }
    let law = words.day(collected::law());
    let places = words.day(collected::places());
    sheet.push(
        p(&msg::collected(text, &law, &places))
            .text(" ")
            .text(&msg::sheet_version(text, env!("CARGO_PKG_VERSION"))),
    );
    // Who reads it at the consultorio is to know it as well.
    if !words.get(msg::UNREVIEWED).is_empty() {
        sheet.push(el("p").say(words, msg::UNREVIEWED));
    }
    el("section.nc-sheet").all(sheet)
}

/// Whether she takes along nothing of her answers.
pub fn neutral(view: &View) -> bool {
    !view.state.typed.get(Slot::Neutral).is_empty()
}

/// What stands above it.
fn title(view: &View) -> Msg {
    if neutral(view) {
        msg::SHEET_NEUTRAL_TITLE
    } else {
        msg::SHEET_TITLE
    }
}

/// Her dates.
pub fn dates(view: &View, answers: &Answers) -> Vec<HerDate> {
    dates::of(answers, view.state.settings.measures)
}

/// What a date is for.
pub fn occasion(view: &View, what: Occasion) -> String {
    let text = view.text();
    let of = match what {
        Occasion::FirstDay(benefit) => fund(benefit).to_owned(),
        Occasion::LastDay(figure) | Occasion::InTime(figure) | Occasion::TooOld(figure) => {
            view.words.count(figure)
        }
    };
    match what {
        Occasion::FirstDay(_) => msg::sheet_first_day(text, &of),
        Occasion::LastDay(_) => msg::sheet_last_day(text, &of),
        Occasion::InTime(_) => msg::sheet_in_time(text, &of),
        Occasion::TooOld(_) => msg::sheet_too_old(text, &of),
    }
}

/// Each as a line.
pub fn her_dates(view: &View, answers: &Answers) -> Vec<String> {
    dates(view, answers)
        .iter()
        .map(|date| [&view.words.day(date.day), ": ", &occasion(view, date.what)].concat())
        .collect()
}
