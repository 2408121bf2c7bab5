//! A newer build of the page, for the journeys that see it take over: one Italian word is another.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use crate::{
    assemble::{
        assets::{digits, integrity},
        worker,
    },
    files,
    project::Project,
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
        // Neither the folder of a version nor what is compressed: that would have to be made anew, which takes long, and says
        // nothing of one build taking over from another.
        if !file.name.starts_with("nasko-cresco-") && !file.name.ends_with(".br") {
            let to = next.join(&file.name);
            fs::create_dir_all(to.parent().context("a file in no folder")?)?;
            fs::copy(&file.path, to)?;
        }
    }
    let sw = fs::read_to_string(next.join(worker::NAME))?;
    let (mut list, code) = worker::parts(&sw)?;
    let number = other_words(&next, &mut list.needed)?;
    other_script(&next, &mut list.needed, &number)?;
    fs::write(next.join(worker::NAME), worker::script(&next, &list, code)?)?;
    Ok(next)
}

/// The number in the names of the words of all languages, before and after.
struct Number {
    before: String,
    now: String,
}

/// Writes the Italian words with the other one in them, and gives the words of all languages the names that they then have.
fn other_words(next: &Path, list: &mut [String]) -> Result<Number> {
    let number = |address: &str| {
        let name = address.strip_prefix("assets/it-")?.strip_suffix(".txt")?;
        (!name.contains('-')).then(|| name.to_owned())
    };
    let address = list.iter().find(|address| number(address).is_some());
    let address = address.context("no Italian words")?;
    let text = fs::read_to_string(next.join(address))?;
    let other = text.replace(WORD[0], WORD[1]);
    ensure!(other != text, "{} is not among the words", WORD[0]);
    fs::write(next.join(address), &other)?;
    let number = Number {
        before: number(address).context("no number")?,
        now: digits(other.as_bytes()),
    };
    for address in list {
        let renamed = address.replace(&number.before, &number.now);
        if renamed != *address {
            fs::rename(next.join(&*address), next.join(&renamed))?;
            *address = renamed;
        }
    }
    Ok(number)
}

/// Writes the page's script with the other number in it, and the page with that script.
fn other_script(next: &Path, list: &mut [String], number: &Number) -> Result<()> {
    let is_script =
        |address: &&mut String| address.starts_with("assets/nc-") && address.ends_with(".js");
    let address = list.iter_mut().find(is_script).context("no script")?;
    let script = fs::read_to_string(next.join(&*address))?;
    let other = script.replace(&number.before, &number.now);
    ensure!(
        other != script,
        "The page's script does not know where the words are"
    );
    fs::remove_file(next.join(&*address))?;
    let renamed = format!("assets/nc-{}.js", digits(other.as_bytes()));
    fs::write(next.join(&renamed), &other)?;
    let page = next.join("index.html");
    let html = fs::read_to_string(&page)?
        .replace(&*address, &renamed)
        .replace(&integrity(script.as_bytes()), &integrity(other.as_bytes()));
    fs::write(&page, html)?;
    *address = renamed;
    Ok(())
}
