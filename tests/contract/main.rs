//! The assessment contract, clause by clause: what it refuses, and what it says of each limit.
//!
//! Every expectation was worked out by hand from the contract's words.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

mod nulls;
mod payments;
mod periods;
mod refused;
mod requirements;
#[path = "../support/mod.rs"]
mod support;

use serde_json::Value;

const NASKO: usize = 0;
const CRESCO: usize = 1;

/// Answers that are accepted, with the value at each path put in.
fn answers(day: &str, regime: &str, fields: &[(&str, Value)]) -> Value {
    let mut answers = serde_json::json!({"application_date": day, "regime": regime});
    for (path, value) in fields {
        match path.split_once('.') {
            None => answers[*path] = value.clone(),
            Some((object, field)) => answers[object][field] = value.clone(),
        }
    }
    answers
}

/// What a fund says of answers that are accepted.
fn judged(fund: usize, answers: &Value) -> Value {
    let assessment = support::assess(answers);
    assert_eq!(assessment.get("error"), None, "{answers}");
    assessment["benefits"][fund].clone()
}
