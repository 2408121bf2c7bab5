//! Which parents live with the children, and whether they work.

use super::View;
use crate::text::messages as msg;
use crate::widget::field;
use crate::widget::questions::Asked;
use crate::widget::slot::Slot;

pub(super) fn asked(view: &View) -> Asked {
    let choices = [
        ("lone", msg::ESTIMATE_PARENTS_LONE),
        ("both", msg::ESTIMATE_PARENTS_BOTH),
        ("not-both", msg::ESTIMATE_PARENTS_NOT_BOTH),
    ];
    Asked {
        title: msg::ESTIMATE_PARENTS_TITLE,
        hint: Some(msg::ESTIMATE_PARENTS_HINT),
        help: msg::ESTIMATE_PARENTS_HELP,
        labelled: None,
        fields: vec![field::radios(view, Slot::EstimateParents, &choices)],
    }
}
