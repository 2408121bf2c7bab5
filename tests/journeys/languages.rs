//! From one language to another: the answers, the page and the focus stay.

use super::answer::{PREGNANT, answer, to_result};
use super::driver::{Browser, Outcome, Page, TODAY, journey};
use super::site;

async fn speak(page: &Page, lang: &str) -> Outcome {
    page.speak(lang).await?;
    page.see(&format!(
        "html[lang={lang}] [data-lang={lang}][aria-pressed=true]"
    ))
    .await?;
    assert_eq!(
        page.count("[data-action=language][aria-pressed=true]")
            .await?,
        1
    );
    let focus = page.focus().await?;
    assert!(
        [lang, "languages"].contains(&focus.as_str()),
        "the focus: {focus}"
    );
    Ok(())
}

#[test]
fn another_language_keeps_answers_page_and_focus() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        assert_eq!(page.say("document.documentElement.lang").await?, "it");
        page.press("continue").await?;
        answer(&page, &PREGNANT[..2]).await?;
        page.at("maternity").await?;
        page.click("#nc-maternity").await?;
        let italian = page.text("h1").await?;
        let history = page.say("history.length").await?;
        speak(&page, "en").await?;
        assert_eq!(page.page().await?, "maternity");
        assert!(page.checked("nc-maternity").await?);
        assert_ne!(page.text("h1").await?, italian);
        page.until("document.title.endsWith(' - NASKO and CRESCO')")
            .await?;
        assert_eq!(page.say("history.length").await?, history);
        page.press("continue").await?;
        answer(&page, &PREGNANT[3..]).await?;
        page.at("check").await?;
        assert_eq!(
            page.text("[data-question=due-date] dd").await?,
            "10 July 2027"
        );
        speak(&page, "it").await?;
        assert_eq!(
            page.text("[data-question=due-date] dd").await?,
            "10 luglio 2027"
        );
        speak(&page, "en").await?;
        page.press("continue").await?;
        page.at("result").await?;
        assert_eq!(page.verdict("nasko").await?, "likely");
        speak(&page, "it").await?;
        assert_eq!(page.page().await?, "result");
        assert_eq!(page.verdict("nasko").await?, "likely");
        Ok(())
    })
}

#[test]
fn an_error_is_said_in_the_other_language() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.fill("nc-comune", "Xyzzy").await?;
        page.press("continue").await?;
        page.focused("nc-errors").await?;
        let italian = page.text("#nc-errors a").await?;
        speak(&page, "en").await?;
        assert_ne!(page.text("#nc-errors a").await?, italian);
        page.titled("Error: ").await?;
        assert_eq!(page.value("nc-comune").await?, "Xyzzy");
        speak(&page, "it").await?;
        assert_eq!(page.text("#nc-errors a").await?, italian);
        Ok(())
    })
}

/// No heading of the result is left in Italian, but for names.
#[test]
fn the_result_is_all_in_one_language() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, PREGNANT).await?;
        let headings =
            "[...document.querySelectorAll('form :is(h1, h2, h3)')].map((one) => one.textContent)";
        let italian = page.run(&format!("return {headings}")).await?;
        speak(&page, "en").await?;
        let english = page.run(&format!("return {headings}")).await?;
        let (Some(italian), Some(english)) = (italian.as_array(), english.as_array()) else {
            return Err("no headings".into());
        };
        assert_eq!(italian.len(), english.len());
        for (one, other) in italian.iter().zip(english) {
            let names = ["NASKO", "CRESCO"];
            let named = names.iter().any(|name| one == name);
            assert_eq!(one == other, named, "{one} {other}");
        }
        Ok(())
    })
}

/// Where a language does not come she is told, and goes on in hers; the next press tries again.
#[test]
fn a_language_that_does_not_come_is_said_and_can_be_tried_again() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, "application-date=\"2026-11-22\"", "").await?;
        page.run("window.before = fetch").await?;
        page.run("window.fetch = () => Promise.reject(new TypeError('no network'))")
            .await?;
        element.ask_for_language("en").await?;
        element.see(".nc-silent:not(:empty)").await?;
        assert_eq!(element.count(".nc[lang=it]").await?, 1);
        page.run("window.fetch = window.before").await?;
        element.speak("en").await?;
        assert_eq!(element.text(".nc-silent").await?, "");
        Ok(())
    })
}
