//! The worker that opens the page without a network: its script, and before it the list of the files that it keeps.

use std::{fs, path::Path};

use anyhow::{Context, Result, ensure};

use super::{
    addresses::{self, ALWAYS, Addresses},
    assets::digits,
};
use crate::{pages::Tags, stamp::sorted};

/// What it is called. A browser knows it by that name for ever.
pub const NAME: &str = "sw.js";

/// What the page is asked for by.
const PAGE: &str = "./";

/// The files of the page, by their addresses.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Files {
    /// What every visit needs; with all languages.
    pub needed: Vec<String>,
    /// What only some visits need.
    pub more: Vec<String>,
}

impl Files {
    /// Those that the page's script loads.
    pub fn of_script(all: &Addresses) -> Self {
        let mut files = Self::default();
        for (name, address) in addresses::of_script(all) {
            let list = if ALWAYS.contains(&name) {
                &mut files.needed
            } else {
                &mut files.more
            };
            list.push(address.to_owned());
        }
        let said = all.room.words.iter().map(|(_, address)| address);
        files.more.extend(said.cloned());
        let languages = &all.texts.languages;
        let words = languages
            .tags
            .iter()
            .flat_map(|tag| languages.addresses(tag));
        files.needed.extend(words);
        files
    }

    /// Adds the page, and those to which its tags lead.
    pub fn add_page(&mut self, tags: &Tags) {
        let pages = [PAGE, "manifest.webmanifest"];
        let files = pages.into_iter().chain(tags.addresses());
        self.needed.extend(files.map(str::to_owned));
        // Where the widget works she has the same places in it.
        self.more.push("consultori.html".to_owned());
    }

    /// Fails where the page or one of its scripts names an asset that is not in the list: without a network it would be missing.
    pub fn hold_all(&self, dist: &Path) -> Result<()> {
        let mut said = fs::read_to_string(dist.join("index.html"))?;
        for name in ["assets/nc-", "assets/room-"] {
            let script = |file: &&String| file.starts_with(name) && file.ends_with(".js");
            let script = self.all().find(script);
            let script = script.with_context(|| format!("The page has no {name}….js"))?;
            said += &fs::read_to_string(dist.join(script))?;
        }
        for path in sorted(&dist.join("assets"))? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let address = format!("assets/{name}");
            ensure!(
                !(said.contains(&*name) || name.ends_with(".txt"))
                    || self.all().any(|file| *file == address),
                "The page may ask for {address}, and the list of its worker does not name it."
            );
        }
        Ok(())
    }

    fn all(&self) -> impl Iterator<Item = &String> {
        self.needed.iter().chain(&self.more)
    }
}

/// The list of these files as they are in a folder, and the script after it.
pub fn script(dist: &Path, files: &Files, code: &str) -> Result<String> {
    let entry = |address: &String| {
        let name = if address == PAGE {
            "index.html"
        } else {
            address
        };
        let bytes = fs::read(dist.join(name)).with_context(|| format!("{name} is missing"))?;
        let digits = digits(&bytes);
        // An asset's own name says what is in it; but those of the languages say what is in all of them.
        if address.contains(&digits) {
            return Ok(address.clone());
        }
        anyhow::Ok(format!("{address}#{digits}"))
    };
    let part = |files: &[String]| {
        let entries = files.iter().map(entry).collect::<Result<Vec<_>>>()?;
        anyhow::Ok(entries.join(" "))
    };
    let list = format!("{}|{}", part(&files.needed)?, part(&files.more)?);
    let build = digits(format!("{list}{code}").as_bytes());
    Ok(format!("const files=\"{list}\",build=\"{build}\";\n{code}"))
}

/// What such a script was made of, for one of another build.
pub fn parts(script: &str) -> Result<(Files, &str)> {
    let (line, code) = script.split_once('\n').context("no list")?;
    let list = line.split('"').nth(1).context("no list")?;
    let (needed, more) = list.split_once('|').context("half a list")?;
    let part = |entries: &str| {
        let name = |entry: &str| entry.split('#').next().unwrap_or_default().to_owned();
        entries.split(' ').map(name).collect()
    };
    let files = Files {
        needed: part(needed),
        more: part(more),
    };
    Ok((files, code))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files() -> Files {
        Files {
            needed: vec![PAGE.to_owned(), "assets/nc-1.js".to_owned()],
            more: vec![
                "assets/plain-1.js".to_owned(),
                "assets/room-1.js".to_owned(),
            ],
        }
    }

    /// A folder with a page, a script that says this, and two assets.
    fn folder(name: &str, script: &str) -> std::path::PathBuf {
        let folder =
            std::env::temp_dir().join(format!("nasko-cresco-worker-{name}-{}", std::process::id()));
        fs::create_dir_all(folder.join("assets")).unwrap();
        fs::write(folder.join("index.html"), "<script src=assets/nc-1.js>").unwrap();
        fs::write(folder.join("assets/nc-1.js"), script).unwrap();
        fs::write(folder.join("assets/plain-1.js"), "").unwrap();
        fs::write(folder.join("assets/room-1.js"), "").unwrap();
        fs::write(folder.join("assets/themes-1.css"), "").unwrap();
        folder
    }

    #[test]
    fn the_list_tells_what_is_in_each_file_and_can_be_read_again() {
        let dist = folder("list", "import('plain-1.js')");
        let first = script(&dist, &files(), "code()").unwrap();
        assert!(first.starts_with("const files=\"./#"), "{first}");
        assert!(first.ends_with("\";\ncode()"), "{first}");
        assert_eq!(parts(&first).unwrap(), (files(), "code()"));
        assert_eq!(script(&dist, &files(), "code()").unwrap(), first);
        fs::write(dist.join("index.html"), "<p>").unwrap();
        assert_ne!(script(&dist, &files(), "code()").unwrap(), first);
        fs::remove_dir_all(dist).unwrap();
    }

    #[test]
    fn an_asset_of_the_page_is_in_the_list() {
        let dist = folder("all", "import('plain-1.js')");
        files().hold_all(&dist).unwrap();
        fs::write(dist.join("assets/nc-1.js"), "load('themes-1.css')").unwrap();
        let error = files().hold_all(&dist).unwrap_err().to_string();
        assert!(error.contains("assets/themes-1.css"), "{error}");
        fs::remove_dir_all(dist).unwrap();
    }
}
