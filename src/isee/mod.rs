//! An amount as people write it, made into an [`Isee`](crate::assess::Isee).

mod digits;
mod parse;

pub use digits::ascii_digit;
pub use parse::{Misread, parse};
