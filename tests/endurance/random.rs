//! Numbers at random that can be had again.

use std::env;
use std::time::{SystemTime, UNIX_EPOCH};

/// A xorshift generator (Marsaglia 2003).
pub struct Random(u64);

impl Random {
    /// Begins where `NC_SEED` says, or at this moment; prints where.
    pub fn begin() -> Random {
        let now = || {
            let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
            u64::try_from(since.as_millis()).ok()
        };
        let set = env::var("NC_SEED").ok().and_then(|seed| seed.parse().ok());
        let seed = set.or_else(now).unwrap_or(1).max(1);
        println!("Random numbers from --seed {seed}");
        Random(seed)
    }

    /// One below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        let number = usize::try_from(self.0 >> 16).unwrap_or_default();
        number % end.max(1)
    }

    /// One of these.
    pub fn of<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        let at = self.below(all.len());
        all.get(at)
    }
}
