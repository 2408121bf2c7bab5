//! The scripts, bundled: what each home of the widget begins with, and what is loaded only where it is needed.

use std::{fs, path::Path};

use anyhow::Result;

use super::{
    addresses::{self, Addresses, Room, Words},
    assets::{Assets, integrity},
};
use crate::{
    esbuild::Esbuild,
    modules::{Beside, Module},
    pages::content::{kiosk_words, words},
    project::Project,
    work::Work,
};

/// The element, by the name that stands in the pages of hosts.
pub const ELEMENT: &str = "nasko-cresco.js";

/// The loader of the frame, likewise.
pub const FRAME: &str = "nasko-cresco-frame.js";

/// The scripts of the crate, on their way into bundles.
pub struct Scripts<'a> {
    work: Work,
    esbuild: &'a Esbuild,
}

/// The page's script, as its tag names it.
pub struct Page {
    /// Its address.
    pub address: String,
    /// Its hash.
    pub integrity: String,
}

/// The addresses of a module beside the widget's.
pub struct BesideAddresses {
    /// The script that loads one of the two others.
    pub script: String,
    /// The module.
    pub wasm: String,
    /// The same as JavaScript.
    pub plain: String,
}

impl<'a> Scripts<'a> {
    /// Lays them out beside the script of the widget's module.
    pub fn new(project: &Project, esbuild: &'a Esbuild, widget: &Module) -> Result<Self> {
        let work = Work::new(project, "widget")?;
        work.write("glue.js", &widget.script())?;
        Ok(Self { work, esbuild })
    }

    /// One that stands by itself: it imports no module and knows no address.
    pub fn alone(&self, name: &str, assets: &mut Assets) -> Result<String> {
        let source = format!("{name}.js");
        let script = self.esbuild.module(&self.work.folder, &source)?;
        assets.add(name, "js", &script)
    }

    /// What the page has in addition in a waiting room.
    pub fn room(&self, assets: &mut Assets) -> Result<Room> {
        let mut words = Vec::new();
        for (lang, said) in kiosk_words()? {
            let address = assets.add(&format!("kiosk-{lang}"), "json", said.as_bytes())?;
            words.push((lang, address));
        }
        self.work
            .write("kiosk-files.js", &addresses::for_room(&words))?;
        let script = self.esbuild.module(&self.work.folder, "room.js")?;
        Ok(Room {
            script: assets.add("room", "js", &script)?,
            words,
        })
    }

    /// The page's.
    pub fn page(&self, version: &str, all: &Addresses, assets: &mut Assets) -> Result<Page> {
        self.work
            .write("page-assets.js", &addresses::for_page(version, all))?;
        let script = self.esbuild.module(&self.work.folder, "page.js")?;
        Ok(Page {
            address: assets.add("nc", "js", &script)?,
            integrity: integrity(&script),
        })
    }

    /// What tells why the page's does not begin: a classic script.
    pub fn opened(&self, assets: &mut Assets) -> Result<String> {
        let script = self.esbuild.classic(&self.work.folder, "opened.js")?;
        assets.add("opened", "js", &script)
    }

    /// The worker that keeps the page's files, but for its list of them.
    pub fn worker(&self) -> Result<String> {
        let script = self.esbuild.classic(&self.work.folder, "worker.js")?;
        Ok(String::from_utf8(script)?)
    }

    /// The element's and the frame's, beside the page.
    pub fn hosts(&self, version: &str, all: &Addresses, dist: &Path) -> Result<()> {
        let said = Words {
            fault: words("static-fault", &[])?,
            list: words("static-places-title", &[])?,
        };
        self.work
            .write("assets.js", &addresses::for_element(version, all, &said))?;
        let script = self.esbuild.module(&self.work.folder, "element.js")?;
        fs::write(dist.join(ELEMENT), with_free_imports(&script)?)?;
        let script = self.esbuild.classic(&self.work.folder, "frame.js")?;
        Ok(fs::write(dist.join(FRAME), script)?)
    }
}

/// The element's script, with a word to bundlers at each `import()`: what is imported is an address that is known by then, and
/// webpack would look for it among its own modules.
fn with_free_imports(script: &[u8]) -> Result<String> {
    let script = std::str::from_utf8(script)?;
    Ok(script.replace("import(", "import(/*webpackIgnore:true*//*@vite-ignore*/"))
}

/// Adds a module beside the widget's to the assets. It has a script of its own, with a `glue.js` of its own.
pub fn beside(
    project: &Project,
    esbuild: &Esbuild,
    name: &str,
    module: &Beside,
    assets: &mut Assets,
) -> Result<BesideAddresses> {
    let work = Work::new(project, name)?;
    work.write("glue.js", &module.module.script())?;
    let script = esbuild.module(&work.folder, &format!("{name}.js"))?;
    Ok(BesideAddresses {
        script: assets.add(name, "js", &script)?,
        wasm: assets.add(name, "wasm", &module.module.wasm)?,
        plain: assets.add(&format!("{name}-plain"), "js", &module.plain)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bundlers_leave_imports_alone() {
        assert_eq!(
            with_free_imports(b"new URL(a,import.meta.url);import(b)").unwrap(),
            "new URL(a,import.meta.url);import(/*webpackIgnore:true*//*@vite-ignore*/b)"
        );
    }
}
