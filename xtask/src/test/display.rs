//! A display that nobody sees, for as long as it is needed.

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, ensure};

/// A running display; ends when dropped.
pub struct Display {
    child: Child,
    /// What `DISPLAY` says of it.
    pub name: String,
}

impl Display {
    /// Starts one under a number that is free.
    pub fn start(program: &Path) -> Result<Self> {
        let mut child = Command::new(program)
            // It says its number as soon as it can be used.
            .args(["-displayfd", "1", "-screen", "0", "1280x1024x24"])
            .args(["-nolisten", "tcp", "-noreset"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} could not be started", program.display()))?;
        let said = child.stdout.take();
        let mut display = Self {
            child,
            name: String::from(":"),
        };
        let mut said = BufReader::new(said.context("Its output is not to be had")?);
        said.read_line(&mut display.name)?;
        display.name.truncate(display.name.trim_end().len());
        ensure!(
            display.name.len() > 1,
            "{} does not start",
            program.display()
        );
        Ok(display)
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        // It holds nothing that could be lost; and what cannot be ended is gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
