//! From what Cargo compiled to a module with its script: wasm-bindgen, wasm-opt, names.

use std::{fs, path::Path, process::Command};

use anyhow::{Context, Result};

use super::{Module, Part, compile, compile::PROGRAM, glue, imports, once, own, start, trim};
use crate::{project::Project, run::run, small::Form, tools::PageTools};

/// A part of the crate in the form that a browser loads, or that wasm2js takes.
pub fn module(project: &Project, tools: &PageTools, part: Part, form: Form) -> Result<Module> {
    let raw = compile::raw(project, part, form)?;
    let switches = switches(project, form)?;
    let folder = project
        .modules()
        .join(format!("{}-{form:?}", part.name()).to_lowercase());
    let wasm = folder.join("optimised.wasm");
    // The folders of the tools bear their versions.
    let from = [
        fs::read(&raw)?,
        switches.join(" ").into_bytes(),
        tools.wasm_bindgen.as_os_str().as_encoded_bytes().to_vec(),
        tools.wasm_opt.as_os_str().as_encoded_bytes().to_vec(),
    ];
    once::fill(&folder, &from.each_ref().map(Vec::as_slice), || {
        run(Command::new(&tools.wasm_bindgen)
            .args(["--target", "web", "--no-typescript", "--out-name", PROGRAM])
            .arg("--out-dir")
            .arg(&folder)
            .arg(&raw))?;
        run(Command::new(&tools.wasm_opt)
            .args(&switches)
            .arg(folder.join(format!("{PROGRAM}_bg.wasm")))
            .arg("-o")
            .arg(&wasm))
    })?;
    let glue = fs::read_to_string(folder.join(format!("{PROGRAM}.js")))?;
    shortened(&fs::read(wasm)?, &glue, part)
}

/// A module with the names that it gets in the end, and its script, which does not start it yet.
pub fn shortened(wasm: &[u8], glue: &str, part: Part) -> Result<Module> {
    let glue = start::without_start(&own::own_scripts(glue)?)?;
    let glue = trim::trimmed(&glue)?;
    // What knows no page knows no Yew.
    let glue = if part.has_yew() {
        glue::rename_yew_properties(&glue)?
    } else {
        glue
    };
    imports::shorten(wasm, &glue)
}

/// wasm-opt's switches, which stand in index.html for Trunk. Plain JavaScript has none of WebAssembly's newer features.
fn switches(project: &Project, form: Form) -> Result<Vec<String>> {
    let page = read(&project.root.join("index.html"))?;
    let (_, rest) = page
        .split_once("data-wasm-opt-params=\"")
        .context("index.html has no data-wasm-opt-params")?;
    let (all, _) = rest
        .split_once('"')
        .context("data-wasm-opt-params has no end")?;
    Ok(for_form(all, form))
}

/// Trunk's module is cut in two along functions that it knows by their names ([`super::split`]); none of these is.
fn for_form(all: &str, form: Form) -> Vec<String> {
    let all = all
        .split_whitespace()
        .filter(|switch| *switch != "-g" && !switch.starts_with("--no-inline="))
        // Last: until then the names put what is alike beside each other.
        .chain(["--strip-debug"])
        .map(str::to_owned);
    match form {
        Form::Wasm => all.collect(),
        Form::Plain => std::iter::once("--mvp-features".to_owned())
            .chain(all.filter(|switch| !switch.starts_with("--enable-")))
            .collect(),
    }
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_javascript_gets_no_newer_features_and_what_is_not_cut_no_names() {
        let all = "-g --no-inline=*::later::* --flatten -Oz --enable-sign-ext";
        assert_eq!(
            for_form(all, Form::Wasm),
            ["--flatten", "-Oz", "--enable-sign-ext", "--strip-debug"]
        );
        assert_eq!(
            for_form(all, Form::Plain),
            ["--mvp-features", "--flatten", "-Oz", "--strip-debug"]
        );
    }
}
