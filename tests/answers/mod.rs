//! Strategies for whole answers objects, that can be and that cannot.

use nasko_cresco::assess::Date;
use nasko_cresco::assess::date::{days_after, days_before};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Days on which something begins or ends, leap days among them.
const EDGES: [&str; 20] = [
    "2000-01-01",
    "2000-02-29",
    "2010-09-30",
    "2010-10-01",
    "2012-02-29",
    "2012-12-31",
    "2013-01-01",
    "2013-01-31",
    "2013-02-01",
    "2013-12-31",
    "2014-12-31",
    "2015-01-01",
    "2015-02-28",
    "2015-03-01",
    "2016-02-29",
    "2016-03-31",
    "2016-04-01",
    "2016-05-31",
    "2016-06-01",
    "2100-12-31",
];

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// Any day from a little before to a little after those that can be applied on.
pub fn any_date() -> impl Strategy<Value = Date> {
    (0..38_000u32).prop_map(|days| days_after(date("1999-06-01"), days))
}

fn application_date() -> impl Strategy<Value = Date> {
    prop_oneof![
        prop::sample::select(&EDGES[..]).prop_map(date),
        // Around the years of the funds, and in the whole century.
        (0..2_300u32).prop_map(|days| days_after(date("2010-09-01"), days)),
        (0..36_889u32).prop_map(|days| days_after(date("2000-01-01"), days)),
    ]
}

/// A day not after `day`: about a limit of so many months before it, or any.
fn not_after(day: Date) -> impl Strategy<Value = Date> {
    prop_oneof![
        (
            prop::sample::select(&[0, 31, 61, 365, 366, 730, 731][..]),
            0..4u32
        )
            .prop_map(move |(limit, off)| days_before(day, limit + off)),
        (0..500u32).prop_map(move |days| days_before(day, days)),
        (0..60u32).prop_map(move |years| days_before(day, years * 365)),
        prop::sample::select(&["2012-02-29", "2012-12-31", "2013-01-01", "2016-02-29"][..])
            .prop_map(move |edge| date(edge).min(day)),
    ]
}

fn due_date(day: Date) -> impl Strategy<Value = Date> {
    prop_oneof![
        prop::sample::select(&[0, 20, 21, 22, 210, 211, 212, 315][..]),
        0..=315u32
    ]
    .prop_map(move |days| days_after(days_before(day, 21), days))
}

fn isee() -> impl Strategy<Value = String> {
    let limits = &[
        "0",
        "7700",
        "7700.00000001",
        "9000",
        "9000.01",
        "12000.00",
        "12000.001",
        "15000",
    ][..];
    prop_oneof![
        prop::sample::select(limits).prop_map(str::to_owned),
        "[0-9]{1,12}(\\.[0-9]{1,8})?"
    ]
}

/// A field that is there, `null` or missing.
fn maybe<T: Into<Value> + Clone + core::fmt::Debug + 'static>(
    value: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Option<Value>> {
    prop_oneof![
        6 => value.prop_map(|value| Some(value.into())),
        1 => Just(Some(Value::Null)),
        1 => Just(None),
    ]
    .boxed()
}

fn written(date: impl Strategy<Value = Date> + 'static) -> BoxedStrategy<Option<Value>> {
    maybe(date.prop_map(|date| date.to_string()))
}

