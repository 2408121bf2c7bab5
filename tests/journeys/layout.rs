//! Every target is large enough, and nothing is cut off on a narrow phone.

use serde_json::json;

use super::accessible::open_why;
use super::answer::{Answer, MOTHER, PREGNANT, UNSURE, to_result};
use super::driver::{Browser, Outcome, Page, TODAY, journey};

/// What is too small or too wide on the page as it is now.
pub async fn fits(page: &Page, place: &str) -> Outcome {
    let found = page
        .run(
            "const small = (least) => (one) => {
               const { width, height } = one.getBoundingClientRect();
               return width < least || height < least;
             };
             const all = (css) => [...document.querySelectorAll(css)].filter((one) => one.checkVisibility());
             const show = (one) => one.outerHTML.slice(0, 120);
             return {
               targets: all('a, button, input, summary, [role=option]').filter(small(24)).map(show),
               buttons: all('.nc-button, [data-action], [role=option], summary, input[type=text]').filter((one) =>
                 one.getBoundingClientRect().height < 44).map(show),
               over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
               wide: all('body *').filter((one) => !one.closest('.nc-hidden') &&
                 one.getBoundingClientRect().right > innerWidth + 1).map(show),
             };",
        )
        .await?;
    assert_eq!(
        found,
        json!({ "targets": [], "buttons": [], "over": 0, "wide": [] }),
        "{place}"
    );
    Ok(())
}

async fn through(page: &Page, address: &str, answers: &[Answer]) -> Outcome {
    page.open(address).await?;
    fits(page, "start").await?;
    page.press("continue").await?;
    for answer in answers {
        let name = answer.page();
        page.at(name).await?;
        page.click(".nc-help summary").await?;
        fits(page, name).await?;
        answer.give(page).await?;
    }
    page.at("check").await?;
    fits(page, "check").await?;
    page.press("continue").await?;
    page.at("result").await?;
    page.press("all-places").await?;
    page.see("[data-action=all-places][aria-expanded=true]")
        .await?;
    fits(page, "result").await?;
    open_why(page).await?;
    fits(page, "result with every reason").await
}

fn everywhere(browser: Browser) -> Outcome {
    journey(browser, |page| async move {
        through(&page, TODAY, PREGNANT).await?;
        through(&page, TODAY, MOTHER).await?;
        // Where she knows nothing there is a link instead of the places.
        to_result(&page, TODAY, UNSURE).await?;
        fits(&page, "result for who knows nothing").await?;
        to_result(&page, TODAY, &[Answer::Elsewhere]).await?;
        fits(&page, "result for who lives elsewhere").await?;
        // The list, and what is wrong.
        page.open(TODAY).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.fill("nc-comune", "san").await?;
        page.see("#nc-comune[aria-expanded=true]").await?;
        fits(&page, "the list").await?;
        page.fill("nc-comune", "Xyzzy").await?;
        page.press("continue").await?;
        page.see("#nc-errors").await?;
        fits(&page, "what is wrong").await?;
        page.speak("en").await?;
        fits(&page, "what is wrong, in English").await?;
        // Without the widget.
        page.visit("consultori.html").await?;
        fits(&page, "consultori.html").await?;
        page.open("").await?;
        page.trap().await?;
        page.see("#nc-fault:not([hidden])").await?;
        fits(&page, "after a fault").await
    })
}

#[test]
fn on_a_narrow_phone() -> Outcome {
    everywhere(Browser {
        narrow: true,
        ..Browser::default()
    })
}

#[test]
fn on_a_wide_screen() -> Outcome {
    everywhere(Browser::default())
}
