//! An amount as people write it, made into an [`Isee`](crate::assess::Isee); and an estimate for who has none.

mod digits;
pub mod estimate;
mod parse;

pub use digits::ascii_digit;
pub use parse::{Misread, parse};
