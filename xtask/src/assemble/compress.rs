//! Brotli, as small as it goes: written once, sent many times.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use anyhow::{Result, anyhow};
use brotli::{CompressorWriter, enc::BrotliEncoderParams};

use crate::files;

/// Writes `<file>.br` beside every file of a folder and of its folders, several at a time: each takes long.
pub fn beside_every_file(folder: &Path) -> Result<()> {
    let files = files::of(folder)?;
    let next = AtomicUsize::new(0);
    let take_turns = || {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            beside(&file.path)?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers = thread::available_parallelism().map_or(1, usize::from);
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(take_turns)).collect();
        workers.into_iter().try_for_each(|worker| {
            worker
                .join()
                .map_err(|_| anyhow!("a file could not be compressed"))?
        })
    })
}

/// Writes `<file>.br` beside a file.
pub fn beside(file: &Path) -> Result<()> {
    let mut name = file.as_os_str().to_owned();
    name.push(".br");
    fs::write(PathBuf::from(name), smallest(&fs::read(file)?)?)?;
    Ok(())
}

/// The encoder cuts a file into blocks; smaller ones than it would choose make a module smaller.
const BLOCKS: [i32; 2] = [0, 16];

fn smallest(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut smallest = compressed(bytes, BLOCKS[0])?;
    for block in &BLOCKS[1..] {
        let other = compressed(bytes, *block)?;
        if other.len() < smallest.len() {
            smallest = other;
        }
    }
    Ok(smallest)
}

fn compressed(bytes: &[u8], block: i32) -> Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 11,
        // The largest window that every browser takes.
        lgwin: 24,
        lgblock: block,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut writer = CompressorWriter::with_params(Vec::new(), 4096, &parameters);
    writer.write_all(bytes)?;
    Ok(writer.into_inner())
}
