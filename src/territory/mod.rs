//! Where she lives: comuni, ASL, consultori, and which are near.
//!
//! Two texts come in, which `build.rs` makes of `data/territory/`: `comuni.txt` for the first question, `places.txt` for all that
//! follows. What she types becomes a [`Comune`]; the [`Territory`] says which ASL that was in 2014, and which [`Place`]s are
//! [`Near`].
//!
//! - `comune`: a comune, as the rest of the crate holds it
//! - `comuni`: their names; `search` among them, with `fold` for spelling
//! - `territory`: all else about them; `istat` for their codes, `asl` for the authorities
//! - `place`: a consultorio or a CAV; `near` for which come first, `distance` for how far
//! - `vcard`: a place for the address book of a phone
//! - `digits`: how numbers are written in the texts
//! - `built_in`: both texts, on the host, and that of the map, which needs no reading

mod asl;
#[cfg(not(target_arch = "wasm32"))]
mod built_in;
mod comune;
mod comuni;
mod digits;
mod distance;
mod fold;
mod istat;
mod near;
mod place;
mod search;
#[expect(
    clippy::module_inception,
    reason = "it is named for its type, as all are"
)]
mod territory;
mod vcard;

pub use asl::Asl;
#[cfg(not(target_arch = "wasm32"))]
pub use built_in::{COMUNI_TXT, MAP_TXT, PLACES_TXT};
pub use comune::Comune;
pub use comuni::Comuni;
pub use distance::{Point, tenths};
pub use near::Near;
pub use place::{Kind, Place, PlaceRef};
pub use search::Match;
pub use territory::Territory;
pub use vcard::{dialled, vcard};
