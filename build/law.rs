//! `data/law/*.csv` into Rust constants (`law.rs`) and a table of who says what (`bases.txt`).
//!
//! A row without a source, an unknown id, a missing figure or two regimes of a fund in force on one
//! day stops the build, with the file and the line.

use std::fmt::Write as _;

use chrono::Datelike;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::figure;

/// The tables, as text.
pub struct Tables<'a> {
    pub sources: &'a str,
    pub regimes: &'a str,
    pub rules: &'a str,
    pub documents: &'a str,
    pub conflicts: &'a str,
}

/// What the tables compile to.
#[derive(Debug)]
pub struct Compiled {
    /// Constants for `src/assess/law.rs`.
    pub rust: String,
    /// One line a basis: the act, then the links of its sources, each after the letter of its class, with tabs between; read
    /// by `src/assess/basis.rs`.
    pub bases: String,
}

#[path = "law/bases.rs"]
mod bases;
#[path = "law/conflicts.rs"]
mod conflicts;
#[path = "law/known.rs"]
mod known;

pub use bases::{Bases, Basis};
use known::{KNOWN, KNOWN_DOCUMENTS};

const REGIMES: &str = "data/law/regimes.csv";
const RULES: &str = "data/law/rules.csv";
const DOCUMENTS: &str = "data/law/documents.csv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Regime {
    id: String,
    benefit: String,
    regime: String,
    from: String,
    to: String,
    act: String,
    sources: String,
    confidence: String,
    #[allow(dead_code, reason = "for those who read the table")]
    note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Rule {
    id: String,
    #[allow(dead_code, reason = "the rulebook's id, for those who read the table")]
    rule: String,
    benefit: String,
    regime: String,
    value: String,
    unit: String,
    soft: String,
    act: String,
    sources: String,
    confidence: String,
    #[allow(dead_code, reason = "for those who read the table")]
    note: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[allow(dead_code, reason = "the rulebook's id, for those who read the table")]
    rule: String,
    benefit: String,
    regime: String,
    document: String,
    act: String,
    sources: String,
    confidence: String,
    #[allow(dead_code, reason = "for those who read the table")]
    note: String,
}

/// Checks the tables and compiles them.
///
/// # Errors
/// The file, the line and what to mend, for the first row that is wrong.
pub fn compile(tables: &Tables) -> Result<Compiled, String> {
    let mut bases = Bases::after("", bases::LAW, tables.sources)?;
    let mut rust = String::new();
    regimes(tables.regimes, &mut bases, &mut rust)?;
    rules(tables.rules, &mut bases, &mut rust)?;
    documents(tables.documents, &mut bases, &mut rust)?;
    conflicts::compile(tables.conflicts, &mut bases, &mut rust)?;
    Ok(Compiled {
        rust,
        bases: bases.text(),
    })
}

/// Each row of a table with its line; an unknown or missing column is refused.
pub fn read<T: DeserializeOwned>(file: &str, text: &str) -> Result<Vec<(usize, T)>, String> {
    let refused = |line: usize, error: csv::Error| {
        let what = match error.kind() {
            csv::ErrorKind::Deserialize { err, .. } => err.to_string(),
            csv::ErrorKind::UnequalLengths { .. } => {
                format!("look for a comma that is not quoted: {error}")
            }
            _ => error.to_string(),
        };
        format!("{file}:{line}: {what}")
    };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let header = reader.headers().map_err(|e| refused(1, e))?.clone();
    // The header is itself a row of texts: it tells whether the columns are the right ones.
    header
        .deserialize::<T>(Some(&header))
        .map_err(|e| refused(1, e))?;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|e| refused(line(text, e.position()), e))?;
        let line = line(text, record.position());
        let row = record
            .deserialize(Some(&header))
            .map_err(|e| refused(line, e))?;
        rows.push((line, row));
    }
    Ok(rows)
}

