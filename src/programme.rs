//! The act of the programme around the two funds, and of when it is. Source: `data/programme.csv`.

use crate::assess::basis::Confidence;
use crate::assess::{Date, Month};

include!(concat!(env!("OUT_DIR"), "/programme.rs"));

/// What the act is called.
#[must_use]
pub fn act() -> &'static str {
    ACT
}

/// The month of the act: its day is not known.
#[must_use]
pub fn month() -> Month {
    // The build has read it as a month.
    Month::of(Date::from_ymd_opt(MONTH.0, MONTH.1, 1).unwrap_or_default())
}
