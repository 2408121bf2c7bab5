//! What only the static pages say: the page before the widget, and the list of consultori.

use super::Lang;
use super::messages::{STATIC, STATIC_KEYS};
use super::text::fill_in;

/// A message of the static pages, its variables filled in by the order in which the reference has them.
///
/// `None` where there is no such message, as for most in any language but the reference.
#[must_use]
pub fn static_text(lang: Lang, key: &str, variables: &[&str]) -> Option<String> {
    let at = STATIC_KEYS.iter().position(|known| *known == key)?;
    let (_, text) = STATIC.iter().find(|(its, _)| *its == lang)?;
    let mut filled = String::new();
    fill_in(
        text.lines().nth(at)?,
        variables,
        &|_| String::new(),
        &mut filled,
    );
    Some(filled)
}

/// The keys of the messages of the static pages, and of the kiosk's script.
pub fn static_keys() -> impl Iterator<Item = &'static str> {
    STATIC_KEYS.iter().copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_static_pages_have_words_of_their_own() {
        for lang in Lang::ALL {
            let said = static_text(lang, "static-kiosk-idle-count", &["A"]).unwrap();
            assert!(said.contains('A'), "{said}");
            assert_eq!(static_text(lang, "start-title", &[]), None);
            let closed = static_text(lang, "static-closed", &["A", "B"]);
            assert_eq!(closed.is_some(), lang == Lang::ALL[0]);
        }
    }
}
