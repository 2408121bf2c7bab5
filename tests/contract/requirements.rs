//! Each requirement on both sides of its limit, and the verdict that follows.

use serde_json::{Value, json};

use crate::{CRESCO, NASKO, answers, judged};

/// A requirement's status; `None` where it is not there.
fn status(fund: usize, id: &str, answers: &Value) -> Option<String> {
    let said = judged(fund, answers);
    said["requirements"]
        .get(id)
        .map(|status| status.as_str().unwrap().to_owned())
}

fn pregnant(day: &str, regime: &str, due: &str) -> Value {
    let fields = [
        ("maternity.status", json!("pregnant")),
        ("maternity.due_date", json!(due)),
    ];
    answers(day, regime, &fields)
}

fn mother(day: &str, regime: &str, birth: &str) -> Value {
    let fields = [
        ("maternity.status", json!("mother")),
        ("maternity.birth_date", json!(birth)),
    ];
    answers(day, regime, &fields)
}

/// Answers with which both funds have all that they ask, but for maternity.
fn in_order(day: &str, regime: &str, maternity: Value) -> Value {
    let fields = [
        ("residence.comune", json!("015146")),
        ("residence.since", json!("2000-01-01")),
        ("isee.value", json!("7000")),
        ("household_size", json!(2)),
        ("maternity", maternity),
    ];
    answers(day, regime, &fields)
}

#[test]
fn nasko_is_asked_for_up_to_day_90_of_pregnancy() {
    for (day, due, met) in [
        // 190 days and 189 before the due date.
        ("2011-03-01", "2011-09-07", "met"),
        ("2011-03-01", "2011-09-06", "unmet"),
        ("2013-06-01", "2013-12-08", "met"),
        ("2013-06-01", "2013-12-07", "unmet"),
        // Across 29 February 2012.
        ("2011-12-01", "2012-06-08", "met"),
        ("2011-12-01", "2012-06-07", "unmet"),
        ("2013-06-01", "2013-05-11", "unmet"),
        ("2013-06-01", "2014-03-22", "met"),
    ] {
        for regime in ["2010", "2013", "2015"] {
            let answers = pregnant(day, regime, due);
            assert_eq!(
                status(NASKO, "pregnancy_day", &answers).as_deref(),
                Some(met),
                "{answers}"
            );
            assert_eq!(status(NASKO, "pregnancy", &answers).as_deref(), Some("met"));
            // What is late is for the office to judge since 2013, where nobody states it for certain.
            let verdict = match (met, regime) {
                ("unmet", "2010") => "unlikely",
                _ => "ask",
            };
            assert_eq!(judged(NASKO, &answers)["verdict"], verdict, "{answers}");
        }
    }
}

#[test]
fn years_in_lombardy_are_full_on_the_same_day_or_the_month_s_last() {
    for (day, regime, since, met) in [
        ("2011-03-01", "2010", "2011-03-01", "met"),
        ("2013-06-01", "2013", "2012-06-01", "met"),
        ("2013-06-01", "2013", "2012-06-02", "unmet"),
        ("2013-02-27", "2013", "2012-02-29", "unmet"),
        ("2013-02-28", "2013", "2012-02-29", "met"),
        ("2012-02-28", "2013", "2011-02-28", "met"),
        ("2012-02-29", "2013", "2011-03-01", "unmet"),
        ("2013-12-31", "2013", "2013-01-01", "unmet"),
        ("2015-04-15", "2015", "2013-04-15", "met"),
        ("2015-04-15", "2015", "2013-04-16", "unmet"),
        ("2014-02-28", "2015", "2012-02-29", "met"),
        ("2016-02-28", "2015", "2014-02-28", "met"),
        ("2016-02-29", "2015", "2014-03-01", "unmet"),
    ] {
        let fields = [
            ("residence.comune", json!("015146")),
            ("residence.since", json!(since)),
            ("maternity.status", json!("mother")),
        ];
        let answers = answers(day, regime, &fields);
        assert_eq!(
            status(NASKO, "residence", &answers).as_deref(),
            Some(met),
            "{answers}"
        );
        let cresco = if regime == "2010" { None } else { Some(met) };
        assert_eq!(
            status(CRESCO, "residence", &answers).as_deref(),
            cresco,
            "{answers}"
        );
    }
}

