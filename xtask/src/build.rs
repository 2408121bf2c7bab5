//! Builds the page: Trunk runs Cargo, wasm-bindgen and wasm-opt, then calls back for [`crate::assemble`].

use std::{env, fs, process::Command, time::Instant};

use anyhow::{Context, Result};

use crate::{
    project::Project,
    run::{cargo, heading, run},
    stamp,
    tools::{self, PageTools},
};

/// The standard library is compiled along, with panics that stop at once and say nothing: a seventh less of the module.
/// These are switches of a nightly compiler, which a stable one takes from who asks with `RUSTC_BOOTSTRAP`.
const SMALL: [(&str, &str); 4] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    // None: not the backtraces that are its default, and `optimize_for_size` makes it larger in Brotli.
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", ""),
    (
        "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
        "-Zunstable-options -Cpanic=immediate-abort",
    ),
];

/// Sets up what is missing and leaves the page in `dist/`, unless the one there is up to date.
pub fn page(project: &Project) -> Result<()> {
    let tools = tools::for_page(project)?;
    with(project, &tools)
}

/// The same with tools that are already set up.
pub fn with(project: &Project, tools: &PageTools) -> Result<()> {
    let stamp = project.page_target().join("stamp");
    if fs::read_to_string(&stamp)
        .is_ok_and(|last| stamp::of_page(project).is_ok_and(|now| now == last))
    {
        eprintln!("dist/ is up to date.");
        return Ok(());
    }
    let begun = Instant::now();
    heading("Building the page");
    // Trunk works offline, so that it finds its tools instead of fetching them; crates are fetched before.
    run(small(&mut cargo(), project).args([
        "fetch",
        "--locked",
        "--target",
        "wasm32-unknown-unknown",
    ]))?;
    run(small(&mut Command::new(&tools.trunk), project)
        .args(["build", "--offline", "--skip-version-check"])
        .env("PATH", tools.path()?)
        .env("NC_XTASK", env::current_exe()?)
        // Trunk takes NO_COLOR=1 for an error.
        .env_remove("NO_COLOR"))?;
    fs::write(&stamp, stamp::of_page(project)?)
        .with_context(|| format!("{} cannot be written", stamp.display()))?;
    eprintln!("dist/ is ready, after {} s.", begun.elapsed().as_secs());
    Ok(())
}

fn small<'a>(command: &'a mut Command, project: &Project) -> &'a mut Command {
    command
        .envs(SMALL)
        .env("CARGO_TARGET_DIR", project.page_target())
        // Either of them would take the place of the switches above.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .current_dir(&project.root)
}
