//! The fifteen local health authorities of 2014.

/// An *Azienda Sanitaria Locale* of 2014. Each had its own network of consultori, and its own territorial network.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names are those of the authorities")]
pub enum Asl {
    Bergamo,
    Brescia,
    Como,
    Cremona,
    Lecco,
    Lodi,
    Mantova,
    Milano,
    Milano1,
    Milano2,
    MonzaBrianza,
    Pavia,
    Sondrio,
    VallecamonicaSebino,
    Varese,
}

/// What each is called in an address or in a class of a style sheet.
const SLUGS: [&str; 15] = [
    "bergamo",
    "brescia",
    "como",
    "cremona",
    "lecco",
    "lodi",
    "mantova",
    "milano",
    "milano-1",
    "milano-2",
    "monza-e-brianza",
    "pavia",
    "sondrio",
    "vallecamonica-sebino",
    "varese",
];

impl Asl {
    /// All of them, in the order of their names.
    pub const ALL: [Asl; 15] = [
        Asl::Bergamo,
        Asl::Brescia,
        Asl::Como,
        Asl::Cremona,
        Asl::Lecco,
        Asl::Lodi,
        Asl::Mantova,
        Asl::Milano,
        Asl::Milano1,
        Asl::Milano2,
        Asl::MonzaBrianza,
        Asl::Pavia,
        Asl::Sondrio,
        Asl::VallecamonicaSebino,
        Asl::Varese,
    ];

    /// What it is called in an address or in a class of a style sheet: `milano-1`.
    pub fn slug(self) -> &'static str {
        SLUGS[self as usize]
    }

    /// The one that [`slug`](Asl::slug) calls so, if any.
    pub fn from_slug(slug: &str) -> Option<Asl> {
        Asl::ALL.into_iter().find(|asl| asl.slug() == slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slug_leads_back() {
        for asl in Asl::ALL {
            assert_eq!(Asl::from_slug(asl.slug()), Some(asl));
        }
        assert_eq!(Asl::from_slug("torino"), None);
    }
}
