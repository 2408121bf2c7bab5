//! When the child is expected: the date, or the week of pregnancy.

use yew::prelude::*;

use super::{Asked, Fields, View};
use crate::text::messages as msg;
use crate::widget::field::{self, TextField};
use crate::widget::slot::{DateSlots, Slot};

pub(super) fn asked() -> Asked {
    Asked {
        title: msg::DUE_DATE_TITLE,
        hint: Some(msg::DUE_DATE_HINT),
        help: msg::DUE_DATE_HELP,
        fields: Fields::Group(fields),
    }
}

fn fields(view: &View) -> Html {
    let words = view.words;
    let number = |slot, label| {
        field::text(
            view,
            TextField {
                slot,
                label: words.get(label).into(),
                described: "nc-weeks-hint",
                keyboard: "numeric",
                width: "nc-w2",
            },
        )
    };
    html! {
        <>
            <fieldset>
                <legend>{ words.get(msg::DUE_DATE_DATE) }</legend>
                { field::date(view, DateSlots::DUE) }
            </fieldset>
            <fieldset>
                <legend>{ words.get(msg::DUE_DATE_WEEKS) }</legend>
                <p id="nc-weeks-hint" class="nc-hint">{ words.get(msg::DUE_DATE_WEEKS_HINT) }</p>
                <div class="nc-row">
                    { number(Slot::Weeks, msg::DUE_DATE_WEEKS_FIELD) }
                    { number(Slot::WeekDays, msg::DUE_DATE_DAYS_FIELD) }
                </div>
            </fieldset>
        </>
    }
}
