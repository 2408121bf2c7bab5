//! The configurator: which release it writes code for.

use anyhow::Result;

use super::{ICON, content, html::fill, json};

/// What an editor reads, beside the configurator.
const GUIDE: &str = "guida-editor.md";

/// The addresses of its own assets.
pub struct Tags {
    /// Its script.
    pub script: String,
    /// Its style sheet.
    pub style: String,
}

/// What a snippet names.
pub struct Release<'a> {
    /// The version.
    pub version: &'a str,
    /// The folder of the version.
    pub folder: &'a str,
    /// The scripts that a host's page loads, and their hashes.
    pub integrity: Vec<(&'static str, String)>,
    /// The languages: tag, and name in their own words.
    pub languages: Vec<(&'static str, &'static str)>,
}

/// The source page with its tags and what it knows of the release.
pub fn page(source: &str, tags: &Tags, release: &Release) -> Result<String> {
    let head = format!(
        "<link rel=\"stylesheet\" href=\"{}\">\n<script type=\"module\" src=\"{}\"></script>\n{ICON}",
        tags.style, tags.script
    );
    let page = fill(source, "head", &head)?;
    let release = format!(
        "<script type=\"application/json\" id=\"nc-release\">{}</script>",
        described(release)
    );
    fill(&page, "release", &release)
}

fn described(release: &Release) -> String {
    let pair = |(code, name): (&str, &str)| json::array([json::string(code), json::string(name)]);
    let integrity = release
        .integrity
        .iter()
        .map(|(file, hash)| (*file, json::string(hash)));
    let areas = content::areas();
    let asl = areas.iter().map(|area| pair((area.slug, area.name)));
    let languages = release.languages.iter().copied().map(pair);
    json::object([
        ("version", json::string(release.version)),
        ("folder", json::string(release.folder)),
        ("integrity", json::object(integrity)),
        ("asl", json::array(asl)),
        ("languages", json::array(languages)),
        ("guide", json::string(GUIDE)),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_release_the_areas_and_the_languages() {
        let tags = Tags {
            script: "assets/integra-1.js".to_owned(),
            style: "assets/integra-1.css".to_owned(),
        };
        let release = Release {
            version: "1.2.3",
            folder: "nasko-cresco-1.2.3-0",
            integrity: vec![("nasko-cresco.js", "sha384-a".to_owned())],
            languages: vec![("it", "Italiano")],
        };
        let page = page("<!-- nc:head --><!-- nc:release -->", &tags, &release).unwrap();
        assert!(page.contains("src=\"assets/integra-1.js\""));
        assert!(page.contains(
            "{\"version\":\"1.2.3\",\"folder\":\"nasko-cresco-1.2.3-0\",\
             \"integrity\":{\"nasko-cresco.js\":\"sha384-a\"},\"asl\":[["
        ));
        assert!(page.contains("[\"bergamo\",\"ASL Bergamo\"]"));
        assert!(page.contains(
            "\"languages\":[[\"it\",\"Italiano\"]],\"guide\":\"guida-editor.md\"}</script>"
        ));
    }
}
