//! What two spellings of one name have in common.

/// Letters from `À` to `ß`, and again from `à` to `ÿ`, without their accents.
const PLAIN: &[u8; 32] = b"aaaaaaaceeeeiiiidnooooo ouuuuyts";

/// Replaces `into` by `name` without case, accents and punctuation.
///
/// Apostrophes (straight and typographic), hyphens, slashes, full stops and runs of spaces all become one space, and none is
/// left at either end, so that `Cantu'`, `CANTÙ` and `cantù` are one. A character that no comune has is kept as it is: it
/// matches nothing.
///
/// The accents are a table, for the standard library's Unicode tables would weigh more than this whole module.
pub fn fold(name: &str, into: &mut String) {
    into.clear();
    let mut gap = false;
    for c in name.chars() {
        let code = c as u32;
        let plain = match code {
            // Accents typed as characters of their own.
            0x300..0x370 => continue,
            0xc0..0x100 => char::from(PLAIN[(code & 31) as usize]),
            // Up to `¿`, then the modifier letters, then general punctuation.
            0..0xc0 | 0x2b0..0x300 | 0x2000..0x2070 if !c.is_ascii_alphanumeric() => ' ',
            _ => c.to_ascii_lowercase(),
        };
        if plain == ' ' {
            gap = true;
            continue;
        }
        if gap && !into.is_empty() {
            into.push(' ');
        }
        gap = false;
        into.push(plain);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folded(name: &str) -> String {
        let mut into = String::from("what was there before");
        fold(name, &mut into);
        into
    }

    #[test]
    fn case_accents_and_punctuation_do_not_count() {
        for name in ["Cantù", "CANTÙ", "cantu'", " cantu\u{300} ", "Cantu’"] {
            assert_eq!(folded(name), "cantu");
        }
        for name in [
            "Sant'Angelo Lodigiano",
            "SANT’ANGELO  lodigiano",
            "sant-angelo/lodigiano",
            "Sant. Angelo\u{a0}Lodigiano",
        ] {
            assert_eq!(folded(name), "sant angelo lodigiano");
        }
        assert_eq!(folded("Rodengo-Saiano"), "rodengo saiano");
        assert_eq!(folded("ÀÈÉÌÒÙ çñü"), "aeeiou cnu");
    }

    #[test]
    fn a_foreign_letter_stays() {
        assert_eq!(folded("Милан"), "Милан");
        assert_eq!(folded("  - ' "), "");
    }
}
