//! "Refused with …": each refusal, and the field that it names.

use serde_json::{Value, json};

use crate::support::respond;

/// The field that the refusal of a line names; `None` where the line is accepted.
fn refused(line: &[u8]) -> Option<String> {
    let answer: Value = serde_json::from_str(&respond(line)).unwrap();
    let Some(error) = answer.get("error") else {
        assert!(answer["benefits"].is_array());
        return None;
    };
    assert_eq!(answer.as_object().unwrap().len(), 1, "{answer}");
    let keys: Vec<_> = error.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["code", "field", "message"], "{answer}");
    for key in ["code", "message"] {
        assert!(!error[key].as_str().unwrap().is_empty(), "{answer}");
    }
    Some(error["field"].as_str().unwrap().to_owned())
}

#[track_caller]
fn is_refused(line: &str, field: &str) {
    let shown = line.get(..200).unwrap_or(line);
    assert_eq!(refused(line.as_bytes()).as_deref(), Some(field), "{shown}");
}

#[track_caller]
fn is_accepted(line: &str) {
    assert_eq!(refused(line.as_bytes()), None, "{line}");
}

/// A line of answers applied for on 1 June 2013, with a field in it.
fn with(path: &str, value: &str) -> String {
    match path.split_once('.') {
        None if path == "application_date" => format!("{{\"application_date\":{value}}}"),
        None => format!("{{\"application_date\":\"2013-06-01\",\"{path}\":{value}}}"),
        Some((object, field)) => with(object, &format!("{{\"{field}\":{value}}}")),
    }
}

const DATES: [&str; 5] = [
    "application_date",
    "residence.since",
    "isee.issued",
    "maternity.due_date",
    "maternity.birth_date",
];

