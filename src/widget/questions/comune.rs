//! Where she lives.

use super::{Asked, View};
use crate::text::messages as msg;
use crate::widget::combobox;
use crate::widget::dom::El;
use crate::widget::event::Action;
use crate::widget::page::Page;
use crate::widget::slot::Slot;
use crate::widget::state::Places;
use crate::widget::{field, shell};

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
    let state = view.state;
    let mut fields = vec![
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
    ];
    // The comuni must have come; and of a page for one ASL there is nothing to choose.
    if let (None, Places::Ready(_)) = (state.settings.asl, &state.places) {
        fields.push(
            shell::button(view, Action::Open(Page::Map), "map")
                .with("class", "nc-link")
                .say(view.words, msg::COMUNE_MAP),
        );
    }
    fields
}
