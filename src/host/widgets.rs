//! The widgets of a page: what they share, and what the scripts around them do with each.
//!
//! Yew never frees a widget once it stands. So the scripts wipe one that is taken away and give it to the next element
//! (`src/host/pool.js`): there are never more than have stood at the same time.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Callback};

use super::around::Around;
use super::{keys, settings};
use crate::lines::Lines;
use crate::territory::{Asl, Comuni};
use crate::text::{Lang, Words};
use crate::widget::{Action, App, Event, Navigation, News, Props, bases, territory};

/// What all widgets of the page have in common, and the widgets.
#[derive(Default)]
struct Shared {
    comuni: Option<Rc<Comuni>>,
    /// What has come so far, for those that come later.
    news: Vec<News>,
    widgets: Vec<(AppHandle<App>, Around)>,
}

thread_local! {
    static SHARED: RefCell<Shared> = RefCell::default();
}

// Texts come in as JavaScript's own values: to hand over a string takes more of the script than to ask for it.

/// Takes what every widget begins with: the names of the comuni, and a language. `false` where one of the two was cut short or
/// belongs to another version.
#[wasm_bindgen]
pub fn begin(comuni: &JsValue, lang: &JsValue, words: &JsValue) -> bool {
    let comuni = comuni.as_string().and_then(|comuni| Comuni::parse(&comuni));
    let Some(comuni) = comuni else { return false };
    SHARED.with_borrow_mut(|shared| shared.comuni = Some(Rc::new(comuni)));
    keys::watch(leave);
    bring_text(lang, words)
}

/// Brings the places, and who says what of the law; none where they could not be loaded.
#[wasm_bindgen]
pub fn bring_places(places: &JsValue, bases: &JsValue) {
    let places = places.as_string().and_then(|places| territory(&places));
    publish(News::Places(places.map(Rc::new)));
    if let Some(bases) = bases.as_string() {
        publish(News::Bases(Rc::new(self::bases(bases))));
    }
}

/// Brings the map of the ASL; `false`, which the widgets are told, where it has not come or is another thing.
#[wasm_bindgen]
pub fn bring_map(map: &JsValue) -> bool {
    let map = map.as_string().map(Lines::new);
    // A line an ASL, and the size of the picture.
    let areas = Asl::ALL.len();
    let map = map.filter(|map| map.len() == areas + 1 && map.get(areas).starts_with("0 0 "));
    let Some(map) = map else {
        tell_all(News::Map(None));
        return false;
    };
    publish(News::Map(Some(Rc::new(map))));
    true
}

/// Brings a language; `false`, which the widgets are told, where it has not come or belongs to another version.
#[wasm_bindgen]
pub fn bring_text(lang: &JsValue, words: &JsValue) -> bool {
    let Some(lang) = language(lang) else {
        return false;
    };
    let words = words.as_string();
    let words = words.and_then(|words| Words::parse(lang, words));
    take(words, News::Silent(lang))
}

/// Brings what the further pages say in a language that has come; `false` as with [`bring_text`].
#[wasm_bindgen]
pub fn bring_further(lang: &JsValue, further: &JsValue) -> bool {
    let Some(lang) = language(lang) else {
        return false;
    };
    let known = SHARED.with_borrow(|shared| {
        shared.news.iter().find_map(|news| match news {
            News::Words(words) if words.text().lang() == lang => Some(Rc::clone(words)),
            _ => None,
        })
    });
    let further = known.zip(further.as_string());
    let words = further.and_then(|(words, further)| words.with_further(further));
    take(words, News::Unfinished(lang))
}

fn language(tag: &JsValue) -> Option<Lang> {
    Lang::from_tag(&tag.as_string()?)
}

/// Tells the widgets what has come, or else that it has not.
fn take(words: Option<Words>, missing: News) -> bool {
    match words {
        Some(words) => {
            publish(News::Words(Rc::new(words)));
            true
        }
        None => {
            tell_all(missing);
            false
        }
    }
}

/// Mounts a widget in an element and gives its number; nothing before [`begin`].
#[wasm_bindgen]
pub fn mount(root: Element, around: Around) -> Option<usize> {
    let (comuni, news) = SHARED.with_borrow(|shared| (shared.comuni.clone(), shared.news.clone()));
    let first = news.iter().find_map(|news| match news {
        News::Words(words) => Some(Rc::clone(words)),
        _ => None,
    });
    let follow = around.clone();
    let props = Props {
        settings: settings::read(&around),
        comuni: comuni?,
        words: first?,
        around: Callback::from(move |navigation| follow.follow(navigation)),
    };
    let widget = yew::Renderer::<App>::with_root_and_props(root, props).render();
    for news in news {
        widget.send_message(Event::News(news));
    }
    SHARED.with_borrow_mut(|shared| {
        shared.widgets.push((widget, around));
        Some(shared.widgets.len() - 1)
    })
}

/// Reads anew what the editor has set. Her answers stay.
#[wasm_bindgen]
pub fn set(widget: usize) {
    let around = SHARED.with_borrow(|shared| Some(shared.widgets.get(widget)?.1.clone()));
    if let Some(around) = around {
        tell(widget, Event::Set(settings::read(&around)));
    }
}

/// Goes on in a language that has come.
#[wasm_bindgen]
pub fn speak(widget: usize, lang: &JsValue) {
    if let Some(lang) = language(lang) {
        tell(widget, Event::Pressed(Action::Speak(lang)));
    }
}

/// Shows the page of that number: she went there by the history, or back.
#[wasm_bindgen]
pub fn went(widget: usize, number: usize) {
    tell(widget, Event::Went(number));
}

/// Forgets everything that she has answered.
#[wasm_bindgen]
pub fn wipe(widget: usize) {
    tell(widget, Event::Wiped);
}

/// Brings one widget the places that its page has of its own, in the form of the built-in ones; or those again, where there are
/// none. `false` where they have another form.
#[wasm_bindgen]
pub fn own_places(widget: usize, places: &JsValue) -> bool {
    let places = match places.as_string() {
        Some(own) => match territory(&own) {
            Some(own) => Some(Rc::new(own)),
            None => return false,
        },
        None => SHARED.with_borrow(|shared| {
            shared.news.iter().find_map(|news| match news {
                News::Places(places) => places.clone(),
                _ => None,
            })
        }),
    };
    tell(widget, Event::News(News::Places(places)));
    true
}

/// Forgets everything in all of them, and lets one that stands show another site: there is but one page to leave. Where none
/// stands any more the page is another's, and stays.
fn leave() {
    let standing = SHARED.with_borrow(|shared| {
        for (widget, _) in &shared.widgets {
            widget.send_message(Event::Wiped);
        }
        let mut arounds = shared.widgets.iter().map(|(_, around)| around);
        arounds
            .find(|around| around.setting("stands").is_some())
            .cloned()
    });
    if let Some(around) = standing {
        around.follow(Navigation::Leave);
    }
}

/// For every widget of the page, and those that come later.
fn publish(news: News) {
    tell_all(news.clone());
    SHARED.with_borrow_mut(|shared| shared.news.push(news));
}

fn tell_all(news: News) {
    SHARED.with_borrow(|shared| {
        for (widget, _) in &shared.widgets {
            widget.send_message(Event::News(news.clone()));
        }
    });
}

fn tell(widget: usize, event: Event) {
    SHARED.with_borrow(|shared| {
        if let Some((widget, _)) = shared.widgets.get(widget) {
            widget.send_message(event);
        }
    });
}
