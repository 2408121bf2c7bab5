//! The names of the comuni, today's and former ones.

use crate::lines::Lines;

use super::Comune;

/// What stands before each former name.
const FORMER: char = '|';

/// The names of all comuni of Lombardia, and of those that were merged into them since 2014.
///
/// This is all that the first question needs; the rest is in [`Territory`](super::Territory), which can arrive later.
pub struct Comuni {
    /// A comune a line: its name, then each former one after a [`FORMER`].
    lines: Lines,
}

impl Comuni {
    /// Reads `comuni.txt`: before each name stands how many of its first bytes are those of the name before, from `0` for
    /// none to `@` for sixteen. No name has one of these characters.
    ///
    /// `None` if the text is not what `build.rs` wrote.
    pub fn parse(text: &str) -> Option<Comuni> {
        let mut lines = String::new();
        let mut before = 0;
        let mut rest = text;
        while let Some(&shared) = rest.as_bytes().first() {
            let shared = usize::from(shared.checked_sub(b'0')?);
            let shared = lines.get(before..before + shared)?.to_owned();
            before = lines.len();
            lines.push_str(&shared);
            rest = rest.get(1..)?;
            let end = rest
                .bytes()
                .position(|byte| matches!(byte, b'0'..=b'@'))
                .unwrap_or(rest.len());
            lines.push_str(rest.get(..end)?);
            lines.push('\n');
            rest = rest.get(end..)?;
        }
        Some(Comuni {
            lines: Lines::new(lines),
        })
    }

    /// All comuni, in alphabetical order.
    pub fn iter(&self) -> impl Iterator<Item = Comune> + use<> {
        (0..self.lines.len() as u16).map(Comune)
    }

    /// What a comune is called today.
    pub fn name(&self, comune: Comune) -> &str {
        self.names(comune).next().unwrap_or_default()
    }

    /// What the comuni that were merged into this one since 2014 were called, where that is another name.
    pub fn former_names(&self, comune: Comune) -> impl Iterator<Item = &str> {
        self.names(comune).skip(1)
    }

    /// Its name, then its former ones.
    pub(super) fn names(&self, comune: Comune) -> impl Iterator<Item = &str> {
        self.lines.get(comune.index()).split(FORMER)
    }
}
