//! The widget's library.

mod lines;
pub mod territory;
pub mod text;
