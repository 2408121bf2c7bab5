//! Cuts the widget's module in two: what runs up to the first question, and what only its later pages run.
//!
//! In Rust there are gates (`src/widget/later.rs`), which the page calls only once the second file has come. What is called by
//! way of them alone ([`graph`]) moves to that file ([`later`]). In the first ([`first`]) a gate calls through a slot of the
//! function table, which the second fills as it starts; before that the slot is empty, and a call would stop the module.
//! Memory, tables and globals stay the first's.

mod first;
mod graph;
mod later;
#[cfg(test)]
mod tests;
mod whole;

use anyhow::Result;
use graph::Cut;
use wasm_encoder::reencode::Error;
use whole::Whole;

/// By what name the second module imports from the first, which the loader hands it under that name. A digit: those of
/// wasm-bindgen's imports are letters.
pub const FIRST: &str = "0";

/// How the names of the crate's functions begin; a hash may follow.
const CRATE: &str = "nasko_cresco";

/// The path of the gates in the crate.
const GATES: &str = "::widget::later::";

/// Both modules, without names.
pub struct Split {
    /// What the page begins with.
    pub first: Vec<u8>,
    /// What it needs after the first question.
    pub later: Vec<u8>,
}

/// Cuts a module that still has the names of its functions.
pub fn split(wasm: &[u8]) -> Result<Split> {
    let whole = Whole::read(wasm)?;
    let cut = Cut::new(&whole, is_gate)?;
    let (first, exported) = first::encode(wasm, &whole, &cut)?;
    Ok(Split {
        first,
        later: later::encode(&whole, &cut, &exported)?,
    })
}

/// `nasko_cresco[0123456789abcdef]::widget::later::page`; not a closure in it, nor what is made for a type of it.
fn is_gate(name: &str) -> bool {
    name.starts_with(CRATE)
        && name
            .split_once(GATES)
            .is_some_and(|(krate, gate)| !krate.contains("::") && !gate.contains('{'))
}

/// What a reencoder meets that the cut does not know.
#[derive(Debug)]
struct Unknown(&'static str, u32);

impl std::fmt::Display for Unknown {
    fn fmt(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(f, "{} {} is on the other side of the cut", self.0, self.1)
    }
}

impl std::error::Error for Unknown {}

fn told(error: Error<Unknown>) -> anyhow::Error {
    anyhow::anyhow!("The module cannot be cut: {error}")
}
