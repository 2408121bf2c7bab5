//! Where she lives.

use yew::prelude::*;

use super::{Asked, Fields, View};
use crate::text::messages as msg;
use crate::widget::combobox;
use crate::widget::slot::Slot;

pub(super) fn asked() -> Asked {
    Asked {
        title: msg::COMUNE_TITLE,
        hint: Some(msg::COMUNE_HINT),
        help: msg::COMUNE_HELP,
        fields: Fields::One(Slot::Comune, fields),
    }
}

fn fields(view: &View) -> Html {
    let slot = Slot::Elsewhere;
    html! {
        <>
            { combobox::view(view) }
            <div class="nc-choice">
                <input type="checkbox" id={slot.id()} name={slot.id()} value="yes"
                    checked={!view.state.typed.get(slot).is_empty()} onchange={view.chosen(slot)} />
                <label for={slot.id()}>{ view.words.get(msg::COMUNE_ELSEWHERE) }</label>
            </div>
        </>
    }
}
