//! `data/collected.csv` into Rust constants (`collected.rs`): the days on which the tables were collected.

use chrono::{Datelike, NaiveDate};
use serde::Deserialize;

/// Where the table is.
pub const FILE: &str = "data/collected.csv";

/// What was collected, and the constant that says when.
const KNOWN: [(&str, &str); 2] = [("law", "LAW"), ("places", "PLACES")];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    what: String,
    on: String,
    #[serde(rename = "note")]
    _note: String,
}

/// Compiles the table.
///
/// # Errors
/// A row that cannot be read, that is unknown or there twice, or one that is missing.
pub fn compile(table: &str) -> Result<String, String> {
    let mut rows: Vec<Row> = Vec::new();
    for (row, line) in csv::Reader::from_reader(table.as_bytes())
        .deserialize::<Row>()
        .zip(2..)
    {
        let row = row.map_err(|error| format!("{FILE}:{line}: {error}"))?;
        if !KNOWN.iter().any(|(what, _)| *what == row.what) {
            return Err(format!("{FILE}:{line}: there is no table `{}`", row.what));
        }
        if rows.iter().any(|other| other.what == row.what) {
            return Err(format!("{FILE}:{line}: `{}` is there twice", row.what));
        }
        rows.push(row);
    }
    let mut rust = String::new();
    for (what, constant) in KNOWN {
        let row = rows
            .iter()
            .find(|row| row.what == what)
            .ok_or_else(|| format!("{FILE}: no row says when `{what}` was collected"))?;
        let on: NaiveDate = row.on.parse().map_err(|_| {
            format!(
                "{FILE}: `{}` of `{what}` is no day such as 2026-11-22",
                row.on
            )
        })?;
        let (year, month, day) = (on.year(), on.month(), on.day());
        rust += &format!("const {constant}: (i32, u32, u32) = ({year}, {month}, {day});\n");
    }
    Ok(rust)
}
