//! Short names for what the wasm imports from its script, and for the closures that the script calls.
//!
//! wasm-bindgen names each import with sixteen digits of a hash, which stand in both files and which no compression makes
//! smaller: some 2 kB of the page.

use std::{collections::BTreeMap, path::Path, process::Command};

use anyhow::{Result, anyhow, ensure};
use wasm_encoder::{
    ExportSection, ImportSection, Module, RawSection,
    reencode::{Reencode, RoundtripReencoder},
};
use wasmparser::{ExportSectionReader, ImportSectionReader, Parser, Payload};

use crate::run::run;

/// How the name ends of the module that wasm-bindgen's script stands for.
const OWN_MODULE: &str = "_bg.js";

/// How the names begin of the closures that the script calls.
const CLOSURE: &str = "wasm_bindgen_";

/// The two files, which belong together.
#[derive(Debug)]
pub struct Shortened {
    /// The module.
    pub wasm: Vec<u8>,
    /// Its script.
    pub glue: String,
}

/// Renames in both files. Only the sections of imports and exports change; every other stays as it is, byte for byte.
pub fn shorten(wasm: &[u8], glue: &str) -> Result<Shortened> {
    let mut names = Names::default();
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Payload::ImportSection(section) = payload {
            module.section(&names.shorten(section)?);
        } else if let Payload::ExportSection(section) = payload {
            module.section(&names.shorten_exports(section)?);
        } else if let Some((id, range)) = payload.as_section() {
            let data = &wasm[usize::try_from(range.start)?..usize::try_from(range.end)?];
            module.section(&RawSection { id, data });
        }
    }
    Ok(Shortened {
        wasm: module.finish(),
        glue: names.rename(glue)?,
    })
}

/// Refuses a module that a browser would refuse; Node has the same engine as one.
pub fn validate(wasm: &Path) -> Result<()> {
    run(Command::new("node")
        .args([
            "-e",
            "new WebAssembly.Module(require('fs').readFileSync(process.argv[1]))",
        ])
        .arg(wasm))
}

/// Long names and their short ones, filled while the imports are read.
#[derive(Default)]
struct Names {
    short: BTreeMap<String, String>,
}

impl Names {
    fn shorten(&mut self, section: ImportSectionReader) -> Result<ImportSection> {
        let mut imports = ImportSection::new();
        for import in section.into_imports() {
            let import = import?;
            let ty = RoundtripReencoder.entity_type(import.ty).map_err(|error| {
                anyhow!("An import of the wasm cannot be written anew: {error}")
            })?;
            // What comes straight from a script of the page keeps the names that the script has.
            if import.module.ends_with(OWN_MODULE) {
                imports.import(&self.of(import.module), &self.of(import.name), ty);
            } else {
                imports.import(import.module, import.name, ty);
            }
        }
        Ok(imports)
    }

    /// The script calls an export as `wasm.name`. The closures among them names of a hundred letters; all others keep theirs.
    fn shorten_exports(&mut self, section: ExportSectionReader) -> Result<ExportSection> {
        let mut exports = ExportSection::new();
        for export in section {
            let export = export?;
            let kind = RoundtripReencoder.export_kind(export.kind)?;
            if export.name.starts_with(CLOSURE) {
                let short = self.of(&format!("wasm.{}", export.name));
                exports.export(&short, kind, export.index);
            } else {
                exports.export(export.name, kind, export.index);
            }
        }
        Ok(exports)
    }

    fn of(&mut self, long: &str) -> String {
        let next = self.short.len();
        self.short
            .entry(long.to_owned())
            .or_insert_with(|| nth(next))
            .clone()
    }

    /// Renames in the script, where each name stands once: as a key of the object that it hands to the module, or where an
    /// export is called.
    fn rename(&self, glue: &str) -> Result<String> {
        let mut renamed = glue.to_owned();
        for (long, short) in &self.short {
            let short = match long.strip_prefix("wasm.") {
                Some(_) => format!("wasm.{short}"),
                None => short.clone(),
            };
            let places = words(&renamed, long);
            ensure!(
                places.len() == 1,
                "The wasm imports {long}, which its script names {} times instead of once: has wasm-bindgen changed its form?",
                places.len()
            );
            for place in places {
                renamed.replace_range(place..place + long.len(), &short);
            }
        }
        Ok(renamed)
    }
}

/// Where a name stands in a script, not as a part of another name.
fn words(script: &str, name: &str) -> Vec<usize> {
    let part_of_name = |letter: char| letter.is_ascii_alphanumeric() || "_$".contains(letter);
    script
        .match_indices(name)
        .map(|(at, _)| at)
        .filter(|at| !script[..*at].ends_with(part_of_name))
        .filter(|at| !script[at + name.len()..].starts_with(part_of_name))
        .collect()
}

/// a, b, … z, aa, ab, …
fn nth(index: usize) -> String {
    let last = char::from(b'a' + (index % 26) as u8);
    match index / 26 {
        0 => last.into(),
        rest => nth(rest - 1) + &last.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, TypeSection};

    use super::*;

    fn module(imports: &[&str]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut section = ImportSection::new();
        for name in imports {
            section.import("./app_bg.js", name, EntityType::Function(0));
        }
        let mut module = Module::new();
        module.section(&types).section(&section);
        module.finish()
    }

    fn imported(wasm: &[u8]) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for payload in Parser::new(0).parse_all(wasm) {
            if let Payload::ImportSection(section) = payload.unwrap() {
                for import in section.into_imports() {
                    let import = import.unwrap();
                    found.push((import.module.to_owned(), import.name.to_owned()));
                }
            }
        }
        found
    }

    #[test]
    fn renames_both_sides_alike() {
        let wasm = module(&["__wbg_log_0123", "__wbg_log_01234"]);
        let glue = r#"const o = { __wbg_log_0123: function() {}, __wbg_log_01234: f };
            return { "./app_bg.js": o };"#;
        let short = shorten(&wasm, glue).unwrap();
        assert_eq!(
            imported(&short.wasm),
            [("a".into(), "b".into()), ("a".into(), "c".into())]
        );
        assert!(short.glue.contains("b: function() {}, c: f"));
        assert!(short.glue.contains(r#""a": o"#));
    }

    #[test]
    fn refuses_a_script_of_another_form() {
        let wasm = module(&["__wbg_log_0123"]);
        assert!(shorten(&wasm, r#"{ "./app_bg.js": o }"#).is_err());
        let twice = r#"__wbg_log_0123; __wbg_log_0123; "./app_bg.js""#;
        assert!(shorten(&wasm, twice).is_err());
    }

    #[test]
    fn counts_in_letters() {
        let names: Vec<_> = [0, 25, 26, 27, 701, 702].into_iter().map(nth).collect();
        assert_eq!(names, ["a", "z", "aa", "ab", "zz", "aaa"]);
    }
}