#[test]
fn cresco_judges_a_pregnant_woman_s_residence_on_the_later_of_due_date_and_application() {
    let none = Value::Null;
    for (maternity, since, met) in [
        // The due date is later.
        (
            json!({"status": "pregnant", "due_date": "2013-12-08"}),
            "2012-12-08",
            "met",
        ),
        (
            json!({"status": "pregnant", "due_date": "2013-12-08"}),
            "2012-12-09",
            "unmet",
        ),
        // The application is later.
        (
            json!({"status": "pregnant", "due_date": "2013-05-20"}),
            "2012-06-01",
            "met",
        ),
        (
            json!({"status": "pregnant", "due_date": "2013-05-20"}),
            "2012-06-02",
            "unmet",
        ),
        // No due date: 294 days later is 22 March 2014.
        (json!({"status": "pregnant"}), "2012-06-01", "met"),
        (json!({"status": "pregnant"}), "2012-06-02", "unknown"),
        (json!({"status": "pregnant"}), "2013-03-22", "unknown"),
        (json!({"status": "pregnant"}), "2013-03-23", "unmet"),
        (none.clone(), "2012-06-01", "met"),
        (none.clone(), "2013-03-22", "unknown"),
        (none, "2013-03-23", "unmet"),
        // Nobody else is given that time.
        (json!({"status": "mother"}), "2012-06-02", "unmet"),
        (json!({"status": "neither"}), "2012-06-02", "unmet"),
    ] {
        let fields = [
            ("residence.comune", json!("015146")),
            ("residence.since", json!(since)),
            ("maternity", maternity),
        ];
        let answers = answers("2013-06-01", "2013", &fields);
        assert_eq!(
            status(CRESCO, "residence", &answers).as_deref(),
            Some(met),
            "{answers}"
        );
        let today = if since <= "2012-06-01" {
            "met"
        } else {
            "unmet"
        };
        assert_eq!(
            status(NASKO, "residence", &answers).as_deref(),
            Some(today),
            "{answers}"
        );
    }
}

#[test]
fn an_isee_is_compared_exactly_and_its_limit_is_within() {
    for (fund, regime, isee, met) in [
        (NASKO, "2013", "12000", "met"),
        (NASKO, "2013", "12000.00000000", "met"),
        (NASKO, "2013", "12000.00000001", "unmet"),
        (NASKO, "2013", "000000000000", "met"),
        (NASKO, "2013", "999999999999", "unmet"),
        (CRESCO, "2013", "7700", "met"),
        (CRESCO, "2013", "7700.001", "unmet"),
        (CRESCO, "2013", "7699.99999999", "met"),
        (CRESCO, "2015", "9000.00", "met"),
        (CRESCO, "2015", "9000.01", "unmet"),
    ] {
        let answers = answers("2013-06-01", regime, &[("isee.value", json!(isee))]);
        assert_eq!(
            status(fund, "isee", &answers).as_deref(),
            Some(met),
            "{answers}"
        );
    }
    let none = answers("2013-06-01", "2013", &[]);
    assert_eq!(status(NASKO, "isee", &none).as_deref(), Some("unknown"));
    let of_2010 = answers("2011-03-01", "2010", &[("isee.value", json!("1000000"))]);
    assert_eq!(status(NASKO, "isee", &of_2010), None);
}

#[test]
fn nasko_2015_looks_at_the_household_between_its_two_limits() {
    for (isee, none, one, two) in [
        (json!(null), "unknown", "unknown", "unknown"),
        (json!("9000"), "met", "met", "met"),
        (json!("9000.00000001"), "unknown", "met", "unmet"),
        (json!("15000"), "unknown", "met", "unmet"),
        (json!("15000.01"), "unmet", "unmet", "unmet"),
    ] {
        for (people, met) in [
            (json!(null), none),
            (json!(1), one),
            (json!(2), two),
            (json!(99), two),
        ] {
            let fields = [("isee.value", isee.clone()), ("household_size", people)];
            let answers = answers("2015-04-15", "2015", &fields);
            assert_eq!(
                status(NASKO, "isee", &answers).as_deref(),
                Some(met),
                "{answers}"
            );
        }
    }
}

#[test]
fn a_child_is_born_since_2013_and_less_than_12_months_old() {
    for (day, birth, met) in [
        ("2013-06-01", "2013-01-01", "met"),
        ("2013-06-01", "2012-12-31", "unmet"),
        ("2014-06-01", "2014-06-01", "met"),
        ("2014-06-01", "2013-06-02", "met"),
        ("2014-06-01", "2013-06-01", "unmet"),
        ("2025-02-27", "2024-02-29", "met"),
        ("2025-02-28", "2024-02-29", "unmet"),
        ("2024-02-27", "2023-02-28", "met"),
        ("2024-02-28", "2023-02-28", "unmet"),
    ] {
        for regime in ["2013", "2015"] {
            let answers = mother(day, regime, birth);
            assert_eq!(
                status(CRESCO, "child", &answers).as_deref(),
                Some(met),
                "{answers}"
            );
            let age = status(CRESCO, "child_age_at_application", &answers);
            assert_eq!(age.is_some(), regime == "2015" && met == "met", "{answers}");
        }
    }
}

