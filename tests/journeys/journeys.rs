//! Journeys through the finished page, in a real browser.
//!
//! `cargo xtask test` builds the page, serves it, starts the browsers' drivers and says in `NC_…` where they are; see
//! `xtask/src/test/journeys.rs`. Each test is one journey, with a browser and a profile of its own.

mod accessible;
mod age;
mod amounts;
mod answer;
mod assess;
mod browsers;
mod bundled;
mod change;
mod chart;
mod clock;
mod codes;
mod contrast;
mod devtools;
mod digits;
mod driver;
mod element;
mod embedded;
mod errors;
mod estimate;
mod events;
mod every_language;
mod exit;
mod fallback;
mod faults;
mod frame;
mod further;
mod gallery;
mod history;
mod integra;
mod keyboard;
mod kiosk;
mod kiosk_file;
mod languages;
mod layout;
mod lifecycle;
mod makes;
mod map;
mod network;
mod nginx;
mod offline;
mod own_places;
mod paper;
mod places;
mod scan;
mod site;
mod take;
mod today;
mod verdicts;
mod what_changes;
mod why;
mod zone;
