//! Three times Shift: the quick exit from the keyboard, wherever the focus is.

use std::cell::Cell;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// Within how many milliseconds the three have to come.
const WITHIN: f64 = 5000.0;

/// Calls `leave` whenever Shift was pressed three times with no other key between. A Shift that writes a capital is followed by
/// its letter, and one that is held down comes again by itself: neither counts.
pub fn watch(leave: fn()) {
    let last = Cell::new([f64::NEG_INFINITY; 2]);
    // Before the page: some keep keys from going further.
    let options = EventListenerOptions::run_in_capture_phase();
    EventListener::new_with_options(&window(), "keydown", options, move |event| {
        let event: &KeyboardEvent = event.unchecked_ref();
        if event.repeat() {
            return;
        }
        if event.key() != "Shift" {
            last.set([f64::NEG_INFINITY; 2]);
            return;
        }
        let [first, second] = last.get();
        last.set([second, event.time_stamp()]);
        if event.time_stamp() - first < WITHIN {
            last.set([f64::NEG_INFINITY; 2]);
            leave();
        }
    })
    .forget();
}
