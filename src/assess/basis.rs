//! Who says so: the act, the links to those who describe it, and how far they can be trusted.

/// The act and sources behind a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// Its line in the table of bases.
    pub(super) line: u8,
    /// How far the figure can be trusted.
    pub confidence: Confidence,
}

/// How far a figure can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// An authority's own page or the act, or two or more independent sources that agree.
    High,
    /// One good source, or a clear inference.
    Medium,
    /// Inference only.
    Low,
}

/// What a [`Basis`] says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stated<'a> {
    /// The act, in Italian, as it is cited.
    pub act: &'a str,
    /// Links to those who say so, tab-separated; see [`Stated::links`].
    links: &'a str,
}

impl<'a> Stated<'a> {
    /// The links to those who say so, the best first.
    pub fn links(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.links.split('\t')
    }
}

/// The table of bases, a text of one line each that `build/law.rs` wrote.
#[derive(Clone, Debug)]
pub struct Bases {
    text: String,
}

impl Bases {
    /// Keeps the table.
    #[must_use]
    pub fn new(text: String) -> Bases {
        Bases { text }
    }

    /// What a basis says; `None` where the table is not the one that was built with this program.
    #[must_use]
    pub fn get(&self, basis: Basis) -> Option<Stated<'_>> {
        let line = self.text.lines().nth(usize::from(basis.line))?;
        let (act, links) = line.split_once('\t')?;
        Some(Stated { act, links })
    }
}

/// The table that was built with this program. The browser is given it as a file of its own.
#[cfg(not(target_arch = "wasm32"))]
pub static BASES_TXT: &str = include_str!(concat!(env!("OUT_DIR"), "/bases.txt"));
