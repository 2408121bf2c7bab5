//! The home: rented, owned or neither.

use super::{View, amounts};
use crate::text::messages as msg;
use crate::widget::dom::{El, el};
use crate::widget::field;
use crate::widget::questions::Asked;
use crate::widget::slot::Slot;

pub(super) fn asked(view: &View) -> Asked {
    Asked {
        title: msg::ESTIMATE_HOME_TITLE,
        hint: Some(msg::ESTIMATE_HOME_HINT),
        help: msg::ESTIMATE_HOME_HELP,
        labelled: None,
        fields: fields(view),
    }
}

fn fields(view: &View) -> Vec<El> {
    let choices = [
        ("rent", msg::ESTIMATE_HOME_RENT),
        ("own", msg::ESTIMATE_HOME_OWN),
        ("other", msg::ESTIMATE_HOME_OTHER),
    ];
    let group = |legend, fields: &[_]| {
        el("fieldset")
            .add(el("legend").say(view.words, legend))
            .add(amounts(view, fields))
    };
    let owned = [
        (Slot::EstimateValue, msg::ESTIMATE_VALUE),
        (Slot::EstimateMortgage, msg::ESTIMATE_MORTGAGE),
    ];
    vec![
        field::radios(view, Slot::EstimateHome, &choices),
        group(
            msg::ESTIMATE_HOME_RENT,
            &[(Slot::EstimateRent, msg::ESTIMATE_RENT)],
        ),
        group(msg::ESTIMATE_HOME_OWN, &owned),
    ]
}
