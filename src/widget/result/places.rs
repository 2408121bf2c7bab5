//! Where to go: the consultori of her ASL, the CAV where they count, all of them behind one more press.

use crate::assess::{Answers, Home};
use crate::territory::{Asl, Comune, Kind, Near, Place, Territory};
use crate::text::messages as msg;
use crate::widget::app::View;
use crate::widget::dom::{El, el, italian, p};
use crate::widget::event::Action;
use crate::widget::link::{email, outside, phone};
use crate::widget::map;
use crate::widget::shell;
use crate::widget::state::Places;

/// The page that lists every consultorio, for when this one cannot.
const ALL_PLACES_PAGE: &str = "consultori.html";

/// More places than these at one point have no order: they are listed by CAP, none as the nearest.
const ORDERED: usize = 5;

/// As many CAV have room on a sheet.
const CAV: usize = 2;

/// The section.
pub fn view(view: &View, answers: &Answers, lists_cav: bool) -> El {
    let words = view.words;
    let inner = match (answers.home(), &view.state.places) {
        (Some(Home::Elsewhere), _) => vec![el("p").say(words, msg::RESULT_PLACES_ELSEWHERE)],
        (_, Places::Loading) => vec![el("p role=status").say(words, msg::RESULT_PLACES_LOADING)],
        (_, Places::Failed) => vec![pointer(view)],
        (None, Places::Ready(territory)) if view.state.settings.asl.is_none() => {
            of_zone(view, territory)
        }
        (None, Places::Ready(territory)) => of_asl(view, territory),
        (Some(Home::Lombardy(comune)), Places::Ready(territory)) => {
            lists(view, territory, comune, lists_cav)
        }
    };
    el("section.nc-places aria-labelledby=nc-go")
        .add(el("h2 id=nc-go").say(words, msg::RESULT_PLACES_TITLE))
        .all(inner)
}

/// What there is where the places have not come.
fn pointer(view: &View) -> El {
    // That page has links out of itself; in a waiting room there is somebody to ask.
    if view.state.settings.kiosk {
        return el("p role=status").say(view.words, msg::RESULT_PLACES_KIOSK);
    }
    let address = [&view.state.settings.site, ALL_PLACES_PAGE].concat();
    let link = el("a")
        .set("href", &address)
        .say(view.words, msg::RESULT_PLACES_UNKNOWN_LINK);
    el("p role=status")
        .say(view.words, msg::RESULT_PLACES_FAILED)
        .text(" ")
        .add(link)
}

fn lists(view: &View, territory: &Territory, comune: Comune, lists_cav: bool) -> Vec<El> {
    let words = view.words;
    let asl = territory.asl(comune);
    let all = territory.all_of_asl(asl, comune);
    let (by_cap, near) = near(territory, comune, &all);
    let title = if by_cap {
        msg::result_places_in_comune(words.text(), view.state.comuni.name(comune))
    } else {
        words.get(msg::RESULT_PLACES_NEAR).to_owned()
    };
    let mut lists = vec![
        el("h3").text(&title),
        list(view, territory, Some(comune), near),
    ];
    if lists_cav {
        lists.extend(cav(view, territory, comune));
    }
    let shown = view.state.all_places;
    let every = msg::result_places_all(words.text(), territory.asl_name(asl));
    let button = shell::button(view, Action::AllPlaces, "all-places")
        .with("class", "nc-link")
        .with("aria-expanded", if shown { "true" } else { "false" })
        .text(&every);
    lists.push(el("p").add(button));
    // The list is always there, so that the button before it stays the same and keeps the focus.
    lists.push(list(
        view,
        territory,
        Some(comune),
        if shown { all } else { Vec::new() },
    ));
    lists
}

/// The consultori that come first, of all of her ASL, and whether they stand in order of their CAP.
fn near(territory: &Territory, comune: Comune, all: &[Near]) -> (bool, Vec<Near>) {
    let here = by_cap(territory, all, &|place| place.comune() == comune);
    if here.len() > ORDERED {
        (true, here)
    } else {
        (false, territory.consultori_near(comune))
    }
}

/// The consultori that the page lists first; where it is not known where she lives, those of her zone.
fn shown(view: &View, territory: &Territory, answers: &Answers) -> Vec<Near> {
    match (answers.home(), map::asl(view.state)) {
        (Some(Home::Lombardy(comune)), _) => {
            let all = territory.all_of_asl(territory.asl(comune), comune);
            near(territory, comune, &all).1
        }
        (None, Some(asl)) => all_of(territory, asl),
        _ => Vec::new(),
    }
}

/// The first place of the list.
pub fn first<'a>(view: &View<'a>, answers: &Answers) -> Option<Place<'a>> {
    let Places::Ready(territory) = &view.state.places else {
        return None;
    };
    let shown = shown(view, territory, answers);
    shown.first().map(|near| territory.place(near.place))
}

/// The first consultori and CAV of the page, each with its address and numbers, as many as have room on a sheet of paper.
pub fn lines(view: &View, answers: &Answers, lists_cav: bool) -> Vec<String> {
    let Places::Ready(territory) = &view.state.places else {
        return Vec::new();
    };
    let mut places = shown(view, territory, answers);
    places.truncate(ORDERED);
    if let Some(Home::Lombardy(comune)) = answers.home()
        && lists_cav
    {
        places.extend(territory.cav_near(comune).into_iter().take(CAV));
    }
    let line = |near: Near| {
        let place = territory.place(near.place);
        let town = view.state.comuni.name(place.comune());
        let mut line = place.name(&view.state.comuni);
        for part in [
            &address(place.address(), place.cap(), town),
            place.phone(),
            place.phone_2(),
        ] {
            if !part.is_empty() {
                line.push_str(", ");
                line.push_str(part);
            }
        }
        italian(&line)
    };
    places.into_iter().map(line).collect()
}

