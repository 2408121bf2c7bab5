//! The element and the frame keep what the page promises: silence, no trace, and to be of use to everyone.

use super::accessible::is_clean;
use super::answer::{Answer, PREGNANT};
use super::driver::{Browser, ELEMENT, Make, Outcome, Page, WHOLE, journey, variable};
use super::network::{is_english, keeps_nothing, requests, settled};
use super::{keyboard, site};

/// The day on which she applies.
const TODAY: &str = "application-date=\"2026-11-22\"";

const ALONE: Browser = Browser {
    alone: true,
    ..Browser::of(Make::Chromium)
};

/// All the way; each page is clean as seen from `axe`, the document around it, if there is one to look from.
async fn through(page: &Page, answers: &[Answer], axe: Option<&Page>) -> Outcome {
    look(axe, "start").await?;
    page.press("continue").await?;
    for answer in answers {
        page.at(answer.page()).await?;
        look(axe, answer.page()).await?;
        answer.give(page).await?;
    }
    page.at("check").await?;
    look(axe, "check").await?;
    page.press("continue").await?;
    page.at("result").await?;
    page.see("[data-place]").await?;
    look(axe, "result").await
}

async fn look(axe: Option<&Page>, place: &str) -> Outcome {
    match axe {
        Some(page) => is_clean(page, place).await,
        None => Ok(()),
    }
}

#[test]
fn it_asks_for_nothing_in_the_element() -> Outcome {
    journey(ALONE, |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, TODAY, "").await?;
        let asked = settled().await?;
        through(&element, PREGNANT, None).await?;
        assert_eq!(requests()?, asked);
        // Another language is asked for once it is chosen, and once.
        for lang in ["en", "it", "en"] {
            element.speak(lang).await?;
        }
        assert!(is_english(&requests()?[asked.len()..]));
        keeps_nothing(&page).await
    })
}

#[test]
fn it_asks_for_nothing_in_the_frame() -> Outcome {
    journey(ALONE, |page| async move {
        site::visit(&page, "frame.html").await?;
        page.see("iframe").await?;
        page.enter_frame(0).await?;
        page.see("form[data-page=start]").await?;
        page.until(WHOLE).await?;
        page.until(
            "[...document.querySelectorAll('link[rel=preload], link[rel=stylesheet]')].every(({ href }) =>
               performance.getEntriesByName(href).some(({ responseEnd }) => responseEnd > 0))",
        )
        .await?;
        let asked = settled().await?;
        through(&page, PREGNANT, None).await?;
        assert_eq!(requests()?, asked);
        keeps_nothing(&page).await
    })
}

#[test]
fn axe_is_clean_in_the_element() -> Outcome {
    for dark in [false, true] {
        let browser = Browser {
            dark,
            ..Browser::default()
        };
        journey(browser, |page| async move {
            for theme in ["italia", "lombardia", "host"] {
                site::visit(&page, "empty.html").await?;
                // A dark site, where the device is dark.
                page.run(
                    "if (matchMedia('(prefers-color-scheme: dark)').matches)
                       document.body.style.cssText = 'background: #101820; color: #eee';",
                )
                .await?;
                let attributes = format!("{TODAY} theme=\"{theme}\"");
                let element = site::put(&page, &attributes, "").await?;
                through(&element, PREGNANT, Some(&page)).await?;
            }
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn axe_is_clean_in_the_frame() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "wordpress.html").await?;
        page.see("iframe").await?;
        page.enter_frame(0).await?;
        page.see("form[data-page=start]").await?;
        through(&page, PREGNANT, Some(&page)).await
    })
}

#[test]
fn the_element_by_keyboard_alone() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, TODAY, "").await?;
        keyboard::whole_way(element).await
    })
}

/// A link that somebody makes to the page of an ASL cannot bring other phone numbers into it.
#[test]
fn a_list_of_another_site_is_not_read_by_the_page() -> Outcome {
    journey(Browser::default(), |page| async move {
        let evil = variable("NC_HOSTS")? + "consultori.json";
        page.visit(&format!("?data=2026-11-22&places-src={evil}"))
            .await?;
        page.see("form[data-page=start]").await?;
        through(&page, PREGNANT, None).await?;
        assert_eq!(page.count("[data-place^=ASL-]").await?, 0);
        assert!(page.count("[data-place^=MS2019]").await? > 0);
        Ok(())
    })
}

/// On a slow network what the pages after the first question wait for may be late: then she is told to wait, and led on.
#[test]
fn what_is_late_is_waited_for_and_read_out() -> Outcome {
    waits_for("/places-")
}

/// So may the program of those pages be.
#[test]
fn the_second_part_of_the_program_is_waited_for() -> Outcome {
    waits_for("/more-")
}

fn waits_for(file: &'static str) -> Outcome {
    journey(Browser::default(), move |page| async move {
        site::visit(&page, "empty.html").await?;
        site::hold_back(&page, file).await?;
        site::put_from(&page, &variable("NC_URL")?, TODAY, "").await?;
        let element = page.within(ELEMENT);
        element.see("form[data-page=start]").await?;
        element.press("continue").await?;
        element.at("comune").await?;
        element.press("unsure").await?;
        element.see("form[data-page=residence-since]").await?;
        element.focused("h1").await?;
        // The plain program is one.
        let split = page.say("typeof WebAssembly").await? == "object";
        if split || file == "/places-" {
            element.says("h1", "Un momento").await?;
        }
        // There is nothing to send yet.
        page.run(&format!(
            "const form = {ELEMENT}.querySelector('form');
             if (!form.querySelector('input')) form.requestSubmit();"
        ))
        .await?;
        site::let_in(&page).await?;
        element.see("#nc-since-day").await?;
        element.at("residence-since").await
    })
}
