//! Every test there is, the quick ones first, with a table of times at the end.

mod advisories;
mod display;
mod driver;
mod endurance;
mod gallery;
mod hosts;
mod journeys;
mod next;
mod nginx;
mod package;
mod steps;

use std::process::Command;

use anyhow::Result;
pub use endurance::Length;
use journeys::Engine;
use steps::Steps;

use crate::{
    build,
    project::Project,
    run::{cargo, run},
    size,
    stamp::sorted,
    tools::{self, TestTools},
};

/// The target of the page.
const WASM: &str = "wasm32-unknown-unknown";

/// Sets up what is missing and runs every test; fails at the first that fails.
pub fn everything(project: &Project, fetch_advisories: bool) -> Result<()> {
    let mut steps = Steps::begin();
    let outcome = in_order(project, fetch_advisories, &mut steps);
    steps.summary(outcome.is_ok());
    outcome
}

fn in_order(project: &Project, fetch_advisories: bool, steps: &mut Steps) -> Result<()> {
    let tools = steps.step("Setting up the tools", || tools::for_tests(project))?;
    let in_project = |args: &[&str]| run(cargo().args(args).current_dir(&project.root));

    steps.step("Form", || in_project(&["fmt", "--all", "--check"]))?;
    steps.step("Lints", || {
        in_project(&[
            "clippy",
            "--locked",
            "--workspace",
            "--all-targets",
            "--all-features",
            "--",
            "-D",
            "warnings",
        ])
    })?;
    steps.step("Lints of the browser's part", || browser_lints(project))?;
    steps.step("Tests on the host", || {
        in_project(&["test", "--locked", "--workspace"])
    })?;
    steps.step("Licences and sources", || {
        deny(project, &tools, &["check", "bans", "licenses", "sources"])
    })?;
    steps.step("Known vulnerabilities", || {
        advisories::check(project, &tools, fetch_advisories)
    })?;
    steps.step("Tests in the browser", || in_browser(project, &tools))?;
    steps.step("The page", || build::with(project, &tools.page))?;
    steps.step("Its weight", || size::check(project))?;
    steps.step("nginx", || nginx::as_here(project, &tools.nginx))?;
    steps.step("Tests of the scripts", || scripts(project))?;
    steps.step("Journeys", || {
        journeys::run(project, &tools, Engine::WebAssembly, &[])
    })?;
    steps.step("Journeys without WebAssembly", || {
        journeys::run(project, &tools, Engine::Plain, &[])
    })?;
    steps.step("Endurance, for a short while", || {
        endurance::run(project, &tools, Length::SHORT)
    })
}

/// Makes the journeys whose names hold one of these, and nothing else.
pub fn journeys(project: &Project, plain: bool, names: &[String]) -> Result<()> {
    let tools = tools::for_tests(project)?;
    build::with(project, &tools.page)?;
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let engine = if plain {
        Engine::Plain
    } else {
        Engine::WebAssembly
    };
    journeys::run(project, &tools, engine, &names)
}

/// Makes interviews in a row and touches at random, for so long.
pub fn endurance(project: &Project, length: Length) -> Result<()> {
    let tools = tools::for_tests(project)?;
    build::with(project, &tools.page)?;
    endurance::run(project, &tools, length)
}

/// Draws pages in every language, for people to look at.
pub fn gallery(project: &Project) -> Result<()> {
    let tools = tools::for_tests(project)?;
    build::with(project, &tools.page)?;
    gallery::run(project, &tools)
}

/// Lints what only a browser compiles, its tests included: the widget, and the modules beside it.
fn browser_lints(project: &Project) -> Result<()> {
    let lint = |what: &[&str]| {
        run(cargo()
            .args(["clippy", "--locked", "--package", "nasko-cresco", "--lib"])
            .args(["--target", WASM])
            .args(what)
            .args(["--", "-D", "warnings"])
            .current_dir(&project.root))
    };
    lint(&["--bin", "nasko-cresco", "--test", "browser"])?;
    for beside in ["assess", "codes"] {
        lint(&["--no-default-features", "--features", beside])?;
    }
    Ok(())
}

/// Runs cargo-deny.
fn deny(project: &Project, tools: &TestTools, args: &[&str]) -> Result<()> {
    run(Command::new(tools.deny.join("cargo-deny"))
        .args(["--locked", "--workspace", "--all-features"])
        .args(args)
        .current_dir(&project.root))
}

/// Components, tested where they live.
fn in_browser(project: &Project, tools: &TestTools) -> Result<()> {
    run(cargo()
        .args([
            "test",
            "--locked",
            "--package",
            "nasko-cresco",
            "--target",
            WASM,
            "--test",
            "browser",
        ])
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            &tools.page.test_runner,
        )
        .env("CHROMEDRIVER", &tools.chromedriver)
        .current_dir(&project.root))
}

/// The scripts that need no browser, some of them with what the build has made.
fn scripts(project: &Project) -> Result<()> {
    let mut node = Command::new("node");
    node.arg("--test");
    for test in sorted(&project.root.join("tests/scripts"))? {
        node.arg(test);
    }
    run(node
        .env("NC_DIST", project.dist())
        .current_dir(&project.root))
}

/// Runs the benchmarks.
pub fn benches(project: &Project) -> Result<()> {
    run(cargo()
        .args(["bench", "--locked", "--package", "nasko-cresco"])
        .current_dir(&project.root))
}
