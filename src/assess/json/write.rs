//! The assessment as JSON, written straight into the buffer: most of a line is payments.

use super::read::Mistake;
use crate::assess::{Answers, Assessment, Benefit, Fields, Grant, Home, Judged, Month, Outcome};
use crate::territory::{Near, Territory};

pub(super) fn mistake(mistake: &Mistake, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"error\":{\"field\":");
    text(&mistake.field, out);
    out.extend_from_slice(b",\"code\":");
    text(mistake.code, out);
    out.extend_from_slice(b",\"message\":");
    text(&mistake.message, out);
    out.extend_from_slice(b"}}");
}

pub(super) fn assessment(
    answers: &Answers,
    assessment: &Assessment,
    open: Fields,
    territory: &Territory,
    out: &mut Vec<u8>,
) {
    out.extend_from_slice(b"{\"benefits\":[");
    separated(out, &assessment.benefits, outcome);
    out.extend_from_slice(b"],\"places\":[");
    if let Some(Home::Lombardy(comune)) = answers.home() {
        let mut near = territory.consultori_near(comune);
        if assessment.lists_cav() {
            near.extend(territory.cav_near(comune));
        }
        separated(out, &near, |near, out| place(near, territory, out));
    }
    out.extend_from_slice(b"],\"open\":[");
    separated(out, open.iter(), |field, out| quoted(field.name(), out));
    out.extend_from_slice(b"]}");
}

fn outcome(outcome: &Outcome, out: &mut Vec<u8>) {
    out.extend_from_slice(b"{\"benefit\":");
    quoted(outcome.benefit().name(), out);
    out.extend_from_slice(b",\"regime\":");
    match outcome {
        Outcome::NoRegime { .. } => {
            out.extend_from_slice(b"null,\"verdict\":");
            quoted(outcome.verdict().name(), out);
        }
        Outcome::Judged(judged) => self::judged(judged, out),
    }
    out.push(b'}');
}

fn judged(judged: &Judged, out: &mut Vec<u8>) {
    quoted(judged.regime.name(), out);
    out.extend_from_slice(if judged.in_force {
        b",\"in_force\":true"
    } else {
        b",\"in_force\":false"
    });
    out.extend_from_slice(b",\"verdict\":");
    quoted(judged.verdict.name(), out);
    out.extend_from_slice(b",\"requirements\":{");
    separated(out, &judged.requirements, |requirement, out| {
        quoted(requirement.id.name(), out);
        out.push(b':');
        quoted(requirement.status.name(), out);
    });
    out.extend_from_slice(match judged.benefit {
        Benefit::Nasko => {
            b"},\"conditions\":[\"termination_interview\",\"personal_plan\",\"hardship\"]"
                .as_slice()
        }
        Benefit::Cresco => b"},\"conditions\":[\"personal_plan\",\"hardship\"]",
    });
    if let Some(grant) = &judged.grant {
        self::grant(grant, out);
    }
}

fn grant(grant: &Grant, out: &mut Vec<u8>) {
    out.extend_from_slice(b",\"amount\":{\"min\":");
    match grant.min {
        Some(min) => euro(min.cents(), out),
        None => out.extend_from_slice(b"null"),
    }
    out.extend_from_slice(b",\"max\":");
    euro(grant.max.cents(), out);
    out.extend_from_slice(b"},\"payments\":[");
    separated(out, grant.payments.iter(), |(month, amount), out| {
        out.extend_from_slice(b"{\"month\":");
        self::month(month, out);
        out.extend_from_slice(b",\"amount\":");
        euro(amount.cents(), out);
        out.push(b'}');
    });
    out.push(b']');
}

fn place(near: &Near, territory: &Territory, out: &mut Vec<u8>) {
    let place = territory.place(near.place);
    out.extend_from_slice(b"{\"id\":");
    text(&place.id(), out);
    out.extend_from_slice(if place.kind().is_cav() {
        b",\"kind\":\"cav\""
    } else {
        b",\"kind\":\"consultorio\""
    });
    out.extend_from_slice(b",\"distance_km\":");
    number(near.tenths() / 10, 1, out);
    out.push(b'.');
    number(near.tenths() % 10, 1, out);
    out.push(b'}');
}

fn separated<I: IntoIterator>(
    out: &mut Vec<u8>,
    items: I,
    mut write: impl FnMut(I::Item, &mut Vec<u8>),
) {
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        write(item, out);
    }
}

/// One of our own names, which need no escape.
fn quoted(name: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    out.extend_from_slice(name.as_bytes());
    out.push(b'"');
}

/// Any text at all.
fn text(text: &str, out: &mut Vec<u8>) {
    // A string always serialises, and a vector always takes it.
    let _ = serde_json::to_writer(out, text);
}

fn euro(cents: u32, out: &mut Vec<u8>) {
    out.push(b'"');
    number(cents / 100, 1, out);
    out.push(b'.');
    number(cents % 100, 2, out);
    out.push(b'"');
}

fn month(month: Month, out: &mut Vec<u8>) {
    out.push(b'"');
    number(month.year().unsigned_abs(), 4, out);
    out.push(b'-');
    number(month.month(), 2, out);
    out.push(b'"');
}

/// A number in at least so many digits.
fn number(number: u32, width: usize, out: &mut Vec<u8>) {
    let mut digits = [b'0'; 10];
    let mut rest = number;
    let mut first = digits.len();
    while rest > 0 {
        first -= 1;
        digits[first] = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
    out.extend_from_slice(&digits[first.min(digits.len() - width)..]);
}
