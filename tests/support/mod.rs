//! What the tests of the JSON interface share.

use nasko_cresco::assess::json;
use nasko_cresco::territory::Territory;
use serde_json::Value;

/// What one line is answered with, as it is written.
pub fn respond(line: &[u8]) -> String {
    let mut answer = Vec::new();
    json::respond(line, Territory::built_in(), &mut answer);
    String::from_utf8(answer).unwrap()
}

/// What an answers object is answered with.
pub fn assess(answers: &Value) -> Value {
    serde_json::from_str(&respond(answers.to_string().as_bytes())).unwrap()
}
