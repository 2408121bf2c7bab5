//! Every case of `cases.jsonl`: adding one needs no code.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use nasko_cresco::assess::json;
use nasko_cresco::territory::Territory;
use serde_json::Value;

#[test]
fn every_case_gives_what_it_expects() {
    let mut seen = 0;
    for line in include_str!("cases.jsonl").lines() {
        let case: Value = serde_json::from_str(line).unwrap();
        let mut answer = Vec::new();
        json::respond(
            case["answers"].to_string().as_bytes(),
            Territory::built_in(),
            &mut answer,
        );
        let answer: Value = serde_json::from_slice(&answer).unwrap();
        let expected = &case["expected"];
        match expected.get("error") {
            // A case names the field; code and message are ours.
            Some(error) => assert_eq!(answer["error"]["field"], error["field"], "{}", case["name"]),
            None => assert_eq!(&answer, expected, "{}", case["name"]),
        }
        seen += 1;
    }
    assert!(seen >= 35, "only {seen} cases");
}
