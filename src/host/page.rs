//! The stand-alone page: it mounts the widget, feeds it what comes later, and keeps history, title and language.
//!
//! The address and the history hold the number of a page, and nothing of the answers.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, PopStateEvent};
use yew::{AppHandle, Callback};

use super::settings;
use crate::assess::basis::Bases;
use crate::territory::{Comuni, Territory};
use crate::text::{Lang, Words};
use crate::widget::{App, Event, Navigation, Props};

// Written in JavaScript, where it is a line each: `src/host/page.js`.
#[wasm_bindgen(module = "/src/host/page.js")]
extern "C" {
    fn forward(number: u32);
    fn restart();
    fn back();
    fn ready();
    fn focus(selector: &str);
    fn title(text: &str, lang: &str);
}

thread_local! {
    /// The widget of this page, to which the loader brings what comes later.
    static WIDGET: RefCell<Option<AppHandle<App>>> = const { RefCell::new(None) };
}

// Texts come in as JavaScript's own values: to hand over a string takes more of the script than to ask for it.

/// Mounts the widget in `root`, with the names of the comuni and the Italian text up to the result; `false` where one of the
/// two was cut short or belongs to another version.
#[wasm_bindgen]
pub fn start(root: Element, comuni: &JsValue, text: &JsValue) -> bool {
    let comuni = comuni.as_string().and_then(|comuni| Comuni::parse(&comuni));
    let words = text
        .as_string()
        .and_then(|text| Words::parse(Lang::ALL[0], &text, None));
    let (Some(comuni), Some(words)) = (comuni, words) else {
        return false;
    };
    let props = Props {
        settings: settings::read(),
        comuni: Rc::new(comuni),
        words: Rc::new(words),
        around: Callback::from(follow),
    };
    // After a reload the history may stand at a page that no longer is.
    restart();
    let widget = yew::Renderer::<App>::with_root_and_props(root, props).render();
    WIDGET.set(Some(widget));
    EventListener::new(&window(), "popstate", |event| {
        if let Some(number) = event.unchecked_ref::<PopStateEvent>().state().as_f64() {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "we wrote it ourselves"
            )]
            tell(Event::Went(number as usize));
        }
    })
    .forget();
    true
}

/// Brings the places, and who says what of the law; none where they could not be loaded.
#[wasm_bindgen]
pub fn supply_places(places: &JsValue, bases: &JsValue) {
    let places = places
        .as_string()
        .and_then(|places| Territory::parse(&places));
    tell(Event::Places(places));
    if let Some(bases) = bases.as_string() {
        tell(Event::Bases(Bases::new(bases)));
    }
}

/// Brings a language whole; where a part of it could not be loaded the page goes on without.
#[wasm_bindgen]
pub fn supply_text(lang: &JsValue, first: &JsValue, result: &JsValue) {
    let [lang, first, result] = [lang, first, result].map(JsValue::as_string);
    let lang = lang.and_then(|lang| Lang::from_tag(&lang));
    let (Some(lang), Some(first), Some(result)) = (lang, first, result) else {
        return;
    };
    if let Some(words) = Words::parse(lang, &first, Some(&result)) {
        tell(Event::Words(words));
    }
}

fn tell(event: Event) {
    WIDGET.with_borrow(|widget| {
        if let Some(widget) = widget {
            widget.send_message(event);
        }
    });
}

/// Does what the widget asks.
fn follow(navigation: Navigation) {
    match navigation {
        Navigation::Forward(number) => forward(u32::try_from(number).unwrap_or(0)),
        Navigation::Back => back(),
        Navigation::Restart => restart(),
        Navigation::Focus(selector) => focus(&selector),
        Navigation::Title(text, lang) => title(&text, lang.tag()),
        Navigation::Ready => ready(),
    }
}