/// The line on which a record begins. The `csv` crate's own count is one less where lines end with `\r\n`.
fn line(text: &str, position: Option<&csv::Position>) -> usize {
    let start = position.map_or(0, csv::Position::byte);
    let start = usize::try_from(start).unwrap_or(text.len());
    let (before, rest) = text.split_at_checked(start).unwrap_or((text, ""));
    let ends = &rest[..rest.len() - rest.trim_start_matches(['\r', '\n']).len()];
    1 + before.matches('\n').count() + ends.matches('\n').count()
}

/// The last line of a table, after which a missing row can be written.
pub fn last_line(text: &str) -> usize {
    text.lines().count().max(1)
}

/// A date as a constant expression; chrono's constructor is `const` but gives an `Option`.
fn date(file: &str, line: usize, text: &str) -> Result<String, String> {
    Ok(format!("day{}", ymd(file, line, text)?))
}

/// Year, month and day of a date, as the arguments of a call or as a tuple.
///
/// # Errors
/// Where it is no date.
pub fn ymd(file: &str, line: usize, text: &str) -> Result<String, String> {
    let date = figure::date(text).map_err(|what| format!("{file}:{line}: {what}"))?;
    Ok(format!(
        "({}, {}, {})",
        date.year(),
        date.month(),
        date.day()
    ))
}

fn regimes(text: &str, bases: &mut Bases, rust: &mut String) -> Result<(), String> {
    let rows = read::<Regime>(REGIMES, text)?;
    for (line, row) in &rows {
        if !KNOWN
            .iter()
            .any(|k| (k.0, k.1, k.2) == (&row.id, &row.benefit, &row.regime))
        {
            return Err(format!(
                "{REGIMES}:{line}: no regime {} of {} is known as {}",
                row.regime, row.benefit, row.id
            ));
        }
        let (from, to) = (
            date(REGIMES, *line, &row.from)?,
            date(REGIMES, *line, &row.to)?,
        );
        figure::order(&row.from, &row.to).map_err(|what| format!("{REGIMES}:{line}: {what}"))?;
        for (other_line, other) in &rows {
            if other_line >= line || other.benefit != row.benefit {
                continue;
            }
            if other.id == row.id {
                return Err(format!("{REGIMES}:{line}: {} stands here twice", row.id));
            }
            if other.from <= row.to && row.from <= other.to {
                return Err(format!(
                    "{REGIMES}:{line}: {} overlaps {} of line {other_line}: on one day one regime of a fund is in force",
                    row.id, other.id
                ));
            }
        }
        let basis = Basis {
            act: row.act.clone(),
            sources: row.sources.clone(),
            confidence: row.confidence.clone(),
        };
        let basis = bases.constant(REGIMES, *line, &basis)?;
        let _ = writeln!(
            rust,
            "pub const {}: Period = Period {{ from: {from}, to: {to}, basis: {basis} }};",
            constant(&row.id)
        );
    }
    match KNOWN
        .iter()
        .find(|k| !rows.iter().any(|(_, row)| row.id == k.0))
    {
        Some(missing) => Err(format!(
            "{REGIMES}:{}: no row for {} up to this line",
            last_line(text),
            missing.0
        )),
        None => Ok(()),
    }
}

