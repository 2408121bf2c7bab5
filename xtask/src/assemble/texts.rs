//! The texts that the widget reads: names, places, words.

use anyhow::Result;

use super::assets::Assets;
use crate::pages::content;

/// Their addresses.
pub struct Texts {
    /// The comune names.
    pub comuni: String,
    /// The consultori.
    pub places: String,
    /// Who says what of the law.
    pub bases: String,
    /// Each language and its words: what a widget begins with, and what its further pages say. Italian first.
    pub languages: Vec<(&'static str, [String; 2])>,
    /// The outlines of the ASL.
    pub map: String,
}

/// Adds them to the assets.
pub fn add(assets: &mut Assets) -> Result<Texts> {
    let languages = content::built_in()
        .map(|(lang, [words, further])| {
            let words = assets.add(lang, "txt", words.as_bytes())?;
            let further = assets.add(&format!("further-{lang}"), "txt", further.as_bytes())?;
            Ok((lang, [words, further]))
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(Texts {
        comuni: assets.add("comuni", "txt", content::comuni().as_bytes())?,
        places: assets.add("places", "txt", content::places().as_bytes())?,
        bases: assets.add("bases", "txt", content::bases().as_bytes())?,
        languages,
        map: assets.add("map", "txt", content::map().as_bytes())?,
    })
}
