//! Text in pages.

use anyhow::{Result, ensure};

/// Text as it stands in a page, in an element or in a quoted attribute.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// A phone number that can be called; Italian numbers keep their zero after the country's code.
pub fn phone(number: &str) -> String {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    format!("<a href=\"tel:+39{digits}\">{}</a>", escape(number))
}

/// Puts text in the place of the comment `<!-- nc:name -->`, which must stand there once.
pub fn fill(page: &str, name: &str, text: &str) -> Result<String> {
    let marker = format!("<!-- nc:{name} -->");
    ensure!(
        page.matches(&marker).count() == 1,
        "The page should have {marker} once."
    );
    Ok(page.replace(&marker, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fills_a_marker_once() {
        let page = "<title><!-- nc:title --></title>";
        assert_eq!(fill(page, "title", "a").unwrap(), "<title>a</title>");
        assert!(fill(page, "head", "a").is_err());
    }

    #[test]
    fn text_is_no_markup() {
        assert_eq!(escape("<b> & \""), "&lt;b&gt; &amp; &quot;");
    }
}
