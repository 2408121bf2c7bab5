//! `data/today/*.csv` into Rust (`today.rs`): what a mother can ask for today.
//!
//! The rows become calls and no table: a table would stand among the data that the first question waits for.

use std::fmt::Write as _;

use serde::Deserialize;

use super::figure::{cents, date, order, whole};
use super::law::{self, Bases, Basis};

/// The table of the measures.
pub const MEASURES: &str = "data/today/measures.csv";
/// The table of the pages that they are taken from.
pub const SOURCES: &str = "data/today/sources.csv";

/// What the tables compile to.
#[derive(Debug)]
pub struct Compiled {
    /// The rows, for `src/today/`.
    pub rust: String,
    /// The bases of the law, and those of the measures after them.
    pub bases: String,
}

/// The measures that the locales name, and their names in Rust.
const KNOWN: [(&str, &str); 10] = [
    ("assegno-unico", "AssegnoUnico"),
    ("bonus-nuovi-nati", "BonusNuoviNati"),
    ("maternita-comuni", "MaternitaComuni"),
    ("maternita-stato", "MaternitaStato"),
    ("bonus-nido", "BonusNido"),
    ("nidi-gratis", "NidiGratis"),
    ("carta-dedicata", "CartaDedicata"),
    ("bonus-mamme", "BonusMamme"),
    ("consultori", "Consultori"),
    ("progetto-gemma", "ProgettoGemma"),
];
const PROVIDERS: &[(&str, &str)] = &[
    ("state", "State"),
    ("region", "Region"),
    ("comune", "Comune"),
    ("service", "Service"),
    ("private", "Private"),
];
const WHOM: &[(&str, &str)] = &[
    ("anyone", ""),
    ("pregnant", "Pregnancy"),
    ("mother", "Baby"),
    ("child", "Child"),
];
const PER: &[(&str, &str)] = &[
    ("", "Nothing"),
    ("month", "Month"),
    ("once", "Once"),
    ("year", "Year"),
];
const ABOUT: &[(&str, &str)] = &[("", "Neither"), ("least", "Least"), ("amount", "Amount")];
const ISEE_KINDS: &[(&str, &str)] = &[("", ""), ("ordinary", "IseeMax"), ("family", "IseeOwn")];
const ASK_AT: &[(&str, &str)] = &[
    ("inps", "Inps"),
    ("comune", "Comune"),
    ("consultorio", "Consultorio"),
    ("cav", "Cav"),
    ("online", "Online"),
    ("nobody", "Nobody"),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    provider: String,
    #[serde(rename = "for")]
    whom: String,
    from: String,
    to: String,
    per: String,
    months: String,
    amount: String,
    amount_min: String,
    about: String,
    first_year: String,
    isee_max: String,
    isee_kind: String,
    isee_full: String,
    isee_least: String,
    income_max: String,
    household_min: String,
    children_min: String,
    work_months: String,
    work_from: String,
    work_to: String,
    born_from: String,
    born_full: String,
    until_august: String,
    within_months: String,
    within_days: String,
    within_weeks: String,
    ask_at: String,
    act: String,
    sources: String,
    confidence: String,
    #[allow(dead_code, reason = "for those who read the table")]
    note: String,
}

/// How a figure is written.
#[derive(Clone, Copy)]
enum Form {
    Euro,
    Day,
    Number,
}

impl Row {
    /// Its figures: the column, the name in Rust, how it is written, and what stands there. `isee` is the name of the limit of the ISEE.
    fn figures<'a>(
        &'a self,
        isee: &'static str,
    ) -> [(&'static str, &'static str, Form, &'a str); 21] {
        use Form::{Day, Euro, Number};
        [
            ("from", "From", Day, &self.from),
            ("to", "To", Day, &self.to),
            ("months", "Months", Number, &self.months),
            ("amount", "Amount", Euro, &self.amount),
            ("amount_min", "Least", Euro, &self.amount_min),
            ("first_year", "FirstYear", Number, &self.first_year),
            ("isee_max", isee, Euro, &self.isee_max),
            ("isee_full", "IseeFull", Euro, &self.isee_full),
            ("isee_least", "IseeLeast", Euro, &self.isee_least),
            ("income_max", "IncomeMax", Euro, &self.income_max),
            ("household_min", "Household", Number, &self.household_min),
            ("children_min", "Children", Number, &self.children_min),
            ("work_months", "WorkMonths", Number, &self.work_months),
            ("work_from", "WorkFrom", Number, &self.work_from),
            ("work_to", "WorkTo", Number, &self.work_to),
            ("born_from", "BornFrom", Day, &self.born_from),
            ("born_full", "BornFull", Day, &self.born_full),
            ("until_august", "UntilAugust", Number, &self.until_august),
            ("within_months", "WithinMonths", Number, &self.within_months),
            ("within_days", "WithinDays", Number, &self.within_days),
            ("within_weeks", "WithinWeeks", Number, &self.within_weeks),
        ]
    }
}

