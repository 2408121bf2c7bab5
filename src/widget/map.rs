//! The map of the fifteen ASL: another way to say where she lives, and to see which ASL is hers.
//!
//! Whoever does not see the picture, or has not got it, chooses among the same names as text.

use super::app::View;
use super::dom::{El, el, italian};
use super::event::Action;
use super::field;
use super::listen::Means;
use super::page::Page;
use super::problem::{Problem, Wrong};
use super::read;
use super::shell;
use super::slot::Slot;
use super::state::{Outlines, Places, State};
use crate::interview::Question;
use crate::territory::{Asl, Territory};
use crate::text::messages as msg;

/// What she has typed on the page before is what the map begins with.
pub fn begin(state: &mut State) {
    let typed = state.comuni.exact(state.typed.get(Slot::Comune));
    if let (Some(comune), Places::Ready(territory)) = (typed, &state.places) {
        let zone = territory.asl(comune).slug();
        let name = state.comuni.name(comune).to_owned();
        state.typed.set(Slot::Zone, zone.to_owned());
        state.typed.set(Slot::ZoneComune, name);
    }
}

/// The page.
pub fn view(view: &View) -> Vec<El> {
    let words = view.words;
    let zone = zone(view.state);
    let mut both = el("div.nc-where");
    // Empty, it is there too: what comes between two parts of a page makes the one before it anew, which would lose the focus.
    let mut comuni = el("div");
    if let Places::Ready(territory) = &view.state.places {
        // The names come first, so that the focus in them can be seen on the picture, which stands above.
        both = both.add(names(view, territory, zone));
        if let Some(zone) = zone {
            comuni = comuni_of(view, territory, zone);
        }
    }
    both = both.add(picture(view, zone));
    let group = el("fieldset aria-describedby=nc-hint")
        .add(el("legend").add(shell::heading().say(words, msg::MAP_TITLE)))
        .add(el("p.nc-hint id=nc-hint").say(words, msg::MAP_HINT))
        .add(both);
    let actions = el("div.nc-actions")
        .add(shell::continue_button(words.get(msg::CONTINUE)))
        .add(
            shell::button(view, Action::Unsure, "unsure")
                .with("class", "nc-button nc-second")
                .say(words, msg::UNSURE),
        );
    let source = el("p.nc-source").say(words, msg::MAP_SOURCE);
    vec![group, comuni, actions, source]
}

/// The ASL that she has chosen, if any.
pub fn zone(state: &State) -> Option<Asl> {
    Asl::from_slug(state.typed.get(Slot::Zone))
}

/// The ASL that is hers as far as it is known without a comune: that of the page, or the one that she has chosen.
pub fn asl(state: &State) -> Option<Asl> {
    state.settings.asl.or_else(|| zone(state))
}

/// All of them as radio buttons.
pub fn names(view: &View, territory: &Territory, chosen: Option<Asl>) -> El {
    let all = Asl::ALL.map(|asl| choice(view, territory, asl, chosen == Some(asl)));
    el("div.nc-zones").all(all.into())
}

/// An ASL as a radio button; the first has the slot's id.
fn choice(view: &View, territory: &Territory, asl: Asl, checked: bool) -> El {
    let slot = Slot::Zone;
    let mut id = slot.id().to_owned();
    if asl as usize > 0 {
        id.push('-');
        id.push_str(asl.slug());
    }
    let name = italian(name(territory, asl));
    field::named(view, slot, &id, "radio", asl.slug(), checked, &name)
}

/// What it is called on the map, where nothing else is.
fn name(territory: &Territory, asl: Asl) -> &str {
    territory.asl_name(asl).trim_start_matches("ASL ")
}

