//! Amounts and payments, month by month.

use serde_json::{Value, json};

use crate::{CRESCO, NASKO, answers, judged};

fn months(year_and_month: &str) -> u32 {
    let (year, month) = year_and_month.split_once('-').unwrap();
    assert_eq!((year.len(), month.len()), (4, 2), "{year_and_month}");
    year.parse::<u32>().unwrap() * 12 + month.parse::<u32>().unwrap() - 1
}

/// The payments in short: months that follow one another and pay the same, as `"6 x 100.00 from 2015-03"`.
fn runs(said: &Value) -> Vec<String> {
    let mut runs: Vec<(u32, &str, &str)> = Vec::new();
    for payment in said["payments"].as_array().unwrap() {
        assert_eq!(payment.as_object().unwrap().len(), 2);
        let (month, amount) = (
            payment["month"].as_str().unwrap(),
            payment["amount"].as_str().unwrap(),
        );
        match runs.last_mut() {
            Some((count, each, from))
                if *each == amount && months(from) + *count == months(month) =>
            {
                *count += 1;
            }
            _ => runs.push((1, amount, month)),
        }
    }
    runs.into_iter()
        .map(|(count, each, from)| format!("{count} x {each} from {from}"))
        .collect()
}

#[track_caller]
fn pays(fund: usize, answers: &Value, min: Option<&str>, max: &str, expected: &[&str]) {
    let said = judged(fund, answers);
    assert_eq!(said["amount"], json!({"min": min, "max": max}), "{answers}");
    assert_eq!(runs(&said), expected, "{answers}");
}

fn pregnant(day: &str, regime: &str, due: Option<&str>) -> Value {
    let fields = [
        ("maternity.status", json!("pregnant")),
        ("maternity.due_date", json!(due)),
    ];
    answers(day, regime, &fields)
}

fn mother(day: &str, regime: &str, birth: Option<&str>, breastfeeding: Option<bool>) -> Value {
    let fields = [
        ("maternity.status", json!("mother")),
        ("maternity.birth_date", json!(birth)),
        ("maternity.breastfeeding", json!(breastfeeding)),
    ];
    answers(day, regime, &fields)
}

#[test]
fn nasko_2010_pays_250_for_18_months() {
    for (day, from) in [("2011-03-01", "2011-03"), ("2011-12-31", "2011-12")] {
        let all = format!("18 x 250.00 from {from}");
        let pregnant = pregnant(day, "2010", None);
        pays(NASKO, &pregnant, Some("4500.00"), "4500.00", &[&all]);
        // Nothing is known of her: 2010 pays everybody the same.
        pays(
            NASKO,
            &answers(day, "2010", &[]),
            Some("4500.00"),
            "4500.00",
            &[&all],
        );
    }
}

#[test]
fn nasko_2013_pays_at_most_3000_over_18_months_with_the_cents_left_over_first() {
    for (day, first, second) in [
        ("2013-06-01", "2013-06", "2014-06"),
        ("2013-01-31", "2013-01", "2014-01"),
        ("2013-12-31", "2013-12", "2014-12"),
    ] {
        let (first, second) = (
            format!("12 x 166.67 from {first}"),
            format!("6 x 166.66 from {second}"),
        );
        let all = [first.as_str(), second.as_str()];
        pays(NASKO, &pregnant(day, "2013", None), None, "3000.00", &all);
        pays(NASKO, &answers(day, "2013", &[]), None, "3000.00", &all);
    }
}

#[test]
fn nasko_2015_pays_around_the_birth_month() {
    for (due, min, expected) in [
        // Due before the application: the application month is the birth month.
        ("2015-02-27", "2400.00", &["12 x 200.00 from 2015-03"][..]),
        ("2015-03-01", "2400.00", &["12 x 200.00 from 2015-03"]),
        ("2015-03-31", "2400.00", &["12 x 200.00 from 2015-03"]),
        (
            "2015-04-01",
            "2500.00",
            &["1 x 100.00 from 2015-03", "12 x 200.00 from 2015-04"],
        ),
        (
            "2015-08-31",
            "2900.00",
            &["5 x 100.00 from 2015-03", "12 x 200.00 from 2015-08"],
        ),
        (
            "2015-09-30",
            "3000.00",
            &["6 x 100.00 from 2015-03", "12 x 200.00 from 2015-09"],
        ),
        // Longer before: the first six months, then nothing up to the birth.
        (
            "2015-10-01",
            "3000.00",
            &["6 x 100.00 from 2015-03", "12 x 200.00 from 2015-10"],
        ),
        (
            "2015-12-31",
            "3000.00",
            &["6 x 100.00 from 2015-03", "12 x 200.00 from 2015-12"],
        ),
        (
            "2016-01-03",
            "3000.00",
            &["6 x 100.00 from 2015-03", "12 x 200.00 from 2016-01"],
        ),
    ] {
        let answers = pregnant("2015-03-15", "2015", Some(due));
        pays(NASKO, &answers, Some(min), "3000.00", expected);
    }
    let over_the_year = pregnant("2015-12-31", "2015", Some("2016-01-01"));
    let expected = ["1 x 100.00 from 2015-12", "12 x 200.00 from 2016-01"];
    pays(NASKO, &over_the_year, Some("2500.00"), "3000.00", &expected);
    pays(
        NASKO,
        &pregnant("2015-03-15", "2015", None),
        None,
        "3000.00",
        &[],
    );
    pays(
        NASKO,
        &answers("2015-03-15", "2015", &[]),
        None,
        "3000.00",
        &[],
    );
}