/// Where it is not known where she lives she chooses a zone; one that she has chosen on the map is chosen already.
fn of_zone(view: &View, territory: &Territory) -> Vec<El> {
    let zone = map::zone(view.state);
    let names = el("fieldset")
        .add(el("legend").say(view.words, msg::RESULT_PLACES_UNKNOWN))
        .add(map::names(view, territory, zone));
    // Empty, it is there too, so that the names stay the same and keep the focus.
    vec![names, el("div").all(of_asl(view, territory))]
}

/// All consultori of her zone, once that is known.
fn of_asl(view: &View, territory: &Territory) -> Vec<El> {
    let Some(asl) = map::asl(view.state) else {
        return Vec::new();
    };
    let title = msg::result_places_all(view.text(), territory.asl_name(asl));
    let here = all_of(territory, asl);
    vec![el("h3").text(&title), list(view, territory, None, here)]
}

/// All consultori of an ASL, in order of their CAP.
fn all_of(territory: &Territory, asl: Asl) -> Vec<Near> {
    let all: Vec<Near> = territory
        .places()
        .map(|place| Near {
            place,
            distance_km: 0.0,
        })
        .collect();
    by_cap(territory, &all, &|place| place.asl() == asl)
}

/// The consultori that are `wanted`, in order of their CAP from the start, so that nothing has to be sorted by it.
fn by_cap(territory: &Territory, all: &[Near], wanted: &dyn Fn(Place) -> bool) -> Vec<Near> {
    let cap = |near: &Near| territory.place(near.place).cap();
    let mut found: Vec<Near> = Vec::new();
    for near in all {
        let place = territory.place(near.place);
        if !place.kind().is_cav() && wanted(place) {
            let at = found.partition_point(|other| cap(other) <= cap(near));
            found.insert(at, *near);
        }
    }
    found
}

fn cav(view: &View, territory: &Territory, comune: Comune) -> Vec<El> {
    let words = view.words;
    let near = territory.cav_near(comune);
    let mut cav = vec![
        el("h3").say(words, msg::RESULT_PLACES_CAV),
        el("p").say(words, msg::RESULT_PLACES_CAV_ABOUT),
    ];
    // Two ASL have no CAV: there is a national number.
    cav.push(if near.is_empty() {
        let (name, number) = territory.helpline();
        p(&msg::result_places_no_cav(words.text(), name))
            .text(" ")
            .add(phone(view, number))
    } else {
        list(view, territory, Some(comune), near)
    });
    cav
}

/// Places, from where she lives if that is known.
fn list(view: &View, territory: &Territory, home: Option<Comune>, places: Vec<Near>) -> El {
    let mut list = el("ul.nc-list");
    if places.is_empty() {
        list = list.with("hidden", "");
    }
    list.all(
        places
            .into_iter()
            .map(|near| place(view, territory, home, near))
            .collect(),
    )
}

fn place(view: &View, territory: &Territory, home: Option<Comune>, near: Near) -> El {
    let (words, text) = (view.words, view.text());
    let place = territory.place(near.place);
    let kind = match place.kind() {
        Kind::Public => Some(msg::RESULT_PLACE_PUBLIC),
        Kind::Private => Some(msg::RESULT_PLACE_PRIVATE),
        Kind::Cav | Kind::CavBranch | Kind::CavCounter => None,
    };
    let town = view.state.comuni.name(place.comune());
    let mut name = el("p").add(el("strong").text(&italian(&place.name(&view.state.comuni))));
    if let Some(kind) = kind {
        name = name.text(", ").say(words, kind);
    }
    let address = address(place.address(), place.cap(), town);
    let mut whereabouts = el("p").add(el("bdi lang=it").text(&address));
    if let Some(home) = home {
        whereabouts = whereabouts.text(" · ").text(&if place.comune() == home {
            words.get(msg::RESULT_PLACE_HERE).to_owned()
        } else {
            msg::result_place_distance(text, &words.kilometres(near.tenths()))
        });
    }
    let mut row = el("li")
        .key(near.place.index())
        .set("data-place", &place.id())
        .add(name)
        .add(whereabouts);
    if !place.reachable() {
        row = row.add(el("p").say(words, msg::RESULT_PLACE_NO_CONTACT));
    }
    let mut contacts = Vec::new();
    for number in [place.phone(), place.phone_2()]
        .into_iter()
        .filter(|number| !number.is_empty())
    {
        contacts.push(phone(view, number));
    }
    if !place.email().is_empty() {
        contacts.push(email(view, place.email()));
    }
    if !place.web().is_empty() {
        contacts.push(outside(view, &web(place.web())).text(place.web()));
    }
    if !contacts.is_empty() {
        row = row.add(el("p.nc-contacts").all(contacts));
    }
    let year = if place.checked().is_empty() {
        place.year()
    } else {
        place.checked()
    };
    if !year.is_empty() {
        row = row.add(el("p.nc-source").text(&msg::result_places_call_first(text, year)));
    }
    row
}

fn address(street: &str, cap: &str, town: &str) -> String {
    let mut address = String::from(street);
    if !street.is_empty() {
        address.push_str(", ");
    }
    if !cap.is_empty() {
        address.push_str(cap);
        address.push(' ');
    }
    address.push_str(town);
    address
}

fn web(site: &str) -> String {
    let mut address = String::new();
    if !site.starts_with("http") {
        address.push_str("http://");
    }
    address.push_str(site);
    address
}
