//! How fields look: a label, what is wrong, the field; and a group of them under one heading.

use yew::prelude::*;

use super::app::View;
use super::slot::{DateSlots, Slot};
use crate::text::messages as msg;

/// What a field of text is for.
pub struct TextField<'a> {
    pub slot: Slot,
    pub label: Html,
    /// Ids of what describes it, besides what is wrong with it.
    pub described: &'a str,
    /// `numeric`, `decimal` or `text`: which keyboard a phone shows.
    pub keyboard: &'static str,
    /// A class for its width.
    pub width: &'static str,
}

/// A label and a field of text.
pub fn text(view: &View, field: TextField) -> Html {
    let TextField {
        slot,
        label,
        described,
        keyboard,
        width,
    } = field;
    html! {
        <div class="nc-field">
            <label for={slot.id()}>{ label }</label>
            { input(view, slot, described, keyboard, width) }
        </div>
    }
}

/// A field of text alone: its label is the heading, and the page's hint describes it.
pub fn bare(view: &View, slot: Slot, keyboard: &'static str, width: &'static str) -> Html {
    input(view, slot, "nc-hint", keyboard, width)
}

fn input(
    view: &View,
    slot: Slot,
    described: &str,
    keyboard: &'static str,
    width: &'static str,
) -> Html {
    let wrong = is_wrong(view, slot);
    html! {
        <input type="text" id={slot.id()} name={slot.id()} class={width} inputmode={keyboard}
            autocomplete="off" autocorrect="off" spellcheck="false"
            value={view.state.typed.get(slot).to_owned()}
            aria-describedby={description(described, wrong)}
            aria-invalid={wrong.then_some("true")}
            oninput={view.typed(slot)} />
    }
}

/// Day, month, year.
pub fn date(view: &View, slots: DateSlots) -> Html {
    let words = view.words;
    let labels = [msg::FIELD_DAY, msg::FIELD_MONTH, msg::FIELD_YEAR];
    html! {
        <div class="nc-row">
            { for slots.0.into_iter().zip(labels).map(|(slot, label)| text(view, TextField {
                slot,
                label: words.get(label).into(),
                described: "",
                keyboard: "numeric",
                width: if label == msg::FIELD_YEAR { "nc-w4" } else { "nc-w2" },
            })) }
        </div>
    }
}

/// Radio buttons; the first has the slot's id, so that the focus can go to it.
pub fn radios(view: &View, slot: Slot, choices: &[(&'static str, &str)]) -> Html {
    html! {
        { for choices.iter().enumerate().map(|(index, (value, label))| {
            let id = if index == 0 { slot.id().to_owned() } else { format!("{}-{index}", slot.id()) };
            html! {
                <div class="nc-choice">
                    <input type="radio" id={id.clone()} name={slot.id()} value={*value}
                        checked={view.state.typed.get(slot) == *value} onchange={view.chosen(slot)} />
                    <label for={id}>{ *label }</label>
                </div>
            }
        }) }
    }
}

/// "Sì" and "No".
pub fn yes_no(view: &View, slot: Slot) -> Html {
    radios(
        view,
        slot,
        &[
            ("yes", view.words.get(msg::YES)),
            ("no", view.words.get(msg::NO)),
        ],
    )
}

/// Whether something is wrong with the field.
pub fn is_wrong(view: &View, slot: Slot) -> bool {
    view.state
        .problem
        .is_some_and(|problem| problem.slot == slot)
}

/// The ids of what describes a field.
pub fn description(described: &str, wrong: bool) -> Option<String> {
    match (described, wrong) {
        ("", false) => None,
        ("", true) => Some("nc-error".to_owned()),
        (described, false) => Some(described.to_owned()),
        (described, true) => Some(format!("{described} nc-error")),
    }
}

/// What is wrong on the page, beside its fields.
pub fn error(view: &View) -> Html {
    let Some(problem) = &view.state.problem else {
        return Html::default();
    };
    html! {
        <p id="nc-error" class="nc-error">
            <span class="nc-hidden">{ view.words.get(msg::ERROR_PREFIX) }{ " " }</span>
            { problem.text(view.state.blank(), view.words) }
        </p>
    }
}