#[test]
fn cresco_2013_pays_arrears_to_who_applies_within_two_months_of_the_birth() {
    for (birth, day, min, expected) in [
        (
            "2013-06-01",
            "2013-06-01",
            "900.00",
            "12 x 75.00 from 2013-06",
        ),
        // 31 December and two months is 28 February, and three is 31 March.
        (
            "2013-12-31",
            "2014-02-28",
            "900.00",
            "12 x 75.00 from 2013-12",
        ),
        (
            "2013-12-31",
            "2014-03-01",
            "750.00",
            "10 x 75.00 from 2014-02",
        ),
        (
            "2013-12-31",
            "2014-03-30",
            "750.00",
            "10 x 75.00 from 2014-02",
        ),
        (
            "2013-12-31",
            "2014-03-31",
            "675.00",
            "9 x 75.00 from 2014-03",
        ),
        (
            "2013-12-31",
            "2014-12-30",
            "75.00",
            "1 x 75.00 from 2014-11",
        ),
        // 31 August and three months is 30 November.
        (
            "2014-08-31",
            "2014-10-31",
            "900.00",
            "12 x 75.00 from 2014-08",
        ),
        (
            "2014-08-31",
            "2014-11-01",
            "750.00",
            "10 x 75.00 from 2014-10",
        ),
        (
            "2014-08-31",
            "2014-11-29",
            "750.00",
            "10 x 75.00 from 2014-10",
        ),
        (
            "2014-08-31",
            "2014-11-30",
            "675.00",
            "9 x 75.00 from 2014-11",
        ),
        // The end of February is not the end of April.
        (
            "2014-02-28",
            "2014-04-28",
            "900.00",
            "12 x 75.00 from 2014-02",
        ),
        (
            "2014-02-28",
            "2014-04-29",
            "750.00",
            "10 x 75.00 from 2014-04",
        ),
        (
            "2024-02-29",
            "2024-04-29",
            "900.00",
            "12 x 75.00 from 2024-02",
        ),
        (
            "2024-02-29",
            "2024-04-30",
            "750.00",
            "10 x 75.00 from 2024-04",
        ),
        (
            "2024-02-29",
            "2025-02-27",
            "75.00",
            "1 x 75.00 from 2025-01",
        ),
        (
            "2023-12-31",
            "2024-02-29",
            "900.00",
            "12 x 75.00 from 2023-12",
        ),
    ] {
        let answers = mother(day, "2013", Some(birth), None);
        pays(CRESCO, &answers, Some(min), "900.00", &[expected]);
    }
}

#[test]
fn cresco_2013_takes_a_due_date_for_the_birth_and_says_how_much_at_least_without_one() {
    let day = "2013-06-01";
    let from_december = ["12 x 75.00 from 2013-12"];
    let due = pregnant(day, "2013", Some("2013-12-08"));
    pays(CRESCO, &due, Some("900.00"), "900.00", &from_december);
    // In time, even where the due date has passed.
    let overdue = pregnant(day, "2013", Some("2013-05-11"));
    pays(
        CRESCO,
        &overdue,
        Some("900.00"),
        "900.00",
        &["12 x 75.00 from 2013-05"],
    );
    pays(
        CRESCO,
        &pregnant(day, "2013", None),
        Some("900.00"),
        "900.00",
        &[],
    );
    pays(
        CRESCO,
        &mother(day, "2013", None, Some(true)),
        Some("0.00"),
        "900.00",
        &[],
    );
    pays(
        CRESCO,
        &answers(day, "2013", &[]),
        Some("0.00"),
        "900.00",
        &[],
    );
}

#[test]
fn cresco_2015_pays_more_in_the_first_six_months_to_who_breastfeeds() {
    let day = "2015-04-15";
    let level = ["12 x 100.00 from 2015-03"];
    let fed = ["6 x 200.00 from 2015-03", "6 x 100.00 from 2015-09"];
    let born = Some("2015-03-31");
    pays(
        CRESCO,
        &mother(day, "2015", born, Some(true)),
        Some("1800.00"),
        "1800.00",
        &fed,
    );
    pays(
        CRESCO,
        &mother(day, "2015", born, Some(false)),
        Some("1200.00"),
        "1200.00",
        &level,
    );
    pays(
        CRESCO,
        &mother(day, "2015", born, None),
        Some("1200.00"),
        "1800.00",
        &level,
    );
    // Late is for the office to judge: it takes nothing away.
    let late = mother("2015-12-31", "2015", born, Some(false));
    pays(CRESCO, &late, Some("1200.00"), "1200.00", &level);

    pays(
        CRESCO,
        &mother(day, "2015", None, Some(true)),
        Some("1800.00"),
        "1800.00",
        &[],
    );
    pays(
        CRESCO,
        &mother(day, "2015", None, None),
        Some("1200.00"),
        "1800.00",
        &[],
    );
    pays(
        CRESCO,
        &pregnant(day, "2015", None),
        Some("1200.00"),
        "1800.00",
        &[],
    );
    pays(
        CRESCO,
        &answers(day, "2015", &[]),
        Some("1200.00"),
        "1800.00",
        &[],
    );
    let due = pregnant(day, "2015", Some("2016-01-01"));
    pays(
        CRESCO,
        &due,
        Some("1200.00"),
        "1800.00",
        &["12 x 100.00 from 2016-01"],
    );
}
