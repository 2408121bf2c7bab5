//! Journeys through the finished page, in a real browser, against the server of `serve`.

use std::env;

use anyhow::Result;

use super::{driver::Driver, hosts, next, nginx::Nginx, package};
use crate::{assemble::kiosk, project::Project, run, serve::Background, tools::TestTools};

/// What runs the widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// The browser as it is.
    WebAssembly,
    /// The browser without WebAssembly: the same Rust as plain JavaScript.
    Plain,
}

/// What a journey is about that says nothing without WebAssembly: the module itself; the kiosk's file, which holds no other; words
/// and how they are drawn, which are the same; and the time that a kiosk waits, which a script counts, and this one in real time.
const OF_THE_MODULE: [&str; 6] = [
    "five_hundred_times",
    "kiosk_file::",
    "every_language::",
    "paper::",
    "kiosk::fits::",
    "kiosk::idle::after_ninety_seconds",
];

/// Starts server and drivers, and tells the journeys where they are:
///
/// | variable | |
/// |---|---|
/// | `NC_URL` | the page |
/// | `NC_WEBDRIVER` | Chromium's driver |
/// | `NC_GECKODRIVER` | Firefox's driver |
/// | `NC_WEBKITDRIVER` | WebKit's driver |
/// | `NC_ACCESS_LOG` | a file with a line `METHOD path` for each request that the server has had |
/// | `NC_AXE` | the accessibility checker's script |
/// | `NC_CHROMIUM` | the browser of nearly all journeys |
/// | `NC_FIREFOX` | another |
/// | `NC_XTASK` | this tool, for a journey with a server of its own |
/// | `NC_DIST` | the folder of the page |
/// | `NC_KIOSK` | the kiosk's one file |
/// | `NC_NEXT` | that of a newer build of it ([`next`]) |
/// | `NC_NO_WASM` | set where the browser is to have no WebAssembly |
/// | `NC_NGINX` | the page as nginx serves it |
/// | `NC_HOSTS` | another site, with the widget in its pages ([`hosts`]) |
///
/// Only journeys are made whose names hold one of `names`, or all where there is none.
pub fn run(project: &Project, tools: &TestTools, engine: Engine, names: &[&str]) -> Result<()> {
    let log = project.target.join("access.log");
    let server = Background::start(&project.dist(), &log)?;
    let widget = format!("http://{}/", server.address);
    let hosts = hosts::serve(
        project,
        &widget,
        &tools.bootstrap_italia,
        &package::bundled(project)?,
    )?;
    let nginx = Nginx::start(project, &tools.nginx)?;
    let chromium = Driver::chromium(tools)?;
    let firefox = Driver::firefox(tools)?;
    let webkit = Driver::webkit(project, &tools.webkit, engine == Engine::Plain)?;
    let mut cargo = run::cargo();
    let next = next::build(project)?;
    let mut skipped: &[&str] = &[];
    if engine == Engine::Plain {
        cargo.env("NC_NO_WASM", "1");
        skipped = &OF_THE_MODULE;
    }
    run::run(
        cargo
            .args([
                "test",
                "--locked",
                "--package",
                "journeys",
                "--test",
                "journeys",
                "--",
            ])
            .args(names)
            .args(skipped.iter().flat_map(|name| ["--skip", name]))
            .env("NC_URL", &widget)
            .env("NC_HOSTS", format!("http://{}/", hosts.address))
            .env("NC_NGINX", &nginx.url)
            .env("NC_WEBDRIVER", &chromium.url)
            .env("NC_GECKODRIVER", &firefox.url)
            .env("NC_WEBKITDRIVER", &webkit.url)
            .env("NC_ACCESS_LOG", &log)
            .env("NC_AXE", &tools.axe)
            .env("NC_CHROMIUM", &tools.chromium)
            .env("NC_XTASK", env::current_exe()?)
            .env("NC_DIST", project.dist())
            .env("NC_KIOSK", project.kiosk().join(kiosk::FILE))
            .env("NC_NEXT", next)
            .env("NC_FIREFOX", &tools.firefox)
            .current_dir(&project.root),
    )
}
