//! What she sees. One component holds the state; all else are functions from it to `Html`, one file a
//! question, one a part of the result. Compares no threshold, formats no money, knows no language.
//!
//! - `app`: the component; `state`: her replies, what is typed, where she is; `event`: what can happen
//! - `page`: the pages and their names; `shell`: what stands on every page
//! - `dom`: elements; `listen`: what happens where something is pressed or typed
//! - `link`: what leads out of the page
//! - `slot`: the fields; `problem`: what is wrong with one; `read`: from what is typed to an answer
//! - `field`: how fields look; `combobox`: the comune; `questions`, `start`, `check`, `result`: the pages
//! - `map`: another way to say where she lives; `estimate`: of her ISEE; `today`: what there is now; `programme`: around the funds;
//!   `glossary`: the Italian terms
//! - `later`: where the pages after the first question begin, which come as a file of their own

mod app;
mod check;
mod combobox;
mod dom;
mod estimate;
mod event;
mod field;
mod glossary;
mod later;
mod link;
mod listen;
mod map;
mod page;
mod problem;
mod programme;
mod questions;
mod read;
mod result;
mod shell;
mod slot;
mod start;
mod state;
mod today;

pub use app::{App, Props};
pub use event::{Action, Event, Navigation, News};
pub use later::{bases, territory};
pub use state::{Preview, Settings};
