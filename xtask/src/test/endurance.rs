//! What must hold for years: many interviews in a row in one page, and touches at random. `tests/endurance/` makes them.

use anyhow::Result;

use super::driver::Driver;
use crate::{project::Project, run, serve::Background, tools::TestTools};

/// How long it goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Length {
    /// Interviews in a row.
    pub interviews: u32,
    /// Seconds of touches.
    pub touches: u32,
    /// What the random numbers begin with; another each time where there is none.
    pub seed: Option<u64>,
}

impl Length {
    /// What shows that it holds.
    pub const WHOLE: Length = Length {
        interviews: 2000,
        touches: 600,
        seed: None,
    };

    /// What there is time for whenever everything is tested.
    pub const SHORT: Length = Length {
        interviews: 150,
        touches: 20,
        seed: None,
    };
}

/// The browser compiles what runs often better and better, and keeps that in the memory that is measured.
const AS_WRITTEN: &str = "--no-opt --no-maglev --no-sparkplug";

/// Starts server and driver, and says in `NC_…` where they are and how long it goes on.
pub fn run(project: &Project, tools: &TestTools, length: Length) -> Result<()> {
    let log = project.target.join("endurance.log");
    let server = Background::start(&project.dist(), &log)?;
    let driver = Driver::chromium(tools)?;
    let mut cargo = run::cargo();
    if let Some(seed) = length.seed {
        cargo.env("NC_SEED", seed.to_string());
    }
    run::run(
        cargo
            .args(["test", "--locked", "--package", "journeys"])
            .args(["--test", "endurance"])
            // One after the other: what takes time is measured. And the table is what it is for.
            .args(["--", "--test-threads=1", "--nocapture"])
            .env("NC_URL", format!("http://{}/", server.address))
            .env("NC_WEBDRIVER", &driver.url)
            .env("NC_CHROMIUM", &tools.chromium)
            .env("NC_JS_FLAGS", AS_WRITTEN)
            .env("NC_INTERVIEWS", length.interviews.to_string())
            .env("NC_TOUCHES", length.touches.to_string())
            .current_dir(&project.root),
    )
}
