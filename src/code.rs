//! A QR code as lines to draw (ISO/IEC 18004). A module of its own, which only who wants a code loads.

use qrcode::{Color, EcLevel, QrCode};

/// How many modules must be free around a code.
const QUIET: usize = 4;

/// A code as a square of so many modules to a side, the free margin included, and the path of its dark modules in the
/// language of SVG.
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// Modules to a side.
    pub side: usize,
    /// The dark modules.
    pub path: String,
}

/// Writes a text as a code that can still be read where a seventh of it cannot be seen; `None` above about 2 kB, which no code
/// holds.
#[must_use]
pub fn code(text: &str) -> Option<Code> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|one, next| one == next) {
            if run.first() == Some(&Color::Dark) {
                dark(&mut path, [x + QUIET, y + QUIET], run.len());
            }
            x += run.len();
        }
    }
    Some(Code {
        side: width + 2 * QUIET,
        path,
    })
}

/// So many dark modules beside each other.
fn dark(path: &mut String, [x, y]: [usize; 2], length: usize) {
    for (command, number) in [("M", x), (" ", y), ("h", length), ("v1h-", length)] {
        path.push_str(command);
        path.push_str(&number.to_string());
    }
    path.push('z');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_margin_and_its_corners() {
        let code = code("1522").unwrap();
        // Version 1: 21 modules; the first row begins with the seven of a corner's mark.
        assert_eq!(code.side, 21 + 8);
        assert!(code.path.starts_with("M4 4h7v1h-7z"), "{}", code.path);
    }

    #[test]
    fn what_no_code_holds_is_none() {
        assert!(code(&"x".repeat(2000)).is_some());
        assert_eq!(code(&"x".repeat(3000)), None);
    }
}
