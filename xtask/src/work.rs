//! The scripts around the module, on the way to the bundler.

use std::{fs, path::PathBuf};

use anyhow::{Context, Result};

use crate::{files, project::Project};

/// A folder with copies of the scripts of `src/host`, beside which the build writes those that it makes: `glue.js`, and the
/// addresses of the assets.
pub struct Work {
    /// The folder.
    pub folder: PathBuf,
}

impl Work {
    /// Makes it anew.
    pub fn new(project: &Project, name: &str) -> Result<Self> {
        let folder = project.target.join("scripts").join(name);
        if folder.is_dir() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(&folder)?;
        for file in files::of(&project.root.join("src/host"))? {
            if file.name.ends_with(".js") {
                let copy = folder.join(&file.name);
                if let Some(parent) = copy.parent() {
                    fs::create_dir_all(parent)?;
                }
                fs::copy(&file.path, copy)?;
            }
        }
        // A script of which nothing is used is left out whole: wasm-bindgen's, for those that only fetch a text.
        let work = Self { folder };
        work.write(
            "package.json",
            "{\"type\":\"module\",\"sideEffects\":false}\n",
        )?;
        Ok(work)
    }

    /// Writes a script of the build's own.
    pub fn write(&self, name: &str, script: &str) -> Result<()> {
        let path = self.folder.join(name);
        fs::write(&path, script).with_context(|| format!("{} cannot be written", path.display()))
    }
}