/// The comuni of an ASL, in a list of the browser's own.
fn comuni_of(view: &View, territory: &Territory, asl: Asl) -> El {
    let state = view.state;
    let slot = Slot::ZoneComune;
    let mut list = el("select")
        // Another ASL has another list: nothing of this one is left in it.
        .key(asl as usize)
        .with("id", slot.id())
        .with("name", slot.id())
        .with("autocomplete", "off")
        .on(view.listen(Means::Pick(slot)));
    let label = msg::map_comune(view.text(), territory.asl_name(asl));
    let mut group = el("div").add(el("label").with("for", slot.id()).text(&label));
    if let Some(error) = field::error(view) {
        group = group.with("class", "nc-wrong").add(error);
        list = list
            .with("aria-invalid", "true")
            .with("aria-describedby", "nc-error");
    }
    // A browser chooses the one that it gets first, unless another is.
    let chosen = state.typed.get(slot);
    list = list.add(
        option(chosen.is_empty())
            .with("value", "")
            .say(view.words, msg::MAP_CHOOSE),
    );
    for comune in state.comuni.iter() {
        if territory.asl(comune) == asl {
            let name = state.comuni.name(comune);
            list = list.add(option(chosen == name).with("lang", "it").text(name));
        }
    }
    group.add(list)
}

fn option(chosen: bool) -> El {
    if chosen {
        el("option selected=")
    } else {
        el("option")
    }
}

/// The picture, with an ASL marked; or that it is on its way, or will not come. It says nothing that does not stand beside it as
/// text.
pub fn picture(view: &View, marked: Option<Asl>) -> El {
    let about = el("p.nc-hint");
    let (lines, territory) = match (&view.state.outlines, &view.state.places) {
        (Outlines::Ready(lines), Places::Ready(territory)) => (lines, territory),
        (Outlines::Loading, _) => return about.say(view.words, msg::LOADING),
        _ => return about.say(view.words, msg::MAP_FAILED),
    };
    let chooses = view.state.page() == Page::Map;
    let mut areas = el("g");
    let mut names = el("g");
    let mut last = None;
    for asl in Asl::ALL {
        let mut parts = lines.get(asl as usize).splitn(3, ' ');
        let mut part = || parts.next().unwrap_or_default();
        let (x, y, path) = (part(), part(), part());
        let name = name(territory, asl);
        let mut area = el("path")
            .key(asl as usize)
            .set("d", path)
            .add(el("title").text(name));
        if chooses {
            area = area.on(view.press(Action::Zone(asl)));
        }
        // The one that is marked lies over its neighbours' borders.
        if marked == Some(asl) {
            last = Some(area.with("class", "nc-here"));
        } else {
            areas = areas.add(area);
        }
        let write = |template, down, line: &str| {
            let line = el(template).with("dy", down).text(line);
            line.set("x", x).set("y", y)
        };
        // The names of one word are those of the towns that all know: where there is little room they are enough.
        names = match name.split_once([' ', '-']) {
            None => names.add(write("text", "0", name)),
            Some((_, number)) if number.len() == 1 => names.add(write("text.nc-small", "0", name)),
            Some((first, second)) => names.add(write("text.nc-small", "-.5em", first)).add(write(
                "text.nc-small",
                ".5em",
                second,
            )),
        };
    }
    if let Some(last) = last {
        areas = areas.add(last);
    }
    el("svg.nc-map lang=it aria-hidden=true")
        .set("viewBox", lines.get(Asl::ALL.len()))
        .add(areas)
        .add(names)
}

/// Keeps the comune that she has chosen, as if she had typed it.
///
/// # Errors
/// Where she has chosen a zone and no comune of it.
pub fn keep(state: &mut State) -> Result<Page, Problem> {
    if state.typed.get(Slot::Zone).is_empty() {
        return Ok(unsure(state));
    }
    let name = state.typed.get(Slot::ZoneComune).to_owned();
    if name.is_empty() {
        return Err(Problem::later(Slot::ZoneComune, Wrong::ZoneComune));
    }
    state.typed.set(Slot::Comune, name);
    state.typed.set(Slot::Elsewhere, String::new());
    read::keep_comune(state)?;
    Ok(state.following(Some(Question::Comune)))
}

/// She does not know.
pub fn unsure(state: &mut State) -> Page {
    state.interview.unsure(Question::Comune);
    state.following(Some(Question::Comune))
}
