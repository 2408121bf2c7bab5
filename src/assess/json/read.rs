//! From the raw object to [`Answers`], or to the mistake that it holds.

use super::raw::{Object, Raw, Stray, Value, parse};
use crate::assess::answers::{
    Answers, DUE_AFTER, DUE_BEFORE, Home, HouseholdSize, Maternity, Refusal, RegimeChoice,
};
use crate::assess::date::parse as parse_date;
use crate::assess::{Date, Isee, IseeRange, Regime};
use crate::territory::Territory;

/// What is wrong with an answers object.
#[derive(Debug, PartialEq, Eq)]
pub struct Mistake {
    /// The field by its path; empty where the line is no JSON object.
    pub field: String,
    /// A word for programs.
    pub code: &'static str,
    /// How to mend it, for whoever wrote the program that sent it.
    pub message: String,
}

impl Mistake {
    fn new(field: impl Into<String>, code: &'static str, message: impl Into<String>) -> Mistake {
        Mistake {
            field: field.into(),
            code,
            message: message.into(),
        }
    }
}

/// Reads one answers object.
///
/// # Errors
/// The first mistake found; with several, which of them is not promised.
pub fn read(line: &[u8], territory: &Territory) -> Result<Answers, Mistake> {
    let Some(raw) = parse(line) else {
        return Err(Mistake::new(
            "",
            "json",
            "write one JSON object a line, in UTF-8",
        ));
    };
    let Raw {
        application_date,
        regime,
        household_size,
        residence,
        isee,
        maternity,
        stray,
    } = raw;
    if let Some(stray) = stray {
        return Err(strayed("", stray));
    }
    let application_date = match date("application_date", application_date)? {
        Some(date) => date,
        None => {
            return Err(Mistake::new(
                "application_date",
                "missing",
                "say the day on which she would apply",
            ));
        }
    };
    let mut answers = Answers::new(application_date, regime_choice(regime)?).map_err(refused)?;

    let [comune, since] = object("residence", residence)?;
    answers.set_home(home(comune, territory)?);
    answers
        .set_since(date("residence.since", since)?)
        .map_err(refused)?;

    let [value, issued] = object("isee", isee)?;
    answers.set_isee(isee_value(value)?.map(IseeRange::exact));
    date("isee.issued", issued)?;

    answers.set_household(household(household_size)?);

    let fields = object("maternity", maternity)?;
    let maternity = read_maternity(fields, &answers)?;
    answers.set_maternity(maternity).map_err(refused)?;
    Ok(answers)
}

fn strayed(object: &str, stray: Stray) -> Mistake {
    let path = |name: &str| {
        if object.is_empty() {
            name.to_owned()
        } else {
            format!("{object}.{name}")
        }
    };
    match stray {
        Stray::Unknown(name) => {
            Mistake::new(path(&name), "unknown_field", "there is no such field")
        }
        Stray::Twice(name) => Mistake::new(path(name), "duplicate", "the field stands there twice"),
    }
}

fn object<'a, const N: usize>(
    name: &str,
    object: Option<Object<'a, N>>,
) -> Result<[Option<Value<'a>>; N], Mistake> {
    match object {
        None => Ok([const { None }; N]),
        Some(Object::Fields(fields)) => Ok(fields),
        Some(Object::Other) => Err(Mistake::new(name, "type", "write an object")),
        Some(Object::Stray(stray)) => Err(strayed(name, stray)),
    }
}

fn refused(refusal: Refusal) -> Mistake {
    let (field, message) = match refusal {
        Refusal::ApplicationDate => (
            "application_date",
            "write a day from 2000-01-01 to 2100-12-31".to_owned(),
        ),
        Refusal::SinceTooLate => (
            "residence.since",
            "write a day not after application_date".to_owned(),
        ),
        Refusal::BirthTooLate => (
            "maternity.birth_date",
            "write a day not after application_date".to_owned(),
        ),
        Refusal::DueTooEarly => (
            "maternity.due_date",
            format!("write a day at most {DUE_BEFORE} days before application_date"),
        ),
        Refusal::DueTooLate => (
            "maternity.due_date",
            format!("write a day at most {DUE_AFTER} days after application_date"),
        ),
    };
    Mistake::new(field, "range", message)
}

