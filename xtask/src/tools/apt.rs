//! What comes from Debian: Node, which runs wasm-opt, the browsers, and letters for every language that the widget speaks.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, bail};

use crate::run::{find, heading, output, run};

/// The oldest Node that runs wasm-opt.
const NODE: u32 = 18;

/// Node, of a version that runs wasm-opt.
pub fn node() -> Result<()> {
    if find("node").is_none() {
        install(&["nodejs"])?;
    }
    let version = output(Command::new("node").arg("--version"))?;
    let major: u32 = version
        .trim()
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|major| major.parse().ok())
        .with_context(|| format!("`node --version` says {version:?}"))?;
    if major < NODE {
        bail!(
            "Node {} is too old to run wasm-opt, which needs {NODE} or newer. Debian 12 has one:\n  {}",
            version.trim(),
            by_hand(&["nodejs"])
        );
    }
    Ok(())
}

/// Chromium and its driver.
pub fn browser() -> Result<(PathBuf, PathBuf)> {
    let both = || Some((find("chromium")?, find("chromedriver")?));
    if let Some(found) = both() {
        return Ok(found);
    }
    install(&["chromium", "chromium-driver"])?;
    both().context("chromium is installed, yet not found through PATH")
}

/// Firefox. Its driver is no package of Debian's: it is a crate.
pub fn firefox() -> Result<PathBuf> {
    let found = || find("firefox-esr").or_else(|| find("firefox"));
    if let Some(found) = found() {
        return Ok(found);
    }
    install(&["firefox-esr"])?;
    found().context("firefox-esr is installed, yet not found through PATH")
}

/// WebKit as GTK has it.
pub struct WebKit {
    /// The driver, which knows where the small browser is that comes with the engine.
    pub driver: PathBuf,
    /// A display that nobody sees: that browser has no mode without one.
    pub display: PathBuf,
}

/// WebKit's driver, with its browser and a display.
pub fn webkit() -> Result<WebKit> {
    let both = || {
        Some(WebKit {
            driver: find("WebKitWebDriver")?,
            display: find("Xvfb")?,
        })
    };
    if let Some(found) = both() {
        return Ok(found);
    }
    install(&["webkit2gtk-driver", "xvfb"])?;
    both().context("webkit2gtk-driver and xvfb are installed, yet not found through PATH")
}

/// The packages with letters. Noto is what telephones have, so that a text takes the room here that it takes there; its Chinese
/// weighs 56 MB, and this one, drawn after that of the telephones of its time, 2 MB.
const FONTS: [&str; 2] = ["fonts-noto-core", "fonts-wqy-microhei"];

/// Languages for which a font must be there, as fontconfig names them: one for each script, and where a script has letters that
/// not all its fonts have, those that need most.
const SCRIPTS: [&str; 9] = ["it", "ro", "uk", "ar", "ur", "bn", "pa", "si", "zh-cn"];

/// Fonts with all letters of all languages. A browser draws boxes for what no font has, and says nothing.
pub fn fonts() -> Result<()> {
    if find("fc-list").is_none() {
        install(&["fontconfig"])?;
    }
    if without_letters()?.is_empty() {
        return Ok(());
    }
    install(&FONTS)?;
    let missing = without_letters()?;
    if !missing.is_empty() {
        bail!(
            "{} are installed, yet no font is found for {}",
            FONTS.join(" and "),
            missing.join(", ")
        );
    }
    Ok(())
}

/// The languages for which no font is there.
fn without_letters() -> Result<Vec<&'static str>> {
    let mut missing = Vec::new();
    for lang in SCRIPTS {
        if output(Command::new("fc-list").arg(format!(":lang={lang}")))?
            .trim()
            .is_empty()
        {
            missing.push(lang);
        }
    }
    Ok(missing)
}

fn install(packages: &[&str]) -> Result<()> {
    let names = packages.join(" and ");
    if find("apt-get").is_none() || !is_root() {
        bail!(
            "{names}: missing, and only root may install it. Please run:\n  {}",
            by_hand(packages)
        );
    }
    heading(&format!("Installing {names}"));
    lists()?;
    run(apt()
        .args(["install", "-y", "--no-install-recommends"])
        .args(packages))
    .with_context(|| format!("Please try by hand:\n  {}", by_hand(packages)))
}

/// Fetches the lists of packages, if a fresh machine has none yet.
pub fn lists() -> Result<()> {
    let there = Path::new("/var/lib/apt/lists")
        .read_dir()
        .is_ok_and(|mut lists| {
            lists.any(|list| {
                list.is_ok_and(|list| list.file_name().to_string_lossy().contains("Packages"))
            })
        });
    if there {
        return Ok(());
    }
    run(apt().arg("update"))
}

/// apt-get, which asks nothing.
pub fn apt() -> Command {
    let mut apt = Command::new("apt-get");
    apt.env("DEBIAN_FRONTEND", "noninteractive");
    apt
}

/// What a person would type.
pub fn by_hand(packages: &[&str]) -> String {
    format!(
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends {}",
        packages.join(" ")
    )
}

fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}
