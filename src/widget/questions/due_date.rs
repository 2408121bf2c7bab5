//! When the child is expected: the date, or the week of pregnancy.

use super::{Asked, View};
use crate::text::messages as msg;
use crate::widget::dom::{El, el};
use crate::widget::field::{self, TextField};
use crate::widget::slot::{DateSlots, Slot};

pub(super) fn asked(view: &View) -> Asked {
    Asked {
        title: msg::DUE_DATE_TITLE,
        hint: Some(msg::DUE_DATE_HINT),
        help: msg::DUE_DATE_HELP,
        labelled: None,
        fields: fields(view),
    }
}

fn fields(view: &View) -> Vec<El> {
    let words = view.words;
    let legend = |message| el("fieldset").add(el("legend").say(words, message));
    let number = |slot, label| {
        let field = TextField {
            slot,
            label: words.get(label),
            described: "nc-weeks-hint",
            width: "nc-w2",
        };
        field::text(view, field)
    };
    let weeks = el("div.nc-row")
        .add(number(Slot::Weeks, msg::DUE_DATE_WEEKS_FIELD))
        .add(number(Slot::WeekDays, msg::DUE_DATE_DAYS_FIELD));
    let hint = el("p.nc-hint id=nc-weeks-hint").say(words, msg::DUE_DATE_WEEKS_HINT);
    vec![
        legend(msg::DUE_DATE_DATE).add(field::date(view, DateSlots::DUE)),
        legend(msg::DUE_DATE_WEEKS).add(hint).add(weeks),
    ]
}
