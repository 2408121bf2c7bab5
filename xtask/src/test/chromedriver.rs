//! The browser's driver, for as long as it is needed.

use std::{
    net::{Ipv4Addr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};

/// How long the driver may take to answer, and to end.
const PATIENCE: Duration = Duration::from_secs(20);
/// How often to look.
const PAUSE: Duration = Duration::from_millis(50);

/// A running driver; ends, with its browsers, when dropped.
pub struct Chromedriver {
    child: Child,
    /// Its address.
    pub url: String,
}

impl Chromedriver {
    /// Starts it on a free port.
    pub fn start(program: &Path) -> Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let child = Command::new(program)
            .arg(format!("--port={port}"))
            .args(["--log-level=WARNING"])
            .stdout(Stdio::null())
            .spawn()
            .with_context(|| format!("{} could not be started", program.display()))?;
        let mut driver = Self {
            child,
            url: format!("http://127.0.0.1:{port}"),
        };
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            ensure!(
                driver.child.try_wait()?.is_none() && begun.elapsed() < PATIENCE,
                "chromedriver does not answer on port {port}"
            );
            thread::sleep(PAUSE);
        }
        Ok(driver)
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // Asked, it closes its browsers first; killed, it would leave them behind. What cannot be ended either way is gone.
        let asked = ureq::get(format!("{}/shutdown", self.url)).call().is_ok();
        let begun = Instant::now();
        while asked && begun.elapsed() < PATIENCE && matches!(self.child.try_wait(), Ok(None)) {
            thread::sleep(PAUSE);
        }
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
