//! The switches by which the crate is compiled for the browser, as small as it goes.

use std::process::Command;

use crate::project::Project;

/// In which form the browser gets the crate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// WebAssembly.
    Wasm,
    /// The same as JavaScript, for a browser or a page that allows no WebAssembly.
    Plain,
}

/// The standard library is compiled along, with panics that stop at once and say nothing: a seventh less of the module.
/// These are switches of a nightly compiler, which a stable one takes from who asks with `RUSTC_BOOTSTRAP`.
const SMALL: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    // None: not the backtraces that are its default, and `optimize_for_size` makes it larger in Brotli.
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", ""),
];

/// Sets them for a command that runs Cargo, and where Cargo keeps what it compiles with them.
pub fn small<'a>(command: &'a mut Command, project: &Project, form: Form) -> &'a mut Command {
    let (flags, target) = match form {
        Form::Wasm => (
            "-Zunstable-options -Cpanic=immediate-abort",
            project.page_target(),
        ),
        // The first WebAssembly there was: wasm2js knows little more.
        Form::Plain => (
            "-Zunstable-options -Cpanic=immediate-abort -Ctarget-cpu=mvp",
            project.plain_target(),
        ),
    };
    command
        .envs(SMALL)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags)
        .env("CARGO_TARGET_DIR", target)
        // Either of them would take the place of the switches above.
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .current_dir(&project.root)
}
