//! The end of a build: what Cargo, wasm-bindgen and wasm-opt left becomes what a web server needs.
//!
//! Trunk calls it with its staging folder. The module's names are shortened, and it is cut in two; scripts and style sheets are bundled; every asset
//! gets a name with the hash of its content; the pages get their tags and their static text; a `.br` stands beside every file;
//! and all of it is copied into the folder of this version.

mod addresses;
pub mod assets;
pub mod compress;
pub mod kiosk;
mod pinned;
mod scripts;
mod styles;
mod texts;
pub mod worker;

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use addresses::Addresses;
use anyhow::{Context, Result};
use assets::Assets;
pub use scripts::FRAME;
use scripts::{ELEMENT, Scripts};

use crate::{
    esbuild::Esbuild,
    files,
    modules::{self, Module, Part, imports},
    pages,
    project::Project,
    stamp::sorted,
    tools,
};

/// What wasm-bindgen calls its two files.
const GLUE: &str = "nasko-cresco.js";
const WASM: &str = "nasko-cresco_bg.wasm";

/// What a phone takes from the page when it is put on its home screen: the manifest, and icons.
const INSTALLED: &str = "deploy/installed";

/// The configurator.
const INTEGRA: &str = "integra.html";

/// Finishes the build in Trunk's staging folder.
pub fn staging(project: &Project) -> Result<()> {
    let staging = PathBuf::from(env::var_os("TRUNK_STAGING_DIR").context(
        "`assemble` is the last step of a build, called by Trunk. By hand it is `cargo xtask build`.",
    )?);
    let read =
        |name: &str| fs::read(staging.join(name)).with_context(|| format!("Trunk left no {name}"));
    let widget = modules::shortened(&read(WASM)?, &String::from_utf8(read(GLUE)?)?, Part::Widget)?;
    let page = String::from_utf8(read("index.html")?)?;
    empty(&staging)?;

    let integra = pages(project, &staging, &widget, &page)?;
    for_the_asl(project, &staging)?;
    compress::beside_every_file(&staging)?;
    let folder = pinned::folder(project, &staging)?;
    // The configurator names the folder, and is in it: so it is added to both when the folder has its name.
    let release = release(project, &staging, &folder)?;
    let source = fs::read_to_string(project.root.join(INTEGRA))?;
    let page = pages::integra(&source, &integra, &release)?;
    for place in [staging.clone(), staging.join(&folder)] {
        let path = place.join(INTEGRA);
        fs::write(&path, &page)?;
        compress::beside(&path)?;
    }
    Ok(())
}

/// Writes pages, scripts and assets; gives the addresses that the configurator needs.
fn pages(
    project: &Project,
    dist: &Path,
    widget: &Module,
    page: &str,
) -> Result<pages::IntegraTags> {
    let version = project.version();
    let esbuild = Esbuild::at(tools::esbuild(project)?);
    let mut assets = Assets::in_folder(dist)?;
    let made = modules::made(project)?;
    let split = modules::split(&widget.wasm)?;
    let scripts = Scripts::new(project, &esbuild, widget)?;
    let all = Addresses {
        wasm: assets.add("nc", "wasm", &split.first)?,
        more: assets.add("more", "wasm", &split.later)?,
        plain: assets.add("plain", "js", &made.plain)?,
        texts: texts::add(&mut assets)?,
        styles: styles::add(project, &esbuild, &mut assets)?,
        embedded: scripts.alone("embedded", &mut assets)?,
        check: scripts.alone("check", &mut assets)?,
        offline: scripts.alone("offline", &mut assets)?,
        carry: scripts.alone("carry", &mut assets)?,
        diagnose: scripts.alone("diagnose", &mut assets)?,
        assess: scripts::beside(project, &esbuild, "assess", &made.assess, &mut assets)?,
        codes: scripts::beside(project, &esbuild, "codes", &made.codes, &mut assets)?,
        room: scripts.room(&mut assets)?,
    };
    for module in [&all.wasm, &all.more, &all.assess.wasm, &all.codes.wasm] {
        imports::validate(&dist.join(module))?;
    }
    kiosk::write(project, &esbuild, widget, &split, &made)?;
    let configurator = scripts.alone("integra", &mut assets)?;
    let script = scripts.page(version, &all, &mut assets)?;
    let opened = scripts.opened(&mut assets)?;
    scripts.hosts(version, &all, dist)?;
    let mut kept = worker::Files::of_script(&all);

    let tags = pages::Tags {
        opened,
        script: script.address,
        integrity: script.integrity,
        wasm: all.wasm,
        more: all.more,
        style: all.styles.page,
        later: all.styles.later,
        comuni: all.texts.comuni,
        places: all.texts.places,
        bases: all.texts.bases,
    };
    fs::write(dist.join("index.html"), pages::index(page, &tags)?)?;
    fs::write(dist.join("consultori.html"), pages::consultori(&tags)?)?;
    files::copy(&project.root.join(INSTALLED), dist)?;
    kept.add_page(&tags);
    kept.hold_all(dist)?;
    fs::write(
        dist.join(worker::NAME),
        worker::script(dist, &kept, &scripts.worker()?)?,
    )?;

    Ok(pages::IntegraTags {
        script: configurator,
        style: all.styles.integra,
    })
}

/// Copies what the editor, the DPO and the accessibility officer of an ASL read, and what describes the files that an ASL may
/// write.
fn for_the_asl(project: &Project, dist: &Path) -> Result<()> {
    for folder in ["docs", "schemas"] {
        for path in sorted(&project.root.join(folder))? {
            let read = path
                .extension()
                .is_some_and(|extension| extension == "md" || extension == "json");
            if let Some(file) = path.file_name().filter(|_| read) {
                fs::copy(&path, dist.join(file))?;
            }
        }
    }
    Ok(())
}

/// What the configurator knows of this version.
fn release<'a>(project: &Project, dist: &Path, folder: &'a str) -> Result<pages::Release<'a>> {
    let mut integrity = Vec::new();
    for name in [ELEMENT, FRAME] {
        integrity.push((name, assets::integrity(&fs::read(dist.join(name))?)));
    }
    Ok(pages::Release {
        version: project.version(),
        folder,
        integrity,
        languages: pages::content::languages().collect(),
    })
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
