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
    let mut days: [Option<NaiveDate>; KNOWN.len()] = [None; KNOWN.len()];
    for (row, line) in csv::Reader::from_reader(table.as_bytes())
        .deserialize::<Row>()
        .zip(2..)
    {
        let refuse = |what: String| Err(format!("{FILE}:{line}: {what}"));
        let row = match row {
            Ok(row) => row,
            Err(error) => return refuse(error.to_string()),
        };
        let Ok(on) = row.on.parse::<NaiveDate>() else {
            return refuse(format!("`{}` is no day such as 2026-11-22", row.on));
        };
        let Some(at) = KNOWN.iter().position(|(what, _)| *what == row.what) else {
            return refuse(format!("there is no table `{}`", row.what));
        };
        if days[at].replace(on).is_some() {
            return refuse(format!("`{}` is there twice", row.what));
        }
    }
    let mut rust = String::new();
    for ((what, constant), on) in KNOWN.into_iter().zip(days) {
        let on = on.ok_or_else(|| format!("{FILE}: no row says when `{what}` was collected"))?;
        let (year, month, day) = (on.year(), on.month(), on.day());
        rust += &format!("const {constant}: (i32, u32, u32) = ({year}, {month}, {day});\n");
    }
    Ok(rust)
}
