//! The contract as JSON: one answers object in, one assessment out.
//!
//! On the host only. Unknown fields are refused, not ignored.

mod raw;
mod read;
mod write;

pub use read::{Mistake, read};

use super::{assess, open};
use crate::territory::Territory;

/// Reads one answers object and appends its assessment, or the error, to `out`.
///
/// Nothing is appended but one JSON object, without a line end.
pub fn respond(line: &[u8], territory: &Territory, out: &mut Vec<u8>) {
    match read(line, territory) {
        Ok(answers) => write::assessment(
            &answers,
            &assess(&answers),
            open::fields(&answers),
            territory,
            out,
        ),
        Err(mistake) => write::mistake(&mistake, out),
    }
}