/// `YYYY-MM-DD`, and a day that exists.
fn date(field: &str, value: Option<Value<'_>>) -> Result<Option<Date>, Mistake> {
    let text = match value {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::Text(text)) => text,
        _ => {
            return Err(Mistake::new(
                field,
                "type",
                "write a date as a string, like \"2013-01-31\"",
            ));
        }
    };
    match parse_date(&text) {
        Some(date) => Ok(Some(date)),
        None => Err(Mistake::new(
            field,
            "form",
            "write a day that exists, like \"2013-01-31\"",
        )),
    }
}

fn regime_choice(value: Option<Value<'_>>) -> Result<RegimeChoice, Mistake> {
    match value {
        None | Some(Value::Null) => Ok(RegimeChoice::Of(Regime::Of2013)),
        Some(Value::Text(text)) if text == "in-force" => Ok(RegimeChoice::InForce),
        Some(Value::Text(text)) => Regime::parse(&text).map(RegimeChoice::Of).ok_or_else(|| {
            Mistake::new(
                "regime",
                "form",
                "write \"2010\", \"2013\", \"2015\" or \"in-force\"",
            )
        }),
        _ => Err(Mistake::new("regime", "type", "write a string")),
    }
}

/// An explicit `null` says that she does not live in Lombardy; only the absent field is not answered.
fn home(value: Option<Value<'_>>, territory: &Territory) -> Result<Option<Home>, Mistake> {
    match value {
        None => Ok(None),
        Some(Value::Null) => Ok(Some(Home::Elsewhere)),
        Some(Value::Text(code)) => match territory.by_istat(&code) {
            Some(comune) => Ok(Some(Home::Lombardy(comune))),
            None => Err(Mistake::new(
                "residence.comune",
                "unknown_comune",
                "write the ISTAT code of a comune of Lombardy, like \"015146\"",
            )),
        },
        _ => Err(Mistake::new(
            "residence.comune",
            "type",
            "write an ISTAT code as a string, or null",
        )),
    }
}

fn isee_value(value: Option<Value<'_>>) -> Result<Option<Isee>, Mistake> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Text(text)) => match Isee::parse(&text) {
            Some(isee) => Ok(Some(isee)),
            None => Err(Mistake::new(
                "isee.value",
                "form",
                "write 1 to 12 digits and, after a point, at most 8 more, like \"7700.00\"",
            )),
        },
        _ => Err(Mistake::new(
            "isee.value",
            "type",
            "write the amount as a string, like \"7700.00\"",
        )),
    }
}

fn household(value: Option<Value<'_>>) -> Result<Option<HouseholdSize>, Mistake> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Whole(people)) => {
            match u8::try_from(people).ok().and_then(HouseholdSize::new) {
                Some(size) => Ok(Some(size)),
                None => Err(Mistake::new(
                    "household_size",
                    "range",
                    "write a whole number from 1 to 99",
                )),
            }
        }
        _ => Err(Mistake::new(
            "household_size",
            "type",
            "write a whole number from 1 to 99",
        )),
    }
}

fn truth(field: &str, value: Option<Value<'_>>) -> Result<Option<bool>, Mistake> {
    match value {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Truth(truth)) => Ok(Some(truth)),
        _ => Err(Mistake::new(field, "type", "write true or false")),
    }
}

/// All five fields are checked; those of another status are then ignored.
fn read_maternity(
    fields: [Option<Value<'_>>; 5],
    answers: &Answers,
) -> Result<Option<Maternity>, Mistake> {
    let [status, due, birth, breastfeeding, nasko_received] = fields;
    let due = date("maternity.due_date", due)?;
    let birth = date("maternity.birth_date", birth)?;
    let breastfeeding = truth("maternity.breastfeeding", breastfeeding)?;
    let nasko_received = truth("maternity.nasko_for_this_child", nasko_received)?;

    let pregnant = Maternity::Pregnant { due };
    let mother = Maternity::Mother {
        birth,
        breastfeeding,
        nasko_received,
    };
    for ignored in [pregnant, mother] {
        answers
            .clone()
            .set_maternity(Some(ignored))
            .map_err(refused)?;
    }
    match status {
        None | Some(Value::Null) => Ok(None),
        Some(Value::Text(status)) => match status.as_ref() {
            "pregnant" => Ok(Some(pregnant)),
            "mother" => Ok(Some(mother)),
            "neither" => Ok(Some(Maternity::Neither)),
            _ => Err(Mistake::new(
                "maternity.status",
                "form",
                "write \"pregnant\", \"mother\" or \"neither\"",
            )),
        },
        _ => Err(Mistake::new("maternity.status", "type", "write a string")),
    }
}
