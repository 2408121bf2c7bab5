//! By which rules, from when to when, and for which day.

use super::{fund, list};
use crate::assess::law::period;
use crate::assess::{Outcome, Regime, RegimeChoice};
use crate::text::{Msg, messages as msg};
use crate::widget::app::View;
use crate::widget::dom::{El, el, p};

/// The section.
pub fn view(view: &View, told: &[&Outcome]) -> El {
    let words = view.words;
    el("section.nc-rules aria-labelledby=nc-rules")
        .add(el("h2 id=nc-rules").say(words, msg::RESULT_RULES_TITLE))
        .add(p(&which(view)))
        .add(list(&dates(view, told)))
        .add(el("p").say(words, msg::RESULT_RULES_READ))
        .add(p(&msg::result_rules_day(
            words.text(),
            &words.day(view.state.blank().application_date()),
        )))
}

/// Which they are.
pub fn which(view: &View) -> String {
    let plain = |message: Msg| view.words.get(message).to_owned();
    match view.state.blank().regime() {
        RegimeChoice::InForce => plain(msg::RESULT_RULES_IN_FORCE),
        RegimeChoice::Of(Regime::Of2013) => plain(msg::RESULT_RULES_PROGRAM),
        RegimeChoice::Of(regime) => msg::result_rules_other(view.text(), regime.name()),
    }
}

/// From when to when, fund by fund.
pub fn dates(view: &View, told: &[&Outcome]) -> Vec<String> {
    let (words, text) = (view.words, view.text());
    let dates = told.iter().filter_map(|outcome| match outcome {
        Outcome::Judged(judged) => period(judged.benefit, judged.regime).map(|period| {
            msg::result_rules_dates(
                text,
                fund(judged.benefit),
                &words.day(period.from),
                &words.day(period.to),
            )
        }),
        Outcome::NoRegime { .. } => None,
    });
    dates.collect()
}
