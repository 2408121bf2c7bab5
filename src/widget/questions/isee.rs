//! The ISEE, as she writes it; what was understood of it before is read back. Who does not know it can have it estimated.

use super::{Asked, View};
use crate::interview::{Answer, Question, Reply};
use crate::text::messages as msg;
use crate::widget::dom::{El, el, p};
use crate::widget::estimate::Step;
use crate::widget::event::Action;
use crate::widget::page::Page;
use crate::widget::slot::Slot;
use crate::widget::{field, shell};

pub(super) fn asked(view: &View) -> Asked {
    Asked {
        title: msg::ISEE_TITLE,
        hint: Some(msg::ISEE_HINT),
        help: msg::ISEE_HELP,
        labelled: Some(Slot::Isee),
        fields: fields(view),
    }
}

fn fields(view: &View) -> Vec<El> {
    let kept = match view.state.interview.reply(Question::Isee) {
        Reply::Given(Answer::Isee(isee)) => Some(isee),
        _ => None,
    };
    let mut fields = vec![el("div").add(field::input(
        view,
        Slot::Isee,
        "nc-hint",
        "decimal",
        "nc-w10",
    ))];
    if let Some(isee) = kept {
        fields.push(p(&msg::isee_understood(
            view.text(),
            &view.words.isee_range(isee),
        )));
    }
    let begin = Action::Open(Page::Estimate(Step::People));
    let estimate = shell::button(view, begin, "estimate")
        .with("class", "nc-link")
        .say(view.words, msg::ESTIMATE_OPEN);
    fields.push(el("p").add(estimate));
    fields
}
