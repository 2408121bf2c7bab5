//! `data/law/isee.csv` into Rust constants (`isee.rs`): the figures by which an ISEE is estimated.
//!
//! A row without a source, an unknown id, a missing figure or one whose days are not those of its rules stops the build, with
//! the file and the line. What nobody says, because it is our own choice, stands in rows of their own kind, `E.…`: they name no
//! source, are of low confidence, and give the reason.

use std::fmt::Write as _;

use serde::Deserialize;

use super::figure::{self, cents, whole};
use super::law::{self, Bases, Basis};

/// Where the table is.
pub const FILE: &str = "data/law/isee.csv";

/// Where its sources are.
pub const SOURCES: &str = "data/law/sources.csv";

/// The rules, each with the row whose days are those of all its figures, and whose act is named for all of them.
const RULES: [(&str, &str); 3] = [
    ("I1.", "I1.assets"),
    ("I2.", "I2.assets"),
    ("I3.", "I3.home"),
];

/// The id and unit of each figure.
const KNOWN: [(&str, &str); 50] = [
    ("I1.assets", "percent"),
    ("I1.scale_1", "scale"),
    ("I1.scale_2", "scale"),
    ("I1.scale_3", "scale"),
    ("I1.scale_4", "scale"),
    ("I1.scale_5", "scale"),
    ("I1.scale_more", "scale"),
    ("I1.lone", "scale"),
    ("I1.working", "scale"),
    ("I1.disability", "scale"),
    ("I1.rent_cap", "euro"),
    ("I1.home", "euro"),
    ("I1.mobile", "euro"),
    ("I2.assets", "percent"),
    ("I2.scale_1", "scale"),
    ("I2.scale_2", "scale"),
    ("I2.scale_3", "scale"),
    ("I2.scale_4", "scale"),
    ("I2.scale_5", "scale"),
    ("I2.scale_more", "scale"),
    ("I2.children_3", "scale"),
    ("I2.children_4", "scale"),
    ("I2.children_5", "scale"),
    ("I2.minors", "scale"),
    ("I2.under_3", "scale"),
    ("I2.pay_share", "percent"),
    ("I2.pay_cap", "euro"),
    ("I2.pension_cap", "euro"),
    ("I2.rent_cap", "euro"),
    ("I2.rent_child", "euro"),
    ("I2.after", "children"),
    ("I2.home", "euro"),
    ("I2.home_child", "euro"),
    ("I2.home_share", "fraction"),
    ("I2.mobile", "euro"),
    ("I2.mobile_member", "euro"),
    ("I2.mobile_most", "euro"),
    ("I2.mobile_child", "euro"),
    ("I3.home", "euro"),
    ("I3.home_metropolitan", "euro"),
    ("I3.metropolitan", "comune"),
    ("I3.home_child", "euro"),
    ("I3.home_after", "children"),
    ("I3.children_2", "scale"),
    ("I3.children_3", "scale"),
    ("I3.children_4", "scale"),
    ("I3.children_5", "scale"),
    ("E.width", "percent"),
    ("E.width_least", "euro"),
    ("E.step", "euro"),
];

