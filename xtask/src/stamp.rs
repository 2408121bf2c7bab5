//! Whether what a page is made of has changed since it was made.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::{project::Project, run::output};

/// What a page is made of. Tests are not, so that a change in a test builds no page.
const INPUTS: [&str; 18] = [
    ".cargo",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "Trunk.toml",
    "build",
    "build.rs",
    "data",
    "deploy/installed",
    "deploy/package",
    "docs",
    "index.html",
    "integra.html",
    "locales",
    "schemas",
    "src",
    "styles",
    "xtask",
];

/// A hash of everything that a page is made of, compiler included, and of the page itself: a file of it that was changed or
/// removed by hand is made again too.
pub fn of_page(project: &Project) -> Result<String> {
    let mut hash = Sha256::new();
    hash.update(output(Command::new("rustc").arg("-vV"))?);
    for input in INPUTS {
        add(&mut hash, &project.root.join(input))?;
    }
    add(&mut hash, &project.dist())?;
    add(&mut hash, &project.kiosk())?;
    Ok(hex(&hash.finalize()))
}

/// Adds a file, or all files of a folder in the order of their names; what is not there adds nothing.
fn add(hash: &mut Sha256, path: &Path) -> Result<()> {
    if path.is_dir() {
        for entry in sorted(path)? {
            add(hash, &entry)?;
        }
    } else if path.is_file() {
        let bytes = fs::read(path)?;
        hash.update(path.as_os_str().as_encoded_bytes());
        // The length keeps apart what stands on either side of a file's end.
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    }
    Ok(())
}

/// The entries of a folder in the order of their names.
pub fn sorted(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut entries = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?;
    entries.sort();
    Ok(entries)
}

/// Bytes as hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changes_with_the_page_and_with_what_it_is_made_of_but_not_with_tests() {
        let root = std::env::temp_dir().join(format!("nasko-cresco-stamp-{}", std::process::id()));
        let write = |file: &str, text: &str| {
            let path = root.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        let project = Project {
            root: root.clone(),
            target: root.join("target"),
            cache: root.join("cache"),
        };
        write("src/main.rs", "fn main() {}");
        write("dist/index.html", "<p>");
        let first = of_page(&project).unwrap();
        assert_eq!(of_page(&project).unwrap(), first);
        write("tests/journeys.rs", "");
        assert_eq!(of_page(&project).unwrap(), first);
        write("src/main.rs", "fn main() { }");
        let second = of_page(&project).unwrap();
        assert_ne!(second, first);
        write("dist/index.html", "");
        assert_ne!(of_page(&project).unwrap(), second);
        fs::remove_dir_all(root).unwrap();
    }
}
