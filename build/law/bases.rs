//! Who says so: the sources, and each distinct act with those who describe it.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde::Deserialize;

use super::figure;
use super::known::CLASSES;
use super::read;

/// The sources of the law.
pub const LAW: &str = "data/law/sources.csv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: String,
    url: String,
    kind: String,
    class: String,
}

/// The columns that every row of the law ends with.
pub struct Basis {
    pub act: String,
    pub sources: String,
    pub confidence: String,
}

/// The distinct bases met so far; a figure names its basis by its place here.
pub struct Bases {
    /// The table of their sources.
    file: &'static str,
    sources: BTreeMap<String, Source>,
    lines: Vec<String>,
}

impl Bases {
    /// Those of a text that [`Bases::text`] wrote, and what cites a table of sources after them.
    pub fn after(before: &str, file: &'static str, text: &str) -> Result<Bases, String> {
        let mut sources = BTreeMap::new();
        for (line, source) in read::<Source>(file, text)? {
            if !source.url.starts_with("http") || source.url.contains(char::is_whitespace) {
                return Err(format!("{file}:{line}: `{}` is no link", source.url));
            }
            if source.kind.trim().is_empty() {
                return Err(format!(
                    "{file}:{line}: {} does not say what kind of source it is",
                    source.id
                ));
            }
            if !CLASSES.contains(&source.class.as_str()) {
                return Err(format!(
                    "{file}:{line}: class `{}`: write one of {}",
                    source.class,
                    CLASSES.join(", ")
                ));
            }
            let id = source.id.clone();
            if sources.insert(id.clone(), source).is_some() {
                return Err(format!("{file}:{line}: {id} stands here twice"));
            }
        }
        Ok(Bases {
            file,
            sources,
            lines: before.lines().map(str::to_owned).collect(),
        })
    }

    /// Whether a basis names an act and its sources.
    pub fn require(&self, file: &str, line: usize, basis: &Basis) -> Result<(), String> {
        if basis.act.trim().is_empty() {
            return Err(format!("{file}:{line}: no act: name the act that says so"));
        }
        self.check(file, line, basis).map(|_| ())
    }

    /// A basis as a constant expression. Every act is named.
    pub fn constant(&mut self, file: &str, line: usize, basis: &Basis) -> Result<String, String> {
        self.require(file, line, basis)?;
        self.version(file, line, basis)
    }

    /// A basis as a constant expression, where what the sources say need not be in an act.
    pub fn version(&mut self, file: &str, line: usize, basis: &Basis) -> Result<String, String> {
        let (entry, confidence) = self.check(file, line, basis)?;
        let line = self
            .lines
            .iter()
            .position(|known| *known == entry)
            .unwrap_or_else(|| {
                self.lines.push(entry);
                self.lines.len() - 1
            });
        Ok(format!(
            "Basis {{ line: {line}, confidence: Confidence::{confidence} }}"
        ))
    }

    /// The act and its sources as they are written in `bases.txt`, and the confidence as it is called in Rust.
    pub fn check(
        &self,
        file: &str,
        line: usize,
        basis: &Basis,
    ) -> Result<(String, &'static str), String> {
        let confidence = figure::confidence(&basis.confidence)
            .map_err(|what| format!("{file}:{line}: {what}"))?;
        let mut entry = basis.act.clone();
        let mut found = false;
        for id in basis.sources.split_whitespace() {
            let Some(source) = self.sources.get(id) else {
                return Err(format!(
                    "{file}:{line}: source `{id}` is not in {}",
                    self.file
                ));
            };
            // Each class has a first letter of its own.
            let _ = write!(entry, "\t{}{}", &source.class[..1], source.url);
            found = true;
        }
        if found {
            return Ok((entry, confidence));
        }
        Err(format!(
            "{file}:{line}: no source: name at least one id of {}",
            self.file
        ))
    }

    /// The text of all of them.
    pub fn text(&self) -> String {
        let mut text = self.lines.join("\n");
        text.push('\n');
        text
    }
}
