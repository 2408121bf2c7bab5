//! The addresses of assets as scripts, which the bundled scripts import.
//!
//! They count from where the script itself is, so that it finds them from a page anywhere. In the element's they are written
//! `new URL("…", import.meta.url)`, each by itself: the form in which bundlers see that these files belong to it.

use super::{
    scripts::BesideAddresses,
    styles::Styles,
    texts::{FURTHER, Languages, Texts},
};
use crate::pages::json::{object, string};

/// What the element says by itself, in Italian.
pub struct Words {
    /// That it does not work.
    pub fault: String,
    /// What the list of all consultori is called.
    pub list: String,
}

/// All assets but the scripts that know them.
pub struct Addresses {
    /// The widget's module, up to the first question.
    pub wasm: String,
    /// The rest of it.
    pub more: String,
    /// The same as JavaScript.
    pub plain: String,
    /// What it reads.
    pub texts: Texts,
    /// The style sheets.
    pub styles: Styles,
    /// What the page needs in a frame, or where an editor has set more.
    pub embedded: String,
    /// What checks an ASL's own list of places.
    pub check: String,
    /// What has the page's files kept for when there is no network.
    pub offline: String,
    /// What prints, saves and copies the result.
    pub carry: String,
    /// What tells an editor why it does not work.
    pub diagnose: String,
    /// The assessment alone.
    pub assess: BesideAddresses,
    /// The writer of QR codes.
    pub codes: BesideAddresses,
    /// What the page needs in a waiting room.
    pub room: Room,
}