/// The same, of rows whose days are their own.
const KNOWN_OF_OWN_DAYS: [(&str, &str); 7] = [
    ("I1.valid", "months"),
    ("I2.valid_january", "month-day"),
    ("I2.valid_december", "month-day"),
    ("I2.current_short", "months"),
    ("I2.current_long", "months"),
    ("I2.current_drop", "percent"),
    ("E.yield", "percent"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    #[serde(rename = "rule")]
    _rule: String,
    from: String,
    to: String,
    value: String,
    unit: String,
    act: String,
    sources: String,
    confidence: String,
    note: String,
}

/// Checks the table and compiles it; `sources` is that of the law.
///
/// # Errors
/// The file, the line and what to mend, for the first row that is wrong.
pub fn compile(table: &str, sources: &str) -> Result<String, String> {
    let bases = Bases::after("", SOURCES, sources)?;
    let rows = law::read::<Row>(FILE, table)?;
    let mut rust = String::new();
    for (index, (line, row)) in rows.iter().enumerate() {
        let refuse = |what: String| Err(format!("{FILE}:{line}: {what}"));
        let id = &row.id;
        let known = KNOWN.iter().chain(&KNOWN_OF_OWN_DAYS);
        let Some((_, unit)) = known.into_iter().find(|known| known.0 == id) else {
            return refuse(format!("{id} is not known"));
        };
        if *unit != row.unit {
            return refuse(format!("{id} is in `{}`: write it in `{unit}`", row.unit));
        }
        if rows[..index].iter().any(|(_, other)| other.id == *id) {
            return refuse(format!("{id} stands here twice"));
        }
        if id.starts_with("E.") {
            ours(*line, row)?;
        } else {
            let basis = Basis {
                act: row.act.clone(),
                sources: row.sources.clone(),
                confidence: row.confidence.clone(),
            };
            bases.require(FILE, *line, &basis)?;
        }
        days(*line, row, &rows)?;
        let (kind, value) = value(*line, row)?;
        let name = law::constant(id);
        let _ = writeln!(rust, "pub const {name}: {kind} = {value};");
    }
    let known = KNOWN.iter().chain(&KNOWN_OF_OWN_DAYS);
    if let Some((missing, _)) = known
        .into_iter()
        .find(|known| !rows.iter().any(|(_, row)| row.id == known.0))
    {
        let last = law::last_line(table);
        return Err(format!(
            "{FILE}:{last}: no row for {missing} up to this line"
        ));
    }
    successive(&rows)?;
    for (rules, first) in RULES {
        let name = rules.trim_end_matches('.');
        if let Some((line, row)) = rows.iter().find(|(_, row)| row.id == first) {
            let _ = writeln!(rust, "pub const {name}_ACT: &str = {:?};", row.act);
            if !row.from.is_empty() {
                let day = law::ymd(FILE, *line, &row.from)?;
                let _ = writeln!(rust, "pub const {name}_FROM: (i32, u32, u32) = {day};");
            }
        }
    }
    Ok(rust)
}

/// The rules of 2015 begin on the day after those before them end; and they and those for families have no last day, for the
/// estimate knows of none that follow.
fn successive(rows: &[(usize, Row)]) -> Result<(), String> {
    let [old, new, families] = RULES.map(|(_, first)| rows.iter().find(|(_, row)| row.id == first));
    for (line, row) in [new, families].into_iter().flatten() {
        if !row.to.is_empty() {
            return Err(format!(
                "{FILE}:{line}: {} ends ({}), and no rules are known after it",
                row.id, row.to
            ));
        }
    }
    if let (Some((other, old)), Some((line, new))) = (old, new) {
        let [to, from] = [(other, &old.to), (line, &new.from)]
            .map(|(line, day)| figure::date(day).map_err(|what| format!("{FILE}:{line}: {what}")));
        if to?.succ_opt() != Some(from?) {
            return Err(format!(
                "{FILE}:{line}: {} begins ({}) on another day than the one after {} of line {other} ends ({})",
                new.id, new.from, old.id, old.to
            ));
        }
    }
    Ok(())
}

/// A row of our own choice claims no source, is of low confidence and gives its reason.
fn ours(line: usize, row: &Row) -> Result<(), String> {
    let wrong = if !row.act.is_empty() || !row.sources.is_empty() {
        "is our own choice: no act or source says so"
    } else if row.confidence != "low" {
        "is our own choice: its confidence is low"
    } else if row.note.trim().is_empty() {
        "is our own choice: say why in its note"
    } else {
        return Ok(());
    };
    Err(format!("{FILE}:{line}: {} {wrong}", row.id))
}

/// The days on which it holds: those of its rules, unless they are its own.
fn days(line: usize, row: &Row, rows: &[(usize, Row)]) -> Result<(), String> {
    for day in [&row.from, &row.to] {
        if !day.is_empty() {
            law::ymd(FILE, line, day)?;
        }
    }
    figure::order(&row.from, &row.to).map_err(|what| format!("{FILE}:{line}: {what}"))?;
    if KNOWN_OF_OWN_DAYS.iter().any(|known| known.0 == row.id) {
        return Ok(());
    }
    let first = RULES
        .iter()
        .find(|(rules, _)| row.id.starts_with(rules))
        .and_then(|(_, first)| rows.iter().find(|(_, other)| other.id == *first));
    match first {
        Some((other, first)) if (&first.from, &first.to) != (&row.from, &row.to) => Err(format!(
            "{FILE}:{line}: {} holds on other days than {} of line {other}",
            row.id, first.id
        )),
        _ => Ok(()),
    }
}

/// The Rust type of a figure and its value: euro in cents, a scale in hundredths.
fn value(line: usize, row: &Row) -> Result<(&'static str, String), String> {
    let text = row.value.as_str();
    let refuse = |what: &str| Err(format!("{FILE}:{line}: `{text}` is {what}"));
    // The estimate divides by them.
    let divides = row.unit == "scale" || row.id == "E.step";
    if divides && cents(text) == Ok(0) {
        return refuse("nothing, and the estimate divides by it");
    }
    Ok(match row.unit.as_str() {
        "euro" => match cents(text) {
            Ok(cents) => ("u64", cents.to_string()),
            Err(_) => return refuse("no amount: write it as 7000.00"),
        },
        "scale" => match cents(text) {
            Ok(hundredths) => ("u64", hundredths.to_string()),
            Err(_) => return refuse("no part of the scale: write it as 0.35"),
        },
        "fraction" => match text.split_once('/').map(|(a, b)| (whole(a), whole(b))) {
            Some((Some(part), Some(of))) if 0 < part && part <= of => {
                ("(u64, u64)", format!("({part}, {of})"))
            }
            _ => return refuse("no fraction: write it as 2/3"),
        },
        "month-day" => {
            // A leap year, which has every day.
            law::ymd(FILE, line, &format!("2024-{text}"))?;
            ("&str", format!("{text:?}"))
        }
        "comune" if text.trim() == text && !text.is_empty() => ("&str", format!("{text:?}")),
        "comune" => return refuse("no comune"),
        "percent" => match whole(text) {
            Some(percent) if percent <= 100 => ("u64", percent.to_string()),
            _ => return refuse("no percentage: write it as 20"),
        },
        unit => match whole(text) {
            Some(number) => ("u64", number.to_string()),
            None => return refuse(&format!("no whole number of {unit}")),
        },
    })
}
