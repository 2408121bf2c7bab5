//! The command `assess` in a browser: for a page that asks by itself, and shows nothing of ours. A module of its own, which only
//! such a page loads.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::assess::json;
use crate::territory::Territory;

thread_local! {
    static TERRITORY: RefCell<Option<Territory>> = const { RefCell::new(None) };
}

/// Takes the places; `false` where they were cut short or belong to another version.
#[wasm_bindgen]
pub fn begin(places: &JsValue) -> bool {
    let places = places
        .as_string()
        .and_then(|places| Territory::parse(&places));
    let read = places.is_some();
    TERRITORY.set(places);
    read
}

/// One answers object in, one assessment or error out, both as JSON; nothing before [`begin`].
#[wasm_bindgen]
pub fn respond(answers: &str) -> Option<String> {
    TERRITORY.with_borrow(|territory| {
        let mut out = Vec::new();
        json::respond(answers.as_bytes(), territory.as_ref()?, &mut out);
        String::from_utf8(out).ok()
    })
}
