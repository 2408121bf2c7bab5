//! What they earn in a year.

use super::{View, amounts, facts};
use crate::text::messages as msg;
use crate::widget::questions::Asked;
use crate::widget::slot::Slot;

pub(super) fn asked(view: &View) -> Asked {
    let mut fields = vec![(Slot::EstimatePay, msg::ESTIMATE_PAY)];
    if !facts::is_one_adult(view.state) {
        fields.push((Slot::EstimateOtherPay, msg::ESTIMATE_OTHER_PAY));
    }
    fields.push((Slot::EstimateOther, msg::ESTIMATE_OTHER));
    Asked {
        title: msg::ESTIMATE_INCOME_TITLE,
        hint: Some(msg::ESTIMATE_AMOUNTS),
        help: msg::ESTIMATE_INCOME_HELP,
        labelled: None,
        fields: vec![amounts(view, &fields)],
    }
}
