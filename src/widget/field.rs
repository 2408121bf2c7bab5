//! How fields look: a label, what is wrong, the field; and a group of them under one heading.

use yew::prelude::*;

use super::app::View;
use super::dom::{El, el};
use super::slot::{DateSlots, Slot};
use crate::text::{Msg, messages as msg};

/// What a field of text is for.
pub struct TextField<'a> {
    pub slot: Slot,
    pub label: &'a str,
    /// Ids of what describes it, besides what is wrong with it.
    pub described: &'a str,
    /// A class for its width.
    pub width: &'static str,
}

/// A label and a field for a number.
pub fn text(view: &View, field: TextField) -> El {
    let TextField {
        slot,
        label,
        described,
        width,
    } = field;
    let label = el("label").with("for", slot.id()).text(label);
    el("div")
        .class("nc-field")
        .add(label)
        .html(input(view, slot, described, "numeric", width))
}

/// A field of text whose label is the heading, and which the page's hint describes. `keyboard` is what a phone shows.
pub fn input(
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
pub fn date(view: &View, slots: DateSlots) -> El {
    let labels = [msg::FIELD_DAY, msg::FIELD_MONTH, msg::FIELD_YEAR];
    let fields = slots.0.into_iter().zip(labels).map(|(slot, label)| {
        let width = if label == msg::FIELD_YEAR {
            "nc-w4"
        } else {
            "nc-w2"
        };
        text(
            view,
            TextField {
                slot,
                label: view.words.get(label),
                described: "",
                width,
            },
        )
    });
    el("div").class("nc-row").all(fields.collect())
}

/// Radio buttons; the first has the slot's id, so that the focus can go to it.
pub fn radios(view: &View, slot: Slot, choices: &[(&'static str, Msg)]) -> El {
    let choice = |(index, (value, label)): (usize, &(&'static str, Msg))| {
        let id = if index == 0 {
            slot.id().to_owned()
        } else {
            format!("{}-{index}", slot.id())
        };
        let checked = view.state.typed.get(slot) == *value;
        checkable(view, slot, &id, "radio", value, checked, *label)
    };
    el("div").all(choices.iter().enumerate().map(choice).collect())
}

/// A radio button or a checkbox with its label.
pub fn checkable(
    view: &View,
    slot: Slot,
    id: &str,
    kind: &'static str,
    value: &'static str,
    checked: bool,
    label: Msg,
) -> El {
    let input = html! {
        <input type={kind} id={id.to_owned()} name={slot.id()} value={value} checked={checked}
            onchange={view.chosen(slot)} />
    };
    let label = el("label").set("for", id).text(view.words.get(label));
    el("div").class("nc-choice").html(input).add(label)
}

/// "Sì" and "No".
pub fn yes_no(view: &View, slot: Slot) -> El {
    radios(view, slot, &[("yes", msg::YES), ("no", msg::NO)])
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
pub fn error(view: &View) -> Option<El> {
    let problem = view.state.problem.as_ref()?;
    let prefix = el("span")
        .class("nc-hidden")
        .text(view.words.get(msg::ERROR_PREFIX))
        .text(" ");
    let text = problem.text(view.state.blank(), view.words);
    Some(
        el("p")
            .with("id", "nc-error")
            .class("nc-error")
            .add(prefix)
            .text(&text),
    )
}
