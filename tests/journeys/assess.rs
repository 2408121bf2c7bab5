//! `NaskoCresco.assess` answers as the command does.

use std::fs;

use serde_json::{Value, json};

use super::driver::{Browser, Outcome, journey};
use super::site;

#[test]
fn it_answers_every_published_case_as_published() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        site::put(&page, "", "").await?;
        let cases = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases.jsonl"))?;
        let mut count = 0;
        for line in cases.lines() {
            let case: Value = serde_json::from_str(line)?;
            let found = page
                .run_async(
                    "const [answers, done] = arguments;
                     NaskoCresco.assess(answers).then(done, (error) => done(String(error)));",
                    vec![case["answers"].clone()],
                )
                .await?;
            let mut command = Vec::new();
            nasko_cresco::assess::json::respond(
                case["answers"].to_string().as_bytes(),
                nasko_cresco::territory::Territory::built_in(),
                &mut command,
            );
            let command: Value = serde_json::from_slice(&command)?;
            assert_eq!(found, command, "{line}");
            count += 1;
        }
        assert!(count >= 35, "{count} cases");
        for no_object in [json!(null), json!("x"), json!([1])] {
            let found = page
                .run_async(
                    "const [answers, done] = arguments; NaskoCresco.assess(answers).then(done);",
                    vec![no_object],
                )
                .await?;
            assert_eq!(found["error"]["field"], "", "{found}");
        }
        Ok(())
    })
}
