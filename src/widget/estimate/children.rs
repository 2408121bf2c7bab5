//! How many children there are, and whether one is under three.

use super::View;
use crate::text::messages as msg;
use crate::widget::dom::el;
use crate::widget::field::{self, TextField};
use crate::widget::questions::Asked;
use crate::widget::slot::Slot;

pub(super) fn asked(view: &View) -> Asked {
    let number = TextField {
        slot: Slot::EstimateChildren,
        label: view.words.get(msg::ESTIMATE_CHILDREN_FIELD),
        described: "",
        width: "nc-w2",
    };
    let under_3 = el("fieldset")
        .add(el("legend").say(view.words, msg::ESTIMATE_UNDER_3))
        .add(field::yes_no(view, Slot::EstimateUnder3));
    Asked {
        title: msg::ESTIMATE_CHILDREN_TITLE,
        hint: Some(msg::ESTIMATE_CHILDREN_HINT),
        help: msg::ESTIMATE_CHILDREN_HELP,
        labelled: None,
        fields: vec![field::text(view, number), under_3],
    }
}
