//! Compiles `data/` and `locales/` into the tables that the crate includes.

use std::path::Path;
use std::{env, fs, process};

#[path = "build/collected.rs"]
mod collected;
#[path = "build/figure.rs"]
mod figure;
#[path = "build/isee.rs"]
mod isee;
#[path = "build/law.rs"]
mod law;
#[path = "build/locales.rs"]
mod locales;
#[path = "build/programme.rs"]
mod programme;
#[path = "build/territory.rs"]
mod territory;
#[path = "build/today.rs"]
mod today;

fn main() {
    if let Err(fault) = compile() {
        eprintln!("error: {fault}");
        process::exit(1);
    }
}

fn compile() -> Result<(), String> {
    let out = env::var_os("OUT_DIR").ok_or("cargo gives no OUT_DIR")?;
    let out = Path::new(&out);
    write(
        out,
        "collected.rs",
        &collected::compile(&read(collected::FILE)?)?,
    )?;
    write(
        out,
        "programme.rs",
        &programme::compile(&read(programme::FILE)?)?,
    )?;
    law_tables(out)?;
    let figures = isee::compile(&read(isee::FILE)?, &read(isee::SOURCES)?)?;
    write(out, "isee.rs", &figures)?;
    territory_texts(out)?;
    locale_texts(out)
}

fn territory_texts(out: &Path) -> Result<(), String> {
    let texts = territory::compile(&territory::Sources::read(read)?)?;
    write(out, "comuni.txt", &texts.comuni)?;
    write(out, "places.txt", &texts.places)?;
    write(out, "map.txt", &texts.map)
}

fn law_tables(out: &Path) -> Result<(), String> {
    let compiled = law::compile(&law::Tables {
        sources: &read("data/law/sources.csv")?,
        regimes: &read("data/law/regimes.csv")?,
        rules: &read("data/law/rules.csv")?,
        documents: &read("data/law/documents.csv")?,
        conflicts: &read("data/law/conflicts.csv")?,
    })?;
    write(out, "law.rs", &compiled.rust)?;
    let today = today::compile(
        &read(today::MEASURES)?,
        &read(today::SOURCES)?,
        &compiled.bases,
    )?;
    write(out, "today.rs", &today.rust)?;
    write(out, "bases.txt", &today.bases)
}

fn locale_texts(out: &Path) -> Result<(), String> {
    let mut files = Vec::new();
    for path in list(locales::FOLDER)? {
        if let Some(tag) = path.strip_suffix(".ftl") {
            files.push(locales::File {
                tag: tag.to_owned(),
                text: read(&format!("{}/{path}", locales::FOLDER))?,
            });
        }
    }
    let compiled = locales::compile(&files)?;
    for (name, text) in &compiled.texts {
        write(out, name, text)?;
    }
    write(out, "messages.rs", &compiled.rust)
}

/// The names of the files in a folder, in alphabetical order. Cargo watches the folder, for one may be added.
fn list(folder: &str) -> Result<Vec<String>, String> {
    println!("cargo::rerun-if-changed={folder}");
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| format!("{folder}: {e}"))? {
        let entry = entry.map_err(|e| format!("{folder}: {e}"))?;
        names.push(entry.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

fn read(path: &str) -> Result<String, String> {
    println!("cargo::rerun-if-changed={path}");
    fs::read_to_string(path).map_err(|e| format!("{path}: {e}"))
}

fn write(out: &Path, name: &str, text: &str) -> Result<(), String> {
    fs::write(out.join(name), text).map_err(|e| format!("{name}: {e}"))
}
