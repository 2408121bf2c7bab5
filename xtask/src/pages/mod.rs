//! The static pages: what is on the screen before the widget, without it, and if it fails.

mod consultori;
pub mod content;
mod html;
mod index;
mod integra;
pub mod json;
mod kiosk;

pub use consultori::page as consultori;
pub use index::page as index;
pub use integra::{Release, Tags as IntegraTags, page as integra};
pub use kiosk::{Inside, page as kiosk};

/// The addresses of a page's assets.
pub struct Tags {
    /// The style sheet, up to the result.
    pub style: String,
    /// That of the result and of paper.
    pub later: String,
    /// What tells why the script does not begin.
    pub opened: String,
    /// The script.
    pub script: String,
    /// The script's hash, for its tag.
    pub integrity: String,
    /// The module, up to the first question.
    pub wasm: String,
    /// The rest of it.
    pub more: String,
    /// The comune names.
    pub comuni: String,
    /// The consultori.
    pub places: String,
    /// Who says what of the law.
    pub bases: String,
}

impl Tags {
    /// All of them.
    pub fn addresses(&self) -> impl Iterator<Item = &str> {
        let Tags {
            style,
            later,
            opened,
            script,
            integrity: _,
            wasm,
            more,
            comuni,
            places,
            bases,
        } = self;
        let files = [
            style, later, opened, script, wasm, more, comuni, places, bases,
        ];
        files.into_iter().map(String::as_str)
    }
}

/// The Content-Security-Policy of the page. Who may frame the page is the ASL's to say, so it is not said here.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// The policy that a server sends with every file: as much as the configurator needs, whose preview shows the page in a frame.
pub const SERVED_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; frame-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'";

/// Where the quick exit leads, as in `src/host/exit.js`.
const ELSEWHERE: &str = "https://www.google.it/";

/// The quick exit, where there is no script: a link, first on the page.
fn leave() -> anyhow::Result<String> {
    let said = html::escape(&content::words("static-leave", &[])?);
    Ok(format!(
        "<p><a class=\"nc-exit\" href=\"{ELSEWHERE}\" rel=\"noreferrer\">{said}</a></p>\n"
    ))
}

/// What the funds were, that they are closed, and their rules in words.
fn statement() -> anyhow::Result<String> {
    let word = |key: &str| content::words(key, &[]).map(|text| html::escape(&text));
    let [nasko, cresco] = content::rules()?;
    Ok(format!(
        "<h1>{}</h1>\n<p class=\"nc-lead\">{}</p>\n<p>{}</p>\n\
         <h2>{}</h2>\n<p>{}</p>\n<p>{}</p>\n<p>{}</p>\n<p>{}</p>\n",
        word("static-title")?,
        word("static-intro")?,
        html::escape(&content::closed()?),
        word("static-rules")?,
        html::escape(&nasko),
        html::escape(&cresco),
        word("static-isee")?,
        word("static-estimate")?,
    ))
}

/// The policy as a tag.
fn policy() -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">")
}

/// The icon, in the page itself: a browser would ask for a file of its own after everything else.
const ICON: &str = "<link rel=\"icon\" href=\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E\
     %3Cpath fill='%23bd3c5c' d='M8 14 2 8a3.7 3.7 0 0 1 6-4 3.7 3.7 0 0 1 6 4z'/%3E%3C/svg%3E\">";

/// What tells a phone how to put the page on its home screen.
const MANIFEST: &str = "<link rel=\"manifest\" href=\"manifest.webmanifest\">";

/// A style sheet as a tag.
fn style(address: &str) -> String {
    format!("<link rel=\"stylesheet\" href=\"{address}\">")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quick_exit_leads_to_one_place_with_and_without_a_script() {
        let script = include_str!("../../../src/host/exit.js");
        assert!(script.contains(&format!("const ELSEWHERE = \"{ELSEWHERE}\";")));
    }

    #[test]
    fn what_a_server_sends_allows_frames_as_well_and_nothing_else() {
        assert_eq!(SERVED_POLICY.replace("frame-src 'self'; ", ""), POLICY);
    }
}
