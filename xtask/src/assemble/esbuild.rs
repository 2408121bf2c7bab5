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

    /// One module out of the boot script and wasm-bindgen's, which it imports as `./glue.js`, in a folder that holds the
    /// scripts of the crate's own that wasm-bindgen's imports.
    pub fn script(&self, work: &Path, boot: &str, glue: &str) -> Result<Vec<u8>> {
        fs::write(work.join("boot.js"), boot)?;
        fs::write(work.join("glue.js"), glue)?;
        // wasm-bindgen warns of what works all the same; nothing that it warns of is left to whoever reads a console.
        self.bundle(work, "boot.js", &["--format=esm", "--pure:console.warn"])
    }

    /// One style sheet out of the given one and those that it imports.
    pub fn style(&self, main: &Path) -> Result<Vec<u8>> {
        ensure!(
            main.is_file(),
            "{} is missing: the style sheet that imports the others.",
            main.display()
        );
        let folder = main.parent().context("A style sheet in no folder")?;
        self.bundle(folder, "main.css", &[])
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
