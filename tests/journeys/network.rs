//! After it has loaded the page asks the network for nothing, and keeps nothing but its own files.

use std::fs;
use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};

use super::answer::to_check;
use super::driver::{Browser, Outcome, Page, TODAY, journey, variable};
use super::offline;
use super::verdicts::{Case, IN_FORCE, PROGRAMME};

/// At some time after the start the browser looks by itself whether there is another worker.
pub const LOOK: &str = "GET /sw.js";

/// The requests that the server has had.
pub fn requests() -> Outcome<Vec<String>> {
    let log = fs::read_to_string(variable("NC_ACCESS_LOG")?)?;
    Ok(log.lines().map(str::to_owned).collect())
}

/// The same once no more come.
pub async fn settled() -> Outcome<Vec<String>> {
    let mut before = requests()?;
    loop {
        tokio::time::sleep(Duration::from_millis(700)).await;
        let now = requests()?;
        if now.len() == before.len() {
            return Ok(now);
        }
        before = now;
    }
}

/// Whether these requests are those for the English words, and no others.
pub fn is_english(asked: &[String]) -> bool {
    let one = |start: &str| asked.iter().filter(|line| line.contains(start)).count() == 1;
    asked.len() == 1 && one("/assets/en-")
}

/// Nothing at all: the element, and the page in a frame.
pub async fn keeps_nothing(page: &Page) -> Outcome {
    keeps(page, json!([]), 0).await
}

/// Nothing but the files of the program that the worker's list names, the same for everybody: the page by itself.
async fn keeps_the_program(page: &Page) -> Outcome {
    let list = page
        .run_async(
            "const done = arguments[0];
             (async () => {
               const script = await (await fetch('/sw.js')).text();
               const [needed] = script.split('\"')[1].split('|');
               return needed.split(' ').map((file) => file.split('#')[0]);
             })().then(done, (error) => done(String(error)));",
            Vec::new(),
        )
        .await?;
    let mut list: Vec<String> = serde_json::from_value(list)?;
    if std::env::var_os("NC_NO_WASM").is_some() {
        list.push("assets/plain-".to_owned());
    }
    // What the page has taken besides is kept once it has said so.
    offline::keeping(page, |files| files.len() >= list.len()).await?;
    keeps(page, json!(list), 1).await
}

/// Nothing is kept but files as the server has them.
pub async fn keeps_its_files(page: &Page) -> Outcome {
    let kept = kept(page).await?;
    assert_eq!(kept.besides, nothing());
    assert_eq!(kept.others, Vec::<String>::new());
    Ok(())
}

/// The caches hold these files and no others, as the server has them; there are so many workers; and there is nothing else.
async fn keeps(page: &Page, files: Value, workers: u64) -> Outcome {
    let kept = kept(page).await?;
    assert_eq!(kept.besides, nothing());
    assert_eq!(kept.others, Vec::<String>::new());
    assert_eq!(kept.workers, workers);
    let mut found: Vec<&str> = kept
        .files
        .iter()
        .map(|file| match file.as_str() {
            "" => "./",
            file if file.contains("plain-") => "assets/plain-",
            file => file,
        })
        .collect();
    found.sort_unstable();
    let mut files: Vec<String> = serde_json::from_value(files)?;
    files.sort_unstable();
    assert_eq!(found, files);
    Ok(())
}

/// What the browser keeps for the page.
#[derive(Deserialize)]
struct Kept {
    /// Cookies and what scripts store.
    besides: Value,
    workers: u64,
    /// The paths of the files in the caches.
    files: Vec<String>,
    /// Those that the server has otherwise.
    others: Vec<String>,
}

fn nothing() -> Value {
    json!({ "cookie": "", "local": 0, "session": 0, "databases": 0 })
}

async fn kept(page: &Page) -> Outcome<Kept> {
    let kept = page
        .run_async(
            "const [done] = arguments;
             (async () => {
               const [files, others] = [[], []];
               for (const name of await caches.keys()) {
                 const cache = await caches.open(name);
                 for (const { url } of await cache.keys()) {
                   const here = await (await cache.match(url)).text();
                   const there = await (await fetch(url, { cache: 'reload' })).text();
                   files.push(url.slice(location.origin.length + 1));
                   if (here !== there) others.push(url);
                 }
               }
               return {
                 besides: {
                   cookie: document.cookie,
                   local: localStorage.length,
                   session: sessionStorage.length,
                   databases: (await indexedDB.databases()).length,
                 },
                 workers: (await navigator.serviceWorker.getRegistrations()).length,
                 files,
                 others,
               };
             })().then(done, (error) => done(String(error)));",
            Vec::new(),
        )
        .await?;
    Ok(serde_json::from_value(kept)?)
}

fn stays_silent(cases: &'static [Case]) -> Outcome {
    let browser = Browser {
        alone: true,
        ..Browser::default()
    };
    journey(browser, move |page| async move {
        for case in cases {
            page.open(case.address).await?;
            offline::ready(&page).await?;
            let asked = settled().await?;
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
            page.drawn().await?;
            assert_eq!(page.say(entries).await?, known, "{}", case.address);
            // The worker has the other languages already.
            page.speak("en").await?;
            assert_eq!(
                page.say(entries).await?.parse::<usize>()?,
                known.parse::<usize>()? + 1
            );
            let mut later = requests()?.split_off(asked.len());
            later.retain(|line| line != LOOK);
            assert_eq!(later, Vec::<String>::new(), "{}", case.address);
            keeps_the_program(&page).await?;
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
        offline::ready(&page).await?;
        let asked = settled().await?.split_off(before);
        let (mut assets, mut others): (Vec<_>, Vec<_>) = asked
            .into_iter()
            .partition(|line| line.starts_with("GET /assets/"));
        let count = assets.len();
        assets.sort_unstable();
        assets.dedup();
        assert_eq!(assets.len(), count, "{assets:?}");
        // Of what has no hash in its name the worker makes sure that it is the newest. An icon only the browser asks for.
        others.retain(|line| !line.starts_with("GET /icons/"));
        others.sort_unstable();
        assert_eq!(
            others,
            [
                "GET /",
                "GET /",
                "GET /manifest.webmanifest",
                "GET /manifest.webmanifest",
                "GET /sw.js"
            ]
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
        keeps_the_program(&page).await
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
