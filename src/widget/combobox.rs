//! The comune: a field with a list under it, as the ARIA practices have an editable combobox.

use super::app::View;
use super::dom::{El, el, italian};
use super::event::Action;
use super::field;
use super::listen::Means;
use super::slot::Slot;
use crate::territory::Match;
use crate::text::messages as msg;

const LIST: &str = "nc-found";

/// The field and its list. Its label stands in the heading.
pub fn view(view: &View) -> El {
    let slot = Slot::Comune;
    let found: &[Match] = view.state.list.as_ref().map_or(&[], |list| &list.found);
    let marked = view.state.list.as_ref().and_then(|list| list.marked);
    let mut input = el("input type=text role=combobox autocapitalize=words aria-autocomplete=list")
        .with("aria-controls", LIST)
        .with(
            "aria-expanded",
            if found.is_empty() { "false" } else { "true" },
        );
    if !found.is_empty() {
        let choice = marked
            .and_then(|index| found.get(index))
            .map(|one| Action::Choose(one.comune));
        input = input.on(view.listen(Means::Key(choice)));
    }
    if let Some(marked) = marked {
        input = input.set("aria-activedescendant", &option_id(marked));
    }
    let input = field::complete(view, slot, "nc-hint", input);
    let mut list = el("ul")
        .with("id", LIST)
        .with("role", "listbox")
        .with("aria-labelledby", "nc-label");
    if found.is_empty() {
        list = list.with("hidden", "");
    }
    for (index, one) in found.iter().enumerate() {
        list = list.add(option(view, index, *one, marked == Some(index)));
    }
    let status = el("p.nc-hidden role=status").text(&status(view));
    el("div.nc-combobox").add(input).add(list).add(status)
}

fn option_id(index: usize) -> String {
    [LIST, "-", &index.to_string()].concat()
}

fn option(view: &View, index: usize, one: Match, marked: bool) -> El {
    let comuni = &view.state.comuni;
    let name = comuni.name(one.comune);
    let option = el("li")
        .key(one.comune.index())
        .set("id", &option_id(index))
        .with("role", "option")
        .with("aria-selected", if marked { "true" } else { "false" })
        // The press would take the focus out of the field; and until she lets go, she may think better of it.
        .on(view.listen(Means::Hold))
        .on(view.press(Action::Choose(one.comune)));
    match one
        .former
        .and_then(|former| comuni.former_names(one.comune).nth(former))
    {
        Some(former) => option.text(&msg::comune_former(view.text(), name, former)),
        None => option.text(&italian(name)),
    }
}

/// How many were found, for who does not see the list.
fn status(view: &View) -> String {
    match &view.state.list {
        None => String::new(),
        Some(list) if list.found.is_empty() => view.words.get(msg::COMUNE_NONE).to_owned(),
        Some(list) => msg::comune_found(view.text(), &view.words.count_of(list.found.len())),
    }
}
