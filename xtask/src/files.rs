//! The files of a folder and of its folders.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::stamp::sorted;

/// A file somewhere in a folder.
#[derive(Debug)]
pub struct File {
    /// Its path within the folder, with `/`.
    pub name: String,
    /// Where it is.
    pub path: PathBuf,
}

/// All files of a folder and of its folders, in the order of their names.
pub fn of(folder: &Path) -> Result<Vec<File>> {
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    Ok(files)
}

/// Copies all files of a folder and of its folders into another.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in of(from)? {
        let to = to.join(&file.name);
        if let Some(parent) = to.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::copy(&file.path, to).with_context(|| format!("{} cannot be copied", file.name))?;
    }
    Ok(())
}

fn collect(folder: &Path, prefix: &str, files: &mut Vec<File>) -> Result<()> {
    for path in sorted(folder)? {
        let name = path
            .file_name()
            .context("A file without a name")?
            .to_string_lossy();
        let name = format!("{prefix}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else {
            files.push(File { name, path });
        }
    }
    Ok(())
}
