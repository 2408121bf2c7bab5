//! The territory as the host has it: compiled in. The browser fetches the texts.

use std::sync::OnceLock;

use super::{Comuni, Territory};

/// What [`Comuni::parse`] reads.
pub static COMUNI_TXT: &str = include_str!(concat!(env!("OUT_DIR"), "/comuni.txt"));

/// What [`Territory::parse`] reads.
pub static PLACES_TXT: &str = include_str!(concat!(env!("OUT_DIR"), "/places.txt"));

/// The outlines of the ASL: for each, in the order of [`Asl::ALL`](super::Asl::ALL), the point for its name and the path of an
/// SVG; last its `viewBox`.
pub static MAP_TXT: &str = include_str!(concat!(env!("OUT_DIR"), "/map.txt"));

impl Comuni {
    /// The comuni, read once. What the build wrote can be read: the tests would not pass otherwise.
    pub fn built_in() -> &'static Comuni {
        static BUILT_IN: OnceLock<Comuni> = OnceLock::new();
        BUILT_IN.get_or_init(|| {
            Comuni::parse(COMUNI_TXT).unwrap_or_else(|| unreachable!("the build wrote it"))
        })
    }
}

impl Territory {
    /// The territory, read once; likewise.
    pub fn built_in() -> &'static Territory {
        static BUILT_IN: OnceLock<Territory> = OnceLock::new();
        BUILT_IN.get_or_init(|| {
            Territory::parse(PLACES_TXT).unwrap_or_else(|| unreachable!("the build wrote it"))
        })
    }
}
