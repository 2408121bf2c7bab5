//! How many people there are in her ISEE household.

use super::{Asked, Fields};
use crate::text::messages as msg;
use crate::widget::dom::el;
use crate::widget::field;
use crate::widget::slot::Slot;

pub(super) fn asked() -> Asked {
    Asked {
        title: msg::HOUSEHOLD_TITLE,
        hint: Some(msg::HOUSEHOLD_HINT),
        help: msg::HOUSEHOLD_HELP,
        fields: Fields::One(Slot::Household, |view| {
            vec![el("div").add(field::input(
                view,
                Slot::Household,
                "nc-hint",
                "numeric",
                "nc-w2",
            ))]
        }),
    }
}
