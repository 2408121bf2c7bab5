//! Where the widget lives. Knows the page around it, and no law.

mod allocator;
mod page;
mod settings;
