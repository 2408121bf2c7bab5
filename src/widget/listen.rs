//! What happens where something is pressed, typed or chosen.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};
use yew::html::Scope;
use yew::virtual_dom::{Listener, ListenerKind};

use super::app::App;
use super::event::{Action, Event, ListKey};
use super::slot::Slot;

/// What an event of the browser means, and so which it is.
#[derive(Clone, Copy)]
pub enum Means {
    /// Something is pressed: it does this, instead of what it would do by itself.
    Press(Action),
    /// Something is being pressed: nothing yet, and the focus stays where it is.
    Hold,
    /// Something is typed in a field.
    Type(Slot),
    /// A radio button or a checkbox is chosen, or left.
    Choose(Slot),
    /// One of a list of the browser's is chosen.
    Pick(Slot),
    /// A key is pressed over the open list of comuni, in which one may be marked.
    Key(Option<Action>),
}

/// A listener of the widget: one type for all, where `html!` has a closure for each.
struct Listening {
    means: Means,
    app: Scope<App>,
}

/// Listens to the kind of event that means this.
pub fn listen(means: Means, app: &Scope<App>) -> Rc<dyn Listener> {
    Rc::new(Listening {
        means,
        app: app.clone(),
    })
}

impl Listener for Listening {
    fn kind(&self) -> ListenerKind {
        match self.means {
            // The form's.
            Means::Press(Action::Continue) => ListenerKind::onsubmit,
            Means::Press(_) => ListenerKind::onclick,
            Means::Hold => ListenerKind::onmousedown,
            Means::Type(_) => ListenerKind::oninput,
            Means::Choose(_) | Means::Pick(_) => ListenerKind::onchange,
            Means::Key(_) => ListenerKind::onkeydown,
        }
    }

    fn handle(&self, event: web_sys::Event) {
        let said = match self.means {
            Means::Press(action) => pressed(&event, action),
            Means::Hold => {
                event.prevent_default();
                None
            }
            Means::Type(slot) | Means::Pick(slot) => typed(&event, slot, false),
            Means::Choose(slot) => typed(&event, slot, true),
            Means::Key(marked) => key(&event, marked),
        };
        if let Some(said) = said {
            self.app.send_message(said);
        }
    }

    fn passive(&self) -> bool {
        false
    }
}

fn pressed(event: &web_sys::Event, action: Action) -> Option<Event> {
    event.prevent_default();
    Some(Event::Pressed(action))
}

// Only fields are listened to for what is typed: that cast cannot be wrong. A list is no such field, but it tells its value by
// the same name, and nothing else is asked of it.

/// What stands in the field; nothing where it can be checked and is not.
fn typed(event: &web_sys::Event, slot: Slot, checkable: bool) -> Option<Event> {
    let field: HtmlInputElement = event.target()?.unchecked_into();
    let value = if checkable && !field.checked() {
        String::new()
    } else {
        field.value()
    };
    Some(Event::Typed(slot, value))
}

fn key(event: &web_sys::Event, marked: Option<Action>) -> Option<Event> {
    // Programs that fill in forms send events that are none of a keyboard's.
    let action = match event.dyn_ref::<KeyboardEvent>()?.key().as_str() {
        "ArrowDown" => Action::List(ListKey::Down),
        "ArrowUp" => Action::List(ListKey::Up),
        "Escape" => Action::List(ListKey::Close),
        // Where none is marked, Enter is "Continua".
        "Enter" => marked?,
        _ => return None,
    };
    pressed(event, action)
}