#[test]
fn a_missing_application_date_is_refused() {
    is_refused("{}", "application_date");
    is_refused(r#"{"application_date":null}"#, "application_date");
    is_refused(r#"{"regime":"2013"}"#, "application_date");
    is_accepted(r#"{"application_date":"2013-06-01"}"#);
}

#[test]
fn a_value_of_another_type_is_refused_by_its_field() {
    let all = [
        "true",
        "0",
        "7",
        "-1",
        "2.0",
        "1e0",
        "\"\"",
        "\"x\"",
        "[]",
        "[1]",
        "{}",
        "{\"a\":1}",
    ];
    let numbers = ["0", "-1", "2.0", "1e0"];
    // What of `all` is not of another type than the field's, or is not as a type wrong.
    for (field, fine) in [
        ("application_date", &[][..]),
        ("regime", &[]),
        ("residence.comune", &[]),
        ("residence.since", &[]),
        ("isee.value", &[]),
        ("isee.issued", &[]),
        ("household_size", &["7"]),
        ("maternity.status", &[]),
        ("maternity.due_date", &[]),
        ("maternity.birth_date", &[]),
        ("maternity.breastfeeding", &["true"]),
        ("maternity.nasko_for_this_child", &["true"]),
    ] {
        for value in all.iter().filter(|value| !fine.contains(value)) {
            is_refused(&with(field, value), field);
        }
    }
    for object in ["residence", "isee", "maternity"] {
        for value in ["true", "7", "\"x\"", "[]", "[{}]"].iter().chain(&numbers) {
            is_refused(&with(object, value), object);
        }
    }
}

#[test]
fn a_date_is_written_as_year_month_day_and_exists() {
    for field in DATES {
        for wrong in [
            "2013-2-01",
            "2013-02-1",
            "2013-02-30",
            "2013-02-29",
            "1900-02-29",
            "2013-04-31",
            "2013-00-10",
            "2013-13-10",
            "2013-01-00",
            "2013-01-32",
            "13-01-31",
            "02013-01-31",
            "+2013-01-31",
            "-2013-01-31",
            "20130131",
            "2013/01/31",
            "31-01-2013",
            "2013-01-31T00:00:00Z",
            "2013-01-31 ",
            " 2013-01-31",
            "2013-01-3a",
            "2013-W05-4",
            "2013-01-٣١",
        ] {
            is_refused(&with(field, &json!(wrong).to_string()), field);
        }
    }
    is_accepted(&with("application_date", "\"2012-02-29\""));
    is_accepted(&with("residence.since", "\"0001-01-01\""));
    is_accepted(&with("isee.issued", "\"2026-11-22\""));
}

#[test]
fn an_application_date_lies_in_this_century() {
    for (day, fine) in [
        ("1999-12-31", false),
        ("2000-01-01", true),
        ("2100-12-31", true),
        ("2101-01-01", false),
        ("0000-01-01", false),
        ("9999-12-31", false),
    ] {
        let field = refused(with("application_date", &json!(day).to_string()).as_bytes());
        assert_eq!(field.is_none(), fine, "{day}");
        assert!(
            fine || field.as_deref() == Some("application_date"),
            "{day}"
        );
    }
}

#[test]
fn nothing_begins_after_the_application_date() {
    for field in ["residence.since", "maternity.birth_date"] {
        is_accepted(&with(field, "\"2013-06-01\""));
        is_refused(&with(field, "\"2013-06-02\""), field);
    }
}

#[test]
fn a_due_date_lies_from_21_days_before_to_294_days_after() {
    for (day, earliest, latest) in [
        (
            "2013-06-01",
            ("2013-05-10", "2013-05-11"),
            ("2014-03-22", "2014-03-23"),
        ),
        // A leap year: one day less of the calendar.
        (
            "2012-01-31",
            ("2012-01-09", "2012-01-10"),
            ("2012-11-20", "2012-11-21"),
        ),
        (
            "2013-01-31",
            ("2013-01-09", "2013-01-10"),
            ("2013-11-21", "2013-11-22"),
        ),
    ] {
        // Also where it belongs to another status: it is checked, then ignored.
        for status in ["pregnant", "mother", "neither"] {
            for (due, fine) in [
                (earliest.0, false),
                (earliest.1, true),
                (latest.0, true),
                (latest.1, false),
            ] {
                let line = json!({
                    "application_date": day,
                    "maternity": {"status": status, "due_date": due},
                })
                .to_string();
                if fine {
                    is_accepted(&line);
                } else {
                    is_refused(&line, "maternity.due_date");
                }
            }
        }
    }
}

#[test]
fn an_unknown_field_is_refused_by_its_path() {
    for path in [
        "income",
        "Regime",
        "maternity.due",
        "maternity.Status",
        "residence.city",
        "isee.amount",
        "isee.value ",
    ] {
        for value in ["null", "1", "\"x\"", "{}", "[[]]"] {
            is_refused(&with(path, value), path);
        }
    }
    is_refused(r#"{"application_date":"2013-06-01","a\"b\\":1}"#, "a\"b\\");
    is_refused(r#"{"application_date":"2013-06-01","\u00e8":1}"#, "è");
}

#[test]
fn a_field_that_stands_there_twice_is_refused() {
    for (line, field) in [
        (
            r#"{"application_date":"2013-06-01","application_date":"2013-06-01"}"#,
            "application_date",
        ),
        (
            r#"{"application_date":"2013-06-01","household_size":2,"household_size":null}"#,
            "household_size",
        ),
        (
            r#"{"application_date":"2013-06-01","isee":{},"isee":{"value":"1"}}"#,
            "isee",
        ),
        (
            r#"{"application_date":"2013-06-01","isee":{"value":"1","value":"1"}}"#,
            "isee.value",
        ),
        (
            r#"{"application_date":"2013-06-01","regime":"2013","r\u0065gime":"2015"}"#,
            "regime",
        ),
    ] {
        is_refused(line, field);
    }
}

#[test]
fn a_regime_is_one_of_four() {
    for regime in ["2010", "2013", "2015", "in-force"] {
        is_accepted(&with("regime", &json!(regime).to_string()));
    }
    for wrong in ["2014", "In-Force", "in force", "in_force", "2013 ", "now"] {
        is_refused(&with("regime", &json!(wrong).to_string()), "regime");
    }
    for wrong in ["Pregnant", "madre", "", "pregnant "] {
        is_refused(
            &with("maternity.status", &json!(wrong).to_string()),
            "maternity.status",
        );
    }
}

#[test]
fn a_comune_is_one_of_lombardy_by_its_istat_code() {
    is_accepted(&with("residence.comune", "\"015146\""));
    for (what, wrong) in [
        ("Roma", "058091"),
        ("Torino", "001272"),
        ("no comune at all", "015999"),
        ("without its zero", "15146"),
        ("with a space", "015146 "),
        ("cadastral", "F205"),
        ("a name", "Milano"),
        ("seven figures", "0151460"),
        ("other digits", "٠١٥١٤٦"),
    ] {
        let line = with("residence.comune", &json!(wrong).to_string());
        assert_eq!(
            refused(line.as_bytes()).as_deref(),
            Some("residence.comune"),
            "{what}"
        );
    }
}

#[test]
fn an_isee_is_a_decimal_string() {
    for fine in [
        "0",
        "00",
        "7700",
        "7700.5",
        "999999999999",
        "999999999999.12345678",
    ] {
        is_accepted(&with("isee.value", &json!(fine).to_string()));
    }
    for wrong in [
        "-1",
        "+1",
        "1e3",
        "1E3",
        "7.700,00",
        "7,700",
        "7 700",
        "1_000",
        ".5",
        "5.",
        ".",
        " 1",
        "1 ",
        "1.2.3",
        "1234567890123",
        "1.123456789",
        "0x1",
        "NaN",
        "inf",
        "٧",
        "€1",
    ] {
        is_refused(&with("isee.value", &json!(wrong).to_string()), "isee.value");
    }
}

#[test]
fn a_household_is_a_whole_number_from_1_to_99() {
    for fine in ["1", "2", "99"] {
        is_accepted(&with("household_size", fine));
    }
    for wrong in [
        "0",
        "100",
        "256",
        "257",
        "2.0",
        "2.5",
        "\"2\"",
        "-1",
        "-0",
        "2e0",
        "4294967297",
        "18446744073709551617",
    ] {
        is_refused(&with("household_size", wrong), "household_size");
    }
}

#[test]
fn what_is_no_json_object_is_refused_with_no_field() {
    for line in [
        "[]",
        "[{\"application_date\":\"2013-06-01\"}]",
        "null",
        "true",
        "17",
        "\"application_date\"",
        "{",
        "}",
        "{\"application_date\":\"2013-06-01\"",
        "{\"application_date\":\"2013-06-01\"}}",
        "{\"application_date\":\"2013-06-01\"} {}",
        "{\"application_date\":\"2013-06-01\",}",
        "{\"application_date\" \"2013-06-01\"}",
        "{application_date:\"2013-06-01\"}",
        "{'application_date':'2013-06-01'}",
        "{\"application_date\":\"2013-06-01\"} // when",
        "{\"application_date\":NaN}",
        "{\"application_date\":01}",
        "{\"application_date\":\"2013-06-01\n\"}",
        "\u{feff}{\"application_date\":\"2013-06-01\"}",
    ] {
        is_refused(line, "");
    }
}

#[test]
fn bytes_that_are_no_utf_8_are_refused() {
    for (before, after) in [
        (
            &b"{\"application_date\":\"2013-06-01\",\"regime\":\"2013"[..],
            &b"\"}"[..],
        ),
        (
            b"{\"application_date\":\"2013-06-01\",\"regime",
            b"\":\"2013\"}",
        ),
        (b"{\"application_date\":\"2013-06-01\"}", b""),
        (b"", b""),
    ] {
        for wrong in [
            &b"\xff"[..],
            b"\xc3",
            b"\xed\xa0\x80",
            b"\xf8\x88\x80\x80\x80",
        ] {
            let line = [before, wrong, after].concat();
            assert_eq!(refused(&line).as_deref(), Some(""), "{line:?}");
        }
    }
}

#[test]
fn deep_nesting_is_refused_like_any_other_value() {
    for depth in [1, 127, 128, 129, 100_000] {
        let deep = "[".repeat(depth) + &"]".repeat(depth);
        is_refused(&with("regime", &deep), "regime");
        is_refused(&with("maternity", &deep), "maternity");
        is_refused(&with("isee.value", &deep), "isee.value");
        is_refused(&with("stray", &deep), "stray");
        is_refused(&with("regime", &deep[1..]), "");
        is_refused(&deep, "");
        let deep = "{\"a\":".repeat(depth) + "1" + &"}".repeat(depth);
        is_refused(&with("household_size", &deep), "household_size");
        is_refused(&with("residence", &deep), "residence.a");
    }
}
