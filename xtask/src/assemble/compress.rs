//! Brotli, as small as it goes: written once, sent many times.

use std::{
    fs::{self, File},
    io::Write,
    path::Path,
};

use anyhow::Result;
use brotli::{CompressorWriter, enc::BrotliEncoderParams};

use crate::stamp::sorted;

/// Writes `<file>.br` beside every file of a folder and of its folders.
pub fn beside_every_file(folder: &Path) -> Result<()> {
    for path in sorted(folder)? {
        if path.is_dir() {
            beside_every_file(&path)?;
        } else {
            let mut name = path.clone().into_os_string();
            name.push(".br");
            compress(&fs::read(&path)?, File::create(name)?)?;
        }
    }
    Ok(())
}

fn compress(bytes: &[u8], to: impl Write) -> Result<()> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        // The largest window that every browser takes.
        lgwin: 24,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut writer = CompressorWriter::with_params(to, 4096, &parameters);
    writer.write_all(bytes)?;
    writer.flush()?;
    Ok(())
}
