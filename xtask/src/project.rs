//! Where things are.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// The repository and the folders beside it that this tool writes to.
pub struct Project {
    /// The repository.
    pub root: PathBuf,
    /// Cargo's target folder.
    pub target: PathBuf,
    /// Where tools are kept from one checkout to the next.
    pub cache: PathBuf,
}

/// The variable by which a build tells its last step where its target folder is.
pub const TARGET: &str = "NC_TARGET";

impl Project {
    /// The project that this tool was compiled in.
    pub fn here() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask/ stands in no project")?
            .to_path_buf();
        // Called by Trunk, it is in a Cargo that compiles to another place.
        let target = match env::var_os(TARGET).or_else(|| env::var_os("CARGO_TARGET_DIR")) {
            Some(target) => root.join(target),
            None => root.join("target"),
        };
        let cache = folder("XDG_CACHE_HOME")
            .or_else(|| folder("HOME").map(|home| home.join(".cache")))
            .context("Neither XDG_CACHE_HOME nor HOME is set: there is no place to keep tools in.")?
            .join("nasko-cresco");
        Ok(Self {
            root,
            target,
            cache,
        })
    }

    /// What a web server needs, once built.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// The page has a target folder of its own: it is compiled with switches that would make Cargo compile everything anew,
    /// to and fro, if tests and page shared one.
    pub fn page_target(&self) -> PathBuf {
        self.target.join("page")
    }

    /// The same, compiled for JavaScript: another processor, as it were.
    pub fn plain_target(&self) -> PathBuf {
        self.target.join("plain")
    }

    /// Where modules are made that Trunk does not make.
    pub fn modules(&self) -> PathBuf {
        self.target.join("modules")
    }

    /// The kiosk's one file is in a folder of its own: a web server has no use for it.
    pub fn kiosk(&self) -> PathBuf {
        self.target.join("kiosk")
    }

    /// The version of the project.
    pub fn version(&self) -> &'static str {
        // The workspace has one for all of its crates.
        env!("CARGO_PKG_VERSION")
    }

    /// The version of a crate that Cargo.lock holds.
    pub fn locked(&self, name: &str) -> Result<String> {
        let lock = fs::read_to_string(self.root.join("Cargo.lock"))?;
        let head = format!("name = \"{name}\"\nversion = \"");
        lock.split_once(&head)
            .and_then(|(_, rest)| rest.split_once('"'))
            .map(|(version, _)| version.to_owned())
            .with_context(|| format!("Cargo.lock holds no {name}. `cargo update` writes it anew."))
    }
}

/// The absolute folder that a variable names.
fn folder(variable: &str) -> Option<PathBuf> {
    env::var_os(variable)
        .map(PathBuf::from)
        .filter(|path| path.is_absolute())
}
