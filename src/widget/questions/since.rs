//! Since when she lives in Lombardy.

use super::{Asked, View};
use crate::text::messages as msg;
use crate::widget::field;
use crate::widget::slot::DateSlots;

pub(super) fn asked(view: &View) -> Asked {
    Asked {
        title: msg::SINCE_TITLE,
        hint: Some(msg::SINCE_HINT),
        help: msg::SINCE_HELP,
        labelled: None,
        fields: vec![field::date(view, DateSlots::SINCE)],
    }
}
