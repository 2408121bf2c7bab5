//! The first page: what this is, that the funds are closed, and that a consultorio helps all the same.

use yew::prelude::*;

use super::app::View;
use super::result::closed;
use super::shell;
use crate::assess::law::{CRESCO, NASKO, NaskoGrant};
use crate::assess::{Regime, RegimeChoice};
use crate::text::{Words, messages as msg};

/// The heading.
pub fn title(words: &Words) -> String {
    words.get(msg::START_TITLE).to_owned()
}

/// The page.
pub fn view(view: &View) -> Html {
    let words = view.words;
    html! {
        <>
            { shell::heading(title(words).into()) }
            <p class="nc-lead">{ words.get(msg::START_INTRO) }</p>
            { closed::notice(view) }
            <ul>{ for amounts(view).into_iter().map(|line| html! { <li>{ line }</li> }) }</ul>
            <p>{ words.get(msg::START_CONSULTORIO) }</p>
            <p>{ words.get(msg::START_TIME) }</p>
            <div class="nc-actions">{ shell::continue_button(words.get(msg::START_GO)) }</div>
        </>
    }
}

/// What each fund pays by the rules that are applied.
fn amounts(view: &View) -> Vec<String> {
    let (words, text) = (view.words, view.text());
    let regime = match view.state.blank().regime() {
        RegimeChoice::Of(regime) => regime,
        // Which regime that is follows from the day; the words are those of the programme.
        RegimeChoice::InForce => Regime::Of2013,
    };
    let mut lines = Vec::new();
    if let Some(law) = NASKO.iter().find(|law| law.regime == regime) {
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
            &months.to_string(),
        ));
    }
    if let Some(law) = CRESCO.iter().find(|law| law.regime == regime) {
        lines.push(msg::start_cresco(
            text,
            &words.money(law.monthly.value),
            &law.months.value.to_string(),
        ));
    }
    lines
}
