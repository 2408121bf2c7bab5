//! The card of one fund.

use yew::prelude::*;

use super::{amount, conditions, documents, fund, payments, requirements};
use crate::assess::{Answers, Benefit, Judged, Outcome, Verdict};
use crate::text::messages as msg;
use crate::widget::app::View;

/// The card.
pub fn view(view: &View, answers: &Answers, outcome: &Outcome) -> Html {
    let words = view.words;
    let benefit = outcome.benefit();
    let verdict = outcome.verdict();
    let name = fund(benefit);
    let about = match benefit {
        Benefit::Nasko => msg::NASKO_ABOUT,
        Benefit::Cresco => msg::CRESCO_ABOUT,
    };
    let heading = format!("nc-{}", benefit.name());
    html! {
        <section key={benefit.name()} class="nc-card" data-benefit={benefit.name()} data-verdict={verdict.name()}
            aria-labelledby={heading.clone()}>
            <h2 id={heading}>{ name }</h2>
            <p class="nc-hint">{ words.get(about) }</p>
            <p class="nc-verdict">{ said(view, outcome, name) }</p>
            if let Outcome::Judged(judged) = outcome {
                { details(view, answers, judged) }
            }
        </section>
    }
}

fn said(view: &View, outcome: &Outcome, name: &str) -> String {
    let text = view.text();
    match (outcome, outcome.verdict()) {
        (Outcome::NoRegime { gap: true, .. }, _) => msg::verdict_gap(text, name),
        (_, Verdict::Likely) => msg::verdict_likely(text, name),
        (_, Verdict::Later) => msg::verdict_later(text, name),
        (_, Verdict::Ask) => msg::verdict_ask(text, name),
        (_, Verdict::Unlikely) => msg::verdict_unlikely(text, name),
        (_, Verdict::Closed) => msg::verdict_closed(text, name),
    }
}

fn details(view: &View, answers: &Answers, judged: &Judged) -> Html {
    html! {
        <>
            { amount::view(view, judged.grant.as_ref()) }
            { requirements::view(view, answers, judged) }
            if let Some(grant) = &judged.grant {
                { payments::view(view, judged, grant) }
                { conditions::view(view, judged.benefit) }
                { documents::view(view, judged) }
            }
        </>
    }
}
