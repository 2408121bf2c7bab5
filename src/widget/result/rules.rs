//! By which rules, from when to when, and for which day.

use super::{fund, list};
use crate::assess::law::period;
use crate::assess::{Outcome, Regime, RegimeChoice};
use crate::text::messages as msg;
use crate::widget::app::View;
use crate::widget::dom::{El, el, p};

/// The section.
pub fn view(view: &View, told: &[&Outcome]) -> El {
    let (words, text) = (view.words, view.text());
    let blank = view.state.blank();
    let which = match blank.regime() {
        RegimeChoice::InForce => words.get(msg::RESULT_RULES_IN_FORCE).to_owned(),
        RegimeChoice::Of(Regime::Of2013) => words.get(msg::RESULT_RULES_PROGRAM).to_owned(),
        RegimeChoice::Of(regime) => msg::result_rules_other(text, regime.name()),
    };
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
    el("section.nc-rules aria-labelledby=nc-rules")
        .add(el("h2 id=nc-rules").say(words, msg::RESULT_RULES_TITLE))
        .add(p(&which))
        .add(list(dates))
        .add(p(&msg::result_rules_day(
            text,
            &words.day(blank.application_date()),
        )))
}
