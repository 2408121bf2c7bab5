//! The kiosk's one file: a page that has everything in itself, opened from a disk.

use anyhow::{Result, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use super::{
    content::{self, words},
    html::escape,
    statement,
};

/// What is in the file.
pub struct Inside<'a> {
    /// The style sheet.
    pub style: &'a str,
    /// The script, a classic one: not every browser takes a module from a file that is opened from a disk.
    pub script: &'a str,
    /// What the widget reads, compressed, in letters.
    pub packed: &'a str,
    /// The names and lengths in it, as JSON.
    pub index: &'a str,
}

/// The whole page.
pub fn page(inside: &Inside) -> Result<String> {
    let Inside {
        style,
        script,
        packed,
        index,
    } = inside;
    ensure!(
        !script.contains("</script") && !style.contains("</style"),
        "A script or a style sheet would end its own tag."
    );
    let word = |key: &str| words(key, &[]).map(|text| escape(&text));
    Ok(format!(
        "<!doctype html>\n<html lang=\"it\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n<title>{}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<style>{style}</style>\n</head>\n<body>\n<main>\n\
         <div id=\"nc-root\" class=\"nc-shade\"></div>\n<section id=\"nc-fallback\" class=\"nc\" lang=\"it\" dir=\"ltr\">\n\
         <p id=\"nc-fault\" hidden>{}</p>\n{}</section>\n</main>\n\
         <script type=\"application/octet-stream\" id=\"nc-inside\" data-index=\"{}\">{packed}</script>\n\
         <script>{script}</script>\n</body>\n</html>\n",
        policy(style, script),
        word("static-title")?,
        word("static-kiosk-fault")?,
        fallback()?,
        escape(index),
    ))
}

/// Nothing but what is in the file: no address at all may be asked for. `unsafe-eval` is how browsers before Chrome 97, Firefox 102 and
/// Safari 16 say that WebAssembly may run; the script evaluates nothing, and no other can come in.
fn policy(style: &str, script: &str) -> String {
    let hash = |text: &str| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)));
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval' 'unsafe-eval'; style-src {}; base-uri 'none'; form-action 'none'",
        hash(script),
        hash(style)
    )
}

/// What stands there before the widget, and if it fails: the rules in words, and whom to ask. No link: the page stands in a
/// waiting room.
fn fallback() -> Result<String> {
    let (helpline, number) = content::helpline()?;
    Ok(format!(
        "{}<p>{}: {}</p>\n<p>{}</p>\n",
        statement()?,
        escape(&helpline),
        escape(number),
        escape(&content::collected()?),
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside<'a>(style: &'a str, script: &'a str) -> Inside<'a> {
        Inside {
            style,
            script,
            packed: "AAAA",
            index: "[[\"nc.wasm\",3]]",
        }
    }

    #[test]
    fn nothing_but_what_is_in_it_may_run_or_be_asked_for() {
        let page = page(&inside("p{}", "1")).unwrap();
        assert!(page.contains(
            "default-src 'none'; script-src 'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s=' "
        ));
        assert!(page.contains("data-index=\"[[&quot;nc.wasm&quot;,3]]\">AAAA</script>"));
        assert!(!page.contains("href"), "a way out");
    }

    #[test]
    fn a_script_may_not_end_its_tag() {
        assert!(page(&inside("", "'</script>'")).is_err());
        assert!(page(&inside("</style>", "")).is_err());
    }
}
