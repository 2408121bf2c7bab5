//! How many people there are in her ISEE household.

use super::{Asked, View};
use crate::text::messages as msg;
use crate::widget::dom::el;
use crate::widget::field;
use crate::widget::slot::Slot;

pub(super) fn asked(view: &View) -> Asked {
    Asked {
        title: msg::HOUSEHOLD_TITLE,
        hint: Some(msg::HOUSEHOLD_HINT),
        help: msg::HOUSEHOLD_HELP,
        labelled: Some(Slot::Household),
        fields: vec![el("div").add(field::input(
            view,
            Slot::Household,
            "nc-hint",
            "numeric",
            "nc-w2",
        ))],
    }
}
