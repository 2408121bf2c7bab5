//! Tools that are crates: built here, from the registry.

use std::{fs, path::PathBuf};

use anyhow::Result;

use super::keep;
use crate::{
    project::Project,
    run::{cargo, heading, run},
};

const TRUNK: &str = "0.21.14";
const CARGO_DENY: &str = "0.20.2";
const GECKODRIVER: &str = "0.37.1";

/// A crate to install, and how.
struct Tool<'a> {
    krate: &'a str,
    kept_as: &'a str,
    version: &'a str,
    locked: bool,
    /// How hard to optimise it: these run for seconds, but take minutes to build.
    effort: &'a str,
}

/// Trunk; gives the folder of its executable.
pub fn trunk(project: &Project) -> Result<PathBuf> {
    install(
        project,
        &Tool {
            krate: "trunk",
            kept_as: "trunk",
            version: TRUNK,
            locked: true,
            effort: "0",
        },
    )
}

/// The wasm-bindgen tools of the version that Cargo.lock holds, as the two must match exactly.
pub fn wasm_bindgen(project: &Project) -> Result<PathBuf> {
    install(
        project,
        &Tool {
            krate: "wasm-bindgen-cli",
            kept_as: "wasm-bindgen",
            version: &project.locked("wasm-bindgen")?,
            // Its own lock file names a version of a crate that registries no longer offer.
            locked: false,
            // It rewrites the whole wasm, tests included.
            effort: "1",
        },
    )
}

/// cargo-deny.
pub fn cargo_deny(project: &Project) -> Result<PathBuf> {
    install(
        project,
        &Tool {
            krate: "cargo-deny",
            kept_as: "cargo-deny",
            version: CARGO_DENY,
            locked: true,
            effort: "0",
        },
    )
}

/// geckodriver, which drives Firefox; gives its executable.
pub fn geckodriver(project: &Project) -> Result<PathBuf> {
    let bin = install(
        project,
        &Tool {
            krate: "geckodriver",
            kept_as: "geckodriver",
            version: GECKODRIVER,
            locked: true,
            effort: "0",
        },
    )?;
    Ok(bin.join("geckodriver"))
}

fn install(project: &Project, tool: &Tool) -> Result<PathBuf> {
    let place = keep::or_install(project, tool.kept_as, tool.version, |folder| {
        heading(&format!(
            "Building {} {} (a few minutes, once)",
            tool.krate, tool.version
        ));
        // Kept if interrupted, so that the next run goes on from there.
        let workshop = project
            .cache
            .join(format!("build-{}-{}", tool.kept_as, tool.version));
        let mut cargo = cargo();
        cargo
            .args(["install", tool.krate, "--version", tool.version])
            .arg("--root")
            .arg(folder)
            .arg("--target-dir")
            .arg(&workshop)
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", tool.effort)
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256")
            .env("CARGO_PROFILE_RELEASE_DEBUG", "0")
            // The project's own settings are not the tool's.
            .env_remove("CARGO_TARGET_DIR")
            .current_dir(&project.cache);
        if tool.locked {
            cargo.arg("--locked");
        }
        run(&mut cargo)?;
        Ok(fs::remove_dir_all(workshop)?)
    })?;
    Ok(place.join("bin"))
}
