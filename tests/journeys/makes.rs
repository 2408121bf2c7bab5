//! The whole way in the engines of three makes: the page, and the element on another site.

use super::answer::{MOTHER, PREGNANT, UNSURE, to_result};
use super::driver::{Browser, Make, Outcome, Page, TODAY, journey};
use super::site;

/// What every result has.
pub async fn is_whole(page: &Page) -> Outcome {
    page.see("[data-benefit=nasko][data-verdict]").await?;
    page.see("[data-benefit=cresco][data-verdict]").await?;
    page.see(".nc-places li").await?;
    Ok(())
}

async fn the_page(page: &Page) -> Outcome {
    to_result(page, TODAY, PREGNANT).await?;
    is_whole(page).await?;
    assert_eq!(page.verdict("nasko").await?, "likely");
    assert_eq!(page.verdict("cresco").await?, "later");
    page.speak("en").await?;
    page.until("document.title.endsWith(' - NASKO and CRESCO')")
        .await?;
    page.browser_back().await?;
    page.at("check").await?;
    to_result(page, TODAY, MOTHER).await?;
    is_whole(page).await?;
    assert_eq!(page.verdict("cresco").await?, "likely");
    to_result(page, TODAY, UNSURE).await
}

async fn the_element(page: &Page) -> Outcome {
    let element = site::open(page, "strict.html").await?;
    let before = page.run("return history.length").await?;
    site::to_result(&element, PREGNANT).await?;
    is_whole(&element).await?;
    assert_eq!(page.run("return history.length").await?, before);
    Ok(())
}

/// All journeys take it that nothing but what they do chooses a language.
#[test]
fn every_browser_is_italian() -> Outcome {
    for make in [Make::Chromium, Make::Firefox, Make::WebKit] {
        let browser = Browser::of(make);
        journey(browser, move |page| async move {
            page.visit("consultori.html").await?;
            let languages = page.say("navigator.languages").await?;
            assert!(languages.starts_with("it-IT"), "{make:?}: {languages}");
            Ok(())
        })?;
    }
    Ok(())
}

#[test]
fn another_language_can_be_liked_best() -> Outcome {
    let browser = Browser {
        languages: "ar,fr-FR",
        ..Browser::default()
    };
    journey(browser, |page| async move {
        page.visit("consultori.html").await?;
        assert_eq!(page.say("navigator.languages").await?, "ar,fr-FR");
        Ok(())
    })
}

#[test]
fn the_page_in_chromium() -> Outcome {
    journey(
        Browser::default(),
        |page| async move { the_page(&page).await },
    )
}

#[test]
fn the_page_in_firefox() -> Outcome {
    journey(Browser::of(Make::Firefox), |page| async move {
        the_page(&page).await
    })
}

#[test]
fn the_page_in_webkit() -> Outcome {
    journey(Browser::of(Make::WebKit), |page| async move {
        the_page(&page).await
    })
}

#[test]
fn the_element_in_firefox() -> Outcome {
    journey(Browser::of(Make::Firefox), |page| async move {
        the_element(&page).await
    })
}

#[test]
fn the_element_in_webkit() -> Outcome {
    journey(Browser::of(Make::WebKit), |page| async move {
        the_element(&page).await
    })
}
