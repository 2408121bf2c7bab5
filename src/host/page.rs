//! The stand-alone page: it mounts the widget, feeds it what comes later, and keeps history, title and language.
//!
//! The address and the history hold the number of a page, and nothing of the answers.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::utils::{document, history, window};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, UrlSearchParams};
use yew::{AppHandle, Callback};

use super::settings;
use crate::assess::basis::Bases;
use crate::territory::{Comuni, Territory};
use crate::text::{Lang, Words};
use crate::widget::{App, Event, Navigation, Props};

thread_local! {
    /// The widget of this page, to which the loader brings what comes later.
    static WIDGET: RefCell<Option<AppHandle<App>>> = const { RefCell::new(None) };
}

/// Mounts the widget in `root`, with the names of the comuni and the Italian text.
///
/// # Errors
/// Where one of the two was cut short or belongs to another version.
#[wasm_bindgen]
pub fn start(root: Element, comuni: &str, text: &str) -> Result<(), JsValue> {
    let Some(comuni) = Comuni::parse(comuni) else {
        return Err("comuni".into());
    };
    let Some(words) = Words::parse(Lang::ALL[0], text) else {
        return Err("text".into());
    };
    let parameters = UrlSearchParams::new_with_str(&window().location().search()?)?;
    let props = Props {
        settings: settings::read(&parameters),
        comuni: Rc::new(comuni),
        words: Rc::new(words),
        around: Callback::from(follow),
    };
    // After a reload the history may stand at a page that no longer is.
    history().replace_state(&JsValue::from_f64(0.0), "")?;
    let widget = yew::Renderer::<App>::with_root_and_props(root, props).render();
    WIDGET.set(Some(widget));
    EventListener::new(&window(), "popstate", |event| {
        use wasm_bindgen::JsCast;
        let number = event
            .dyn_ref::<web_sys::PopStateEvent>()
            .and_then(|event| event.state().as_f64());
        if let Some(number) = number {
            #[expect(
                clippy::cast_possible_truncation,
                clippy::cast_sign_loss,
                reason = "we wrote it ourselves"
            )]
            tell(Event::Went(number as usize));
        }
    })
    .forget();
    Ok(())
}

/// Brings the places, and who says what of the law; none where they could not be loaded.
#[wasm_bindgen]
pub fn supply_places(places: Option<String>, bases: Option<String>) {
    tell(Event::Places(
        places.and_then(|places| Territory::parse(&places)),
    ));
    if let Some(bases) = bases {
        tell(Event::Bases(Bases::new(bases)));
    }
}

/// Brings another language; where it could not be loaded the page goes on without.
#[wasm_bindgen]
pub fn supply_text(lang: &str, text: Option<String>) {
    let words = Lang::from_tag(lang)
        .zip(text)
        .and_then(|(lang, text)| Words::parse(lang, &text));
    if let Some(words) = words {
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

/// Does what the widget asks. A browser that refuses to keep history goes on without.
fn follow(navigation: Navigation) {
    #[expect(clippy::cast_precision_loss, reason = "nobody sees that many pages")]
    let state = |number: usize| JsValue::from_f64(number as f64);
    match navigation {
        Navigation::Forward(number) => {
            let _ = history().push_state(&state(number), "");
        }
        Navigation::Back => {
            let _ = history().back();
        }
        Navigation::Restart => {
            let _ = history().replace_state(&state(0), "");
        }
        Navigation::Title(title, lang) => {
            let document = document();
            document.set_title(&title);
            if let Some(html) = document.document_element() {
                let _ = html.set_attribute("lang", lang.tag());
            }
        }
        Navigation::Ready => {
            if let Some(performance) = window().performance() {
                let _ = performance.mark("nc:ready");
            }
        }
    }
}
