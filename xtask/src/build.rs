//! Builds the page: first the modules beside the page's own, then Trunk, which runs Cargo, wasm-bindgen and wasm-opt for that
//! one and calls back for [`crate::assemble`].

use std::{env, fs, process::Command, time::Instant};

use anyhow::{Context, Result};

use crate::{
    modules,
    project::{Project, TARGET},
    run::{cargo, heading, run},
    small::{Form, small},
    stamp,
    tools::{self, PageTools},
};

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
    // Trunk works offline, so that it finds its tools instead of fetching them; crates are fetched before.
    run(small(&mut cargo(), project, Form::Wasm).args([
        "fetch",
        "--locked",
        "--target",
        "wasm32-unknown-unknown",
    ]))?;
    modules::make(project, tools)?;
    heading("The page");
    run(small(&mut Command::new(&tools.trunk), project, Form::Wasm)
        .args(["build", "--offline", "--skip-version-check"])
        .env("PATH", tools.path()?)
        .env("NC_XTASK", env::current_exe()?)
        .env(TARGET, &project.target)
        // Trunk takes NO_COLOR=1 for an error.
        .env_remove("NO_COLOR"))?;
    fs::write(&stamp, stamp::of_page(project)?)
        .with_context(|| format!("{} cannot be written", stamp.display()))?;
    eprintln!("dist/ is ready, after {} s.", begun.elapsed().as_secs());
    Ok(())
}
