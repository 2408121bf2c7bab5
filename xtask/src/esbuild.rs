//! Bundling and minifying, by esbuild.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use crate::run::run;

/// The oldest browsers that the page is written for: the first that have all that rustc's wasm takes for granted.
const TARGET: &str = "--target=es2020,chrome96,firefox89,safari15";

/// The bundler.
pub struct Esbuild {
    program: PathBuf,
}

impl Esbuild {
    /// The bundler at a path.
    pub fn at(program: PathBuf) -> Self {
        Self { program }
    }

    /// One module out of a script and those that it imports.
    pub fn module(&self, folder: &Path, file: &str) -> Result<Vec<u8>> {
        self.bundle(folder, file, &["--format=esm"])
    }

    /// One script, for a tag without `type="module"`, that leaves no names behind.
    pub fn classic(&self, folder: &Path, file: &str) -> Result<Vec<u8>> {
        self.bundle(folder, file, &["--format=iife"])
    }

    /// One style sheet out of the given one and those that it imports.
    pub fn style(&self, main: &Path) -> Result<Vec<u8>> {
        ensure!(
            main.is_file(),
            "{} is missing: a style sheet that imports others.",
            main.display()
        );
        let folder = main.parent().context("A style sheet in no folder")?;
        let file = main.file_name().context("A style sheet without a name")?;
        self.bundle(folder, &file.to_string_lossy(), &[])
    }

    fn bundle(&self, folder: &Path, file: &str, options: &[&str]) -> Result<Vec<u8>> {
        let out = tempfile(file);
        run(Command::new(&self.program)
            .current_dir(folder)
            .args([file, "--bundle", "--minify", TARGET])
            .args([
                "--charset=utf8",
                "--legal-comments=none",
                "--log-level=warning",
            ])
            .args(options)
            .arg(format!("--outfile={}", out.display())))?;
        let bytes = fs::read(&out)?;
        fs::remove_file(out)?;
        Ok(bytes)
    }
}

/// A place for the result; esbuild writes to a file so that its warnings stay apart from it.
fn tempfile(file: &str) -> PathBuf {
    std::env::temp_dir().join(format!("nasko-cresco-{}-{file}", std::process::id()))
}
