//! The folder of a version: a copy of everything, under a name that says what is in it. What an ASL's page takes from there
//! never changes; and it is a package, for who builds a site with a bundler.

use std::{fs, path::Path};

use anyhow::{Result, ensure};
use sha2::{Digest, Sha256};

use crate::{files, project::Project, stamp::hex};

/// Where the files stand that make a package of the folder.
const PACKAGE: &str = "deploy/package";

/// What stands for the version in them.
const VERSION: &str = "VERSION";

/// Makes it in the page's folder; gives its name.
pub fn folder(project: &Project, dist: &Path) -> Result<String> {
    let unnamed = dist.join("pinned");
    files::copy(dist, &unnamed)?;
    package(project, &unnamed)?;
    let name = format!(
        "nasko-cresco-{}-{}",
        project.version(),
        &digest(&unnamed)?[..8]
    );
    fs::rename(unnamed, dist.join(&name))?;
    Ok(name)
}

/// What makes a package of it.
fn package(project: &Project, folder: &Path) -> Result<()> {
    for file in files::of(&project.root.join(PACKAGE))? {
        let text = fs::read_to_string(&file.path)?;
        fs::write(
            folder.join(&file.name),
            text.replace(VERSION, project.version()),
        )?;
    }
    let manifest = folder.join("package.json");
    ensure!(
        manifest.is_file(),
        "{PACKAGE}/package.json is missing: it makes a package of the folder of a version."
    );
    fs::copy(project.root.join("LICENSE"), folder.join("LICENSE"))?;
    Ok(())
}

/// A hash of every file's path and content.
fn digest(folder: &Path) -> Result<String> {
    let mut hash = Sha256::new();
    for file in files::of(folder)? {
        let bytes = fs::read(file.path)?;
        for part in [file.name.as_bytes(), &bytes] {
            // The lengths keep apart what stands on either side of an end.
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
    }
    Ok(hex(&hash.finalize()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_says_what_is_in_it() {
        let root = std::env::temp_dir().join(format!("nasko-cresco-pinned-{}", std::process::id()));
        let write = |file: &str, text: &str| {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("LICENSE", "free");
        write("deploy/package/package.json", "{\"version\":\"VERSION\"}");
        write("dist/index.html", "<p>");
        write("dist/assets/nc-1.js", "1");
        let project = Project {
            root: root.clone(),
            target: root.join("target"),
            cache: root.join("cache"),
        };
        let first = folder(&project, &project.dist()).unwrap();
        let read = |file: &str| fs::read_to_string(project.dist().join(&first).join(file)).unwrap();
        assert_eq!(read("assets/nc-1.js"), "1");
        assert_eq!(
            read("package.json"),
            format!("{{\"version\":\"{}\"}}", project.version())
        );
        assert_eq!(read("LICENSE"), "free");

        let remade = || {
            for file in sorted_folders(&project.dist()) {
                fs::remove_dir_all(file).unwrap();
            }
            folder(&project, &project.dist()).unwrap()
        };
        assert_eq!(remade(), first);
        write("dist/index.html", "<p>changed");
        assert_ne!(remade(), first);
        fs::remove_dir_all(root).unwrap();
    }

    /// The folders of versions.
    fn sorted_folders(dist: &Path) -> Vec<std::path::PathBuf> {
        crate::stamp::sorted(dist)
            .unwrap()
            .into_iter()
            .filter(|path| path.join("package.json").is_file())
            .collect()
    }
}
