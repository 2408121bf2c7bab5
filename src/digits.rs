//! Digits as her keyboard writes them.
//!
//! No table of Unicode: the scripts of the widget's languages are few, and each has its digits in a row.

/// The zeros of Arabic, of Persian and Urdu, of Devanagari, Bengali, Gurmukhi and Sinhala, and of full width.
const ZEROS: [u32; 7] = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0de6, 0xff10];

/// Her digits as `0` to `9`, and the marks in her amounts as a comma or a point; all else as it is.
///
/// The marks that say which way a text is written are left out: they cannot be seen, and come along where a number is copied.
#[must_use]
pub fn latin(text: &str) -> String {
    text.chars().filter_map(plain).collect()
}

/// One character of it.
fn plain(character: char) -> Option<char> {
    let code = u32::from(character);
    if let Some(zero) = ZEROS.iter().find(|zero| code.wrapping_sub(**zero) < 10) {
        return char::from_digit(code - zero, 10);
    }
    Some(match character {
        // The Arabic decimal mark and comma, and the comma of full width.
        '\u{66b}' | '\u{60c}' | '\u{ff0c}' => ',',
        // The Arabic mark of thousands, the full stops of Urdu and Chinese, and the point of full width.
        '\u{66c}' | '\u{6d4}' | '\u{3002}' | '\u{ff0e}' => '.',
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            return None;
        }
        _ => character,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn her_digits_are_digits() {
        for digits in [
            "0123456789",
            "٠١٢٣٤٥٦٧٨٩",
            "۰۱۲۳۴۵۶۷۸۹",
            "०१२३४५६७८९",
            "০১২৩৪৫৬৭৮৯",
            "੦੧੨੩੪੫੬੭੮੯",
            "෦෧෨෩෪෫෬෭෮෯",
            "０１２３４５６７８９",
        ] {
            assert_eq!(latin(digits), "0123456789");
        }
    }

    #[test]
    fn her_marks_are_a_comma_and_a_point() {
        for amount in ["٧٬٧٠٠٫٥٠", "۷۔۷۰۰،۵۰", "７．７００，５０", "7。700，50"]
        {
            assert_eq!(latin(amount), "7.700,50");
        }
    }

    #[test]
    fn what_cannot_be_seen_does_not_count() {
        assert_eq!(latin("\u{2068}٧٧٠٠\u{2069}\u{200f} €"), "7700 €");
        assert_eq!(latin("\u{61c}7\u{202c}7"), "77");
    }

    #[test]
    fn all_else_stays() {
        for text in ["", "7.700,00 €", "marzo", "৳", "٪", "〇", "½"] {
            assert_eq!(latin(text), text);
        }
    }
}
