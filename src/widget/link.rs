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
    let phone = if view.state.settings.kiosk {
        el("span.nc-phone dir=ltr")
    } else {
        el("a.nc-phone dir=ltr").set("href", &["tel:", &dialled(number)].concat())
    };
    phone.text(number)
}
