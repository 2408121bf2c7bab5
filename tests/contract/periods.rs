//! "In force, both days included", the gap, and what is said where no regime applies.

use serde_json::{Value, json};

use crate::support::assess;
use crate::{CRESCO, NASKO, answers, judged};

#[test]
fn in_force_are_the_rules_of_the_day_fund_by_fund() {
    for (day, nasko, cresco) in [
        ("2000-01-01", "closed", "closed"),
        ("2010-09-30", "closed", "closed"),
        ("2010-10-01", "2010", "closed"),
        ("2012-12-31", "2010", "closed"),
        ("2013-01-01", "2013", "closed"),
        ("2013-01-31", "2013", "closed"),
        ("2013-02-01", "2013", "2013"),
        ("2014-12-31", "2013", "2013"),
        ("2015-01-01", "ask", "ask"),
        ("2015-02-28", "ask", "ask"),
        ("2015-03-01", "2015", "2015"),
        ("2016-03-31", "2015", "2015"),
        ("2016-04-01", "2015", "closed"),
        ("2016-05-31", "2015", "closed"),
        ("2016-06-01", "closed", "closed"),
        ("2026-11-22", "closed", "closed"),
        ("2100-12-31", "closed", "closed"),
    ] {
        for (fund, name, expected) in [(NASKO, "nasko", nasko), (CRESCO, "cresco", cresco)] {
            let said = judged(fund, &answers(day, "in-force", &[]));
            if expected.starts_with('2') {
                assert_eq!(said["benefit"], name, "{day}");
                assert_eq!(said["regime"], expected, "{name} on {day}");
                assert_eq!(said["in_force"], true, "{name} on {day}");
            } else {
                let nothing_more = json!({"benefit": name, "regime": null, "verdict": expected});
                assert_eq!(said, nothing_more, "{day}");
            }
        }
    }
}

#[test]
fn a_named_regime_applies_on_any_day_and_says_whether_it_was_in_force() {
    for (fund, regime, before, first, last, after) in [
        (
            NASKO,
            "2010",
            "2010-09-30",
            "2010-10-01",
            "2012-12-31",
            "2013-01-01",
        ),
        (
            NASKO,
            "2013",
            "2012-12-31",
            "2013-01-01",
            "2014-12-31",
            "2015-01-01",
        ),
        (
            NASKO,
            "2015",
            "2015-02-28",
            "2015-03-01",
            "2016-05-31",
            "2016-06-01",
        ),
        (
            CRESCO,
            "2013",
            "2013-01-31",
            "2013-02-01",
            "2014-12-31",
            "2015-01-01",
        ),
        (
            CRESCO,
            "2015",
            "2015-02-28",
            "2015-03-01",
            "2016-03-31",
            "2016-04-01",
        ),
    ] {
        for (day, in_force) in [(before, false), (first, true), (last, true), (after, false)] {
            let said = judged(fund, &answers(day, regime, &[]));
            assert_eq!(said["regime"], regime, "{day}");
            assert_eq!(said["in_force"], in_force, "{regime} on {day}");
        }
    }
}

#[test]
fn cresco_has_no_rules_of_2010_not_even_in_the_gap() {
    let closed = json!({"benefit": "cresco", "regime": null, "verdict": "closed"});
    for day in ["2011-03-01", "2013-06-01", "2015-01-15"] {
        assert_eq!(judged(CRESCO, &answers(day, "2010", &[])), closed, "{day}");
    }
}

#[test]
fn the_conditions_are_always_there_in_their_order() {
    let nasko = json!(["termination_interview", "personal_plan", "hardship"]);
    let cresco = json!(["personal_plan", "hardship"]);
    for status in [
        json!("pregnant"),
        json!("mother"),
        json!("neither"),
        Value::Null,
    ] {
        for regime in ["2013", "2015"] {
            let answers = answers(
                "2015-03-10",
                regime,
                &[("maternity.status", status.clone())],
            );
            assert_eq!(judged(NASKO, &answers)["conditions"], nasko);
            assert_eq!(judged(CRESCO, &answers)["conditions"], cresco);
        }
    }
}

#[test]
fn the_cav_are_listed_unless_nasko_is_unlikely_or_closed() {
    for (day, regime, status, listed) in [
        ("2013-06-01", "in-force", json!("pregnant"), true),
        ("2013-06-01", "in-force", json!(null), true),
        ("2013-06-01", "in-force", json!("mother"), false),
        // The gap: "ask".
        ("2015-01-15", "in-force", json!("mother"), true),
        ("2016-06-01", "in-force", json!("pregnant"), false),
        ("2016-06-01", "2015", json!("pregnant"), true),
    ] {
        let here = [
            ("residence.comune", json!("015146")),
            ("maternity.status", status),
        ];
        let assessment = assess(&answers(day, regime, &here));
        let places = assessment["places"].as_array().unwrap();
        let kinds = |kind: &str| places.iter().filter(|place| place["kind"] == kind).count();
        assert_eq!(kinds("consultorio"), 5, "{day}");
        assert_eq!(kinds("cav"), if listed { 2 } else { 0 }, "{day}");
        assert_eq!(
            places
                .iter()
                .take_while(|place| place["kind"] != "cav")
                .count(),
            5
        );
    }
}
