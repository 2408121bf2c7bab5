//! Which languages there are.

use super::Lang;

impl Lang {
    /// The tag of the language, as `lang` and `Intl` have it: `it`.
    pub fn tag(self) -> &'static str {
        Lang::TAGS[self as usize]
    }

    /// Which way it is written, as `dir` has it.
    pub fn dir(self) -> &'static str {
        if Lang::RIGHT_TO_LEFT[self as usize] {
            "rtl"
        } else {
            "ltr"
        }
    }

    /// What it is called in itself: `Italiano`.
    pub fn name(self) -> &'static str {
        Lang::NAMES[self as usize]
    }

    /// The language with that tag or, if there is none, the one that it is a kind of: `en-GB` is `en`.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let called = |wanted: &str| {
            Lang::ALL
                .into_iter()
                .find(|lang| lang.tag().eq_ignore_ascii_case(wanted))
        };
        called(tag).or_else(|| called(tag.split('-').next()?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_leads_to_its_language() {
        for lang in Lang::ALL {
            assert_eq!(Lang::from_tag(lang.tag()), Some(lang));
        }
        assert_eq!(Lang::ALL[0].tag(), "it");
        assert_eq!(Lang::from_tag("EN-gb").map(Lang::tag), Some("en"));
        assert_eq!(Lang::from_tag("xx"), None);
        assert_eq!(Lang::from_tag(""), None);
    }
}
