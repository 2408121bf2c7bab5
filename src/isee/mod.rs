//! An amount as people write it, made into an [`Isee`](crate::assess::Isee); and an estimate for who has none.

pub mod estimate;
mod parse;

pub use parse::{Misread, parse};
