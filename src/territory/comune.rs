//! A comune.

/// A comune of Lombardia, as of August 2026: its place in the list of all, which is alphabetical.
///
/// What it is called is in [`Comuni`](super::Comuni); all else about it in [`Territory`](super::Territory).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Comune(pub(super) u16);

impl Comune {
    /// The first in the list: for whoever needs one, whichever it be.
    pub const FIRST: Comune = Comune(0);

    /// Its place in the list of all, from 0.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}
