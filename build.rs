//! Compiles `data/` and `locales/` into the tables that the crate includes.
fn main() {}
