//! The same Rust as plain JavaScript: one module that exports what wasm-bindgen's script exports.

use std::fs;

use anyhow::Result;

use super::{Module, Part, once, wasm2js};
use crate::{esbuild::Esbuild, project::Project, tools::PageTools, work::Work};

/// One script out of a module and its glue.
pub fn script(
    project: &Project,
    tools: &PageTools,
    esbuild: &Esbuild,
    part: Part,
    module: &Module,
) -> Result<Vec<u8>> {
    let folder = project.modules().join(format!("{}-script", part.name()));
    let (wasm, translated) = (folder.join("module.wasm"), folder.join("module.js"));
    let from = [
        module.wasm.as_slice(),
        tools.wasm2js.as_os_str().as_encoded_bytes(),
    ];
    once::fill(&folder, &from, || {
        fs::write(&wasm, &module.wasm)?;
        wasm2js::translate(tools, &wasm, &translated)
    })?;
    let work = Work::new(project, &format!("{}-plain", part.name()))?;
    work.write(
        "module.js",
        &wasm2js::as_function(&fs::read_to_string(translated)?)?,
    )?;
    work.write("plain.js", &format!("{}{START}", module.glue))?;
    esbuild.module(&work.folder, "plain.js")
}

/// The start without WebAssembly: whoever imports the script has it running.
const START: &str = "
import module from \"./module.js\";
__wbg_finalize_init({ exports: module(__wbg_get_imports()) });
";
