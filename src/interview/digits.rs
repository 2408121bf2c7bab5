//! Figures of other scripts.

/// The same text with its figures as this program reads them.
pub fn latin(text: &str) -> String {
    text.chars().map(|c| c).collect()
}
