//! The messages by their names, and the languages: see `build/locales/write.rs`.

use super::text::{Arg, Msg, Text};

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
