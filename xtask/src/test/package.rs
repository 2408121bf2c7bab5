//! The folder of the version as a package: packed as npm packs it, installed, and bundled into a site.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result};
use flate2::read::GzDecoder;

use crate::{
    files,
    project::Project,
    run::{find, run},
    stamp::sorted,
    tools,
};

/// The site, whose script imports the package by its name.
const SITE: [(&str, &str); 2] = [
    ("main.js", "import \"nasko-cresco\";\n"),
    (
        "index.html",
        "<!doctype html>\n<html lang=\"it\">\n<meta charset=\"utf-8\">\n<title>Un sito</title>\n\
         <main><h1>Un sito</h1><nasko-cresco application-date=\"2026-11-22\"></nasko-cresco></main>\n\
         <script type=\"module\" src=\"site.js\"></script>\n</html>\n",
    ),
];

/// Makes the site in a folder, which it gives.
pub fn bundled(project: &Project) -> Result<PathBuf> {
    let site = project.target.join("bundled");
    if site.is_dir() {
        fs::remove_dir_all(&site)?;
    }
    let package = site.join("node_modules/nasko-cresco");
    install(&folder(project)?, &package)?;
    for (name, content) in SITE {
        fs::write(site.join(name), content)?;
    }
    let bundler = tools::esbuild(project)?;
    run(Command::new(bundler).current_dir(&site).args([
        "main.js",
        "--bundle",
        "--format=esm",
        "--log-level=warning",
        "--outfile=site.js",
    ]))?;
    // esbuild leaves the addresses of assets as they are: they count from the bundle.
    files::copy(&package.join("assets"), &site.join("assets"))?;
    Ok(site)
}

/// The folder of the version in `dist/`.
fn folder(project: &Project) -> Result<PathBuf> {
    sorted(&project.dist())?
        .into_iter()
        .find(|path| path.join("package.json").is_file())
        .context("dist/ holds no folder of a version")
}

/// What a registry would install: what `npm pack` takes or, where there is no npm, the whole folder.
fn install(folder: &Path, package: &Path) -> Result<()> {
    if find("npm").is_none() {
        eprintln!("There is no npm: the folder is taken as it is.");
        return files::copy(folder, package);
    }
    let packed = package.with_file_name("packed");
    fs::create_dir_all(&packed)?;
    run(Command::new("npm")
        .args(["pack", "--silent", "--offline", "--pack-destination"])
        .arg(&packed)
        .arg(folder))?;
    let tarball = sorted(&packed)?
        .into_iter()
        .next()
        .context("npm packed nothing")?;
    let unpacked = packed.join("unpacked");
    tar::Archive::new(GzDecoder::new(fs::File::open(tarball)?)).unpack(&unpacked)?;
    Ok(fs::rename(unpacked.join("package"), package)?)
}
