//! The comune: a field with a list under it, as the ARIA practices have an editable combobox.

use yew::prelude::*;

use super::app::View;
use super::dom::{El, el, p};
use super::event::{Action, ListKey};
use super::field::{description, is_wrong};
use super::slot::Slot;
use crate::territory::Match;
use crate::text::messages as msg;

const LIST: &str = "nc-comuni";

/// The field and its list. Its label stands in the heading.
pub fn view(view: &View) -> El {
    let slot = Slot::Comune;
    let found: &[Match] = view.state.list.as_ref().map_or(&[], |list| &list.found);
    let marked = view.state.list.as_ref().and_then(|list| list.marked);
    let wrong = is_wrong(view, slot);
    let input = html! {
        <input type="text" id={slot.id()} name={slot.id()} role="combobox" inputmode="text"
            autocomplete="off" autocorrect="off" autocapitalize="words" spellcheck="false"
            aria-autocomplete="list" aria-controls={LIST}
            aria-expanded={if found.is_empty() { "false" } else { "true" }}
            aria-activedescendant={marked.map(option_id)}
            aria-describedby={description("nc-hint", wrong)}
            aria-invalid={wrong.then_some("true")}
            value={view.state.typed.get(slot).to_owned()}
            oninput={view.typed(slot)}
            onkeydown={keys(view, found, marked)} />
    };
    let mut list = el("ul")
        .with("id", LIST)
        .with("role", "listbox")
        .with("aria-labelledby", "nc-label");
    if found.is_empty() {
        list = list.with("hidden", "");
    }
    for (index, one) in found.iter().enumerate() {
        list = list.html(option(view, index, *one, marked == Some(index)));
    }
    let status = p(&status(view)).class("nc-hidden").with("role", "status");
    el("div")
        .class("nc-combobox")
        .html(input)
        .add(list)
        .add(status)
}

fn option_id(index: usize) -> String {
    format!("{LIST}-{index}")
}

fn option(view: &View, index: usize, one: Match, marked: bool) -> Html {
    let comuni = &view.state.comuni;
    let name = comuni.name(one.comune);
    let label = match one
        .former
        .and_then(|former| comuni.former_names(one.comune).nth(former))
    {
        Some(former) => msg::comune_former(view.text(), name, former),
        None => name.to_owned(),
    };
    html! {
        // The press itself would take the focus out of the field.
        <li key={one.comune.index()} id={option_id(index)} role="option"
            aria-selected={if marked { "true" } else { "false" }}
            onmousedown={view.press(Action::Choose(one.comune))}>
            { label }
        </li>
    }
}

/// How many were found, for who does not see the list.
fn status(view: &View) -> String {
    match &view.state.list {
        None => String::new(),
        Some(list) if list.found.is_empty() => view.words.get(msg::COMUNE_NONE).to_owned(),
        Some(list) => msg::comune_found(
            view.text(),
            u32::try_from(list.found.len()).unwrap_or(u32::MAX),
        ),
    }
}

fn keys(view: &View, found: &[Match], marked: Option<usize>) -> Callback<KeyboardEvent> {
    if found.is_empty() {
        return Callback::noop();
    }
    let choose = marked
        .and_then(|index| found.get(index))
        .map(|one| view.press(Action::Choose(one.comune)));
    let [down, up, close] =
        [ListKey::Down, ListKey::Up, ListKey::Close].map(|key| view.press(Action::List(key)));
    Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
        "ArrowDown" => down.emit(event),
        "ArrowUp" => up.emit(event),
        "Escape" => close.emit(event),
        // Without a mark, Enter is "Continua".
        "Enter" => choose
            .iter()
            .for_each(|choose: &Callback<KeyboardEvent>| choose.emit(event.clone())),
        _ => {}
    })
}
