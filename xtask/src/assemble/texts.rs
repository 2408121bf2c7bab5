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
    /// The languages and their words.
    pub languages: Languages,
    /// The outlines of the ASL.
    pub map: String,
}

/// The words of all languages: what a widget begins with, and what its further pages say.
pub struct Languages {
    /// Their tags, Italian first.
    pub tags: Vec<&'static str>,
    /// The number in the names of their files.
    pub number: String,
}

impl Languages {
    /// The addresses of one of them.
    pub fn addresses(&self, tag: &str) -> [String; 2] {
        ["", FURTHER].map(|start| format!("assets/{start}{tag}-{}.txt", self.number))
    }
}

/// How the names begin of what the further pages say.
pub const FURTHER: &str = "further-";

/// Adds them to the assets.
pub fn add(assets: &mut Assets) -> Result<Texts> {
    let words = content::built_in().flat_map(|(tag, [words, further])| {
        [
            (tag.to_owned(), words.as_bytes()),
            (format!("{FURTHER}{tag}"), further.as_bytes()),
        ]
    });
    let languages = Languages {
        number: assets.add_together("txt", words)?,
        tags: content::languages().map(|(tag, _)| tag).collect(),
    };
    Ok(Texts {
        comuni: assets.add("comuni", "txt", content::comuni().as_bytes())?,
        places: assets.add("places", "txt", content::places().as_bytes())?,
        bases: assets.add("bases", "txt", content::bases().as_bytes())?,
        languages,
        map: assets.add("map", "txt", content::map().as_bytes())?,
    })
}
