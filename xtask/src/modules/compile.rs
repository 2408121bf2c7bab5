//! Compiling, by Cargo.

use std::path::PathBuf;

use anyhow::Result;

use super::Part;
use crate::{
    project::Project,
    run::{cargo, run},
    small::{Form, small},
};

/// What the crate's program is called.
pub const PROGRAM: &str = "nasko-cresco";

/// Compiles a part of the crate; gives the file that Cargo wrote, which the next compilation of another part replaces.
pub fn raw(project: &Project, part: Part, form: Form) -> Result<PathBuf> {
    let mut cargo = cargo();
    small(&mut cargo, project, form).args([
        "build",
        "--locked",
        "--package",
        PROGRAM,
        "--bin",
        PROGRAM,
        "--target",
        "wasm32-unknown-unknown",
        "--profile",
        "page",
    ]);
    if part != Part::Widget {
        cargo.args(["--no-default-features", "--features", part.name()]);
    }
    run(&mut cargo)?;
    let target = match form {
        Form::Wasm => project.page_target(),
        Form::Plain => project.plain_target(),
    };
    Ok(target
        .join("wasm32-unknown-unknown/page")
        .join(format!("{PROGRAM}.wasm")))
}
