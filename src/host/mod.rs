//! Where the widget lives: a page, a frame, a waiting room, an element on another site. Knows what is around it, and no law.
//!
//! - `widgets`: the widgets of a page, as the scripts see them; `around`: the scripts, as a widget sees them
//! - `settings`: what the one who embeds it has set; `keys`: the quick exit from the keyboard
//! - `assess`: what `NaskoCresco.assess` calls; `codes`: QR codes; each a module of its own
//! - `allocator`: memory
//!
//! The scripts stand beside: `page.js` is one home, `chiosco.js` that of the kiosk's file, `tag.js` with `pool.js` the third; `load.js` brings what they need.

mod allocator;
#[cfg(feature = "widget")]
mod around;
#[cfg(feature = "assess")]
mod assess;
#[cfg(feature = "codes")]
mod codes;
#[cfg(feature = "widget")]
mod keys;
#[cfg(feature = "widget")]
mod settings;
#[cfg(feature = "widget")]
mod widgets;