/// The page in a waiting room.
pub struct Room {
    /// What makes it that of a kiosk.
    pub script: String,
    /// What it says, language by language.
    pub words: Vec<(&'static str, String)>,
}

/// `assets.js`, for the element, which stands beside the folder of assets. `site` is the folder itself, by way of a file in
/// it: in that form bundlers would take the package's main script for it.
///
/// With them come the words that stand there if nothing else can be loaded.
pub fn for_element(version: &str, all: &Addresses, words: &Words) -> String {
    let url = |address: &str| format!("new URL(\"./{address}\", import.meta.url)");
    let Addresses {
        wasm,
        more,
        plain,
        texts:
            Texts {
                comuni,
                places,
                bases,
                languages,
                map,
            },
        styles,
        check,
        carry,
        diagnose,
        assess,
        codes,
        // The page's.
        embedded: _,
        room: _,
        offline: _,
    } = all;
    let mut entries = Vec::new();
    let mut entry = |name: &str, address: &str| {
        entries.push(format!("  {name}: {},\n", url(address)));
    };
    entry("wasm", wasm);
    entry("more", more);
    entry("plain", plain);
    entry("style", &styles.element);
    entry("comuni", comuni);
    entry("places", places);
    entry("bases", bases);
    entry("map", map);
    entry("list", "consultori.html");
    entry("check", check);
    entry("carry", carry);
    entry("diagnose", diagnose);
    entry("assess", &assess.script);
    entry("assessWasm", &assess.wasm);
    entry("assessPlain", &assess.plain);
    entry("codes", &codes.script);
    entry("codesWasm", &codes.wasm);
    entry("codesPlain", &codes.plain);
    let languages: String = languages
        .tags
        .iter()
        .map(|tag| {
            let [words, further] = languages.addresses(tag).map(|address| url(&address));
            format!("    {}: [{words}, {further}],\n", string(tag))
        })
        .collect();
    format!(
        "export const version = \"{version}\";\nexport const assets = {{\n{}  texts: {{\n{languages}  }},\n}};\n\
         assets.site = new URL(\"./\", assets.list);\n\
         export const words = {{ fault: {}, list: {} }};\n",
        entries.concat(),
        string(&words.fault),
        string(&words.list),
    )
}

/// What the page's script loads by itself: the assets to which no tag of the page leads, and what it calls them.
pub fn of_script(all: &Addresses) -> impl Iterator<Item = (&'static str, &str)> {
    [
        ("plain", &all.plain),
        ("embedded", &all.embedded),
        ("offline", &all.offline),
        ("carry", &all.carry),
        ("diagnose", &all.diagnose),
        ("themes", &all.styles.themes),
        ("check", &all.check),
        ("map", &all.texts.map),
        ("codes", &all.codes.script),
        ("codesWasm", &all.codes.wasm),
        ("codesPlain", &all.codes.plain),
        ("room", &all.room.script),
        ("kiosk", &all.styles.kiosk),
    ]
    .into_iter()
    .map(|(name, address)| (name, address.as_str()))
}

/// What the page's script calls those of them that are kept for when there is no network: what it loads on every visit, and the map,
/// which may be wanted for the first time then.
pub const ALWAYS: [&str; 3] = ["offline", "carry", "map"];

/// How a script that stands among the assets finds the others, and the form in which it names one.
const HERE: &str = "const here = (file) => new URL(file, import.meta.url).href;\n";

fn here(address: &str) -> String {
    format!("here(\"{}\")", address.trim_start_matches("assets/"))
}

/// `kiosk-files.js`, for the script of a waiting room, which stands among the assets.
pub fn for_room(words: &[(&'static str, String)]) -> String {
    let words = words.iter().map(|(lang, address)| (*lang, here(address)));
    format!("{HERE}{}", for_kiosk(words))
}

/// The same for any kiosk, where each language has an address, as an expression.
pub fn for_kiosk<'a>(words: impl Iterator<Item = (&'a str, String)>) -> String {
    format!("export const files = {};\n", object(words))
}

/// `page-assets.js`, for the page's script, which stands among the assets.
pub fn for_page(version: &str, all: &Addresses) -> String {
    let entries: String = of_script(all)
        .map(|(name, address)| format!("  {name}: {},\n", here(address)))
        .collect();
    // All in a line: the page's script is there before anything else is asked for.
    let Languages { tags, number } = &all.texts.languages;
    let tags = string(&tags.join(" "));
    let languages = format!(
        "Object.fromEntries({tags}.split(\" \").map((tag) =>\n    \
         [tag, [\"\", \"{FURTHER}\"].map((start) => here(`${{start}}${{tag}}-{number}.txt`))]))"
    );
    format!(
        "{HERE}export const later = {{\n  version: \"{version}\",\n{entries}  texts: {languages},\n}};\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn addresses() -> Addresses {
        let asset = |name: &str| format!("assets/{name}");
        let beside = |name: &str| BesideAddresses {
            script: asset(&format!("{name}-1.js")),
            wasm: asset(&format!("{name}-1.wasm")),
            plain: asset(&format!("{name}-plain-1.js")),
        };
        Addresses {
            wasm: asset("nc-1.wasm"),
            more: asset("more-1.wasm"),
            plain: asset("plain-1.js"),
            texts: Texts {
                comuni: asset("comuni-1.txt"),
                places: asset("places-1.txt"),
                bases: asset("bases-1.txt"),
                languages: Languages {
                    tags: vec!["it", "zh-Hans"],
                    number: "1".to_owned(),
                },
                map: asset("map-1.txt"),
            },
            styles: Styles {
                page: asset("nc-1.css"),
                later: asset("later-1.css"),
                themes: asset("themes-1.css"),
                element: asset("element-1.css"),
                integra: asset("integra-1.css"),
                kiosk: asset("kiosk-1.css"),
            },
            embedded: asset("embedded-1.js"),
            check: asset("check-1.js"),
            offline: asset("offline-1.js"),
            carry: asset("carry-1.js"),
            diagnose: asset("diagnose-1.js"),
            assess: beside("assess"),
            codes: beside("codes"),
            room: Room {
                script: asset("room-1.js"),
                words: vec![("it", asset("kiosk-it-1.json"))],
            },
        }
    }

    fn words() -> Words {
        Words {
            fault: "\"no\"".to_owned(),
            list: "all".to_owned(),
        }
    }

    #[test]
    fn the_element_finds_its_assets_in_a_form_that_bundlers_see() {
        let script = for_element("1.2.3", &addresses(), &words());
        assert!(script.contains("export const version = \"1.2.3\";"));
        assert!(script.contains("  wasm: new URL(\"./assets/nc-1.wasm\", import.meta.url),\n"));
        assert!(script.contains(
            "    \"it\": [new URL(\"./assets/it-1.txt\", import.meta.url), \
             new URL(\"./assets/further-it-1.txt\", import.meta.url)],\n"
        ));
        assert!(script.contains(r#"export const words = { fault: "\"no\"", list: "all" };"#));
        assert!(
            script.contains("  codesWasm: new URL(\"./assets/codes-1.wasm\", import.meta.url),\n")
        );
        assert!(script.contains("  map: new URL(\"./assets/map-1.txt\", import.meta.url),\n"));
        assert!(!script.contains("room-1.js"));
    }

    #[test]
    fn the_page_finds_its_assets_beside_its_script() {
        let script = for_page("1.2.3", &addresses());
        assert!(script.contains("  plain: here(\"plain-1.js\"),\n"));
        assert!(script.contains("  themes: here(\"themes-1.css\"),\n"));
        assert!(script.contains("Object.fromEntries(\"it zh-Hans\".split"));
        assert!(script.contains("here(`${start}${tag}-1.txt`)"));
        assert!(script.contains("  diagnose: here(\"diagnose-1.js\"),\n"));
        assert!(script.contains("  map: here(\"map-1.txt\"),\n"));
        assert!(!script.contains("kiosk-it-1.json"));
    }

    #[test]
    fn a_kiosk_finds_its_words_beside_its_script() {
        let script = for_room(&addresses().room.words);
        assert!(
            script.ends_with("export const files = {\"it\":here(\"kiosk-it-1.json\")};\n"),
            "{script}"
        );
    }
}
