//! The card of one fund.

use super::{amount, conditions, documents, fund, payments, requirements, why};
use crate::assess::{Answers, Benefit, Judged, Outcome, Verdict};
use crate::text::messages as msg;
use crate::widget::app::View;
use crate::widget::dom::{El, el};

/// The card.
pub fn view(view: &View, answers: &Answers, outcome: &Outcome) -> El {
    let words = view.words;
    let benefit = outcome.benefit();
    let verdict = outcome.verdict();
    let name = fund(benefit);
    let about = match benefit {
        Benefit::Nasko => msg::RESULT_NASKO_ABOUT,
        Benefit::Cresco => msg::RESULT_CRESCO_ABOUT,
    };
    let id = match benefit {
        Benefit::Nasko => "nc-nasko",
        Benefit::Cresco => "nc-cresco",
    };
    let card = el("section.nc-card")
        .with("data-benefit", benefit.name())
        .with("data-verdict", verdict.name())
        .with("aria-labelledby", id)
        .add(el("h2").with("id", id).text(name))
        .add(el("p.nc-hint").say(words, about))
        .add(el("p.nc-verdict").text(&said(view, outcome)));
    match outcome {
        Outcome::NoRegime { .. } => card,
        Outcome::Judged(judged) => details(card, view, answers, judged),
    }
}

/// The verdict in a sentence.
pub fn said(view: &View, outcome: &Outcome) -> String {
    let (text, name) = (view.text(), fund(outcome.benefit()));
    match (outcome, outcome.verdict()) {
        (Outcome::NoRegime { gap: true, .. }, _) => msg::result_verdict_gap(text, name),
        (_, Verdict::Likely) => msg::result_verdict_likely(text, name),
        (_, Verdict::Later) => msg::result_verdict_later(text, name),
        (_, Verdict::Ask) => msg::result_verdict_ask(text, name),
        (_, Verdict::Unlikely) => msg::result_verdict_unlikely(text, name),
        (_, Verdict::Closed) => msg::result_verdict_closed(text, name),
    }
}

fn details(card: El, view: &View, answers: &Answers, judged: &Judged) -> El {
    let words = view.words;
    let heading = |message| el("h3").say(words, message);
    let card = card
        .add(amount::view(view, judged.grant.as_ref()))
        .add(why::card(view, judged))
        .add(heading(msg::RESULT_REQUIREMENTS_TITLE))
        .add(requirements::view(view, answers, judged));
    match &judged.grant {
        None => card,
        Some(grant) => card
            .add(heading(msg::RESULT_PAYMENTS_TITLE))
            .all(payments::view(view, answers, judged, grant))
            .add(heading(msg::RESULT_CONDITIONS_TITLE))
            .add(conditions::view(view, judged.benefit))
            .add(heading(msg::RESULT_DOCUMENTS_TITLE))
            .add(documents::view(view, judged)),
    }
}
