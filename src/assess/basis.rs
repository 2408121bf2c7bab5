//! Who says so: the act, the links to those who describe it, and how far they can be trusted.

/// The act and sources behind a figure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// Its line in the table of bases.
    pub(crate) line: u8,
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

/// What a source is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// The text of an act, or of a law.
    Act,
    /// A public office: an ASL, the ATS that followed it, the INPS.
    Office,
    /// A comune.
    Municipality,
    /// A CAV.
    Cav,
    /// A note of the Region to the press, wherever it stands.
    Region,
    /// A newspaper, a magazine or a news agency.
    Press,
    /// A guide for citizens or parents.
    Guide,
    /// A site of one person.
    Blog,
}

/// One of those who say so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source<'a> {
    /// What it is.
    pub class: Class,
    /// Its address.
    pub link: &'a str,
}

impl<'a> Source<'a> {
    /// Reads the letter of a class and the address after it, as `build/law/bases.rs` wrote them.
    fn parse(text: &'a str) -> Option<Source<'a>> {
        let class = match text.bytes().next()? {
            b'a' => Class::Act,
            b'o' => Class::Office,
            b'm' => Class::Municipality,
            b'c' => Class::Cav,
            b'r' => Class::Region,
            b'p' => Class::Press,
            b'g' => Class::Guide,
            b'b' => Class::Blog,
            _ => return None,
        };
        let link = text.get(1..)?;
        Some(Source { class, link })
    }

    /// The name of the site, as people say it: `comune.seveso.mb.it`.
    #[must_use]
    pub fn site(&self) -> &'a str {
        // After `https:` and nothing.
        let host = self.link.split('/').nth(2).unwrap_or(self.link);
        host.strip_prefix("www.").unwrap_or(host)
    }
}

/// What a [`Basis`] says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stated<'a> {
    /// The act, in Italian, as it is cited; empty where the sources name none.
    pub act: &'a str,
    /// Those who say so, tab-separated; see [`Stated::sources`].
    sources: &'a str,
}

impl<'a> Stated<'a> {
    /// Those who say so, the best first.
    pub fn sources(&self) -> impl Iterator<Item = Source<'a>> + use<'a> {
        self.sources.split('\t').filter_map(Source::parse)
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
        let (act, sources) = line.split_once('\t')?;
        Some(Stated { act, sources })
    }
}

/// The table that was built with this program. The browser is given it as a file of its own.
#[cfg(not(target_arch = "wasm32"))]
pub static BASES_TXT: &str = include_str!(concat!(env!("OUT_DIR"), "/bases.txt"));

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_has_a_class_and_a_site() {
        for (text, class, site) in [
            (
                "mhttps://www.comune.seveso.mb.it/a?b=1",
                Class::Municipality,
                "comune.seveso.mb.it",
            ),
            (
                "chttp://www.mpvcavlodi.it/cerchi-aiuto",
                Class::Cav,
                "mpvcavlodi.it",
            ),
            (
                "phttps://st.ilsole24ore.com",
                Class::Press,
                "st.ilsole24ore.com",
            ),
        ] {
            let source = Source::parse(text).unwrap();
            assert_eq!((source.class, source.site()), (class, site));
            assert_eq!(source.link, &text[1..]);
        }
        assert_eq!(Source::parse("xhttps://example.org"), None);
        assert_eq!(Source::parse(""), None);
    }

    #[test]
    fn every_basis_names_those_who_say_so() {
        let bases = Bases::new(BASES_TXT.to_owned());
        let lines = BASES_TXT.lines().count();
        for line in 0..lines {
            let basis = Basis {
                line: u8::try_from(line).unwrap(),
                confidence: Confidence::High,
            };
            let stated = bases.get(basis).unwrap();
            let sources: Vec<_> = stated.sources().collect();
            assert_eq!(
                sources.len(),
                stated.sources.split('\t').count(),
                "{stated:?}"
            );
            assert!(
                sources
                    .iter()
                    .all(|source| source.link.starts_with("http") && source.site().contains('.'))
            );
        }
    }
}