#[test]
fn cresco_2015_is_asked_for_up_to_the_day_the_child_is_two_months_old() {
    for (day, birth, met) in [
        ("2015-04-15", "2015-02-15", "met"),
        ("2015-04-16", "2015-02-15", "unmet"),
        ("2015-02-28", "2014-12-31", "met"),
        ("2015-03-01", "2014-12-31", "unmet"),
        ("2016-02-29", "2015-12-31", "met"),
        ("2016-03-01", "2015-12-31", "unmet"),
        ("2015-04-30", "2015-02-28", "unmet"),
    ] {
        let answers = mother(day, "2015", birth);
        let age = status(CRESCO, "child_age_at_application", &answers);
        assert_eq!(age.as_deref(), Some(met), "{answers}");
        assert_eq!(judged(CRESCO, &answers)["verdict"], "ask");
    }
}

#[test]
fn which_requirements_there_are_hangs_on_maternity() {
    for (maternity, nasko, cresco) in [
        (
            json!(null),
            &[("pregnancy", "unknown"), ("pregnancy_day", "unknown")][..],
            &[("child", "unknown"), ("no_nasko", "unknown")][..],
        ),
        (
            json!({"status": "neither"}),
            &[("pregnancy", "unmet")],
            &[("child", "unmet")],
        ),
        (
            json!({"status": "pregnant"}),
            &[("pregnancy", "met"), ("pregnancy_day", "unknown")],
            &[("child", "pending")],
        ),
        (
            json!({"status": "pregnant", "due_date": "2013-05-11"}),
            &[("pregnancy", "met"), ("pregnancy_day", "unmet")],
            &[("child", "pending")],
        ),
        (
            json!({"status": "mother"}),
            &[("pregnancy", "unmet")],
            &[("child", "unknown"), ("no_nasko", "unknown")],
        ),
        (
            json!({"status": "mother", "nasko_for_this_child": false}),
            &[("pregnancy", "unmet")],
            &[("child", "unknown"), ("no_nasko", "met")],
        ),
        (
            json!({"status": "mother", "nasko_for_this_child": true}),
            &[("pregnancy", "unmet")],
            &[("child", "unknown"), ("no_nasko", "unmet")],
        ),
    ] {
        for regime in ["2013", "2015"] {
            let answers = in_order("2013-06-01", regime, maternity.clone());
            for (fund, own) in [(NASKO, nasko), (CRESCO, cresco)] {
                let mut expected = json!({"residence": "met", "isee": "met"});
                for (id, status) in own {
                    expected[*id] = json!(status);
                }
                assert_eq!(
                    judged(fund, &answers)["requirements"],
                    expected,
                    "{answers}"
                );
            }
        }
    }
}

#[test]
fn the_verdict_is_the_first_that_fits() {
    let due = json!({"status": "pregnant", "due_date": "2013-12-08"});
    let fed =
        json!({"status": "mother", "birth_date": "2013-05-01", "nasko_for_this_child": false});
    for (fund, regime, maternity, more, verdict) in [
        (NASKO, "2013", &due, None, "likely"),
        (CRESCO, "2013", &due, None, "later"),
        (CRESCO, "2013", &fed, None, "likely"),
        (NASKO, "2013", &fed, None, "unlikely"),
        // Something is not answered, beside what is pending.
        (
            NASKO,
            "2013",
            &due,
            Some(("isee.value", json!(null))),
            "ask",
        ),
        (
            CRESCO,
            "2013",
            &due,
            Some(("isee.value", json!(null))),
            "ask",
        ),
        // Hard: more than 12,000 or 7,700 in 2013. Soft: more than 9,000 in 2015.
        (
            NASKO,
            "2013",
            &due,
            Some(("isee.value", json!("12000.01"))),
            "unlikely",
        ),
        (
            CRESCO,
            "2013",
            &due,
            Some(("isee.value", json!("7700.01"))),
            "unlikely",
        ),
        (
            NASKO,
            "2015",
            &due,
            Some(("isee.value", json!("9000.01"))),
            "ask",
        ),
        (
            CRESCO,
            "2015",
            &due,
            Some(("isee.value", json!("9000.01"))),
            "ask",
        ),
        (
            CRESCO,
            "2015",
            &fed,
            Some(("isee.value", json!("9000.01"))),
            "ask",
        ),
        // Hard beats what is not answered.
        (
            CRESCO,
            "2013",
            &fed,
            Some(("residence.comune", json!(null))),
            "unlikely",
        ),
        (
            NASKO,
            "2015",
            &due,
            Some(("residence.since", json!("2012-01-01"))),
            "unlikely",
        ),
        (
            CRESCO,
            "2015",
            &fed,
            Some(("maternity.nasko_for_this_child", json!(true))),
            "unlikely",
        ),
    ] {
        let mut answers = in_order("2013-06-01", regime, maternity.clone());
        if let Some((path, value)) = more {
            match path.split_once('.') {
                Some((object, field)) => answers[object][field] = value,
                None => answers[path] = value,
            }
        }
        let said = judged(fund, &answers);
        assert_eq!(said["verdict"], verdict, "{answers}");
        for key in ["amount", "payments"] {
            assert_eq!(said.get(key).is_none(), verdict == "unlikely", "{answers}");
        }
    }
}
