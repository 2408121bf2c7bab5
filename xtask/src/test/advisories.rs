//! Known vulnerabilities of what the project uses.
//!
//! Their list lives on github.com, which is no package registry; so it is fetched only on demand, and otherwise used if it is
//! already on the machine.

use std::{env, path::PathBuf};

use anyhow::Result;

use super::deny;
use crate::{project::Project, tools::TestTools};

/// Checks against the list, if there is one; says so if there is none.
pub fn check(project: &Project, tools: &TestTools, fetch: bool) -> Result<()> {
    if fetch {
        return deny(project, tools, &["check", "advisories"]);
    }
    if list().is_some_and(|list| list.is_dir()) {
        return deny(project, tools, &["check", "--disable-fetch", "advisories"]);
    }
    eprintln!(
        "Not checked: the list of vulnerabilities is not on this machine, and is in no package registry.\n\
         This fetches it from github.com:\n  cargo xtask test --advisories"
    );
    Ok(())
}

/// Where cargo-deny keeps its list.
fn list() -> Option<PathBuf> {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")))?;
    Some(home.join("advisory-dbs"))
}
