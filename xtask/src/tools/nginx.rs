//! Debian's nginx, unpacked and not installed: an installed one would start to serve at once, on a port of everybody's.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use super::{apt, keep};
use crate::{
    project::Project,
    run::{heading, run, works},
    stamp::sorted,
};

/// The server, and what sends files that are compressed already.
const PACKAGES: [&str; 2] = ["nginx", "libnginx-mod-http-brotli-static"];

/// Where Debian puts them.
const PROGRAM: &str = "usr/sbin/nginx";
const MODULE: &str = "usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// The server.
pub struct Nginx {
    /// The program.
    pub program: PathBuf,
    /// Its module for Brotli.
    pub brotli: PathBuf,
}

/// The machine's own, or one that is kept for the tests.
pub fn nginx(project: &Project) -> Result<Nginx> {
    let installed = within(Path::new("/"));
    if installed.program.is_file() && installed.brotli.is_file() {
        return Ok(installed);
    }
    let by_hand = || format!("Please try by hand:\n  {}", apt::by_hand(&PACKAGES));
    let unpacked = keep::or_install(project, "nginx", "debian", unpack).with_context(by_hand)?;
    let nginx = within(&unpacked);
    ensure!(
        works(Command::new(&nginx.program).arg("-v")),
        "{} does not start: it lacks a library that comes with the package. {}",
        nginx.program.display(),
        by_hand()
    );
    Ok(nginx)
}

fn within(root: &Path) -> Nginx {
    Nginx {
        program: root.join(PROGRAM),
        brotli: root.join(MODULE),
    }
}

fn unpack(folder: &Path) -> Result<()> {
    heading("Fetching nginx from Debian");
    apt::lists()?;
    run(apt::apt()
        .args(["download", "-o", "APT::Sandbox::User=root"])
        .args(PACKAGES)
        .current_dir(folder))?;
    for package in sorted(folder)? {
        run(Command::new("dpkg-deb").arg("-x").arg(&package).arg(folder))?;
        fs::remove_file(package)?;
    }
    Ok(())
}
