//! The messages by their names, and the languages: see `build/locales/names.rs`.

use super::text::{Msg, Text};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
