//! Tools that are npm packages: fetched as the registry's tarball, checked against the hash pinned here, unpacked. No npm.

use std::{
    env, fs,
    io::Read,
    path::{Component, Path, PathBuf},
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::read::GzDecoder;
use sha2::{Digest, Sha512};
use ureq::tls::{RootCerts, TlsConfig};

use super::keep;
use crate::{project::Project, run::heading};

/// A tarball of the registry. `integrity` is what https://registry.npmjs.org/<name>/<version> says under `dist`.
struct Package {
    name: &'static str,
    kept_as: &'static str,
    version: &'static str,
    integrity: &'static str,
}

const BINARYEN: Package = Package {
    name: "binaryen",
    kept_as: "binaryen",
    version: "132.0.0",
    integrity: "4Usg7yEvwO3FMso3Oov6qkOOHSod1IEv+boKkh77kTljM+eNBouqCTbqWswGzbG+vDNO/b/v2C4gfEh1WgB9Lg==",
};

const AXE: Package = Package {
    name: "axe-core",
    kept_as: "axe-core",
    version: "4.14.1",
    integrity: "FHfa+lmNjQZfJz1q8wKqIDwC6DExcHt/pkjNQb09a3NPjCKg2rhu5qb2S4r76ASyFNNtuFooJpZe37OgudVGtQ==",
};

const BOOTSTRAP_ITALIA: Package = Package {
    name: "bootstrap-italia",
    kept_as: "bootstrap-italia",
    version: "2.18.3",
    integrity: "dz4kNtcAYJF4OsWABT9m3CAT3NH5y6OzGG+v/VUGH1LjumIUmlP3GaQ+aHgtv5Vw3B5dS0jbHZiHGSfdu+DffA==",
};

const FFLATE: Package = Package {
    name: "fflate",
    kept_as: "fflate",
    version: "0.8.3",
    integrity: "tbZNuJrLwGUp3zshBtdy4W+ORxZuIh8a5ilyIEQDC5rY1f3U20JMry0Ll3WBzU58EZKsEuJFXhb5gwv8CsPvgA==",
};

const ESBUILD: &str = "0.28.2";

/// esbuild has a package a platform.
fn esbuild_package() -> Result<Package> {
    let (name, integrity) = match (env::consts::OS, env::consts::ARCH) {
        ("linux", "x86_64") => (
            "@esbuild/linux-x64",
            "4xTZr1FUmSoQW4XIWmit3tzQrUTZM+N3P0XV8xROKYF50XfI7xeO90+1bZvNwxIufQ9hDQVRJH5YhgPVF8A/HQ==",
        ),
        ("linux", "aarch64") => (
            "@esbuild/linux-arm64",
            "pW4AC0P3it8c7do9MVM4p51FzHzdM/TZrerurgRcHJ2WTa1VQ1CIq18xncfpBJw4ojkiZZrKW2yIBWBP92j6Ug==",
        ),
        ("macos", "x86_64") => (
            "@esbuild/darwin-x64",
            "uq6suIWYP37qzGddBKPw5QEQPi6HiLGsO7UmkpfyaYNQ3D+rN6w6WfwH+nuqcGXWvawGwxOEroO4YGnFh95azw==",
        ),
        ("macos", "aarch64") => (
            "@esbuild/darwin-arm64",
            "n4KqkOQrraxHJcgjM1RvwbigfQKIKJVpM7xp+KsxiyUSrRdIXnt73VhrPAx0fV44hgfmIVKjxMN9J1t5jySVkw==",
        ),
        (os, arch) => bail!(
            "esbuild for {os} on {arch} is not listed in xtask/src/tools/npm.rs; its hash stands at \
             https://registry.npmjs.org/@esbuild/<platform>/{ESBUILD}"
        ),
    };
    Ok(Package {
        name,
        kept_as: "esbuild",
        version: ESBUILD,
        integrity,
    })
}

/// Binaryen; gives the folder of wasm-opt.
pub fn binaryen(project: &Project) -> Result<PathBuf> {
    Ok(install(project, &BINARYEN)?.join("bin"))
}

/// esbuild; gives the folder of its executable.
pub fn esbuild(project: &Project) -> Result<PathBuf> {
    Ok(install(project, &esbuild_package()?)?.join("bin"))
}

/// bootstrap-italia; gives the folder of what a site serves.
pub fn bootstrap_italia(project: &Project) -> Result<PathBuf> {
    Ok(install(project, &BOOTSTRAP_ITALIA)?.join("dist"))
}

/// fflate, which unpacks in a browser what is in the kiosk's file; gives its script.
pub fn fflate(project: &Project) -> Result<PathBuf> {
    Ok(install(project, &FFLATE)?.join("esm/browser.js"))
}

/// axe-core; gives its script.
pub fn axe(project: &Project) -> Result<PathBuf> {
    Ok(install(project, &AXE)?.join("axe.min.js"))
}

fn install(project: &Project, package: &Package) -> Result<PathBuf> {
    keep::or_install(project, package.kept_as, package.version, |folder| {
        heading(&format!("Fetching {} {}", package.name, package.version));
        let tarball = fetch(package)?;
        let found = STANDARD.encode(Sha512::digest(&tarball));
        ensure!(
            found == package.integrity,
            "What the registry sent is not what was expected: sha512 {found}, expected {}",
            package.integrity
        );
        unpack(&tarball, folder)
    })
}

fn fetch(package: &Package) -> Result<Vec<u8>> {
    // @scope/name is kept as name-version.tgz.
    let file = package.name.rsplit('/').next().unwrap_or(package.name);
    let url = format!(
        "https://registry.npmjs.org/{}/-/{file}-{}.tgz",
        package.name, package.version
    );
    // The system's certificates, as rustup and Cargo use: a network may have its own authority.
    let tls = TlsConfig::builder()
        .root_certs(RootCerts::PlatformVerifier)
        .build();
    let agent = ureq::Agent::config_builder()
        .tls_config(tls)
        .timeout_connect(Some(Duration::from_secs(30)))
        .build()
        .new_agent();
    let response = agent
        .get(&url)
        .call()
        .with_context(|| format!("{url} cannot be fetched"))?;
    let body = response.into_body();
    let total = body.content_length();
    let mut reader = body.into_reader();
    let mut bytes = Vec::new();
    let mut next_report = REPORT_EVERY;
    while reader.by_ref().take(64 * 1024).read_to_end(&mut bytes)? > 0 {
        if bytes.len() as u64 >= next_report {
            next_report += REPORT_EVERY;
            let of = total.map_or(String::new(), |total| {
                format!(" of {:.0} MB", megabytes(total))
            });
            eprintln!("    {:.0} MB{of}", megabytes(bytes.len() as u64));
        }
    }
    Ok(bytes)
}

/// How many bytes go by between two words of progress.
const REPORT_EVERY: u64 = 5_000_000;

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}

/// Unpacks what is under `package/`. Nothing gets out of `folder`: what would is refused.
fn unpack(tarball: &[u8], folder: &Path) -> Result<()> {
    for entry in tar::Archive::new(GzDecoder::new(tarball)).entries()? {
        let mut entry = entry?;
        let path = entry.path()?.into_owned();
        let inside: PathBuf = path.components().skip(1).collect();
        ensure!(
            inside
                .components()
                .all(|part| matches!(part, Component::Normal(_))),
            "{} would leave the folder",
            path.display()
        );
        let target = folder.join(inside);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        entry.unpack(target)?;
    }
    Ok(())
}
