//! `NaskoCresco.assess` answers as the command does.

use std::fs;

use nasko_cresco::assess::json;
use nasko_cresco::territory::Territory;
use serde_json::{Value, json as value};

use super::driver::{Browser, Outcome, journey};
use super::site;

#[test]
fn it_answers_every_published_case_as_published() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        site::put(&page, "", "").await?;
        let cases = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../cases.jsonl"))?;
        let mut count = 0;
        for line in cases.lines() {
            let case: Value = serde_json::from_str(line)?;
            let mut command = Vec::new();
            json::respond(
                case["answers"].to_string().as_bytes(),
                Territory::built_in(),
                &mut command,
            );
            // Held against each other in the page, where 0.0 is 0.
            let found = page
                .run_async(
                    "const [answers, command, done] = arguments;
                     NaskoCresco.assess(answers).then(
                       (found) => {
                         const [ours, its] = [JSON.stringify(found), JSON.stringify(JSON.parse(command))];
                         done(ours === its ? 'same' : `${ours} and not ${its}`);
                       },
                       (error) => done(String(error)));",
                    vec![case["answers"].clone(), String::from_utf8(command)?.into()],
                )
                .await?;
            assert_eq!(found, "same", "{line}");
            count += 1;
        }
        assert!(count >= 35, "{count} cases");
        for no_object in [value!(null), value!("x"), value!([1])] {
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
