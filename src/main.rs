//! The page's entry. The loader calls what [`nasko_cresco`] exports; there is nothing to do before.

#[cfg(target_arch = "wasm32")]
use nasko_cresco as _;

fn main() {}
