//! A browser's driver, for as long as it is needed.

use std::{
    fs,
    net::{Ipv4Addr, TcpListener, TcpStream},
    os::unix::fs::symlink,
    path::PathBuf,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};

use super::display::Display;
use crate::{
    project::Project,
    run::works,
    tools::{TestTools, WebKit},
};

/// How long a driver may take to answer, and to end.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often to look.
const PAUSE: Duration = Duration::from_millis(50);

/// The locale of Italy.
const ITALIAN: &str = "it_IT.utf8";
/// The one that Debian's C library comes with.
const PLAIN: &str = "/usr/lib/locale/C.utf8";

/// A running driver; ends, with its browsers, when dropped.
pub struct Driver {
    child: Child,
    /// Its address.
    pub url: String,
    /// What its browsers are drawn on, if they need it. Ends after the driver.
    _display: Option<Display>,
}

impl Driver {
    /// Chromium's.
    pub fn chromium(tools: &TestTools) -> Result<Self> {
        Self::start(
            Command::new(&tools.chromedriver).arg("--log-level=WARNING"),
            None,
        )
    }

    /// Firefox's.
    pub fn firefox(tools: &TestTools) -> Result<Self> {
        Self::start(
            Command::new(&tools.geckodriver)
                .args(["--log", "fatal"])
                // Firefox prints the troubles of its own parts there.
                .stderr(Stdio::null()),
            None,
        )
    }

    /// WebKit's. Whether the engine has WebAssembly and which language she likes best, no session can say: the environment
    /// does.
    pub fn webkit(project: &Project, webkit: &WebKit, without_wasm: bool) -> Result<Self> {
        let display = Display::start(&webkit.display)?;
        let mut driver = Command::new(&webkit.driver);
        driver
            .env("DISPLAY", &display.name)
            // There is no desktop whose screen reader could be told of anything.
            .env("NO_AT_BRIDGE", "1")
            .env_remove("WAYLAND_DISPLAY")
            .env("LOCPATH", italian(project)?)
            .env("LC_ALL", ITALIAN);
        if without_wasm {
            driver.env("JSC_useWasm", "0");
        }
        Self::start(&mut driver, Some(display))
    }

    /// Starts one on a free port.
    fn start(command: &mut Command, display: Option<Display>) -> Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let program = command.get_program().display().to_string();
        let child = command
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .spawn()
            .with_context(|| format!("{program} could not be started"))?;
        let mut driver = Self {
            child,
            url: format!("http://127.0.0.1:{port}"),
            _display: display,
        };
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            ensure!(
                driver.child.try_wait()?.is_none() && begun.elapsed() < PATIENCE,
                "{program} does not answer on port {port}"
            );
            thread::sleep(PAUSE);
        }
        Ok(driver)
    }
}

/// A folder of locales with that of Italy. WebKit asks only for the name of the locale that it has, and a machine for tests has
/// seldom more than the plain one: this is that one, under another name.
fn italian(project: &Project) -> Result<PathBuf> {
    let folder = project.target.join("locale");
    let link = folder.join(ITALIAN);
    fs::create_dir_all(&folder)?;
    if link.symlink_metadata().is_err() {
        symlink(PLAIN, &link).with_context(|| format!("{} cannot be made", link.display()))?;
    }
    Ok(folder)
}

impl Drop for Driver {
    fn drop(&mut self) {
        // Asked, Chromium's closes its browsers first; the others cannot be asked. Killed, a driver would leave a browser
        // behind whose journey has not ended it. What cannot be ended either way is gone.
        let asked = ureq::get(format!("{}/shutdown", self.url)).call().is_ok();
        let begun = Instant::now();
        while asked && begun.elapsed() < PATIENCE && matches!(self.child.try_wait(), Ok(None)) {
            thread::sleep(PAUSE);
        }
        if !asked {
            works(Command::new("pkill").args(["-P", &self.child.id().to_string()]));
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
