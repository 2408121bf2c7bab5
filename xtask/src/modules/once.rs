//! Work of many seconds, done once for the same.

use std::{fs, path::Path};

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::stamp::hex;

/// The file that says for what a folder was filled.
const STAMP: &str = "stamp";

/// Fills a folder, unless it was filled for the same already. `from` is all that the result depends on.
pub fn fill(folder: &Path, from: &[&[u8]], work: impl FnOnce() -> Result<()>) -> Result<()> {
    let mut hash = Sha256::new();
    for part in from {
        // The length keeps apart what stands on either side of an end.
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    let now = hex(&hash.finalize());
    let stamp = folder.join(STAMP);
    if fs::read_to_string(&stamp).is_ok_and(|last| last == now) {
        return Ok(());
    }
    if folder.is_dir() {
        fs::remove_dir_all(folder)?;
    }
    fs::create_dir_all(folder)?;
    work()?;
    Ok(fs::write(stamp, now)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn works_again_only_for_something_else() {
        let folder = std::env::temp_dir().join(format!("nasko-cresco-once-{}", std::process::id()));
        let times = |from: &[&[u8]]| {
            let mut times = 0;
            fill(&folder, from, || {
                times += 1;
                Ok(fs::write(folder.join("result"), "")?)
            })
            .unwrap();
            times
        };
        assert_eq!(times(&[b"a", b"b"]), 1);
        assert_eq!(times(&[b"a", b"b"]), 0);
        assert_eq!(times(&[b"ab", b""]), 1);
        assert!(fill(&folder, &[b"c"], || anyhow::bail!("no")).is_err());
        assert_eq!(times(&[b"c"]), 1);
        fs::remove_dir_all(folder).unwrap();
    }
}
