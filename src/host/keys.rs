//! Three times Shift: the quick exit from the keyboard, wherever the focus is.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::KeyboardEvent;

/// Within how many milliseconds the three have to come.
const WITHIN: f64 = 5000.0;

/// Calls `leave` whenever Shift was pressed three times with nothing else between. A Shift that writes a capital is followed by
/// its letter, one that marks a text by a press, and one that is held down comes again by itself: none of them counts.
pub fn watch(leave: fn()) {
    const NEVER: [f64; 2] = [f64::NEG_INFINITY; 2];
    let last = Rc::new(Cell::new(NEVER));
    // Before the page: some keep keys from going further.
    let listen = |kind: &'static str, then: Box<dyn FnMut(&web_sys::Event)>| {
        let options = EventListenerOptions::run_in_capture_phase();
        EventListener::new_with_options(&window(), kind, options, then).forget();
    };
    let pressed = Rc::clone(&last);
    listen("pointerdown", Box::new(move |_| pressed.set(NEVER)));
    listen(
        "keydown",
        Box::new(move |event| {
            // Programs that fill in forms send events that are none of a keyboard's.
            let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
                return;
            };
            if event.repeat() {
                return;
            }
            if event.key() != "Shift" {
                last.set(NEVER);
                return;
            }
            let [first, second] = last.get();
            last.set([second, event.time_stamp()]);
            if event.time_stamp() - first < WITHIN {
                last.set(NEVER);
                leave();
            }
        }),
    );
}
