//! Sets up what is missing, once: every tool is kept by name and version, so a second run finds it.

mod apt;
mod crates;
mod keep;
mod nginx;
mod npm;
mod rustup;

use std::{env, ffi::OsString, path::PathBuf};

use anyhow::{Context, Result};
pub use apt::WebKit;
pub use nginx::Nginx;

use crate::project::Project;

/// What a page is built with.
pub struct PageTools {
    /// The folders in which Trunk finds its tools.
    bins: Vec<PathBuf>,
    /// Runs the tests in a browser; comes with wasm-bindgen.
    pub test_runner: PathBuf,
    /// Trunk itself.
    pub trunk: PathBuf,
    /// Writes the script that a module needs.
    pub wasm_bindgen: PathBuf,
    /// Makes a module smaller.
    pub wasm_opt: PathBuf,
    /// Makes JavaScript of a module.
    pub wasm2js: PathBuf,
}

impl PageTools {
    /// A `PATH` in which these tools come first.
    pub fn path(&self) -> Result<OsString> {
        let inherited = env::var_os("PATH").unwrap_or_default();
        let all = self
            .bins
            .iter()
            .cloned()
            .chain(env::split_paths(&inherited));
        env::join_paths(all).context("A folder of PATH has a colon in its name")
    }
}

/// What the tests need beyond the page's tools.
pub struct TestTools {
    /// Builds the page.
    pub page: PageTools,
    /// The folder of cargo-deny.
    pub deny: PathBuf,
    /// The accessibility checker, one script.
    pub axe: PathBuf,
    /// The style sheets with which Italian authorities make their sites.
    pub bootstrap_italia: PathBuf,
    /// Another server, with the configuration that the repository ships.
    pub nginx: Nginx,
    /// The browser of nearly all journeys.
    pub chromium: PathBuf,
    /// Its driver.
    pub chromedriver: PathBuf,
    /// Another engine.
    pub firefox: PathBuf,
    /// Its driver.
    pub geckodriver: PathBuf,
    /// A third engine.
    pub webkit: WebKit,
}

/// Sets up what a build needs.
pub fn for_page(project: &Project) -> Result<PageTools> {
    rustup::page()?;
    apt::node()?;
    let trunk = crates::trunk(project)?;
    let bindgen = crates::wasm_bindgen(project)?;
    let binaryen = npm::binaryen(project)?;
    npm::esbuild(project)?;
    npm::fflate(project)?;
    Ok(PageTools {
        test_runner: bindgen.join("wasm-bindgen-test-runner"),
        trunk: trunk.join("trunk"),
        wasm_bindgen: bindgen.join("wasm-bindgen"),
        wasm_opt: binaryen.join("wasm-opt"),
        wasm2js: binaryen.join("wasm2js"),
        bins: vec![trunk, bindgen, binaryen],
    })
}

/// Sets up what the tests need.
pub fn for_tests(project: &Project) -> Result<TestTools> {
    rustup::checks()?;
    apt::fonts()?;
    let (chromium, chromedriver) = apt::browser()?;
    Ok(TestTools {
        page: for_page(project)?,
        deny: crates::cargo_deny(project)?,
        axe: npm::axe(project)?,
        bootstrap_italia: npm::bootstrap_italia(project)?,
        nginx: nginx::nginx(project)?,
        chromium,
        chromedriver,
        firefox: apt::firefox()?,
        geckodriver: crates::geckodriver(project)?,
        webkit: apt::webkit()?,
    })
}

/// What unpacks the kiosk's file in a browser, likewise.
pub fn fflate(project: &Project) -> Result<PathBuf> {
    npm::fflate(project)
}

/// The bundler alone, for the step that Trunk calls when everything is already there.
pub fn esbuild(project: &Project) -> Result<PathBuf> {
    Ok(npm::esbuild(project)?.join("esbuild"))
}
