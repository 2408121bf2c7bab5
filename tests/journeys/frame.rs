//! The page in a frame on another site, with the loader and without.

use serde_json::{Value, json};

use super::answer::{PREGNANT, UNSURE, answer};
use super::driver::{Browser, Outcome, Page, journey, variable};
use super::site;

async fn to_result(page: &Page, answers: &[super::answer::Answer]) -> Outcome {
    page.see("form[data-page=start]").await?;
    page.press("continue").await?;
    answer(page, answers).await?;
    page.at("check").await?;
    page.press("continue").await?;
    page.at("result").await?;
    page.see("[data-place], .nc-places a").await?;
    Ok(())
}

/// How high the frame is, and how high what is in it.
async fn heights(page: &Page) -> Outcome<(f64, f64)> {
    page.enter_frame(0).await?;
    let inside = page
        .run("return document.querySelector('main').getBoundingClientRect().height")
        .await?;
    page.leave_frame().await?;
    let around = page
        .run("return document.querySelector('iframe').getBoundingClientRect().height")
        .await?;
    Ok((
        around.as_f64().unwrap_or_default(),
        inside.as_f64().unwrap_or_default(),
    ))
}

/// Until the frame is as high as its content, and no more than the steps in which it is told.
async fn fits(page: &Page) -> Outcome<f64> {
    for _ in 0..200 {
        let (around, inside) = heights(page).await?;
        if around >= inside && around < inside + 82.0 {
            return Ok(around);
        }
        tokio::time::sleep(std::time::Duration::from_millis(15)).await;
    }
    let heights = heights(page).await?;
    Err(format!("never as high as its content: {heights:?}").into())
}

#[test]
fn it_keeps_its_height_and_has_a_title() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "frame.html").await?;
        page.see("iframe").await?;
        page.enter_frame(0).await?;
        page.see("form[data-page=start]").await?;
        page.leave_frame().await?;
        let start = fits(&page).await?;
        page.enter_frame(0).await?;
        to_result(&page, PREGNANT).await?;
        assert_eq!(page.verdict("nasko").await?, "likely");
        page.leave_frame().await?;
        let result = fits(&page).await?;
        assert!(result > start + 500.0, "{start}, {result}");
        page.enter_frame(0).await?;
        page.press("restart").await?;
        page.at("start").await?;
        page.leave_frame().await?;
        let again = fits(&page).await?;
        assert!(again < result - 500.0, "{result}, {again}");
        let found = page
            .run(
                "const frame = document.querySelector('iframe');
                 return [frame.title, frame.hasAttribute('scrolling'), frame.previousElementSibling.tagName,
                   history.length, location.pathname];",
            )
            .await?;
        assert_eq!(
            found,
            json!([
                "NASKO e CRESCO: aiuti per mamme in Lombardia",
                false,
                "SCRIPT",
                found[3],
                "/frame.html"
            ])
        );
        Ok(())
    })
}

/// The token is in no address that could be copied, and the answers are in none at all.
#[test]
fn its_address_holds_settings_and_nothing_else() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "frame.html").await?;
        page.see("iframe").await?;
        let before = page.say("history.length").await?;
        page.enter_frame(0).await?;
        to_result(&page, PREGNANT).await?;
        assert_eq!(page.say("location.hash").await?, "");
        let query = page
            .say("[...new URLSearchParams(location.search).keys()].sort().join()")
            .await?;
        assert_eq!(query, "application-date,asl,exit-url,lang,theme");
        page.leave_frame().await?;
        assert_eq!(page.say("history.length").await?, before);
        Ok(())
    })
}

