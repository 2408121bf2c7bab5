//! Short names for what the wasm imports from its script, and for what the script calls of it.
//!
//! wasm-bindgen names each import with sixteen digits of a hash, which stand in both files and which no compression makes
//! smaller: some 2 kB of the page. What the script does not call is no longer exported.

use std::{collections::BTreeMap, path::Path, process::Command};

use anyhow::{Result, anyhow, ensure};
use wasm_encoder::{
    ExportSection, ImportSection, Module, RawSection,
    reencode::{Reencode, RoundtripReencoder},
};
use wasmparser::{ExportSectionReader, ImportSectionReader, Parser, Payload};

use super::own::own_script;
use crate::run::run;

/// How the name ends of the module that wasm-bindgen's script stands for.
const OWN_MODULE: &str = "_bg.js";

/// The script calls an export as a property of this.
const EXPORTS: &str = "wasm.";

/// Renames in both files, which belong together. Only the sections of imports and exports change; every other stays as it is, byte for byte.
pub fn shorten(wasm: &[u8], glue: &str) -> Result<super::Module> {
    let mut names = Names::default();
    let mut module = Module::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if let Payload::ImportSection(section) = payload {
            module.section(&names.shorten(section)?);
        } else if let Payload::ExportSection(section) = payload {
            module.section(&names.shorten_exports(section, glue)?);
        } else if let Some((id, range)) = payload.as_section() {
            let data = &wasm[usize::try_from(range.start)?..usize::try_from(range.end)?];
            module.section(&RawSection { id, data });
        }
    }
    Ok(super::Module {
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

/// Long names and their short ones, filled while the module is read.
#[derive(Default)]
struct Names {
    imports: BTreeMap<String, String>,
    /// As the script calls them.
    exports: BTreeMap<String, String>,
}

impl Names {
    fn shorten(&mut self, section: ImportSectionReader) -> Result<ImportSection> {
        let mut imports = ImportSection::new();
        for import in section.into_imports() {
            let import = import?;
            let ty = RoundtripReencoder.entity_type(import.ty).map_err(|error| {
                anyhow!("An import of the wasm cannot be written anew: {error}")
            })?;
            // What comes straight from a script of the crate's keeps the names that the script has.
            if import.module.ends_with(OWN_MODULE) {
                imports.import(&self.of(import.module), &self.of(import.name), ty);
            } else {
                imports.import(&own_script(import.module)?, import.name, ty);
            }
        }
        Ok(imports)
    }

    /// What the script calls. Exports are names of their own: they may be the same as those of imports.
    fn shorten_exports(
        &mut self,
        section: ExportSectionReader,
        glue: &str,
    ) -> Result<ExportSection> {
        let mut exports = ExportSection::new();
        for export in section {
            let export = export?;
            let called = format!("{EXPORTS}{}", export.name);
            if words(glue, &called).is_empty() {
                continue;
            }
            let short = nth(usize::try_from(exports.len())?);
            let kind = RoundtripReencoder.export_kind(export.kind)?;
            exports.export(&short, kind, export.index);
            self.exports.insert(called, format!("{EXPORTS}{short}"));
        }
        Ok(exports)
    }

    fn of(&mut self, long: &str) -> String {
        let next = self.imports.len();
        self.imports
            .entry(long.to_owned())
            .or_insert_with(|| nth(next))
            .clone()
    }

    /// Renames in the script: an import stands there once, as a key of the object that it hands to the module; an export
    /// wherever it is called. All places are found before any changes, for a short name may be the same as a long one.
    fn rename(&self, glue: &str) -> Result<String> {
        let mut places = Vec::new();
        for (long, short) in &self.imports {
            let found = words(glue, long);
            ensure!(
                found.len() == 1,
                "The wasm imports {long}, which its script names {} times instead of once: has wasm-bindgen changed its form?",
                found.len()
            );
            places.extend(found.into_iter().map(|at| (at, long, short)));
        }
        for (long, short) in &self.exports {
            places.extend(words(glue, long).into_iter().map(|at| (at, long, short)));
        }
        places.sort_unstable();
        let mut renamed = glue.to_owned();
        for (at, long, short) in places.into_iter().rev() {
            renamed.replace_range(at..at + long.len(), short);
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
pub(super) fn nth(index: usize) -> String {
    let last = char::from(b'a' + (index % 26) as u8);
    match index / 26 {
        0 => last.into(),
        rest => nth(rest - 1) + &last.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{EntityType, ExportKind, TypeSection};

    use super::*;

    fn module(imports: &[&str], exports: &[&str]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut section = ImportSection::new();
        for name in imports {
            section.import("./app_bg.js", name, EntityType::Function(0));
        }
        let mut exported = ExportSection::new();
        for name in exports {
            exported.export(name, ExportKind::Func, 0);
        }
        let mut module = Module::new();
        module.section(&types).section(&section).section(&exported);
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
        let wasm = module(&["__wbg_log_0123", "__wbg_log_01234"], &[]);
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
    fn exports_what_the_script_calls() {
        let wasm = module(&[], &["main", "b", "begin"]);
        let short = shorten(&wasm, "wasm.begin(wasm.b); wasm.begin(0); wasm.beginning").unwrap();
        assert_eq!(short.glue, "wasm.b(wasm.a); wasm.b(0); wasm.beginning");
        let exported: Vec<_> = Parser::new(0)
            .parse_all(&short.wasm)
            .filter_map(|payload| match payload.unwrap() {
                Payload::ExportSection(section) => Some(section),
                _ => None,
            })
            .flatten()
            .map(|export| export.unwrap().name.to_owned())
            .collect();
        assert_eq!(exported, ["a", "b"]);
    }

    #[test]
    fn refuses_a_script_of_another_form() {
        let wasm = module(&["__wbg_log_0123"], &[]);
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
