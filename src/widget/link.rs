//! What leads out of the page, and what stands in its place where nothing may: in a waiting room.

use super::app::View;
use super::dom::{El, el};
use crate::territory::dialled;

/// A link to another site. In a waiting room it is a button, which the kiosk's script answers with the address as a QR code.
pub fn outside(view: &View, address: &str) -> El {
    if view.state.settings.kiosk {
        el("button.nc-link type=button").set("data-link", address)
    } else {
        el("a rel=noreferrer").set("href", address)
    }
}

/// A telephone number, which a press calls where there is a telephone. Its groups stand in their order, whichever way the page is written.
pub fn phone(view: &View, number: &str) -> El {
    contact(view, &["tel:", &dialled(number)], number).with("class", "nc-phone")
}

/// An e-mail address, which a press writes to.
pub fn email(view: &View, address: &str) -> El {
    contact(view, &["mailto:", address], address)
}

/// What another program takes; in a waiting room it is text.
fn contact(view: &View, address: &[&str], text: &str) -> El {
    let contact = if view.state.settings.kiosk {
        el("span dir=ltr")
    } else {
        el("a dir=ltr").set("href", &address.concat())
    };
    contact.text(text)
}