/// Everything that the frame says to the site around it, whatever she answers.
#[test]
fn what_it_tells_has_no_answer_and_no_outcome() -> Outcome {
    journey(Browser::default(), |page| async move {
        let mut kinds = Vec::new();
        for answers in [PREGNANT, UNSURE] {
            site::visit(&page, "frame.html").await?;
            page.see("iframe").await?;
            page.enter_frame(0).await?;
            to_result(&page, answers).await?;
            page.leave_frame().await?;
            page.until("told.some(([type]) => type === 'completed')")
                .await?;
            let heard = page.run("return heard").await?;
            for message in heard.as_array().into_iter().flatten() {
                let data = message["data"].as_object().ok_or("no object")?;
                let mut keys: Vec<&str> = data.keys().map(String::as_str).collect();
                keys.sort_unstable();
                let kind = data["type"].as_str().unwrap_or_default();
                let expected: &[&str] = if kind == "resize" {
                    &["height", "nc", "type"]
                } else {
                    &["nc", "type"]
                };
                assert_eq!(keys, expected, "{message}");
                assert_eq!(
                    message["origin"],
                    json!(variable("NC_URL")?.trim_end_matches('/'))
                );
                kinds.push(kind.to_owned());
            }
            let told = page.run("return told").await?;
            for event in told.as_array().into_iter().flatten() {
                assert_eq!(event[1], Value::Null, "{event}");
            }
        }
        kinds.sort_unstable();
        kinds.dedup();
        assert_eq!(kinds, ["completed", "hello", "ready", "resize"]);
        Ok(())
    })
}

/// Messages of others, with every check in turn satisfied but one, change nothing.
#[test]
fn forged_messages_are_ignored_both_ways() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "frame.html").await?;
        page.see("iframe").await?;
        page.until("told.some(([type]) => type === 'ready')")
            .await?;
        let height = fits(&page).await?;
        page.run(
            "const { nc } = heard[0].data;
             const forged = { nc, type: 'resize', height: 7777 };
             // From this page itself: the right token, another source and origin.
             postMessage(forged, '*');
             postMessage({ nc, type: 'leave', url: location.origin + '/elsewhere.html' }, '*');
             // A frame of the widget's own origin, which is not the one that the loader made.
             window.told.length = 0;
             const other = document.createElement('iframe');
             other.id = 'other';
             other.src = document.querySelector('iframe').src.split('#')[0] + '#nc=' + nc + '&of=' + location.origin;
             document.body.append(other);",
        )
        .await?;
        page.enter_frame(1).await?;
        page.see("form[data-page=start]").await?;
        // With the right token from the right origin; and the right window with a wrong token.
        page.run("parent.postMessage({ nc: 'x', type: 'resize', height: 7777 }, '*')")
            .await?;
        page.leave_frame().await?;
        page.enter_frame(0).await?;
        page.run(
            "parent.postMessage({ nc: 'wrong', type: 'resize', height: 7777 }, '*');
                  parent.postMessage({ type: 'leave', url: 'https://example.org' }, '*');",
        )
        .await?;
        page.leave_frame().await?;
        page.until(
            "heard.filter(({ data }) => data.nc === 'wrong' || data.nc === 'x').length === 2",
        )
        .await?;
        page.drawn().await?;
        assert_eq!(page.say("location.pathname").await?, "/frame.html");
        let (around, _) = heights(&page).await?;
        assert!((around - height).abs() < 1.0, "{height}, {around}");
        assert_eq!(
            page.run("return told.filter(([type]) => type === 'resize').length")
                .await?,
            json!(0)
        );
        Ok(())
    })
}

/// What WordPress leaves of a snippet: the frame alone, which has room for every page and says nothing to anyone.
#[test]
fn the_bare_frame_works_and_is_silent() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "wordpress.html").await?;
        page.run("window.heard = []; addEventListener('message', ({ data }) => heard.push(data));")
            .await?;
        page.see("iframe").await?;
        page.enter_frame(0).await?;
        to_result(&page, PREGNANT).await?;
        assert_eq!(page.verdict("nasko").await?, "likely");
        // What leads elsewhere opens beside the site, as many refuse to stand in a frame.
        assert_eq!(
            page.say("document.querySelector('base').target").await?,
            "_blank"
        );
        page.leave_frame().await?;
        assert_eq!(page.run("return heard").await?, json!([]));
        Ok(())
    })
}
