//! Pregnant, mother or neither.

use yew::prelude::*;

use super::{Asked, Fields, View};
use crate::text::messages as msg;
use crate::widget::field;
use crate::widget::slot::Slot;

pub(super) fn asked() -> Asked {
    Asked {
        title: msg::MATERNITY_TITLE,
        hint: Some(msg::MATERNITY_HINT),
        help: msg::MATERNITY_HELP,
        fields: Fields::Group(fields),
    }
}

fn fields(view: &View) -> Html {
    let words = view.words;
    field::radios(
        view,
        Slot::Maternity,
        &[
            ("pregnant", words.get(msg::MATERNITY_PREGNANT)),
            ("mother", words.get(msg::MATERNITY_MOTHER)),
            ("neither", words.get(msg::MATERNITY_NEITHER)),
        ],
    )
}
