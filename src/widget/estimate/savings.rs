//! What they have saved, and other property.

use super::{View, amounts};
use crate::text::messages as msg;
use crate::widget::questions::Asked;
use crate::widget::slot::Slot;

pub(super) fn asked(view: &View) -> Asked {
    let fields = [
        (Slot::EstimateSavings, msg::ESTIMATE_SAVINGS),
        (Slot::EstimateProperty, msg::ESTIMATE_PROPERTY),
    ];
    Asked {
        title: msg::ESTIMATE_SAVINGS_TITLE,
        hint: Some(msg::ESTIMATE_AMOUNTS),
        help: msg::ESTIMATE_SAVINGS_HELP,
        labelled: None,
        fields: vec![amounts(view, &fields)],
    }
}
