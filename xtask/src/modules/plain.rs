//! The same Rust as plain JavaScript: one module that exports what wasm-bindgen's script exports.

use std::fs;

use anyhow::Result;

use super::{Module, Part, wasm2js};
use crate::{esbuild::Esbuild, project::Project, tools::PageTools, work::Work};

/// One script out of a module and its glue.
pub fn script(
    project: &Project,
    tools: &PageTools,
    esbuild: &Esbuild,
    part: Part,
    module: &Module,
) -> Result<Vec<u8>> {
    let work = Work::new(project, &format!("{}-plain", part.name()))?;
    let wasm = work.folder.join("module.wasm");
    fs::write(&wasm, &module.wasm)?;
    wasm2js::translate(tools, &wasm, &work.folder.join("module.js"))?;
    work.write("plain.js", &format!("{}{START}", module.glue))?;
    esbuild.module(&work.folder, "plain.js")
}

/// The start without WebAssembly: whoever imports the script has it running.
const START: &str = "
import module from \"./module.js\";
__wbg_finalize_init({ exports: module(__wbg_get_imports()) });
";
