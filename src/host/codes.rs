//! QR codes in a browser: a module of its own, which only who wants a code loads.

use wasm_bindgen::prelude::wasm_bindgen;

/// A text as a code: modules to a side, a space, the path of the dark ones; nothing where it is too long.
#[wasm_bindgen]
pub fn code(text: &str) -> Option<String> {
    let code = crate::code::code(text)?;
    Some([&code.side.to_string(), " ", &code.path].concat())
}
