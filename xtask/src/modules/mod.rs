//! The crate as modules for the browser, beside the one that Trunk makes: the widget as plain JavaScript, for where there is
//! no WebAssembly, and the assessment alone, for the scripts of a host page, in both forms.
//!
//! Cargo compiles ([`compile`]), wasm-bindgen and wasm-opt finish ([`finish`]), names are shortened ([`imports`], [`glue`]),
//! and wasm2js makes JavaScript of it ([`plain`]).

mod compile;
mod finish;
mod glue;
pub mod imports;
mod once;
mod own;
mod plain;
mod start;
mod trim;
mod wasm2js;

pub use finish::shortened;

use std::fs;

use anyhow::{Context, Result};

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
}

impl Part {
    /// What its files are called.
    pub fn name(self) -> &'static str {
        match self {
            Part::Widget => "widget",
            Part::Assess => "assess",
        }
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
        format!("{}{}", self.glue, start::START)
    }
}

/// The modules that [`make`] leaves.
pub struct Made {
    /// The widget as JavaScript, one module.
    pub plain: Vec<u8>,
    /// The assessment alone; none while the crate has no such feature.
    pub assess: Option<Assess>,
}

/// The assessment alone.
pub struct Assess {
    /// As WebAssembly.
    pub module: Module,
    /// As JavaScript, one module.
    pub plain: Vec<u8>,
}

/// Compiles and finishes all of them, and leaves them for [`made`].
pub fn make(project: &Project, tools: &PageTools) -> Result<()> {
    fs::create_dir_all(project.modules())?;
    let esbuild = Esbuild::at(tools::esbuild(project)?);
    let plain = |part: Part| -> Result<()> {
        heading(&format!("The {} as plain JavaScript", part.name()));
        let module = finish::module(project, tools, part, Form::Plain)?;
        let script = plain::script(project, tools, &esbuild, part, &module)?;
        fs::write(project.modules().join(plain_file(part)), script)?;
        Ok(())
    };
    plain(Part::Widget)?;
    if has_assess(project)? {
        plain(Part::Assess)?;
        heading("The assessment alone");
        let module = finish::module(project, tools, Part::Assess, Form::Wasm)?;
        fs::write(project.modules().join("assess.wasm"), module.wasm)?;
        fs::write(project.modules().join("assess.js"), module.glue)?;
    }
    Ok(())
}

/// What [`make`] has left.
pub fn made(project: &Project) -> Result<Made> {
    let read = |name: &str| {
        let path = project.modules().join(name);
        fs::read(&path).with_context(|| format!("{} is missing", path.display()))
    };
    let assess = if has_assess(project)? {
        Some(Assess {
            module: Module {
                wasm: read("assess.wasm")?,
                glue: String::from_utf8(read("assess.js")?)?,
            },
            plain: read(&plain_file(Part::Assess))?,
        })
    } else {
        None
    };
    Ok(Made {
        plain: read(&plain_file(Part::Widget))?,
        assess,
    })
}

fn plain_file(part: Part) -> String {
    format!("{}-plain.js", part.name())
}

/// What to say when wasm-bindgen writes its script in another form.
fn changed(what: &str) -> String {
    format!("wasm-bindgen writes its script in another form than xtask/src/modules knows: {what}.")
}

/// Whether the crate can be compiled without its widget.
fn has_assess(project: &Project) -> Result<bool> {
    let manifest = fs::read_to_string(project.root.join("Cargo.toml"))?;
    Ok(manifest.lines().any(|line| line.starts_with("assess =")))
}
