//! `chiosco.html`: the whole widget in one file, for a kiosk that has no network.

use std::{fs, io::Write};

use anyhow::Result;
use base64::{Engine, engine::general_purpose::STANDARD};
use flate2::{Compression, write::DeflateEncoder};

use super::addresses;
use crate::{
    esbuild::Esbuild,
    modules::{Made, Module, Split},
    pages::{self, content, json},
    project::Project,
    tools,
    work::Work,
};

/// What the file is called.
pub const FILE: &str = "chiosco.html";

/// Writes it.
pub fn write(
    project: &Project,
    esbuild: &Esbuild,
    widget: &Module,
    split: &Split,
    made: &Made,
) -> Result<()> {
    let files = Files::new(split, made)?;
    let style = esbuild.style(&project.root.join("styles/chiosco.css"))?;
    let page = pages::kiosk(&pages::Inside {
        style: std::str::from_utf8(&style)?.trim_end(),
        script: &script(project, esbuild, widget, made, &files)?,
        packed: &files.packed()?,
        index: &files.index(),
    })?;
    fs::create_dir_all(project.kiosk())?;
    Ok(fs::write(project.kiosk().join(FILE), page)?)
}

/// What the widget reads, by the names under which its script asks for it.
struct Files {
    all: Vec<(String, Vec<u8>)>,
    languages: Vec<&'static str>,
}

impl Files {
    fn new(split: &Split, made: &Made) -> Result<Self> {
        let text = |name: &str, text: &str| (format!("{name}.txt"), text.as_bytes().to_vec());
        let mut all = vec![
            ("nc.wasm".to_owned(), split.first.clone()),
            ("more.wasm".to_owned(), split.later.clone()),
            ("codes.wasm".to_owned(), made.codes.module.wasm.clone()),
            text("comuni", content::comuni()),
            text("places", content::places()),
            text("bases", content::bases()),
            text("map", content::map()),
        ];
        let mut languages = Vec::new();
        for (lang, [words, further]) in content::built_in() {
            all.push(text(lang, words));
            all.push(text(&format!("further-{lang}"), further));
            languages.push(lang);
        }
        for (lang, words) in content::kiosk_words()? {
            all.push((said(lang), words.into_bytes()));
        }
        Ok(Self { all, languages })
    }

    /// All of them in one piece, compressed, in letters.
    fn packed(&self) -> Result<String> {
        let mut packer = DeflateEncoder::new(Vec::new(), Compression::best());
        for (_, content) in &self.all {
            packer.write_all(content)?;
        }
        Ok(STANDARD.encode(packer.finish()?))
    }

    /// How they are called and how long each is, in their order.
    fn index(&self) -> String {
        json::array(
            self.all
                .iter()
                .map(|(name, content)| format!("[{},{}]", json::string(name), content.len())),
        )
    }

    /// The names as the script imports them: in the form of the page's addresses.
    fn names(&self) -> String {
        let texts = self.languages.iter().map(|lang| {
            let both = [format!("{lang}.txt"), format!("further-{lang}.txt")];
            (*lang, json::array(both.map(|name| json::string(&name))))
        });
        let files = json::object([
            ("wasm", json::string("nc.wasm")),
            ("more", json::string("more.wasm")),
            ("codesWasm", json::string("codes.wasm")),
            ("comuni", json::string("comuni.txt")),
            ("places", json::string("places.txt")),
            ("bases", json::string("bases.txt")),
            ("map", json::string("map.txt")),
            ("texts", json::object(texts)),
        ]);
        format!("export const files = {files};\n")
    }

    /// Those of the kiosk's own words.
    fn words(&self) -> String {
        let names = self.languages.iter();
        addresses::for_kiosk(names.map(|lang| (*lang, json::string(&said(lang)))))
    }
}

/// What the file with the kiosk's own words is called.
fn said(lang: &str) -> String {
    format!("kiosk-{lang}.json")
}

/// The script. Where the page asks a server, it looks into the file.
fn script(
    project: &Project,
    esbuild: &Esbuild,
    widget: &Module,
    made: &Made,
    files: &Files,
) -> Result<String> {
    let work = Work::new(project, "chiosco")?;
    let read = |name: &str| fs::read_to_string(work.folder.join(name));
    work.write("ask.js", &read("chiosco/ask.js")?)?;
    work.write(
        "chiosco/fflate.js",
        &fs::read_to_string(tools::fflate(project)?)?,
    )?;
    work.write("files.js", &files.names())?;
    work.write("kiosk-files.js", &files.words())?;
    work.write("glue.js", &widget.script())?;
    // Here two modules stand in one script, and the glue of one is not that of the other.
    work.write("codes-glue.js", &made.codes.module.script())?;
    let codes = read("codes.js")?.replace("\"./glue.js\"", "\"./codes-glue.js\"");
    work.write("codes.js", &codes)?;
    let script = String::from_utf8(esbuild.classic(&work.folder, "chiosco.js")?)?;
    Ok(script.trim_end().to_owned())
}
