//! What the page weighs on the wire, and what it may weigh at most.

use std::{cmp::Reverse, fs, path::Path};

use anyhow::{Context, Result, bail, ensure};

use crate::{
    assemble::{FRAME, kiosk},
    files,
    pages::content,
    project::Project,
};

/// What a file is for: who loads it, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Use {
    /// Her first question on the page.
    First,
    /// The page, once that is there.
    Later,
    /// The page in a frame.
    Framed,
    /// Instead of the module, where there is no WebAssembly.
    Plain,
    /// The frame's loader, in a host's page.
    Frame,
    /// The page in a waiting room.
    Room,
    /// Whoever wants codes to take along.
    Codes,
    /// Whoever opens the list of all consultori, which stands in where the widget cannot.
    List,
    /// Whoever looks at the map.
    Map,
    /// A host's page, or its editor.
    Host,
    /// Whoever reads another language.
    Language,
    /// Whoever opens a further page, in her language.
    Further,
    /// The home screen of a phone, once she puts the page there.
    Installed,
}

impl Use {
    fn of(name: &str) -> Self {
        let begins = |starts: &[&str]| starts.iter().any(|start| name.starts_with(start));
        let first = ["index.html", "assets/nc-", "assets/comuni-"];
        let framed = ["assets/embedded-", "assets/themes-"];
        let plain = ["assets/plain-"];
        let room = ["assets/room-", "assets/kiosk-"];
        let codes = ["assets/codes-"];
        let map = ["assets/map-"];
        // The first that it is offered a browser takes by itself.
        let installed = ["icons/icon-", "icons/maskable"];
        let host = [
            "integra.html",
            "accessibilita.md",
            "chiosco.md",
            "consultori-json.md",
            "consultori.schema.json",
            "guida-editor.md",
            "privacy.md",
            "nasko-cresco.js",
            "assets/integra-",
            "assets/element-",
            "assets/assess-",
            "assets/check-",
            "assets/diagnose-",
        ];
        match name {
            FRAME => Use::Frame,
            "consultori.html" => Use::List,
            _ if begins(&first) || words_of(name) == Some("it") => Use::First,
            _ if begins(&framed) => Use::Framed,
            _ if begins(&plain) => Use::Plain,
            _ if begins(&room) => Use::Room,
            _ if begins(&codes) => Use::Codes,
            _ if begins(&["assets/further-"]) => Use::Further,
            _ if words_of(name).is_some() => Use::Language,
            _ if begins(&map) => Use::Map,
            _ if begins(&host) => Use::Host,
            _ if begins(&installed) => Use::Installed,
            _ => Use::Later,
        }
    }

    fn words(self) -> &'static str {
        match self {
            Use::First => "the first question",
            Use::Later => "later",
            Use::Framed => "a frame",
            Use::Plain => "without WebAssembly",
            Use::Frame => "a host's page: the frame",
            Use::Room => "a waiting room",
            Use::Codes => "codes to take along",
            Use::Language => "another language",
            Use::Further => "a further page",
            Use::List => "the list of consultori",
            Use::Map => "the map",
            Use::Host => "a host's page, its editor",
            Use::Installed => "a home screen",
        }
    }
}

/// What is weighed together, and the most that it may weigh, in Brotli.
const BUDGETS: [(&str, &[Use], u64); 4] = [
    ("the first question", &[Use::First], 75_000),
    ("the map", &[Use::Map], 8_000),
    // One program: what comes later with WebAssembly is in it from the start.
    ("without WebAssembly", &[Use::Plain], 112_000),
    ("the frame's loader", &[Use::Frame], 1_000),
];

/// The most that all of it may weigh that a mother can load in Italian: with the further pages and the map. It was 130,000 with two
/// languages; the switch, the marks of what is Italian, the glossary and the addresses of fifteen languages weigh 3 kB.
const ALL: u64 = 133_000;

/// The most that the words of a language may weigh that are loaded by themselves, and the most that those of its further pages may.
const LANGUAGE: u64 = 8_000;

