//! Every event of every path: none has an answer or an outcome in it.

use serde_json::{Value, json};

use super::answer::answer;
use super::driver::{Browser, Outcome, journey};
use super::site;
use super::verdicts::{Case, IN_FORCE, PROGRAMME};

/// The attributes for what an address of the page says.
fn attributes(address: &str) -> String {
    address
        .trim_start_matches('?')
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| {
            let name = if name == "data" {
                "application-date"
            } else {
                name
            };
            format!("{name}=\"{value}\" ")
        })
        .collect()
}

fn says_nothing(cases: &'static [Case]) -> Outcome {
    journey(Browser::default(), move |page| async move {
        site::visit(&page, "empty.html").await?;
        for case in cases {
            page.run("window.sent = []; document.querySelector('nasko-cresco')?.remove();")
                .await?;
            let element = site::put(&page, &attributes(case.address), "").await?;
            element.press("continue").await?;
            answer(&element, case.answers).await?;
            element.at("check").await?;
            let completed = |sent: &[Value]| {
                sent.iter()
                    .filter(|event| event["type"] == "completed")
                    .count()
            };
            assert_eq!(completed(&site::sent(&page).await?), 0);
            element.press("continue").await?;
            element.at("result").await?;
            element.press("check").await?;
            element.at("check").await?;
            element.press("continue").await?;
            element.at("result").await?;
            page.until("sent.some(({ type }) => type === 'resize')")
                .await?;
            let sent = site::sent(&page).await?;
            for event in &sent {
                let kind = event["type"].as_str().unwrap_or_default();
                assert!(["ready", "resize", "completed"].contains(&kind), "{event}");
                // An event that bubbles and is composed, and nothing besides: no detail, no property of its own.
                assert_eq!(
                    *event,
                    json!({ "type": kind, "bubbles": true, "composed": true, "detail": null, "own": [] })
                );
            }
            assert_eq!(completed(&sent), 1, "{}", case.address);
            assert_eq!(
                sent.iter().filter(|event| event["type"] == "ready").count(),
                1
            );
        }
        Ok(())
    })
}

#[test]
fn by_the_rules_of_the_programme() -> Outcome {
    says_nothing(PROGRAMME)
}

#[test]
fn by_the_rules_in_force() -> Outcome {
    says_nothing(IN_FORCE)
}
