//! What the page weighs on the wire, and what it may weigh at most.

use std::{fs, path::Path};

use anyhow::{Context, Result, bail};

use crate::stamp::sorted;

/// Bytes, in Brotli, of all that the first question needs.
const FIRST: u64 = 75_000;
/// Bytes, in Brotli, of everything.
const ALL: u64 = 110_000;

/// A file of the page.
struct Weight {
    name: String,
    plain: u64,
    brotli: u64,
    /// Whether the first question needs it.
    first: bool,
}

/// Prints the table; fails above a budget.
pub fn check(dist: &Path) -> Result<()> {
    let mut weights = Vec::new();
    weigh(dist, "", &mut weights)?;
    weights.sort_by_key(|weight| (!weight.first, std::cmp::Reverse(weight.brotli)));

    println!("{:<36} {:>9} {:>9}  for", "file", "bytes", "Brotli");
    for Weight {
        name,
        plain,
        brotli,
        first,
    } in &weights
    {
        let when = if *first {
            "the first question"
        } else {
            "later"
        };
        println!("{name:<36} {plain:>9} {brotli:>9}  {when}");
    }
    let all: u64 = weights.iter().map(|weight| weight.brotli).sum();
    let first: u64 = weights
        .iter()
        .filter(|weight| weight.first)
        .map(|weight| weight.brotli)
        .sum();
    println!(
        "{:<36} {:>9} {first:>9}  at most {FIRST}",
        "the first question", ""
    );
    println!("{:<36} {:>9} {all:>9}  at most {ALL}", "everything", "");
    if first > FIRST || all > ALL {
        bail!("The page is heavier than it may be.");
    }
    Ok(())
}

/// Adds every file of a folder that has its `.br` beside it.
fn weigh(folder: &Path, prefix: &str, weights: &mut Vec<Weight>) -> Result<()> {
    for path in sorted(folder)? {
        let file = path
            .file_name()
            .context("A file without a name")?
            .to_string_lossy();
        let name = format!("{prefix}{file}");
        if path.is_dir() {
            weigh(&path, &format!("{name}/"), weights)?;
        } else if !name.ends_with(".br") {
            let compressed = folder.join(format!("{file}.br"));
            weights.push(Weight {
                first: is_first(&name),
                plain: fs::metadata(&path)?.len(),
                brotli: fs::metadata(&compressed)
                    .with_context(|| format!("{} is missing", compressed.display()))?
                    .len(),
                name,
            });
        }
    }
    Ok(())
}

/// Page, style, script, module, Italian and the comune names.
fn is_first(name: &str) -> bool {
    ["index.html", "assets/nc-", "assets/it-", "assets/comuni-"]
        .iter()
        .any(|start| name.starts_with(start))
}