/// The language whose words stand in a file, where they are those that a widget begins with.
fn words_of(name: &str) -> Option<&'static str> {
    language(name, "assets/")
}

/// Whether the words of a language stand in a file: those that are loaded by themselves, or those of its further pages.
fn is_of(name: &str, tag: &str) -> bool {
    [words_of(name), language(name, "assets/further-")].contains(&Some(tag))
}

/// The language after such a beginning of a name; a hash follows.
fn language(name: &str, start: &str) -> Option<&'static str> {
    let (tag, _) = name.strip_prefix(start)?.rsplit_once('-')?;
    content::languages()
        .map(|(known, _)| known)
        .find(|known| *known == tag)
}

/// What an element loads up to its first question.
const ELEMENT: [&str; 4] = [
    "nasko-cresco.js",
    "assets/element-",
    "assets/comuni-",
    "assets/nc-",
];

/// A file of the page.
struct Weight {
    name: String,
    plain: u64,
    brotli: u64,
    used: Use,
}

/// The most that the kiosk's file may weigh, as it is: it is copied to a stick, not sent.
const KIOSK: u64 = 700_000;

/// Says where the kiosk's file is; fails where it is too large.
pub fn kiosk(project: &Project) -> Result<()> {
    let file = project.kiosk().join(kiosk::FILE);
    let bytes = fs::metadata(&file)
        .with_context(|| format!("{} is missing", file.display()))?
        .len();
    println!("{}: {bytes} bytes, at most {KIOSK}", file.display());
    ensure!(bytes <= KIOSK, "The kiosk's file is larger than it may be.");
    Ok(())
}

/// Prints the table; fails above a budget.
pub fn check(project: &Project) -> Result<()> {
    let mut weights = weigh(&project.dist())?;
    weights.sort_by_key(|weight| (weight.used, Reverse(weight.brotli)));

    println!("{:<36} {:>9} {:>9}  for", "file", "bytes", "Brotli");
    for Weight {
        name,
        plain,
        brotli,
        used,
    } in &weights
    {
        println!("{name:<36} {plain:>9} {brotli:>9}  {}", used.words());
    }
    println!();
    let mut too_heavy = Vec::new();
    let mut within = |what: &str, bytes: u64, most: u64| {
        println!("{what:<36} {:>9} {bytes:>9}  at most {most}", "");
        if bytes > most {
            too_heavy.push(format!("{what}: {bytes} bytes, at most {most}"));
        }
    };
    for (what, uses, most) in BUDGETS {
        within(
            what,
            sum(&weights, |weight| uses.contains(&weight.used)),
            most,
        );
    }
    let further = sum(&weights, |weight| {
        language(&weight.name, "assets/further-") == Some("it")
    });
    let all = [Use::First, Use::Later, Use::Map];
    let all = sum(&weights, |weight| all.contains(&weight.used)) + further;
    within("everything, with map and further pages", all, ALL);
    let heaviest = |start: &str| {
        let words = weights
            .iter()
            .filter(|its| language(&its.name, start).is_some());
        let heaviest = words.max_by_key(|weight| weight.brotli);
        heaviest.map_or(("none", 0), |its| (its.name.as_str(), its.brotli))
    };
    for start in ["assets/", "assets/further-"] {
        let (name, bytes) = heaviest(start);
        within(
            &format!(
                "the heaviest language: {}",
                name.trim_start_matches("assets/")
            ),
            bytes,
            LANGUAGE,
        );
    }
    let (_, words) = heaviest("assets/");
    let italian = sum(&weights, |weight| words_of(&weight.name) == Some("it"));
    let first = sum(&weights, |weight| weight.used == Use::First);
    within("the first question in it", first - italian + words, 76_000);
    let element = sum(&weights, |weight| in_element(&weight.name));
    println!(
        "{:<36} {:>9} {element:>9}",
        "an element's first question", ""
    );
    let (tag, both) = content::languages()
        .map(|(tag, _)| (tag, sum(&weights, |weight| is_of(&weight.name, tag))))
        .max_by_key(|(_, both)| *both)
        .unwrap_or_default();
    let both_files = format!("the heaviest in both files: {tag}");
    println!("{both_files:<36} {:>9} {both:>9}", "");
    let framed = [Use::First, Use::Framed];
    let framed = sum(&weights, |weight| framed.contains(&weight.used));
    println!("{:<36} {:>9} {framed:>9}", "a frame's first question", "");
    kiosk(project)?;
    if !too_heavy.is_empty() {
        bail!("Heavier than it may be. {}.", too_heavy.join("; "));
    }
    Ok(())
}

