//! Whether she breastfeeds.

use super::{Asked, Fields};
use crate::text::messages as msg;
use crate::widget::field;
use crate::widget::slot::Slot;

pub(super) fn asked() -> Asked {
    Asked {
        title: msg::BREASTFEEDING_TITLE,
        hint: None,
        help: msg::BREASTFEEDING_HELP,
        fields: Fields::Group(|view| vec![field::yes_no(view, Slot::Breastfeeding)]),
    }
}