fn object(fields: Vec<(&'static str, Option<Value>)>) -> Value {
    let there = |(name, value): (&str, Option<Value>)| Some((name.to_owned(), value?));
    Value::Object(fields.into_iter().filter_map(there).collect())
}

fn maternity(day: Date) -> BoxedStrategy<Value> {
    let status = prop::sample::select(&["pregnant", "mother", "neither"][..]);
    (
        maybe(status),
        written(due_date(day)),
        written(not_after(day)),
        maybe(any::<bool>()),
        maybe(any::<bool>()),
    )
        .prop_map(|(status, due, birth, feeds, received)| {
            object(vec![
                ("status", status),
                ("due_date", due),
                ("birth_date", birth),
                ("breastfeeding", feeds),
                ("nasko_for_this_child", received),
            ])
        })
        .boxed()
}

/// Answers that can be: every one is accepted.
pub fn any_answers() -> impl Strategy<Value = Value> {
    application_date().prop_flat_map(|day| {
        let comune = prop::sample::select(&["015146", "012001", "014032", "098062", "020030"][..]);
        let residence = (maybe(comune), written(not_after(day)))
            .prop_map(|(comune, since)| object(vec![("comune", comune), ("since", since)]));
        let isee = (maybe(isee()), written(any_date()))
            .prop_map(|(value, issued)| object(vec![("value", value), ("issued", issued)]));
        let regime = prop::sample::select(&["2010", "2013", "2015", "in-force"][..]);
        (
            maybe(regime),
            maybe(residence),
            maybe(isee),
            maybe(prop_oneof![1..=3u8, 1..=99u8]),
            maybe(maternity(day)),
        )
            .prop_map(move |(regime, residence, isee, household, maternity)| {
                object(vec![
                    ("application_date", Some(json!(day.to_string()))),
                    ("regime", regime),
                    ("residence", residence),
                    ("isee", isee),
                    ("household_size", household),
                    ("maternity", maternity),
                ])
            })
    })
}

/// The same answers as a text with their fields, and those of each object in them, in any order.
pub fn shuffled(answers: Value) -> BoxedStrategy<String> {
    fn text(fields: Map<String, Value>) -> BoxedStrategy<String> {
        let each: Vec<BoxedStrategy<String>> = fields
            .into_iter()
            .map(|(name, value)| {
                let value = match value {
                    Value::Object(fields) => text(fields),
                    value => Just(value.to_string()).boxed(),
                };
                value
                    .prop_map(move |value| format!("{}: {value}", json!(name)))
                    .boxed()
            })
            .collect();
        each.prop_shuffle()
            .prop_map(|fields| format!("{{ {} }}", fields.join(" ,\t")))
            .boxed()
    }
    match answers {
        Value::Object(fields) => text(fields),
        other => Just(other.to_string()).boxed(),
    }
}

/// The same answers with the fields of other statuses taken away or set to anything valid.
///
/// Without a status these are all fields but the status. What is no maternity object is left as it is.
pub fn irrelevant(answers: Value) -> BoxedStrategy<Value> {
    let Some(day) = answers["application_date"]
        .as_str()
        .and_then(|day| day.parse().ok())
    else {
        return Just(answers).boxed();
    };
    if !matches!(
        answers.get("maternity"),
        None | Some(Value::Null | Value::Object(_))
    ) {
        return Just(answers).boxed();
    }
    maternity(day)
        .prop_map(move |others| {
            let mut answers = answers.clone();
            let own: &[&str] = match answers["maternity"]["status"].as_str() {
                Some("pregnant") => &["status", "due_date"],
                Some("mother") => &[
                    "status",
                    "birth_date",
                    "breastfeeding",
                    "nasko_for_this_child",
                ],
                _ => &["status"],
            };
            let mut maternity = others;
            let fields = maternity.as_object_mut().unwrap();
            fields.retain(|name, _| !own.contains(&name.as_str()));
            if let Some(given) = answers["maternity"].as_object() {
                for (name, value) in given {
                    // What is not hers to answer, and wrong, stays.
                    if own.contains(&name.as_str()) || !fields.contains_key(name) {
                        fields.insert(name.clone(), value.clone());
                    }
                }
            }
            answers["maternity"] = maternity;
            answers
        })
        .boxed()
}

/// The same answers with a mistake in them, in a field that is judged whatever the status.
pub fn mistaken(answers: Value) -> BoxedStrategy<Value> {
    let wrong = [
        ("application_date", json!("2013-02-30")),
        ("application_date", json!(null)),
        ("regime", json!("2014")),
        ("residence", json!({"comune": "058091"})),
        ("residence", json!({"since": "2101-01-01"})),
        ("isee", json!({"value": "-1"})),
        ("isee", json!({"issued": "yesterday"})),
        ("household_size", json!(0)),
        ("household_size", json!("2")),
        ("maternity", json!([])),
        ("maternity", json!({"status": "father"})),
        ("stray", json!(null)),
    ];
    prop::sample::select(wrong.to_vec())
        .prop_map(move |(field, value)| {
            let mut answers = answers.clone();
            answers[field] = value;
            answers
        })
        .boxed()
}