/// The element has a script and a style sheet of its own; the module it shares with the page.
fn in_element(name: &str) -> bool {
    let element = ELEMENT.iter().any(|start| name.starts_with(start));
    words_of(name) == Some("it")
        || element && (name.ends_with(".wasm") || !name.starts_with("assets/nc-"))
}

fn sum(weights: &[Weight], which: impl Fn(&Weight) -> bool) -> u64 {
    weights
        .iter()
        .filter(|weight| which(weight))
        .map(|weight| weight.brotli)
        .sum()
}

/// Every file that has its `.br` beside it, but for those of the folder of a version, which are the same once more.
fn weigh(dist: &Path) -> Result<Vec<Weight>> {
    files::of(dist)?
        .into_iter()
        .filter(|file| !file.name.ends_with(".br") && !is_copy(&file.name))
        .map(|file| {
            let compressed = dist.join(format!("{}.br", file.name));
            Ok(Weight {
                plain: fs::metadata(&file.path)?.len(),
                brotli: fs::metadata(&compressed)
                    .with_context(|| format!("{} is missing", compressed.display()))?
                    .len(),
                used: Use::of(&file.name),
                name: file.name,
            })
        })
        .collect()
}

fn is_copy(name: &str) -> bool {
    name.starts_with("nasko-cresco-") && name.contains('/')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_weighed_for_who_loads_it() {
        assert_eq!(Use::of("assets/nc-1.wasm"), Use::First);
        assert_eq!(Use::of("assets/more-1.wasm"), Use::Later);
        assert_eq!(Use::of("assets/it-1.txt"), Use::First);
        assert_eq!(Use::of("assets/en-1.txt"), Use::Language);
        assert_eq!(Use::of("assets/further-en-1.txt"), Use::Further);
        assert_eq!(Use::of("consultori.html"), Use::List);
        assert_eq!(Use::of("sw.js"), Use::Later);
        assert_eq!(Use::of("manifest.webmanifest"), Use::Later);
        assert_eq!(Use::of("icons/icon.svg"), Use::Later);
        assert_eq!(Use::of("icons/icon-192.png"), Use::Installed);
        assert_eq!(Use::of("assets/map-1.txt"), Use::Map);
        assert_eq!(Use::of("assets/plain-1.js"), Use::Plain);
        assert_eq!(Use::of("assets/assess-plain-1.js"), Use::Host);
        assert_eq!(Use::of("nasko-cresco.js"), Use::Host);
        assert_eq!(Use::of("nasko-cresco-frame.js"), Use::Frame);
    }

    #[test]
    fn a_language_has_two_files() {
        assert!(is_of("assets/it-1.txt", "it") && is_of("assets/further-it-1.txt", "it"));
        assert!(!is_of("assets/it-x-easy-1.txt", "it") && !is_of("assets/map-1.txt", "it"));
    }

    #[test]
    fn an_element_shares_the_module_but_not_the_script() {
        assert!(in_element("assets/nc-1.wasm") && in_element("nasko-cresco.js"));
        assert!(!in_element("assets/nc-1.js") && !in_element("assets/nc-1.css"));
    }

    #[test]
    fn the_folder_of_a_version_is_the_same_once_more() {
        assert!(is_copy("nasko-cresco-1.2.3-00000000/index.html"));
        assert!(!is_copy("nasko-cresco-frame.js"));
    }
}
