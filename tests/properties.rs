//! What holds of any answers at all, and of any line.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

mod answers;
mod support;

use answers::{any_answers, any_date, irrelevant, mistaken, shuffled};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::{assess, respond};

/// Failures are shown in full, shrunk; none is kept in a file.
fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn funds(assessment: &Value) -> impl Iterator<Item = &Value> {
    assessment["benefits"].as_array().unwrap().iter()
}

/// How good a verdict is for her.
fn rank(fund: &Value) -> usize {
    let verdicts = ["closed", "unlikely", "ask", "later", "likely"];
    let verdict = fund["verdict"].as_str().unwrap();
    verdicts.iter().position(|known| *known == verdict).unwrap()
}

/// An amount in cents.
fn cents(amount: &Value) -> u64 {
    let (euro, cents) = amount.as_str().unwrap().split_once('.').unwrap();
    assert_eq!(cents.len(), 2);
    euro.parse::<u64>().unwrap() * 100 + cents.parse::<u64>().unwrap()
}

/// With `better` no verdict is worse, and what is paid is the same, than with `worse`.
fn never_hurts(better: &Value, worse: &Value) -> Result<(), TestCaseError> {
    for (better, worse) in funds(better).zip(funds(worse)) {
        prop_assert!(rank(better) >= rank(worse), "{better} {worse}");
        if worse.get("amount").is_some() {
            prop_assert_eq!(&better["amount"], &worse["amount"]);
            prop_assert_eq!(&better["payments"], &worse["payments"]);
        }
    }
    Ok(())
}

fn keys(object: &Value) -> Vec<&str> {
    object
        .as_object()
        .unwrap()
        .keys()
        .map(String::as_str)
        .collect()
}

fn is_one_of(value: &Value, known: &[&str]) -> bool {
    value.as_str().is_some_and(|value| known.contains(&value))
}

const FIELDS: [&str; 9] = [
    "residence.comune",
    "residence.since",
    "isee.value",
    "household_size",
    "maternity.status",
    "maternity.due_date",
    "maternity.birth_date",
    "maternity.breastfeeding",
    "maternity.nasko_for_this_child",
];

/// The keys of an assessment and its words are those of the contract, no more and no fewer.
fn is_an_assessment(assessment: &Value) -> Result<(), TestCaseError> {
    prop_assert_eq!(keys(assessment), ["benefits", "open", "places"]);
    prop_assert_eq!(funds(assessment).count(), 2);
    for (fund, name) in funds(assessment).zip(["nasko", "cresco"]) {
        prop_assert_eq!(&fund["benefit"], name);
        if fund["regime"].is_null() {
            prop_assert_eq!(keys(fund), ["benefit", "regime", "verdict"]);
            prop_assert!(is_one_of(&fund["verdict"], &["closed", "ask"]));
            continue;
        }
        let judged = [
            "benefit",
            "conditions",
            "in_force",
            "regime",
            "requirements",
            "verdict",
        ];
        let mut expected = judged.to_vec();
        if fund["verdict"] != "unlikely" {
            expected.extend(["amount", "payments"]);
            expected.sort_unstable();
        }
        prop_assert_eq!(keys(fund), expected);
        prop_assert!(fund["in_force"].is_boolean());
        prop_assert!(is_one_of(&fund["regime"], &["2010", "2013", "2015"]));
        prop_assert!(is_one_of(
            &fund["verdict"],
            &["unlikely", "ask", "later", "likely"]
        ));
        for (id, status) in fund["requirements"].as_object().unwrap() {
            let known: &[&str] = if name == "nasko" {
                &["pregnancy", "pregnancy_day", "residence", "isee"]
            } else {
                &[
                    "child",
                    "child_age_at_application",
                    "no_nasko",
                    "residence",
                    "isee",
                ]
            };
            prop_assert!(known.contains(&id.as_str()));
            prop_assert!(is_one_of(status, &["met", "unmet", "unknown", "pending"]));
        }
        if let Some(amount) = fund.get("amount") {
            prop_assert_eq!(keys(amount), ["max", "min"]);
            for payment in fund["payments"].as_array().unwrap() {
                prop_assert_eq!(keys(payment), ["amount", "month"]);
            }
        }
    }
    for place in assessment["places"].as_array().unwrap() {
        prop_assert_eq!(keys(place), ["distance_km", "id", "kind"]);
        prop_assert!(is_one_of(&place["kind"], &["consultorio", "cav"]));
        let tenths = place["distance_km"].as_f64().unwrap() * 10.0;
        prop_assert!((tenths - tenths.round()).abs() < 1e-6);
    }
    let mut places_in_table = Vec::new();
    for field in assessment["open"].as_array().unwrap() {
        places_in_table.push(FIELDS.iter().position(|known| field == known).unwrap());
    }
    prop_assert!(places_in_table.is_sorted_by(|one, next| one < next));
    Ok(())
}

