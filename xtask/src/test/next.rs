//! A newer build of the page, for the journeys that see it take over: one Italian word is another.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};

use crate::{
    assemble::{compress, worker},
    files,
    project::Project,
    stamp::hex,
};

/// The word on the start page, and what it is in the newer build.
const WORD: [&str; 2] = ["Esci subito", "Esci ora"];

/// Makes it out of `dist/`; gives its folder. What it no longer has in common with `dist/` is not in it, as where a server's
/// folder is replaced whole.
pub fn build(project: &Project) -> Result<PathBuf> {
    let next = project.target.join("next");
    if next.is_dir() {
        fs::remove_dir_all(&next)?;
    }
    for file in files::of(&project.dist())? {
        // Neither the folder of a version nor what is compressed: that would have to be made anew.
        if !file.name.starts_with("nasko-cresco-") && !file.name.ends_with(".br") {
            let to = next.join(&file.name);
            fs::create_dir_all(to.parent().context("a file in no folder")?)?;
            fs::copy(&file.path, to)?;
        }
    }
    let sw = fs::read_to_string(next.join(worker::NAME))?;
    let (mut list, code) = worker::parts(&sw)?;
    let words = list
        .needed
        .iter_mut()
        .find(|address| address.starts_with("assets/it-"))
        .context("no Italian words")?;
    let before = std::mem::replace(words, other_words(&next, words)?);
    let page = next.join("index.html");
    let html = fs::read_to_string(&page)?;
    fs::write(&page, html.replace(&before, words))?;
    fs::write(next.join(worker::NAME), worker::script(&next, &list, code)?)?;
    compress::beside_every_file(&next)?;
    Ok(next)
}

/// Writes the words with the other one in them instead of those at an address; gives theirs.
fn other_words(next: &Path, address: &str) -> Result<String> {
    let text = fs::read_to_string(next.join(address))?;
    let other = text.replace(WORD[0], WORD[1]);
    ensure!(other != text, "{} is not among the first words", WORD[0]);
    fs::remove_file(next.join(address))?;
    let digits = &hex(&Sha256::digest(&other))[..10];
    let address = format!("assets/it-{digits}.txt");
    fs::write(next.join(&address), other)?;
    Ok(address)
}
