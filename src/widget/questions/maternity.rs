//! Pregnant, mother or neither.

use super::{Asked, View};
use crate::text::messages as msg;
use crate::widget::dom::El;
use crate::widget::field;
use crate::widget::slot::Slot;

pub(super) fn asked(view: &View) -> Asked {
    Asked {
        title: msg::MATERNITY_TITLE,
        hint: Some(msg::MATERNITY_HINT),
        help: msg::MATERNITY_HELP,
        labelled: None,
        fields: fields(view),
    }
}

fn fields(view: &View) -> Vec<El> {
    let choices = [
        ("pregnant", msg::MATERNITY_PREGNANT),
        ("mother", msg::MATERNITY_MOTHER),
        ("neither", msg::MATERNITY_NEITHER),
    ];
    vec![field::radios(view, Slot::Maternity, &choices)]
}
