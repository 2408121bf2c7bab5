//! Where to go: the consultori of her ASL, the CAV where they count, all of them behind one more press.

use yew::prelude::*;

use crate::assess::{Answers, Home};
use crate::territory::{Comune, Kind, Near, Territory};
use crate::text::{Msg, messages as msg};
use crate::widget::app::View;
use crate::widget::event::Action;
use crate::widget::state::Places;

/// The page that lists every consultorio, for when this one cannot.
const ALL_PLACES_PAGE: &str = "consultori.html";

/// More places than these at one point have no order: they are listed by CAP, none as the nearest.
const ORDERED: usize = 5;

/// The section.
pub fn view(view: &View, answers: &Answers, lists_cav: bool) -> Html {
    let words = view.words;
    let inner = match (answers.home(), &view.state.places) {
        (Some(Home::Elsewhere), _) => html! { <p>{ words.get(msg::PLACES_ELSEWHERE) }</p> },
        (None, _) => pointer(view, msg::PLACES_UNKNOWN),
        (Some(Home::Lombardy(_)), Places::Loading) => {
            html! { <p>{ words.get(msg::PLACES_LOADING) }</p> }
        }
        (Some(Home::Lombardy(_)), Places::Failed) => pointer(view, msg::PLACES_FAILED),
        (Some(Home::Lombardy(comune)), Places::Ready(territory)) => {
            lists(view, territory, comune, lists_cav)
        }
    };
    html! {
        <section class="nc-places" aria-labelledby="nc-places">
            <h2 id="nc-places">{ words.get(msg::PLACES_TITLE) }</h2>
            { inner }
        </section>
    }
}

fn pointer(view: &View, why: Msg) -> Html {
    let words = view.words;
    html! {
        <p>{ words.get(why) }{ " " }<a href={ALL_PLACES_PAGE}>{ words.get(msg::PLACES_UNKNOWN_LINK) }</a></p>
    }
}

fn lists(view: &View, territory: &Territory, comune: Comune, lists_cav: bool) -> Html {
    let words = view.words;
    let asl = territory.asl(comune);
    let all = territory.all_of_asl(asl, comune);
    let is_here = |near: &Near| {
        let place = territory.place(near.place);
        !place.kind().is_cav() && place.comune() == comune
    };
    let mut here: Vec<Near> = all.iter().filter(|near| is_here(near)).copied().collect();
    let (title, near) = if here.len() > ORDERED {
        here.sort_by_key(|near| territory.place(near.place).cap());
        (
            msg::places_in_comune(words.text(), view.state.comuni.name(comune)),
            here,
        )
    } else {
        (
            words.get(msg::PLACES_NEAR).to_owned(),
            territory.consultori_near(comune),
        )
    };
    let shown = view.state.all_places;
    html! {
        <>
            <h3>{ title }</h3>
            { list(view, territory, comune, near) }
            if lists_cav {
                { cav(view, territory, comune) }
            }
            <p>
                <button type="button" class="nc-link" data-action="all-places"
                    aria-expanded={if shown { "true" } else { "false" }} onclick={view.press(Action::AllPlaces)}>
                    { msg::places_all(words.text(), territory.asl_name(asl)) }
                </button>
            </p>
            if shown {
                { list(view, territory, comune, all) }
            }
        </>
    }
}

fn cav(view: &View, territory: &Territory, comune: Comune) -> Html {
    let words = view.words;
    let near = territory.cav_near(comune);
    let (name, number) = territory.helpline();
    html! {
        <>
            <h3>{ words.get(msg::PLACES_CAV) }</h3>
            <p>{ words.get(msg::PLACES_CAV_ABOUT) }</p>
            // Two ASL have no CAV: there is a national number.
            if near.is_empty() {
                <p>{ msg::places_no_cav(words.text(), name) }{ " " }{ phone(number) }</p>
            } else {
                { list(view, territory, comune, near) }
            }
        </>
    }
}

fn list(view: &View, territory: &Territory, comune: Comune, places: Vec<Near>) -> Html {
    html! {
        <ul class="nc-list">{ for places.into_iter().map(|near| place(view, territory, comune, near)) }</ul>
    }
}

fn place(view: &View, territory: &Territory, comune: Comune, near: Near) -> Html {
    let (words, text) = (view.words, view.text());
    let place = territory.place(near.place);
    let kind = match place.kind() {
        Kind::Public => Some(msg::PLACE_PUBLIC),
        Kind::Private => Some(msg::PLACE_PRIVATE),
        Kind::Cav | Kind::CavBranch | Kind::CavCounter => None,
    };
    let town = view.state.comuni.name(place.comune());
    let distance = if place.comune() == comune {
        words.get(msg::PLACE_HERE).to_owned()
    } else {
        msg::place_distance(text, &words.kilometres(near.tenths()))
    };
    let year = if place.checked().is_empty() {
        place.year()
    } else {
        place.checked()
    };
    let phones = [place.phone(), place.phone_2()]
        .into_iter()
        .filter(|number| !number.is_empty());
    html! {
        <li key={near.place.index()} data-place={place.id()}>
            <p>
                <strong>{ place.name(&view.state.comuni) }</strong>
                if let Some(kind) = kind {
                    { ", " }{ words.get(kind) }
                }
            </p>
            <p>{ address(place.address(), place.cap(), town) }{ " · " }{ distance }</p>
            if !place.reachable() {
                <p>{ words.get(msg::PLACE_NO_CONTACT) }</p>
            }
            <p class="nc-contacts">
                { for phones.map(phone) }
                if !place.web().is_empty() {
                    <a href={web(place.web())} rel="noreferrer">{ place.web() }</a>
                }
            </p>
            if !year.is_empty() {
                <p class="nc-source">{ msg::places_call_first(text, year) }</p>
            }
        </li>
    }
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

/// Italian numbers keep their zero after the country's code.
fn phone(number: &str) -> Html {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    html! { <a class="nc-phone" href={format!("tel:+39{digits}")}>{ number }</a> }
}

fn web(site: &str) -> String {
    if site.starts_with("http") {
        site.to_owned()
    } else {
        format!("http://{site}")
    }
}
