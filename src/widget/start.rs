//! The first page: what this is, that the funds are closed, and that a consultorio helps all the same.

use super::app::View;
use super::dom::{El, el};
use super::result::closed;
use super::shell;
use crate::assess::law::{CRESCO, NASKO, NaskoGrant};
use crate::assess::{Benefit, Regime, RegimeChoice};
use crate::text::{Words, messages as msg};

/// The heading.
pub fn title(words: &Words) -> String {
    words.get(msg::START_TITLE).to_owned()
}

/// The page.
pub fn view(view: &View) -> Vec<El> {
    let words = view.words;
    let amounts = amounts(view)
        .iter()
        .map(|line| el("li").text(line))
        .collect();
    // A kiosk leads to no other site.
    let leave = if view.state.settings.kiosk {
        msg::LEAVE_KIOSK
    } else {
        msg::LEAVE_ABOUT
    };
    vec![
        shell::heading().text(&title(words)),
        el("p.nc-lead").say(words, msg::START_INTRO),
        el("ul").all(amounts),
        el("p").say(words, msg::START_CONSULTORIO),
        el("p").say(words, msg::START_TIME),
        el("p.nc-exit-note").say(words, leave),
        el("div.nc-actions").add(shell::continue_button(words.get(msg::START_GO))),
        closed::notice(view).add(el("p").say(words, msg::CLOSED_OTHER)),
    ]
}

/// What each fund pays by the rules that are applied.
fn amounts(view: &View) -> Vec<String> {
    let (words, text) = (view.words, view.text());
    let regime = match view.state.blank().regime() {
        RegimeChoice::Of(regime) => regime,
        // Which regime that is follows from the day, fund by fund; the programme's stands for all.
        RegimeChoice::InForce => Regime::Of2013,
    };
    let measures = view.state.settings.measures;
    let mut lines = Vec::new();
    if let Some(law) = NASKO.iter().find(|law| law.regime == regime)
        && measures.has(Benefit::Nasko)
    {
        let (most, months) = match &law.grant {
            NaskoGrant::Monthly { monthly, months } => {
                (monthly.value.times(months.value), months.value)
            }
            NaskoGrant::UpTo { total, months } => (total.value, months.value),
            NaskoGrant::AroundBirth {
                before_months,
                after_months,
                total,
                ..
            } => (total.value, before_months.value + after_months.value),
        };
        lines.push(msg::start_nasko(
            text,
            &words.money(most),
            &words.count(months),
        ));
    }
    if let Some(law) = CRESCO.iter().find(|law| law.regime == regime)
        && measures.has(Benefit::Cresco)
    {
        lines.push(msg::start_cresco(
            text,
            &words.money(law.monthly.value),
            &words.count(law.months.value),
        ));
    }
    lines
}
