//! Whether the guides for an ASL quote what there is, and name the languages that there are: they are compared with the screen by
//! people who sign for it.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::{fs, path::Path};

use nasko_cresco::text::{Lang, Text, keys, static_keys, static_text};

/// Where what is quoted may stand, beside the words of the widget: what the configurator says, and the names of tests.
const BESIDE: [&str; 3] = ["integra.html", "src/host/integra.js", "tests/scripts"];

/// What others say (WordPress, a tablet, the Garante, a browser, a server), and words that are only talked about.
const OTHERS: [&str; 12] = [
    "304 Non modificato",
    "HTML completo",
    "Non aprire in visuale",
    "Tasti permanenti",
    "accessibile",
    "accesso guidato",
    "axe non segnala niente",
    "blocco app",
    "dati dei siti",
    "failed integrity",
    "ottimizzato",
    "pubblici simili",
];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A file, or all files of a folder.
fn read(name: &str) -> String {
    let path = root().join(name);
    if path.is_dir() {
        let mut files = fs::read_dir(path).unwrap();
        let each = |file: fs::DirEntry| fs::read_to_string(file.path()).unwrap();
        return files.by_ref().map(|file| each(file.unwrap())).collect();
    }
    fs::read_to_string(path).unwrap()
}

/// Its words in a row: a quotation may go on in the next line.
fn in_a_row(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands between the marks of a quotation.
fn quotations(text: &str) -> impl Iterator<Item = &str> {
    let after = text.split('«').skip(1);
    after.map(|after| after.split_once('»').unwrap().0)
}

/// All that the widget says in Italian, each in the pieces that stand around what is filled in.
fn said() -> Vec<Vec<String>> {
    let lang = Lang::from_tag("it").unwrap();
    let text = Text::built_in(lang).unwrap();
    let its = keys().map(|key| text.by_key(key).unwrap().to_owned());
    let pages = static_keys().map(|key| static_text(lang, key, &["\u{1}"; 8]).unwrap());
    let pieces = |said: String| said.split(char::is_control).map(str::to_owned).collect();
    its.chain(pages).map(pieces).collect()
}

/// Whether it is one of these texts, or a part of one; a sentence may quote a button in small letters.
fn is_said(quoted: &str, said: &[Vec<String>]) -> bool {
    let filled = |pieces: &[String]| match pieces {
        [first, .., last] if first.len() + last.len() > 0 => {
            quoted.starts_with(first) && quoted.ends_with(last)
        }
        _ => false,
    };
    let part = |whole: &str| whole.to_lowercase().contains(&quoted.to_lowercase());
    said.iter()
        .any(|pieces| filled(pieces) || pieces.iter().any(|piece| part(piece)))
}

#[test]
fn what_the_guides_quote_is_said() {
    let said = said();
    let beside: String = BESIDE.map(read).concat();
    let mut wrong = Vec::new();
    for file in fs::read_dir(root().join("docs")).unwrap() {
        let path = file.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if !name.ends_with(".md") {
            continue;
        }
        let text = in_a_row(&read(path.to_str().unwrap()));
        for quoted in quotations(&text) {
            // What is left out of a quotation is written `…`.
            let beside = quoted.split('…').all(|part| beside.contains(part.trim()));
            if !is_said(quoted, &said) && !beside && !OTHERS.contains(&quoted) {
                wrong.push(format!("docs/{name}: «{quoted}»"));
            }
        }
    }
    assert!(wrong.is_empty(), "said nowhere:\n{}", wrong.join("\n"));
}

/// What stands between a beginning and an end, in a file.
#[track_caller]
fn between(name: &str, start: &str, end: &str) -> String {
    let text = read(name);
    let (_, after) = text.split_once(start).unwrap();
    after.split_once(end).unwrap().0.to_owned()
}

#[test]
fn every_language_is_named_where_languages_are_named() {
    let all = Lang::ALL.map(Lang::tag);
    let listed = between("docs/guida-editor.md", "- **`lang`**", "**Meglio");
    let guide = listed.split('`').skip(1).step_by(2);
    assert!(same(guide, &all), "{listed}");

    // Easy Italian is a kind of Italian: the catalogue of public software has no such language.
    let listed = read("publiccode.yml");
    let after = listed
        .lines()
        .skip_while(|line| !line.contains("availableLanguages:"));
    let catalogue = after
        .skip(1)
        .map_while(|line| line.trim().strip_prefix("- "));
    assert!(same(catalogue.chain(["it-x-easy"]), &all), "{listed}");

    // By what they are called in English: as many as there are.
    let listed = between("README.md", "**In her language.** ", ";");
    let readme = in_a_row(&listed).replace(" and ", ", ");
    assert_eq!(readme.split(", ").count(), all.len(), "{listed}");
}

/// The same ones, in any order.
fn same<'a>(listed: impl Iterator<Item = &'a str>, all: &[&'a str]) -> bool {
    let mut listed: Vec<_> = listed.collect();
    let mut all = all.to_vec();
    listed.sort_unstable();
    all.sort_unstable();
    listed == all
}
