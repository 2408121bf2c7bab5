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

    /// One module out of the page's scripts, of which `boot.js` is the first, and wasm-bindgen's, which it imports as
    /// `./glue.js`.
    pub fn script(&self, work: &Path, scripts: &Path, glue: &str) -> Result<Vec<u8>> {
        fs::create_dir_all(work)?;
        for script in ["boot.js", "intl.js", "page.js"] {
            fs::copy(scripts.join(script), work.join(script))
                .with_context(|| format!("{} has no {script}", scripts.display()))?;
        }
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
