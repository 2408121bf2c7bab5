//! What must hold for years on a device in a waiting room: many interviews in a row in one page, and touches at random.
//!
//! `cargo xtask endurance` builds the page, serves it, starts the browser's driver, and says in `NC_…` where they are and how
//! long it goes on; see `xtask/src/test/endurance.rs`.

#[path = "../journeys/browsers.rs"]
#[expect(dead_code, reason = "the journeys use more of it")]
mod browsers;
#[path = "../journeys/clock.rs"]
#[expect(dead_code, reason = "the journeys use more of it")]
mod clock;
#[path = "../journeys/devtools.rs"]
mod devtools;
#[path = "../journeys/driver.rs"]
#[expect(dead_code, unused_imports, reason = "the journeys use more of it")]
mod driver;
mod faults;
mod interviews;
mod level;
mod random;
mod touches;
