//! Words in her language.
//!
//! `build.rs` makes one text a language of `locales/`, and of its keys the constants and functions of `messages`: a misspelt or
//! missing message does not compile, and one that nothing shows is a warning.
//!
//! - `built_in`: all that a language says; on the host only
//! - `text`: the messages of one language, and how their variables are filled in
//! - `lang`: which languages there are
//! - `languages`: which of them is spoken, and which is on its way
//! - `messages`: the names of the messages, generated
//! - `statics`: what only the static pages say; on the host only
//! - `words`: all of it together, with the browser's `Intl`; in the browser only

#[cfg(not(target_arch = "wasm32"))]
mod built_in;
mod lang;
mod languages;
// Only the widget words anything, and only the browser has the widget: on the host no message is ever used.
#[cfg_attr(not(all(target_arch = "wasm32", feature = "widget")), allow(dead_code))]
pub(crate) mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod statics;
#[expect(
    clippy::module_inception,
    reason = "it is named for its type, as all are"
)]
mod text;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod words;

pub use languages::Languages;
#[cfg(not(target_arch = "wasm32"))]
pub use messages::BUILT_IN;
pub use messages::Lang;
#[cfg(not(target_arch = "wasm32"))]
pub use statics::{static_keys, static_text};
#[cfg(not(target_arch = "wasm32"))]
pub use text::keys;
pub use text::{Msg, PluralRule, Text};
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
pub use words::Words;
