//! Pictures of pages in every language. `tests/journeys/gallery.rs` draws them.

use anyhow::Result;

use super::driver::Driver;
use crate::{project::Project, run, serve::Background, tools::TestTools};

/// Draws them, and says where they are.
pub fn run(project: &Project, tools: &TestTools) -> Result<()> {
    let server = Background::start(&project.dist(), &project.target.join("gallery.log"))?;
    let driver = Driver::chromium(tools)?;
    let folder = project.target.join("gallery");
    run::run(
        run::cargo()
            .args(["test", "--locked", "--package", "journeys"])
            .args(["--test", "journeys"])
            .args(["--", "--ignored", "gallery::"])
            .env("NC_URL", format!("http://{}/", server.address))
            .env("NC_WEBDRIVER", &driver.url)
            .env("NC_CHROMIUM", &tools.chromium)
            .env("NC_GALLERY", &folder)
            .current_dir(&project.root),
    )?;
    eprintln!("{}", folder.join("index.html").display());
    Ok(())
}
