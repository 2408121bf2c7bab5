//! When the child was born.

use super::{Asked, View};
use crate::text::messages as msg;
use crate::widget::field;
use crate::widget::slot::DateSlots;

pub(super) fn asked(view: &View) -> Asked {
    Asked {
        title: msg::BIRTH_DATE_TITLE,
        hint: Some(msg::BIRTH_DATE_HINT),
        help: msg::BIRTH_DATE_HELP,
        labelled: None,
        fields: vec![field::date(view, DateSlots::BIRTH)],
    }
}
