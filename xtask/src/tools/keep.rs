//! The cache: a folder a tool and version, that is either whole or not there.

use std::{
    fs,
    path::{Path, PathBuf},
    process,
};

use anyhow::{Context, Result};

use crate::project::Project;

/// The folder `<name>-<version>` of the cache, filled by `fill` if it is not there yet. `fill` gets an empty folder beside it,
/// which takes the name only when all went well: what was interrupted is never taken for finished.
pub fn or_install(
    project: &Project,
    name: &str,
    version: &str,
    fill: impl FnOnce(&Path) -> Result<()>,
) -> Result<PathBuf> {
    let place = project.cache.join(format!("{name}-{version}"));
    if place.is_dir() {
        return Ok(place);
    }
    let half_done = project
        .cache
        .join(format!(".{name}-{version}.{}", process::id()));
    fs::create_dir_all(&half_done)
        .with_context(|| format!("{} cannot be written", project.cache.display()))?;
    let filled = fill(&half_done).and_then(|()| {
        // Another run may have been faster; what it installed is the same.
        if place.is_dir() {
            Ok(())
        } else {
            Ok(fs::rename(&half_done, &place)?)
        }
    });
    if half_done.is_dir() {
        fs::remove_dir_all(&half_done)?;
    }
    filled.with_context(|| format!("{name} {version} could not be set up"))?;
    Ok(place)
}