fn is_a_refusal(answer: &Value) -> Result<(), TestCaseError> {
    prop_assert_eq!(keys(answer), ["error"]);
    prop_assert_eq!(keys(&answer["error"]), ["code", "field", "message"]);
    for key in ["code", "field", "message"] {
        prop_assert!(answer["error"][key].is_string());
    }
    Ok(())
}

/// One line that is one JSON object, of an assessment or a refusal.
fn is_one_answer(text: &str) -> Result<Value, TestCaseError> {
    prop_assert!(!text.contains(['\n', '\r']), "{}", text);
    let answer: Value = serde_json::from_str(text).unwrap();
    if answer.get("error").is_some() {
        is_a_refusal(&answer)?;
    } else {
        is_an_assessment(&answer)?;
        // No key stands there twice, and nothing is escaped that need not be.
        prop_assert_eq!(answer.to_string().len(), text.len());
    }
    Ok(answer)
}

proptest! {
    #![proptest_config(config(2_000))]

    #[test]
    fn answers_that_can_be_get_an_assessment_with_the_contract_s_keys(answers in any_answers()) {
        let answer = is_one_answer(&respond(answers.to_string().as_bytes()))?;
        prop_assert!(answer.get("error").is_none(), "{}", answer);
    }

    #[test]
    fn the_order_of_the_fields_does_not_matter(
        (answers, shuffled) in any_answers().prop_flat_map(|a| (Just(a.clone()), shuffled(a))),
    ) {
        let as_it_is = respond(answers.to_string().as_bytes());
        prop_assert_eq!(respond(shuffled.as_bytes()), as_it_is, "{}", shuffled);
    }

    #[test]
    fn more_isee_never_helps(mut answers in any_answers(), one in 0..1_700_000u64, more in 0..1_000_000u64) {
        let euro = |cents: u64| format!("{}.{:02}", cents / 100, cents % 100);
        answers["isee"] = json!({"value": euro(one)});
        let less = assess(&answers);
        answers["isee"] = json!({"value": euro(one + more)});
        never_hurts(&less, &assess(&answers))?;
    }

    #[test]
    fn more_residence_never_hurts(mut answers in any_answers(), longer in 0..1_200u32, shorter in 0..1_200u32) {
        let day = answers["application_date"].as_str().unwrap().parse().unwrap();
        let comune = answers["residence"].get("comune").cloned();
        let mut residence = json!({});
        if let Some(comune) = comune {
            residence["comune"] = comune;
        }
        let mut since = |days: u32| {
            residence["since"] = json!(nasko_cresco::assess::date::days_before(day, days).to_string());
            answers["residence"] = residence.clone();
            assess(&answers)
        };
        let (longer, shorter) = (since(longer.max(shorter)), since(longer.min(shorter)));
        never_hurts(&longer, &shorter)?;
    }

    #[test]
    fn payments_add_up_to_the_amount_in_months_that_follow(answers in any_answers()) {
        for fund in funds(&assess(&answers)).filter(|fund| fund.get("amount").is_some()) {
            let payments = fund["payments"].as_array().unwrap();
            let sum: u64 = payments.iter().map(|payment| cents(&payment["amount"])).sum();
            let months: Vec<_> = payments.iter().map(|payment| payment["month"].as_str().unwrap()).collect();
            // Months of four and two digits sort as text.
            prop_assert!(months.iter().all(|month| month.len() == 7));
            prop_assert!(months.is_sorted_by(|one, next| one < next), "{:?}", months);
            prop_assert!(payments.iter().all(|payment| cents(&payment["amount"]) > 0));
            let (min, max) = (&fund["amount"]["min"], cents(&fund["amount"]["max"]));
            let pregnant = answers["maternity"]["status"] == "pregnant";
            let due = pregnant && answers["maternity"]["due_date"].is_string();
            let mother = answers["maternity"]["status"] == "mother";
            let birth = due || mother && answers["maternity"]["birth_date"].is_string();
            match (fund["benefit"].as_str().unwrap(), fund["regime"].as_str().unwrap()) {
                ("nasko", "2010") => {
                    prop_assert_eq!((cents(min), max, sum, months.len()), (450_000, 450_000, 450_000, 18));
                }
                ("nasko", "2013") => {
                    prop_assert_eq!((min, max, sum, months.len()), (&Value::Null, 300_000, 300_000, 18));
                }
                ("nasko", _) if due => {
                    prop_assert_eq!((cents(min), max), (sum, 300_000));
                    prop_assert!((240_000..=300_000).contains(&sum) && (12..=18).contains(&months.len()));
                }
                ("nasko", _) => prop_assert_eq!((min, max, sum), (&Value::Null, 300_000, 0)),
                (_, "2013") if birth => {
                    prop_assert_eq!((cents(min), max), (sum, 90_000));
                    prop_assert_eq!(sum, 7_500 * months.len() as u64);
                    prop_assert!((1..=12).contains(&months.len()));
                }
                (_, "2013") => {
                    let least = if pregnant { 90_000 } else { 0 };
                    prop_assert_eq!((cents(min), max, sum), (least, 90_000, 0));
                }
                _ => {
                    let fed = mother.then(|| answers["maternity"]["breastfeeding"].as_bool()).flatten();
                    prop_assert_eq!(cents(min), if fed == Some(true) { 180_000 } else { 120_000 });
                    prop_assert_eq!(max, if fed == Some(false) { 120_000 } else { 180_000 });
                    prop_assert_eq!(sum, if birth { cents(min) } else { 0 });
                    prop_assert_eq!(months.len(), if birth { 12 } else { 0 });
                }
            }
        }
    }

    #[test]
    fn a_field_of_another_status_changes_nothing(
        (answers, with_more) in any_answers().prop_flat_map(|a| (Just(a.clone()), irrelevant(a))),
    ) {
        prop_assert_eq!(assess(&with_more), assess(&answers), "{}", with_more);
    }

    #[test]
    fn what_is_refused_stays_refused_with_a_field_of_another_status(
        (wrong, with_more) in any_answers()
            .prop_flat_map(mistaken)
            .prop_flat_map(|wrong| (Just(wrong.clone()), irrelevant(wrong))),
    ) {
        for answers in [&wrong, &with_more] {
            is_a_refusal(&assess(answers))?;
        }
    }

    #[test]
    fn any_date_is_a_day_or_refused(date in any_date(), text in "[0-9]{4}-[0-9]{2}-[0-9]{2}") {
        for text in [date.to_string(), text] {
            let is_a_day = text.parse::<nasko_cresco::assess::Date>().is_ok();
            let fine = is_a_day && ("2000-01-01"..="2100-12-31").contains(&text.as_str());
            let answer = assess(&json!({"application_date": text}));
            prop_assert_eq!(answer.get("error").is_none(), fine, "{}", text);
        }
    }
}

