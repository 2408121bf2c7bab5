//! "Ci sei ancora?"

use fantoccini::actions::{InputSource, PointerAction, TouchActions};
use serde_json::json;

use super::{KIOSK, open, to_result};
use crate::answer::PREGNANT;
use crate::driver::{Browser, ENTER, Outcome, Page, journey};

const QUESTION: &str = "[role=alertdialog]";

/// The whole minute and a half, by the clock on the wall.
#[test]
fn after_ninety_seconds_without_a_touch_nothing_of_hers_is_there() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = open(&page, KIOSK).await?;
        to_result(&page, PREGNANT).await?;
        page.run(
            "window.seen = { counted: [], spoken: [] };
             const last = performance.now();
             const since = () => (performance.now() - last) / 1000;
             new MutationObserver(() => {
               const [count, voice] = ['.nc-count', '[aria-live=assertive]'].map((css) => document.querySelector(css)?.textContent);
               if (count && !seen.asked) seen.asked = since();
               if (count && seen.counted[seen.counted.length - 1] !== count) seen.counted.push(count);
               if (voice && seen.spoken[seen.spoken.length - 1] !== voice) seen.spoken.push(voice);
               if (document.querySelector('form[data-page=start]')) seen.wiped ??= since();
               if (document.querySelector('[data-benefit]')) seen.shown = since();
             }).observe(document, { childList: true, subtree: true, characterData: true });
             dispatchEvent(new Event('click'));",
        )
        .await?;
        // When it asks and when it wipes is what the page itself has seen: a command takes its own time.
        tokio::time::sleep(std::time::Duration::from_secs(58)).await;
        page.see(QUESTION).await?;
        assert_eq!(
            page.text(&format!("{QUESTION} h2")).await?,
            "Ci sei ancora?"
        );
        assert_eq!(
            page.say("document.activeElement.dataset.kiosk").await?,
            "more"
        );
        tokio::time::sleep(std::time::Duration::from_secs(24)).await;
        page.at("start").await?;
        assert_eq!(page.count("[data-benefit]").await?, 0);
        assert_eq!(page.count(QUESTION).await?, 0);
        let seen = page.run("return seen").await?;
        let at = |name: &str| seen[name].as_f64().unwrap_or_default();
        assert!((60.0..62.0).contains(&at("asked")), "{seen}");
        // Until then all that she had was there.
        assert!((88.0..92.0).contains(&at("shown")), "{seen}");
        assert!((90.0..92.0).contains(&at("wiped")), "{seen}");
        let told = |seconds: &[u32]| -> Vec<String> {
            seconds
                .iter()
                .map(|left| format!("Secondi: {left}"))
                .collect()
        };
        let every: Vec<u32> = (1..=30).rev().collect();
        assert_eq!(seen["counted"], json!(told(&every)));
        assert_eq!(seen["spoken"], json!(told(&[30, 20, 10, 5, 4, 3, 2, 1])));
        Ok(())
    })
}

async fn touch(page: &Page, x: f64, y: f64) -> Outcome {
    let touch = TouchActions::new("finger".to_owned())
        .then(PointerAction::MoveTo {
            duration: None,
            x,
            y,
        })
        .then(PointerAction::Down { button: 0 })
        .then(PointerAction::Up { button: 0 });
    Ok(page.client().perform_actions(touch).await?)
}

/// A finger anywhere, the button, a key: each says that she is there, and does nothing else.
#[test]
fn a_touch_is_more_time_and_nothing_else() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.may_skip().await?;
        let page = open(&page, KIOSK).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.fill("nc-comune", "Bergamo").await?;
        for way in ["finger", "button", "key", "exit"] {
            page.skip(61).await?;
            page.see(QUESTION).await?;
            // So late that another second would have been too late.
            page.skip(27).await?;
            match way {
                "finger" => touch(&page, 300.0, 500.0).await?,
                "button" => page.click("[data-kiosk=more]").await?,
                "key" => page.keys(&ENTER.to_string()).await?,
                // Where the button of what lies below is, too.
                _ => {
                    let place = page
                        .run("scrollTo(0, 0); const { x, y } = document.querySelector('[data-action=leave]').getBoundingClientRect(); return [x, y]")
                        .await?;
                    let at = |number: usize| place[number].as_f64().unwrap_or_default() + 20.0;
                    touch(&page, at(0), at(1)).await?;
                }
            }
            page.until("!document.querySelector('[role=alertdialog]')")
                .await?;
            // The click that belongs to the touch has come, too.
            tokio::time::sleep(std::time::Duration::from_millis(600)).await;
            assert_eq!(page.page().await?, "comune", "{way}");
            assert_eq!(page.value("nc-comune").await?, "Bergamo", "{way}");
            assert_eq!(page.count("#nc-errors").await?, 0, "{way}");
            // It counts from this touch.
            page.skip(55).await?;
            tokio::time::sleep(std::time::Duration::from_millis(400)).await;
            assert_eq!(page.count(QUESTION).await?, 0, "{way}");
            page.keys("x\u{e003}").await?;
        }
        Ok(())
    })
}

/// Over a dialog as well; and both go.
#[test]
fn a_dialog_that_is_open_goes_with_everything_else() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.may_skip().await?;
        let page = open(&page, KIOSK).await?;
        to_result(&page, PREGNANT).await?;
        page.click(".nc-why summary").await?;
        page.click("[data-link]").await?;
        page.see("[role=dialog]").await?;
        page.skip(61).await?;
        page.see(QUESTION).await?;
        page.click("[data-kiosk=more]").await?;
        page.until("!document.querySelector('[role=alertdialog]')")
            .await?;
        assert_eq!(page.count("[role=dialog]").await?, 1);
        page.skip(61).await?;
        page.see(QUESTION).await?;
        page.skip(31).await?;
        page.at("start").await?;
        assert_eq!(
            page.count("[role=dialog], [role=alertdialog], [inert]")
                .await?,
            0
        );
        Ok(())
    })
}

/// Where nobody has begun nobody is asked.
#[test]
fn an_empty_room_is_asked_nothing() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.may_skip().await?;
        let page = open(&page, KIOSK).await?;
        page.run("window.asked = 0; new MutationObserver(() => { asked += document.querySelectorAll('[role=alertdialog]').length; })
            .observe(document, { childList: true, subtree: true })").await?;
        touch(&page, 300.0, 500.0).await?;
        for _ in 0..3 {
            page.skip(65).await?;
            tokio::time::sleep(std::time::Duration::from_millis(400)).await;
        }
        assert_eq!(page.say("asked").await?, "0");
        page.at("start").await
    })
}

/// The device slept while the answers of somebody stood there: who wakes it sees none of them.
#[test]
fn after_a_sleep_the_first_touch_finds_nothing() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.may_skip().await?;
        let page = open(&page, KIOSK).await?;
        to_result(&page, PREGNANT).await?;
        // In one go, so that no look at the clock comes between.
        page.run("skip(3600); dispatchEvent(new PointerEvent('pointerdown'))")
            .await?;
        page.at("start").await?;
        assert_eq!(page.count(QUESTION).await?, 0);
        Ok(())
    })
}
