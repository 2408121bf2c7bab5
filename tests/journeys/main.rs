//! Journeys through the finished page, in a real browser.
//!
//! `cargo xtask test` builds the page, serves it, starts the browser's driver and says in `NC_…` where they are; see
//! `xtask/src/test/journeys.rs`. Each test is one journey, with a browser and a profile of its own.

mod accessible;
mod answer;
mod change;
mod driver;
mod errors;
mod fallback;
mod history;
mod keyboard;
mod languages;
mod layout;
mod network;
mod places;
mod verdicts;
