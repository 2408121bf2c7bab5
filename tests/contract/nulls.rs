//! What is not answered: absent, `null`, and the one `null` that is an answer.

use serde_json::{Value, json};

use crate::support::assess;
use crate::{CRESCO, NASKO};

fn on(fields: Value) -> Value {
    let mut answers = json!({"application_date": "2013-06-01"});
    answers
        .as_object_mut()
        .unwrap()
        .extend(fields.as_object().unwrap().clone());
    let assessment = assess(&answers);
    assert_eq!(assessment.get("error"), None, "{answers}");
    assessment
}

#[track_caller]
fn all_the_same(ways: &[Value]) {
    for way in ways {
        assert_eq!(on(way.clone()), on(ways[0].clone()), "{way}");
    }
}

#[test]
fn an_absent_object_an_absent_field_and_a_null_are_not_answered() {
    all_the_same(&[
        json!({}),
        json!({"regime": null}),
        json!({"regime": "2013"}),
    ]);
    all_the_same(&[
        json!({}),
        json!({"residence": null}),
        json!({"residence": {}}),
    ]);
    all_the_same(&[
        json!({"residence": {"comune": "015146"}}),
        json!({"residence": {"comune": "015146", "since": null}}),
    ]);
    all_the_same(&[
        json!({}),
        json!({"isee": null}),
        json!({"isee": {}}),
        json!({"isee": {"value": null, "issued": null}}),
        json!({"isee": {"issued": "2013-05-01"}}),
        json!({"isee": {"issued": "2030-05-01"}}),
    ]);
    all_the_same(&[json!({}), json!({"household_size": null})]);
    all_the_same(&[
        json!({}),
        json!({"maternity": null}),
        json!({"maternity": {}}),
        json!({"maternity": {"status": null}}),
    ]);
    all_the_same(&[
        json!({"maternity": {"status": "pregnant"}}),
        json!({"maternity": {"status": "pregnant", "due_date": null}}),
    ]);
    all_the_same(&[
        json!({"maternity": {"status": "mother"}}),
        json!({"maternity": {"status": "mother", "birth_date": null, "breastfeeding": null,
            "nasko_for_this_child": null}}),
    ]);
}

#[test]
fn a_comune_that_is_null_says_that_she_does_not_live_in_lombardy() {
    for (residence, status) in [
        (json!(null), "unknown"),
        (json!({}), "unknown"),
        (json!({"since": "2000-01-01"}), "unknown"),
        (json!({"comune": null}), "unmet"),
        (json!({"comune": null, "since": "2000-01-01"}), "unmet"),
        (json!({"comune": "015146"}), "unknown"),
        (json!({"comune": "015146", "since": "2000-01-01"}), "met"),
    ] {
        let said = on(json!({"residence": residence}));
        for fund in [NASKO, CRESCO] {
            let requirements = &said["benefits"][fund]["requirements"];
            assert_eq!(requirements["residence"], status, "{residence}");
        }
        let nowhere = residence["comune"].is_null();
        assert_eq!(
            said["places"].as_array().unwrap().is_empty(),
            nowhere,
            "{residence}"
        );
    }
}

#[test]
fn the_fields_of_maternity_say_nothing_without_their_status() {
    all_the_same(&[
        json!({}),
        json!({"maternity": {"due_date": "2013-12-08"}}),
        json!({"maternity": {"birth_date": "2013-05-01", "breastfeeding": true}}),
        json!({"maternity": {"status": null, "nasko_for_this_child": true}}),
    ]);
}

#[test]
fn the_fields_of_another_status_are_ignored() {
    all_the_same(&[
        json!({"maternity": {"status": "pregnant"}}),
        json!({"maternity": {"status": "pregnant", "birth_date": "2013-05-01",
            "breastfeeding": true, "nasko_for_this_child": true}}),
    ]);
    all_the_same(&[
        json!({"maternity": {"status": "mother"}}),
        json!({"maternity": {"status": "mother", "due_date": "2013-12-08"}}),
    ]);
    all_the_same(&[
        json!({"maternity": {"status": "neither"}}),
        json!({"maternity": {"status": "neither", "due_date": "2013-12-08",
            "birth_date": "2013-05-01", "breastfeeding": false, "nasko_for_this_child": false}}),
    ]);
}

#[test]
fn what_is_open_is_named_in_the_order_of_the_table() {
    for (fields, open) in [
        (
            json!({}),
            &[
                "residence.comune",
                "residence.since",
                "isee.value",
                "maternity.status",
            ][..],
        ),
        (
            json!({"regime": "2015"}),
            &[
                "residence.comune",
                "residence.since",
                "isee.value",
                "household_size",
                "maternity.status",
            ],
        ),
        (
            json!({"maternity": {"status": "mother"}}),
            &[
                "residence.comune",
                "residence.since",
                "isee.value",
                "maternity.birth_date",
                "maternity.nasko_for_this_child",
            ],
        ),
        (
            json!({"regime": "2010", "maternity": {"status": "pregnant"}}),
            &["residence.comune", "maternity.due_date"],
        ),
        (
            json!({"maternity": {"status": "neither"}}),
            &["residence.comune"],
        ),
        (json!({"residence": {"comune": null}}), &[]),
    ] {
        assert_eq!(on(fields.clone())["open"], json!(open), "{fields}");
    }
}
