//! After it has loaded the page asks the network for nothing, and keeps nothing.

use std::fs;

use serde_json::json;

use super::answer::to_check;
use super::driver::{Browser, Outcome, Page, TODAY, journey, variable};
use super::verdicts::{Case, IN_FORCE, PROGRAMME};

/// The requests that the server has had.
pub fn requests() -> Outcome<Vec<String>> {
    let log = fs::read_to_string(variable("NC_ACCESS_LOG")?)?;
    Ok(log.lines().map(str::to_owned).collect())
}

pub async fn keeps_nothing(page: &Page) -> Outcome {
    let kept = page
        .run_async(
            "const done = arguments[0];
             (async () => ({
               cookie: document.cookie,
               local: localStorage.length,
               session: sessionStorage.length,
               databases: (await indexedDB.databases()).length,
               caches: (await caches.keys()).length,
               workers: (await navigator.serviceWorker.getRegistrations()).length,
             }))().then(done, (error) => done(String(error)));",
            Vec::new(),
        )
        .await?;
    assert_eq!(
        kept,
        json!({ "cookie": "", "local": 0, "session": 0, "databases": 0, "caches": 0, "workers": 0 })
    );
    Ok(())
}

fn stays_silent(cases: &'static [Case]) -> Outcome {
    let browser = Browser {
        alone: true,
        ..Browser::default()
    };
    journey(browser, move |page| async move {
        for case in cases {
            page.open(case.address).await?;
            let asked = requests()?;
            let entries = "performance.getEntriesByType('resource').length";
            let known = page.say(entries).await?;
            page.press("continue").await?;
            super::answer::answer(&page, case.answers).await?;
            page.at("check").await?;
            page.press("continue").await?;
            page.at("result").await?;
            if page.count("[data-action=all-places]").await? > 0 {
                page.press("all-places").await?;
                page.see("[data-action=all-places][aria-expanded=true]")
                    .await?;
            }
            page.click("[data-lang=en]").await?;
            page.see("html[lang=en]").await?;
            assert_eq!(requests()?, asked, "{}", case.address);
            assert_eq!(page.say(entries).await?, known, "{}", case.address);
            keeps_nothing(&page).await?;
        }
        Ok(())
    })
}

#[test]
fn it_asks_for_nothing_by_the_rules_of_the_programme() -> Outcome {
    stays_silent(PROGRAMME)
}

#[test]
fn it_asks_for_nothing_by_the_rules_in_force() -> Outcome {
    stays_silent(IN_FORCE)
}

#[test]
fn it_loads_each_file_once_and_says_when_it_is_ready() -> Outcome {
    let browser = Browser {
        alone: true,
        ..Browser::default()
    };
    journey(browser, |page| async move {
        let before = requests()?.len();
        page.open("").await?;
        let mut asked = requests()?.split_off(before);
        let count = asked.len();
        asked.sort_unstable();
        asked.dedup();
        assert_eq!(asked.len(), count, "{asked:?}");
        assert_eq!(asked.first().map(String::as_str), Some("GET /"));
        assert!(
            asked
                .iter()
                .skip(1)
                .all(|line| line.starts_with("GET /assets/")),
            "{asked:?}"
        );
        let marks = page.say("performance.getEntriesByName('nc:ready', 'mark').length");
        assert_eq!(marks.await?, "1");
        let elsewhere = page
            .run(
                "return performance.getEntriesByType('resource').map(({ name }) => name)
                   .filter((name) => new URL(name).origin !== location.origin && !name.startsWith('data:'))",
            )
            .await?;
        assert_eq!(elsewhere, json!([]));
        keeps_nothing(&page).await
    })
}

/// Without the network she still comes to her result.
#[test]
fn it_works_on_when_the_network_is_gone() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_check(&page, TODAY, PROGRAMME[0].answers).await?;
        page.run(
            "for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'])
               globalThis[name] = () => { throw new Error('asked the network'); };
             navigator.sendBeacon = globalThis.fetch;",
        )
        .await?;
        page.press("continue").await?;
        page.at("result").await?;
        page.see("[data-place]").await?;
        Ok(())
    })
}