/// Checks the tables and compiles them; `bases` is what the law's compile to.
///
/// # Errors
/// The file, the line and what to mend, for the first row that is wrong.
pub fn compile(measures: &str, sources: &str, bases: &str) -> Result<Compiled, String> {
    let mut bases = Bases::after(bases, SOURCES, sources)?;
    let rows = law::read::<Row>(MEASURES, measures)?;
    let mut rust = String::from(
        "/// The rows of the table, in its order.\nfn rows(all: &mut Vec<Measure>) {\n",
    );
    for (at, (line, row)) in rows.iter().enumerate() {
        let refuse = |what: String| format!("{MEASURES}:{line}: {what}");
        if rows[..at].iter().any(|(_, other)| other.id == row.id) {
            return Err(refuse(format!("{} stands here twice", row.id)));
        }
        write_row(row, *line, &mut bases, &mut rust).map_err(refuse)?;
    }
    if let Some((missing, _)) = KNOWN
        .iter()
        .find(|(id, _)| !rows.iter().any(|(_, row)| row.id == *id))
    {
        let last = measures.lines().count().max(1);
        return Err(format!(
            "{MEASURES}:{last}: no row for {missing} up to this line"
        ));
    }
    rust.push_str("}\n");
    Ok(Compiled {
        rust,
        bases: bases.text(),
    })
}

/// One row as Rust. What is wrong comes back without its place.
fn write_row(row: &Row, line: usize, bases: &mut Bases, rust: &mut String) -> Result<(), String> {
    let id = word("measure", &row.id, &KNOWN)?;
    let provider = word("provider", &row.provider, PROVIDERS)?;
    let whom = word("for", &row.whom, WHOM)?;
    let per = word("per", &row.per, PER)?;
    let about = word("about", &row.about, ABOUT)?;
    let isee = word("isee_kind", &row.isee_kind, ISEE_KINDS)?;
    let ask_at = word("ask_at", &row.ask_at, ASK_AT)?;
    if row.from.is_empty() {
        return Err("no first day: say from when it is known".to_owned());
    }
    order(&row.from, &row.to)?;
    if row.per.is_empty() && !row.amount.is_empty() {
        return Err("an amount, and not per what: write month, once or year".to_owned());
    }
    if row.amount.is_empty() && !(row.amount_min.is_empty() && row.about.is_empty()) {
        return Err("an amount_min or an about without an amount".to_owned());
    }
    if row.isee_kind.is_empty() != (row.isee_max.is_empty() && row.isee_full.is_empty()) {
        return Err("isee_kind goes with a limit of the ISEE: write ordinary or family".to_owned());
    }
    let work = [&row.work_months, &row.work_from, &row.work_to];
    if work.iter().any(|text| text.is_empty()) && !work.iter().all(|text| text.is_empty()) {
        return Err("work_months, work_from and work_to go together".to_owned());
    }
    let _ = writeln!(
        rust,
        "    add(all, Id::{id}, Provider::{provider}, Per::{per}, About::{about}, AskAt::{ask_at}, {});",
        basis(row, line, bases)?
    );
    let residence = if provider == "Region" {
        "Residence"
    } else {
        ""
    };
    for name in [residence, whom]
        .into_iter()
        .filter(|name| !name.is_empty())
    {
        let _ = writeln!(rust, "    set(all, Figure::{name}, 1);");
    }
    for (column, name, form, text) in row.figures(isee) {
        if !text.is_empty() {
            let figure = figure(form, text).map_err(|what| format!("{column}: {what}"))?;
            let _ = writeln!(rust, "    set(all, Figure::{name}, {figure});");
        }
    }
    Ok(())
}

/// Who says so. All its sources are checked; the page is given the first, the best.
fn basis(row: &Row, line: usize, bases: &mut Bases) -> Result<String, String> {
    let place = format!("{MEASURES}:{line}: ");
    let mut basis = Basis {
        act: row.act.clone(),
        sources: row.sources.clone(),
        confidence: row.confidence.clone(),
    };
    let bare = |fault: String| fault.trim_start_matches(&place).to_owned();
    bases.require(MEASURES, line, &basis).map_err(bare)?;
    basis.sources = row.sources.split_whitespace().take(1).collect();
    bases.constant(MEASURES, line, &basis).map_err(bare)
}

fn word(column: &str, text: &str, known: &[(&str, &'static str)]) -> Result<&'static str, String> {
    match known.iter().find(|(id, _)| *id == text) {
        Some((_, name)) => Ok(name),
        None => {
            let all: Vec<_> = known.iter().map(|(id, _)| *id).collect();
            Err(format!(
                "{column} `{text}` is not known: {}",
                all.join(", ").trim_start_matches(", ")
            ))
        }
    }
}

/// Cents, a day as 20260131, or a number.
fn figure(form: Form, text: &str) -> Result<u32, String> {
    match form {
        // What it comes to in a year is counted in the same number.
        Form::Euro => match cents(text)? {
            cents if cents < 10_000_000 => Ok(cents),
            _ => Err(format!("`{text}` is too large")),
        },
        Form::Day => date(text).and_then(|_| {
            let digits = text.replace('-', "");
            digits.parse().map_err(|_| format!("`{text}` is no day"))
        }),
        Form::Number => whole(text)
            .filter(|number| (1..1000).contains(number))
            .ok_or_else(|| format!("`{text}` is no whole number from 1 to 999")),
    }
}
