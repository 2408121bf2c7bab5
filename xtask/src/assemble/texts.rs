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
    /// The Italian words, with which the page begins: what comes first, and the rest.
    pub italian: [String; 2],
    /// Each other language and its words, which come once it is chosen.
    pub others: Vec<(&'static str, [String; 2])>,
    /// The outlines of the ASL.
    pub map: String,
}

/// Adds them to the assets.
pub fn add(assets: &mut Assets) -> Result<Texts> {
    let mut others = content::built_in()
        .map(|(lang, [first, rest])| {
            let first = assets.add(lang, "txt", first.as_bytes())?;
            let rest = assets.add(&format!("rest-{lang}"), "txt", rest.as_bytes())?;
            Ok((lang, [first, rest]))
        })
        .collect::<Result<Vec<_>>>()?;
    Ok(Texts {
        comuni: assets.add("comuni", "txt", content::comuni().as_bytes())?,
        places: assets.add("places", "txt", content::places().as_bytes())?,
        bases: assets.add("bases", "txt", content::bases().as_bytes())?,
        italian: others.remove(0).1,
        others,
        map: assets.add("map", "txt", content::map().as_bytes())?,
    })
}
