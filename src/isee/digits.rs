//! Digits as her keyboard writes them.

/// The ASCII digit of a decimal digit of Latin, Arabic, Persian and Urdu, Devanagari, Bengali, Gurmukhi or
/// full-width script; any other character as it is.
#[must_use]
pub fn ascii_digit(character: char) -> char {
    const ZEROS: [u32; 6] = [0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0xFF10];
    let code = u32::from(character);
    ZEROS
        .into_iter()
        .find(|zero| (*zero..zero + 10).contains(&code))
        .and_then(|zero| char::from_digit(code - zero, 10))
        .unwrap_or(character)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn her_digits_are_digits() {
        for number in ["7700", "٧٧٠٠", "۷۷۰۰", "७७००", "৭৭০০", "੭੭੦੦", "７７００"]
        {
            assert_eq!(number.chars().map(ascii_digit).collect::<String>(), "7700");
        }
        assert_eq!(ascii_digit('x'), 'x');
    }
}
