//! Pictures side by side in one.

use std::fs::File;
use std::io::{BufWriter, Cursor};
use std::path::Path;

use crate::driver::Outcome;

/// A picture; three bytes a dot.
struct Picture {
    width: usize,
    dots: Vec<u8>,
}

/// Pictures in a row.
#[derive(Default)]
pub struct Sheet(Vec<Picture>);

/// How high a sheet is at most: what is longer goes on beside it.
const HIGH: usize = 2400;
/// How much of it is seen there once more, so that no line is cut in two.
const AGAIN: usize = 48;
/// What lies between two pictures.
const GAP: usize = 16;
const GROUND: u8 = 0x99;

impl Sheet {
    /// Puts a screenshot at its end.
    pub fn add(&mut self, png: &[u8]) -> Outcome {
        let mut decoder = png::Decoder::new(Cursor::new(png));
        decoder.set_transformations(png::Transformations::normalize_to_color8());
        let mut reader = decoder.read_info()?;
        let mut bytes = vec![0; reader.output_buffer_size().ok_or("too large")?];
        let info = reader.next_frame(&mut bytes)?;
        let dots: Vec<u8> = match info.color_type {
            png::ColorType::Rgb => bytes,
            png::ColorType::Rgba => bytes
                .chunks_exact(4)
                .flat_map(|dot| [dot[0], dot[1], dot[2]])
                .collect(),
            other => return Err(format!("a screenshot of {other:?}").into()),
        };
        let width = info.width as usize;
        let row = width * 3;
        let mut from = 0;
        loop {
            let rest = &dots[from * row..];
            let piece = &rest[..rest.len().min(HIGH * row)];
            self.0.push(Picture {
                width,
                dots: piece.to_vec(),
            });
            if piece.len() == rest.len() {
                return Ok(());
            }
            from += HIGH - AGAIN;
        }
    }

    /// Writes all of it as one picture.
    pub fn write(&self, path: &Path) -> Outcome {
        let high = |picture: &Picture| picture.dots.len() / (picture.width * 3);
        let width: usize = self.0.iter().map(|picture| picture.width + GAP).sum();
        let height = self.0.iter().map(high).max().unwrap_or_default();
        let mut all = vec![GROUND; width * height * 3];
        let mut left = 0;
        for picture in &self.0 {
            let rows = picture.dots.chunks_exact(picture.width * 3);
            for (row, onto) in rows.zip(all.chunks_exact_mut(width * 3)) {
                onto[left..left + row.len()].copy_from_slice(row);
            }
            left += (picture.width + GAP) * 3;
        }
        let file = BufWriter::new(File::create(path)?);
        let mut encoder = png::Encoder::new(file, width.try_into()?, height.try_into()?);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_compression(png::Compression::Fast);
        encoder.write_header()?.write_image_data(&all)?;
        Ok(())
    }
}
