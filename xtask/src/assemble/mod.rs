//! The end of a build: what Cargo, wasm-bindgen and wasm-opt left becomes what a web server needs.
//!
//! Trunk calls it with its staging folder. The script's names are shortened and it is bundled with the boot script; every
//! asset gets a name with the hash of its content; the pages get their tags and their static text; a `.br` stands beside
//! every file.

mod assets;
mod compress;
mod esbuild;
mod glue;
mod imports;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use assets::Assets;
use esbuild::Esbuild;

use crate::{
    pages::{self, content},
    project::Project,
    stamp::sorted,
    tools,
};

/// What wasm-bindgen calls its two files.
const GLUE: &str = "nasko-cresco.js";
const WASM: &str = "nasko-cresco_bg.wasm";

/// Finishes the build in Trunk's staging folder.
pub fn staging(project: &Project) -> Result<()> {
    let staging = PathBuf::from(env::var_os("TRUNK_STAGING_DIR").context(
        "`assemble` is the last step of a build, called by Trunk. By hand it is `cargo xtask build`.",
    )?);
    let esbuild = Esbuild::at(tools::esbuild(project)?);
    let read =
        |name: &str| fs::read(staging.join(name)).with_context(|| format!("Trunk left no {name}"));

    let glue = String::from_utf8(read(GLUE)?)?;
    let shortened = imports::shorten(&read(WASM)?, &glue::rename_yew_properties(&glue)?)?;
    let boot = fs::read_to_string(project.root.join("src/host/boot.js"))?;
    let script = esbuild.script(&staging, &boot, &shortened.glue)?;
    let style = esbuild.style(&project.root.join("styles/main.css"))?;
    let page = String::from_utf8(read("index.html")?)?;

    empty(&staging)?;
    let mut assets = Assets::in_folder(&staging)?;
    let words = content::built_in()
        .map(|(lang, [first, result])| {
            let first = assets.add(lang, "txt", first.as_bytes())?;
            let result = assets.add(&format!("result-{lang}"), "txt", result.as_bytes())?;
            Ok((lang, [first, result]))
        })
        .collect::<Result<Vec<_>>>()?;
    let tags = pages::Tags {
        style: assets.add("nc", "css", &style)?,
        integrity: assets::integrity(&script),
        script: assets.add("nc", "js", &script)?,
        wasm: assets.add("nc", "wasm", &shortened.wasm)?,
        comuni: assets.add("comuni", "txt", content::comuni().as_bytes())?,
        places: assets.add("places", "txt", content::places().as_bytes())?,
        bases: assets.add("bases", "txt", content::bases().as_bytes())?,
        words,
    };
    imports::validate(&staging.join(&tags.wasm))?;

    fs::write(staging.join("index.html"), pages::index(&page, &tags)?)?;
    fs::write(staging.join("consultori.html"), pages::consultori(&tags)?)?;
    compress::beside_every_file(&staging)
}

/// Removes what stands in a folder.
fn empty(folder: &Path) -> Result<()> {
    for path in sorted(folder)? {
        if path.is_dir() {
            fs::remove_dir_all(path)?;
        } else {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}
