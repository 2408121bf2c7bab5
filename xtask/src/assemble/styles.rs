//! The style sheets, bundled.

use anyhow::Result;

use super::assets::Assets;
use crate::{esbuild::Esbuild, project::Project};

/// Their addresses.
pub struct Styles {
    /// The page up to the result.
    pub page: String,
    /// The result, and paper.
    pub later: String,
    /// Every theme but the first.
    pub themes: String,
    /// All that the element needs.
    pub element: String,
    /// A waiting room.
    pub kiosk: String,
    /// The configurator.
    pub integra: String,
}

/// Adds them to the assets.
pub fn add(project: &Project, esbuild: &Esbuild, assets: &mut Assets) -> Result<Styles> {
    let mut sheet = |source: &str, name: &str| {
        let path = project.root.join("styles").join(source);
        assets.add(name, "css", &esbuild.style(&path)?)
    };
    Ok(Styles {
        later: sheet("later.css", "later")?,
        themes: sheet("themes.css", "themes")?,
        element: sheet("element.css", "element")?,
        integra: sheet("integra.css", "integra")?,
        kiosk: sheet("kiosk.css", "kiosk")?,
        page: sheet("main.css", "nc")?,
    })
}