/// Any JSON, with some of the contract's names and words in it.
fn any_json() -> impl Strategy<Value = Value> {
    let name = prop_oneof![
        prop::sample::select(
            &[
                "application_date",
                "regime",
                "residence",
                "comune",
                "since",
                "isee",
                "value",
                "issued",
                "household_size",
                "maternity",
                "status",
                "due_date",
                "birth_date",
                "breastfeeding",
            ][..]
        )
        .prop_map(str::to_owned),
        any::<String>(),
    ];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        prop::sample::select(
            &[
                "2013-06-01",
                "2013",
                "in-force",
                "015146",
                "7700.00",
                "pregnant"
            ][..]
        )
        .prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name.clone(), inner), 0..6)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(config(4_000))]

    #[test]
    fn any_bytes_get_one_answer(line in prop::collection::vec(any::<u8>(), 0..200)) {
        is_one_answer(&respond(&line))?;
    }

    #[test]
    fn any_json_gets_one_answer(json in any_json()) {
        is_one_answer(&respond(json.to_string().as_bytes()))?;
    }

    #[test]
    fn a_line_that_was_cut_or_damaged_gets_one_answer(
        answers in any_answers(),
        at in any::<prop::sample::Index>(),
        byte in any::<u8>(),
        cut in any::<bool>(),
    ) {
        let mut line = answers.to_string().into_bytes();
        let at = at.index(line.len());
        if cut {
            line.truncate(at);
        } else {
            line[at] = byte;
        }
        let answer = is_one_answer(&respond(&line))?;
        prop_assert!(!cut || answer["error"]["field"] == "", "{}", answer);
    }
}
