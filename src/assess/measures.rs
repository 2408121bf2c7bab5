//! Which of the funds she is told about.

use super::law::Benefit;

/// The funds that a page speaks of: both, or one of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measures {
    /// NASKO and CRESCO.
    #[default]
    Both,
    /// One of them.
    Only(Benefit),
}

impl Measures {
    /// Reads their names, apart by blanks or commas: `nasko`, `cresco` or both. `None` for any other name, and for none.
    #[must_use]
    pub fn parse(names: &str) -> Option<Measures> {
        let mut found = None;
        for name in names.split([' ', ',']).filter(|name| !name.is_empty()) {
            let benefit = [Benefit::Nasko, Benefit::Cresco]
                .into_iter()
                .find(|benefit| benefit.name().eq_ignore_ascii_case(name))?;
            found = Some(match found {
                None => Measures::Only(benefit),
                Some(Measures::Only(other)) if other == benefit => Measures::Only(other),
                Some(_) => Measures::Both,
            });
        }
        found
    }

    /// Whether a fund is one of them.
    #[must_use]
    pub fn has(self, benefit: Benefit) -> bool {
        match self {
            Measures::Both => true,
            Measures::Only(only) => only == benefit,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_in_any_order_and_case() {
        for both in ["nasko cresco", "CRESCO, nasko", "cresco,nasko,cresco"] {
            assert_eq!(Measures::parse(both), Some(Measures::Both), "{both}");
        }
        let only = Measures::parse(" Nasko nasko ");
        assert_eq!(only, Some(Measures::Only(Benefit::Nasko)));
        for wrong in ["", " ", "nasko gemma", "both"] {
            assert_eq!(Measures::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn one_is_not_the_other() {
        let only = Measures::Only(Benefit::Cresco);
        assert!(only.has(Benefit::Cresco) && !only.has(Benefit::Nasko));
        assert!(Measures::Both.has(Benefit::Nasko));
    }
}
