//! What NASKO and CRESCO would give a mother in Lombardy, and which consultorio to go to: the widget's library.
//!
//! ```text
//! typed ──> isee, territory ──> interview (her replies) ──> assess (the law) ──> widget, worded by text
//! ```
//!
//! - [`assess`]: the law; answers in, assessment out
//! - [`calendar`]: days as a calendar file
//! - [`code`]: a text as a QR code
//! - [`collected`]: how old the law and the places are
//! - [`digits`]: digits of every script
//! - [`isee`]: an amount as people write it
//! - [`territory`]: comuni, ASL, consultori, and which are near
//! - [`interview`]: which question comes next, and when there is nothing left to ask
//! - [`today`]: what she can ask for today, and what her answers exclude
//! - [`programme`]: the act of the programme around the funds
//! - [`text`]: words and numbers in her language
//! - `widget`: what she sees; in the browser only
//! - `host`: the page around it; in the browser only

pub mod assess;
pub mod calendar;
pub mod code;
pub mod collected;
pub mod digits;
#[cfg(target_arch = "wasm32")]
mod host;
pub mod interview;
pub mod isee;
mod lines;
pub mod programme;
pub mod territory;
pub mod text;
pub mod today;
#[cfg(all(target_arch = "wasm32", feature = "widget"))]
mod widget;
