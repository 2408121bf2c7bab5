//! The languages that are built in, for the host: the browser fetches what it needs.

use super::{BUILT_IN, Lang, Text};

impl Text {
    /// All that a language says. `None` where it was built for another version. There is no browser to know plurals: a choice takes
    /// the variant of just its number, or its last.
    #[must_use]
    pub fn built_in(lang: Lang) -> Option<Text> {
        let (_, [words, further]) = BUILT_IN.into_iter().find(|(its, _)| *its == lang)?;
        Text::parse(lang, words.to_owned(), |_, _| String::new())?.with_further(further.to_owned())
    }
}
