//! The crate as modules for the browser, beside the one that Trunk makes: the widget as plain JavaScript, for where there is
//! no WebAssembly; and in both forms the assessment alone, for the scripts of a host page, and the writer of QR codes.
//!
//! Cargo compiles ([`compile`]), wasm-bindgen and wasm-opt finish ([`finish`]), names are shortened ([`imports`], [`glue`]),
//! and wasm2js makes JavaScript of it ([`plain`]). Trunk's module is cut in two ([`split`]).

mod compile;
mod finish;
mod glue;
pub mod imports;
mod once;
mod own;
mod plain;
mod split;
mod start;
mod trim;
mod wasm2js;

pub use finish::shortened;
pub use split::{Split, split};

use std::{fs, thread};

use anyhow::{Context, Result, anyhow};

use crate::{
    esbuild::Esbuild,
    project::Project,
    run::heading,
    small::Form,
    tools::{self, PageTools},
};

/// What of the crate goes into a module.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// All that she sees.
    Widget,
    /// The law alone: `NaskoCresco.assess`.
    Assess,
    /// The writer of QR codes.
    Codes,
}

/// Those that stand beside the widget.
const BESIDE: [Part; 2] = [Part::Assess, Part::Codes];

impl Part {
    /// What its files are called.
    pub fn name(self) -> &'static str {
        match self {
            Part::Widget => "widget",
            Part::Assess => "assess",
            Part::Codes => "codes",
        }
    }

    /// Whether it knows the page.
    fn has_yew(self) -> bool {
        self == Part::Widget
    }
}

/// A module of WebAssembly and the script that it needs.
#[derive(Debug)]
pub struct Module {
    /// The module.
    pub wasm: Vec<u8>,
    /// wasm-bindgen's script, which belongs to it, but for its start.
    pub glue: String,
}

impl Module {
    /// The script that starts it, as WebAssembly: `glue.js` for those that import it.
    pub fn script(&self) -> String {
        format!("{}{}", self.glue, start::start())
    }
}

/// The modules that [`make`] leaves.
pub struct Made {
    /// The widget as JavaScript, one module.
    pub plain: Vec<u8>,
    /// The assessment alone.
    pub assess: Beside,
    /// The writer of QR codes.
    pub codes: Beside,
}

/// A module beside the widget.
pub struct Beside {
    /// As WebAssembly.
    pub module: Module,
    /// As JavaScript, one module.
    pub plain: Vec<u8>,
}

/// Compiles and finishes all of them, and leaves them for [`made`].
pub fn make(project: &Project, tools: &PageTools) -> Result<()> {
    fs::create_dir_all(project.modules())?;
    // Each form has a folder of its own, and what takes longest, the last step of the compiler, one core.
    thread::scope(|scope| {
        let plain = scope.spawn(|| all_plain(project, tools));
        let wasm = all_wasm(project, tools);
        plain
            .join()
            .map_err(|_| anyhow!("plain JavaScript could not be made"))??;
        wasm
    })
}

fn all_plain(project: &Project, tools: &PageTools) -> Result<()> {
    let esbuild = Esbuild::at(tools::esbuild(project)?);
    for part in [Part::Widget].into_iter().chain(BESIDE) {
        heading(&format!("{}, as plain JavaScript", part.name()));
        let module = finish::module(project, tools, part, Form::Plain)?;
        let script = plain::script(project, tools, &esbuild, part, &module)?;
        fs::write(project.modules().join(plain_file(part)), script)?;
    }
    Ok(())
}

fn all_wasm(project: &Project, tools: &PageTools) -> Result<()> {
    for part in BESIDE {
        heading(part.name());
        let module = finish::module(project, tools, part, Form::Wasm)?;
        let [wasm, glue] = files(part);
        fs::write(project.modules().join(wasm), module.wasm)?;
        fs::write(project.modules().join(glue), module.glue)?;
    }
    // Trunk finds it compiled.
    compile::raw(project, Part::Widget, Form::Wasm)?;
    Ok(())
}

/// What [`make`] has left.
pub fn made(project: &Project) -> Result<Made> {
    Ok(Made {
        plain: read(project, &plain_file(Part::Widget))?,
        assess: beside(project, Part::Assess)?,
        codes: beside(project, Part::Codes)?,
    })
}

fn beside(project: &Project, part: Part) -> Result<Beside> {
    let [wasm, glue] = files(part);
    Ok(Beside {
        module: Module {
            wasm: read(project, &wasm)?,
            glue: String::from_utf8(read(project, &glue)?)?,
        },
        plain: read(project, &plain_file(part))?,
    })
}

fn read(project: &Project, name: &str) -> Result<Vec<u8>> {
    let path = project.modules().join(name);
    fs::read(&path).with_context(|| format!("{} is missing", path.display()))
}

/// A module and its script.
fn files(part: Part) -> [String; 2] {
    ["wasm", "js"].map(|extension| format!("{}.{extension}", part.name()))
}

fn plain_file(part: Part) -> String {
    format!("{}-plain.js", part.name())
}

/// What to say when wasm-bindgen writes its script in another form.
fn changed(what: &str) -> String {
    format!("wasm-bindgen writes its script in another form than xtask/src/modules knows: {what}.")
}
