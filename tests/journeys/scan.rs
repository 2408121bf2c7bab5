//! Codes, read off the screen as a phone reads them.

use super::driver::{Outcome, Page};

/// What a photograph of an element says.
pub async fn scan(page: &Page, css: &str) -> Outcome<String> {
    let code = page.see(css).await?;
    // On whole pixels: the reader, unlike a phone, cannot make out squares whose edges lie between two.
    page.run(&format!(
        "const code = {}.querySelector({});
         code.scrollIntoView({{ block: 'center' }});
         const {{ x, y }} = code.getBoundingClientRect();
         code.style.translate = `${{Math.round(x) - x}}px ${{Math.round(y) - y}}px`;",
        page.scope(),
        serde_json::json!(css)
    ))
    .await?;
    let photograph = code.screenshot().await?;
    let (width, pixels) = grey(&photograph)?;
    let height = pixels.len() / width;
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| pixels[y * width + x]);
    let found = image.detect_grids();
    let [code] = found.as_slice() else {
        return Err(format!("{css}: {} codes in the photograph", found.len()).into());
    };
    Ok(code.decode()?.1)
}

/// A PNG as shades of grey, and how many there are to a line.
fn grey(bytes: &[u8]) -> Outcome<(usize, Vec<u8>)> {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info()?;
    let mut pixels = vec![0; reader.output_buffer_size().ok_or("too large")?];
    let info = reader.next_frame(&mut pixels)?;
    let channels = info.color_type.samples();
    let shades = pixels[..info.buffer_size()]
        .chunks(channels)
        .map(|pixel| {
            let colours = &pixel[..if channels > 2 { 3 } else { 1 }];
            let sum: usize = colours.iter().map(|&colour| usize::from(colour)).sum();
            u8::try_from(sum / colours.len()).unwrap_or(u8::MAX)
        })
        .collect();
    Ok((usize::try_from(info.width)?, shades))
}
