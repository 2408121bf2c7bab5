//! The style sheets, bundled.

use anyhow::Result;

use super::assets::Assets;
use crate::{esbuild::Esbuild, project::Project};

/// Their addresses.
pub struct Styles {
    /// The page up to the result.
    pub page: String,
    /// The result, and paper.
    pub later: Option<String>,
    /// Every theme but the first.
    pub themes: Option<String>,
    /// All that the element needs.
    pub element: Option<String>,
    /// A waiting room.
    pub kiosk: String,
    /// The configurator.
    pub integra: Option<String>,
}

/// Adds them to the assets.
pub fn add(project: &Project, esbuild: &Esbuild, assets: &mut Assets) -> Result<Styles> {
    let mut sheet = |source: &str, name: &str| {
        let path = project.root.join("styles").join(source);
        assets.add(name, "css", &esbuild.style(&path)?)
    };
    let there = |source: &str| project.root.join("styles").join(source).is_file();
    let mut optional =
        |source: &str, name: &str| there(source).then(|| sheet(source, name)).transpose();
    Ok(Styles {
        later: optional("later.css", "later")?,
        themes: optional("themes.css", "themes")?,
        element: optional("element.css", "element")?,
        integra: optional("integra.css", "integra")?,
        kiosk: sheet("kiosk.css", "kiosk")?,
        page: sheet("main.css", "nc")?,
    })
}
