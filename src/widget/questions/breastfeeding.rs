//! Whether she breastfeeds.

use super::{Asked, View};
use crate::text::messages as msg;
use crate::widget::field;
use crate::widget::slot::Slot;

pub(super) fn asked(view: &View) -> Asked {
    Asked {
        title: msg::BREASTFEEDING_TITLE,
        hint: None,
        help: msg::BREASTFEEDING_HELP,
        labelled: None,
        fields: vec![field::yes_no(view, Slot::Breastfeeding)],
    }
}
