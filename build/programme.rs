//! `data/programme.csv` into Rust constants (`programme.rs`): the act of the programme around the funds.

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

use super::figure;

/// Where the table is.
pub const FILE: &str = "data/programme.csv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    what: String,
    act: String,
    month: String,
    source: String,
    confidence: String,
    #[serde(rename = "note")]
    _note: String,
}

/// Compiles the table.
///
/// # Errors
/// A row that cannot be read or says no act, no source or no month, one that is unknown or there twice, or none.
pub fn compile(table: &str) -> Result<String, String> {
    let mut rust = String::new();
    for (row, line) in csv::Reader::from_reader(table.as_bytes())
        .deserialize::<Row>()
        .zip(2..)
    {
        let refuse = |what: String| Err(format!("{FILE}:{line}: {what}"));
        let row = match row {
            Ok(row) => row,
            Err(error) => return refuse(error.to_string()),
        };
        if row.what != "programme" {
            return refuse(format!("there is no act of `{}`", row.what));
        }
        if !rust.is_empty() {
            return refuse(format!("`{}` is there twice", row.what));
        }
        if row.act.trim().is_empty() {
            return refuse("no act: name the act that says so".to_owned());
        }
        if row.source.trim().is_empty() {
            return refuse("no source: say where the act is cited".to_owned());
        }
        let confidence = match figure::confidence(&row.confidence) {
            Ok(confidence) => confidence,
            Err(what) => return refuse(what),
        };
        let Ok(first) = format!("{}-01", row.month).parse::<NaiveDate>() else {
            return refuse(format!("`{}` is no month such as 2013-12", row.month));
        };
        rust = format!(
            "const ACT: &str = {:?};\nconst MONTH: (i32, u32) = ({}, {});\n\
             /// How sure that is.\npub const CONFIDENCE: Confidence = Confidence::{confidence};\n",
            row.act,
            first.year(),
            first.month()
        );
    }
    if rust.is_empty() {
        return Err(format!("{FILE}: no row names the act of the programme"));
    }
    Ok(rust)
}
