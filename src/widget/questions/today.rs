//! Which day it is, where the clock of the device cannot be right.

use super::{Asked, View};
use crate::text::messages as msg;
use crate::widget::field;
use crate::widget::slot::DateSlots;

pub(super) fn asked(view: &View) -> Asked {
    Asked {
        title: msg::DAY_TITLE,
        hint: Some(msg::DAY_HINT),
        help: msg::DAY_HELP,
        labelled: None,
        fields: vec![field::date(view, DateSlots::TODAY)],
    }
}
