//! Steps with a heading and a time each.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

use crate::run::heading;

/// The steps taken so far.
pub struct Steps {
    begun: Instant,
    taken: Vec<(&'static str, Duration)>,
}

impl Steps {
    /// Starts the clock.
    pub fn begin() -> Self {
        Self {
            begun: Instant::now(),
            taken: Vec::new(),
        }
    }

    /// Takes a step.
    pub fn step<T>(&mut self, name: &'static str, work: impl FnOnce() -> Result<T>) -> Result<T> {
        heading(name);
        let begun = Instant::now();
        let outcome = work();
        self.taken.push((name, begun.elapsed()));
        outcome.with_context(|| name)
    }

    /// Prints how long each took. The last one is the one that failed, if one did.
    pub fn summary(&self, well: bool) {
        eprintln!();
        for (index, (name, time)) in self.taken.iter().enumerate() {
            let failed = !well && index + 1 == self.taken.len();
            let mark = if failed { "FAILED" } else { "ok" };
            eprintln!("{mark:<7} {name:<30} {:>8}", minutes(*time));
        }
        let total = if well { "Everything" } else { "Up to here" };
        eprintln!("{:<7} {total:<30} {:>8}", "", minutes(self.begun.elapsed()));
    }
}

fn minutes(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}
