//! JSON lines in, JSON lines out.
fn main() {}
