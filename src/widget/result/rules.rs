//! By which rules, from when to when, and for which day.

use yew::prelude::*;

use super::fund;
use crate::assess::law::period;
use crate::assess::{Assessment, Outcome, Regime, RegimeChoice};
use crate::text::messages as msg;
use crate::widget::app::View;

/// The section.
pub fn view(view: &View, assessment: &Assessment) -> Html {
    let (words, text) = (view.words, view.text());
    let blank = view.state.blank();
    let which = match blank.regime() {
        RegimeChoice::InForce => words.get(msg::RULES_IN_FORCE).to_owned(),
        RegimeChoice::Of(Regime::Of2013) => words.get(msg::RULES_PROGRAM).to_owned(),
        RegimeChoice::Of(regime) => msg::rules_other(text, regime.name()),
    };
    let dates = assessment
        .benefits
        .iter()
        .filter_map(|outcome| match outcome {
            Outcome::Judged(judged) => period(judged.benefit, judged.regime).map(|period| {
                msg::rules_dates(
                    text,
                    fund(judged.benefit),
                    &words.day(period.from),
                    &words.day(period.to),
                )
            }),
            Outcome::NoRegime { .. } => None,
        });
    html! {
        <section class="nc-rules" aria-labelledby="nc-rules">
            <h2 id="nc-rules">{ words.get(msg::RULES_TITLE) }</h2>
            <p>{ which }</p>
            <ul>{ for dates.map(|line| html! { <li>{ line }</li> }) }</ul>
            <p>{ msg::rules_day(text, &words.day(blank.application_date())) }</p>
        </section>
    }
}
