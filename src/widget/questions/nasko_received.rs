//! Whether she has had NASKO for this child.

use super::{Asked, View};
use crate::text::messages as msg;
use crate::widget::field;
use crate::widget::slot::Slot;

pub(super) fn asked(view: &View) -> Asked {
    Asked {
        title: msg::NASKO_RECEIVED_TITLE,
        hint: None,
        help: msg::NASKO_RECEIVED_HELP,
        labelled: None,
        fields: vec![field::yes_no(view, Slot::NaskoReceived)],
    }
}
