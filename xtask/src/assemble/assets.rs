//! Files whose names say what is in them, so that a browser may keep them for ever.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Result, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256, Sha384};

use crate::stamp::hex;

/// The folder of assets in a page's folder.
pub struct Assets {
    page: PathBuf,
}

impl Assets {
    /// Makes `assets/` in the page's folder.
    pub fn in_folder(page: &Path) -> Result<Self> {
        fs::create_dir_all(page.join("assets"))?;
        Ok(Self {
            page: page.to_path_buf(),
        })
    }

    /// Writes an asset and gives its address, relative to the page.
    pub fn add(&mut self, name: &str, extension: &str, content: &[u8]) -> Result<String> {
        self.write(name, &digits(content), extension, content)
    }

    /// Writes assets that are alike under names that say what is in all of them together, so that one number stands for many
    /// where they are listed; gives that number. They are called `<name>-<number>.<extension>`.
    pub fn add_together<'a>(
        &mut self,
        extension: &str,
        all: impl Iterator<Item = (String, &'a [u8])>,
    ) -> Result<String> {
        let all: Vec<_> = all.collect();
        let contents: Vec<_> = all.iter().map(|(_, content)| *content).collect();
        let digits = digits(&contents.concat());
        for (name, content) in all {
            self.write(&name, &digits, extension, content)?;
        }
        Ok(digits)
    }

    fn write(
        &mut self,
        name: &str,
        digits: &str,
        extension: &str,
        content: &[u8],
    ) -> Result<String> {
        let address = format!("assets/{name}-{digits}.{extension}");
        let path = self.page.join(&address);
        ensure!(!path.exists(), "Two assets would be called {address}");
        fs::write(path, content)?;
        Ok(address)
    }
}

/// What tells a content from others. Forty bits are enough for what nobody wants to forge.
pub fn digits(content: &[u8]) -> String {
    hex(&Sha256::digest(content))[..10].to_owned()
}

/// What a tag's `integrity` says of a file.
pub fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}
