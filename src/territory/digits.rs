//! Numbers as text: six bits a character, from `0` to `o`.
//!
//! The characters of a column of such digits are used about equally often, so that Brotli stores each in just over six bits.

/// The character of the digit zero.
pub const ZERO: u8 = b'0';

/// The value of one digit, 0 to 63, or `None` for any other character.
pub fn digit(character: u8) -> Option<u32> {
    let value = character.wrapping_sub(ZERO);
    (value < 64).then_some(u32::from(value))
}

/// The number that digits spell, the most significant first, or `None` where one is no digit.
pub fn number(digits: &[u8]) -> Option<u32> {
    let mut value = 0;
    for &character in digits {
        value = value << 6 | digit(character)?;
    }
    Some(value)
}
