//! The widget's library.

pub mod territory;
pub mod text;
