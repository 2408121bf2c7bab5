//! Where she lives.

use super::{Asked, View};
use crate::text::messages as msg;
use crate::widget::combobox;
use crate::widget::dom::El;
use crate::widget::field;
use crate::widget::slot::Slot;

pub(super) fn asked(view: &View) -> Asked {
    Asked {
        title: msg::COMUNE_TITLE,
        hint: Some(msg::COMUNE_HINT),
        help: msg::COMUNE_HELP,
        labelled: Some(Slot::Comune),
        fields: fields(view),
    }
}

fn fields(view: &View) -> Vec<El> {
    let slot = Slot::Elsewhere;
    let checked = !view.state.typed.get(slot).is_empty();
    vec![
        combobox::view(view),
        field::checkable(
            view,
            slot,
            slot.id(),
            "checkbox",
            "yes",
            checked,
            msg::COMUNE_ELSEWHERE,
        ),
    ]
}
