//! How fields look: a label, what is wrong, the field; and a group of them under one heading.

use super::app::View;
use super::dom::{El, el};
use super::listen::Means;
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
    el("div.nc-field")
        .add(label)
        .add(input(view, slot, described, "numeric", width))
}

/// A field of text whose label is the heading, and which the page's hint describes. `keyboard` is what a phone shows.
pub fn input(
    view: &View,
    slot: Slot,
    described: &str,
    keyboard: &'static str,
    width: &'static str,
) -> El {
    let field = el("input type=text")
        .with("class", width)
        .with("inputmode", keyboard);
    complete(view, slot, described, field)
}

/// What every field of text has.
pub fn complete(view: &View, slot: Slot, described: &str, field: El) -> El {
    let mut described = described.to_owned();
    let mut field = field
        .with("id", slot.id())
        .with("name", slot.id())
        .with("autocomplete", "off")
        .with("autocorrect", "off")
        .with("spellcheck", "false")
        .value(view.state.typed.get(slot))
        .on(view.listen(Means::Type(slot)));
    if view
        .state
        .problem
        .is_some_and(|problem| problem.slot == slot)
    {
        field = field.with("aria-invalid", "true");
        described.push_str(" nc-error");
    }
    if !described.is_empty() {
        field = field.set("aria-describedby", described.trim());
    }
    field
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
    el("div.nc-row").all(fields.collect())
}

/// Radio buttons; the first has the slot's id, so that the focus can go to it.
pub fn radios(view: &View, slot: Slot, choices: &[(&'static str, Msg)]) -> El {
    let choice = |(index, (value, label)): (usize, &(&'static str, Msg))| {
        let id = if index == 0 {
            slot.id().to_owned()
        } else {
            [slot.id(), "-", &index.to_string()].concat()
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
    let label = view.words.get(label);
    named(view, slot, id, kind, value, checked, label)
}

/// The same, whose label is a name.
pub fn named(
    view: &View,
    slot: Slot,
    id: &str,
    kind: &'static str,
    value: &'static str,
    checked: bool,
    label: &str,
) -> El {
    let input = el("input")
        .with("type", kind)
        .set("id", id)
        .with("name", slot.id())
        .value(value)
        .checked(checked)
        .on(view.listen(Means::Choose(slot)));
    let label = el("label").set("for", id).text(label);
    el("div.nc-choice").add(input).add(label)
}

/// "Sì" and "No".
pub fn yes_no(view: &View, slot: Slot) -> El {
    radios(view, slot, &[("yes", msg::YES), ("no", msg::NO)])
}

/// What is wrong on the page, beside its fields.
pub fn error(view: &View) -> Option<El> {
    let problem = view.state.problem.as_ref()?;
    let prefix = el("span.nc-hidden")
        .say(view.words, msg::ERROR_PREFIX)
        .text(" ");
    let text = problem.text(&view.state.blank(), view.words);
    Some(el("p.nc-error id=nc-error").add(prefix).text(&text))
}
