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
        let digits = &hex(&Sha256::digest(content))[..10];
        let address = format!("assets/{name}-{digits}.{extension}");
        let path = self.page.join(&address);
        ensure!(!path.exists(), "Two assets would be called {address}");
        fs::write(path, content)?;
        Ok(address)
    }
}

/// What a tag's `integrity` says of a file.
pub fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}
