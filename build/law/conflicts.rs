//! `data/law/conflicts.csv`: where the sources contradict each other, what each says, and which one is taken.

use std::fmt::Write as _;

use serde::Deserialize;

use super::bases::{Bases, Basis};
use super::known::{CONFLICTS, KNOWN, NEVER, PLACES};
use super::{cents, last_line, read, whole};

const FILE: &str = "data/law/conflicts.csv";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    #[allow(dead_code, reason = "for those who read the table")]
    point: String,
    rules: String,
    places: String,
    when: String,
    unit: String,
    a: String,
    a_value: String,
    a_sources: String,
    b: String,
    b_value: String,
    b_sources: String,
    choice: String,
    confidence: String,
    #[allow(dead_code, reason = "for those who read the table")]
    note: String,
}

/// Checks the rows and adds those that are shown to the Rust.
pub fn compile(text: &str, bases: &mut Bases, rust: &mut String) -> Result<(), String> {
    let rows = read::<Row>(FILE, text)?;
    let mut list = String::new();
    let mut shown = 0;
    for (index, (line, row)) in rows.iter().enumerate() {
        if !CONFLICTS.contains(&row.id.as_str()) {
            return Err(format!("{FILE}:{line}: no conflict `{}` is known", row.id));
        }
        if rows[..index].iter().any(|(_, other)| other.id == row.id) {
            return Err(format!("{FILE}:{line}: {} stands here twice", row.id));
        }
        if let Some(constant) = conflict(*line, row, bases)? {
            let _ = writeln!(list, "    {constant},");
            shown += 1;
        }
    }
    if let Some(missing) = CONFLICTS
        .iter()
        .find(|id| !rows.iter().any(|(_, row)| row.id == **id))
    {
        return Err(format!(
            "{FILE}:{}: no row for {missing} up to this line",
            last_line(text)
        ));
    }
    let _ = writeln!(
        rust,
        "pub static CONFLICTS: [Conflict; {shown}] = [\n{list}];"
    );
    Ok(())
}

/// A row as a constant expression; `None` where it is never shown.
fn conflict(line: usize, row: &Row, bases: &mut Bases) -> Result<Option<String>, String> {
    let fund = fund(line, row)?;
    let places = places(line, row)?;
    let late = match row.when.as_str() {
        "" => false,
        "late" => true,
        other => {
            return Err(format!(
                "{FILE}:{line}: when `{other}`: write late or nothing"
            ));
        }
    };
    for (column, said) in [("a", &row.a), ("b", &row.b), ("choice", &row.choice)] {
        if said.trim().is_empty() {
            return Err(format!(
                "{FILE}:{line}: {} says nothing in `{column}`",
                row.id
            ));
        }
    }
    let a = version(line, row, &row.a_value, &row.a_sources, bases)?;
    let b = version(line, row, &row.b_value, &row.b_sources, bases)?;
    let Some(places) = places else {
        return Ok(None);
    };
    let number = &row.id[1..];
    Ok(Some(format!(
        "Conflict {{ number: {number}, fund: {fund}, places: &[{places}], late: {late}, a: {a}, b: {b} }}"
    )))
}

/// The fund and regime of the rules that a conflict is about, which are of one.
fn fund(line: usize, row: &Row) -> Result<String, String> {
    let mut found = None;
    for id in row.rules.split_whitespace() {
        let of = KNOWN
            .iter()
            .find(|k| k.0 == id || k.3.iter().any(|figure| figure.0 == id))
            .map(|k| (k.1, k.2))
            .ok_or_else(|| format!("{FILE}:{line}: no rule `{id}` is known"))?;
        if *found.get_or_insert(of) != of {
            return Err(format!(
                "{FILE}:{line}: {id} is not of the regime of the rule before it"
            ));
        }
    }
    Ok(match found {
        None => "None".to_owned(),
        Some((benefit, regime)) => {
            let benefit = if benefit == "nasko" {
                "Nasko"
            } else {
                "Cresco"
            };
            format!("Some((Benefit::{benefit}, Regime::Of{regime}))")
        }
    })
}

/// Where it is shown, the best place first; `None` where it is never.
fn places(line: usize, row: &Row) -> Result<Option<String>, String> {
    if row.places == NEVER {
        return Ok(None);
    }
    let mut list = String::new();
    for place in row.places.split_whitespace() {
        let Some((_, rust)) = PLACES.iter().find(|(name, _)| *name == place) else {
            return Err(format!("{FILE}:{line}: no place `{place}` is known"));
        };
        // What is shown with a fund is about its rules; what is shown on another page is not.
        if row.rules.trim().is_empty() != ["estimate", "today"].contains(&place) {
            return Err(format!(
                "{FILE}:{line}: `{place}` does not go with the rules `{}`",
                row.rules
            ));
        }
        let _ = write!(list, "Place::{rust}, ");
    }
    if list.is_empty() {
        return Err(format!(
            "{FILE}:{line}: {} is shown nowhere: name a place, or write {NEVER}",
            row.id
        ));
    }
    Ok(Some(list))
}

/// One of the two versions as a constant expression. One that is never shown takes no room in the table of bases.
fn version(
    line: usize,
    row: &Row,
    value: &str,
    sources: &str,
    bases: &mut Bases,
) -> Result<String, String> {
    let mut act = "";
    let figure = match (row.unit.as_str(), value) {
        ("euro" | "months" | "act" | "", "") => "None".to_owned(),
        ("euro", _) => format!("Cents({})", cents(FILE, line, value)?),
        ("months", _) => format!("Months({})", whole(FILE, line, value, "months")?),
        ("act", _) => {
            act = value;
            "Act".to_owned()
        }
        ("", _) => return Err(format!("{FILE}:{line}: `{value}` has no unit")),
        (unit, _) => {
            return Err(format!(
                "{FILE}:{line}: unit `{unit}`: write euro, months, act or nothing"
            ));
        }
    };
    let basis = Basis {
        act: act.to_owned(),
        sources: sources.to_owned(),
        confidence: row.confidence.clone(),
    };
    if row.places == NEVER {
        bases.check(FILE, line, &basis)?;
        return Ok(String::new());
    }
    let basis = bases.version(FILE, line, &basis)?;
    Ok(format!(
        "Version {{ figure: Figure::{figure}, basis: {basis} }}"
    ))
}
