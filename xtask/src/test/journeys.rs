//! Journeys through the finished page, in a real browser, against the server of `serve`.

use anyhow::Result;

use super::{chromedriver::Chromedriver, there};
use crate::{project::Project, run, serve::Background, tools::TestTools};

/// Starts server and driver, and tells the journeys where they are:
///
/// | variable | |
/// |---|---|
/// | `NC_URL` | the page |
/// | `NC_WEBDRIVER` | the driver |
/// | `NC_ACCESS_LOG` | a file with a line `METHOD path` for each request that the server has had |
/// | `NC_AXE` | the accessibility checker's script |
/// | `NC_CHROMIUM` | the browser |
pub fn run(project: &Project, tools: &TestTools) -> Result<()> {
    if !there(&project.root.join("tests/journeys/main.rs")) {
        return Ok(());
    }
    let log = project.target.join("access.log");
    let server = Background::start(&project.dist(), &log)?;
    let driver = Chromedriver::start(&tools.chromedriver)?;
    run::run(
        run::cargo()
            .args([
                "test",
                "--locked",
                "--package",
                "nasko-cresco",
                "--features",
                "journeys",
                "--test",
                "journeys",
            ])
            .env("NC_URL", format!("http://{}/", server.address))
            .env("NC_WEBDRIVER", &driver.url)
            .env("NC_ACCESS_LOG", &log)
            .env("NC_AXE", &tools.axe)
            .env("NC_CHROMIUM", &tools.chromium)
            .current_dir(&project.root),
    )
}
