//! Parts of Rust that a fresh rustup leaves out.

use std::{path::PathBuf, process::Command};

use anyhow::{Result, bail};

use crate::run::{cargo, find, heading, output, run, works};

/// What the page is compiled with: the target, and the source of the standard library, which is compiled along so that the
/// page carries only what it uses.
pub fn page() -> Result<()> {
    let sysroot = PathBuf::from(output(Command::new("rustc").args(["--print", "sysroot"]))?.trim());
    let rustlib = sysroot.join("lib/rustlib");
    if !rustlib.join("wasm32-unknown-unknown/lib").is_dir() {
        rustup(&["target", "add", "wasm32-unknown-unknown"])?;
    }
    if !rustlib.join("src/rust/library/Cargo.lock").is_file() {
        rustup(&["component", "add", "rust-src"])?;
    }
    Ok(())
}

/// What the checks are made with.
pub fn checks() -> Result<()> {
    for component in ["rustfmt", "clippy"] {
        let subcommand = if component == "rustfmt" {
            "fmt"
        } else {
            component
        };
        if !works(cargo().args([subcommand, "--version"])) {
            rustup(&["component", "add", component])?;
        }
    }
    Ok(())
}

fn rustup(args: &[&str]) -> Result<()> {
    let command = format!("rustup {}", args.join(" "));
    heading(&format!("Setting up Rust: {command}"));
    if find("rustup").is_none() {
        bail!(
            "A part of Rust is missing, and rustup is not there to add it. With rustup it would be:\n  {command}"
        );
    }
    run(Command::new("rustup").args(args))
}
