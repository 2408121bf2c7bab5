//! The widget's library.

pub mod assess;
pub mod interview;
pub mod isee;
mod lines;
pub mod territory;
pub mod text;