fn rules(text: &str, bases: &mut Bases, rust: &mut String) -> Result<(), String> {
    let rows = read::<Rule>(RULES, text)?;
    for (index, (line, row)) in rows.iter().enumerate() {
        let unit = KNOWN
            .iter()
            .filter(|k| (k.1, k.2) == (&row.benefit, &row.regime))
            .flat_map(|k| k.3)
            .find(|figure| figure.0 == row.id)
            .map(|figure| figure.1);
        match unit {
            None => {
                return Err(format!(
                    "{RULES}:{line}: {} of {} {} is not known",
                    row.id, row.benefit, row.regime
                ));
            }
            Some(unit) if unit != row.unit => {
                return Err(format!(
                    "{RULES}:{line}: {} is in `{}`: write it in `{unit}`",
                    row.id, row.unit
                ));
            }
            Some(_) => {}
        }
        if rows[..index].iter().any(|(_, other)| other.id == row.id) {
            return Err(format!("{RULES}:{line}: {} stands here twice", row.id));
        }
        let soft = match row.soft.as_str() {
            "yes" => true,
            "no" => false,
            other => return Err(format!("{RULES}:{line}: soft `{other}`: write yes or no")),
        };
        let basis = Basis {
            act: row.act.clone(),
            sources: row.sources.clone(),
            confidence: row.confidence.clone(),
        };
        let basis = bases.constant(RULES, *line, &basis)?;
        let (kind, value) = value(*line, row)?;
        let _ = writeln!(
            rust,
            "pub const {}: Rule<{kind}> = Rule {{ value: {value}, soft: {soft}, basis: {basis} }};",
            constant(&row.id)
        );
    }
    let missing = KNOWN
        .iter()
        .flat_map(|k| k.3)
        .find(|figure| !rows.iter().any(|(_, row)| row.id == figure.0));
    match missing {
        Some(figure) => Err(format!(
            "{RULES}:{}: no row for {} up to this line",
            last_line(text),
            figure.0
        )),
        None => Ok(()),
    }
}

/// The Rust type of a figure and its value as a constant expression.
fn value(line: usize, row: &Rule) -> Result<(&'static str, String), String> {
    match row.unit.as_str() {
        "" if row.value.is_empty() => Ok(("()", "()".to_owned())),
        "" => Err(format!("{RULES}:{line}: {} takes no value", row.id)),
        "date" => Ok(("Date", date(RULES, line, &row.value)?)),
        "euro" => Ok((
            "Money",
            format!("Money::from_cents({})", cents(RULES, line, &row.value)?),
        )),
        unit => Ok(("u32", whole(RULES, line, &row.value, unit)?.to_string())),
    }
}

/// An amount in cents.
fn cents(file: &str, line: usize, text: &str) -> Result<u32, String> {
    figure::cents(text).map_err(|what| format!("{file}:{line}: {what}"))
}

/// A whole number of something.
fn whole(file: &str, line: usize, text: &str, unit: &str) -> Result<u32, String> {
    figure::whole(text)
        .ok_or_else(|| format!("{file}:{line}: `{text}` is no whole number of {unit}"))
}

fn documents(text: &str, bases: &mut Bases, rust: &mut String) -> Result<(), String> {
    let rows = read::<Document>(DOCUMENTS, text)?;
    let mut list = String::new();
    for (line, row) in &rows {
        if !KNOWN
            .iter()
            .any(|k| (k.1, k.2) == (&row.benefit, &row.regime))
        {
            return Err(format!(
                "{DOCUMENTS}:{line}: no regime {} of {}",
                row.regime, row.benefit
            ));
        }
        let Some((_, name)) = KNOWN_DOCUMENTS.iter().find(|(id, _)| *id == row.document) else {
            return Err(format!(
                "{DOCUMENTS}:{line}: no locale names a document `{}`",
                row.document
            ));
        };
        let basis = Basis {
            act: row.act.clone(),
            sources: row.sources.clone(),
            confidence: row.confidence.clone(),
        };
        let basis = bases.constant(DOCUMENTS, *line, &basis)?;
        let benefit = if row.benefit == "nasko" {
            "Nasko"
        } else {
            "Cresco"
        };
        let _ = writeln!(
            list,
            "    DocumentRow {{ benefit: Benefit::{benefit}, regime: Regime::Of{}, document: Document::{name}, basis: {basis} }},",
            row.regime
        );
    }
    let _ = writeln!(
        rust,
        "pub static DOCUMENTS: [DocumentRow; {}] = [\n{list}];",
        rows.len()
    );
    Ok(())
}

/// `N3.isee_multi` is `N3_ISEE_MULTI` in Rust.
pub fn constant(id: &str) -> String {
    id.replace('.', "_").to_uppercase()
}
