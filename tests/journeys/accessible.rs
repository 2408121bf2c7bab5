//! What axe-core can find by itself: no violation on any page.

use std::fs;

use serde_json::{Value, json};

use super::answer::{Answer, MOTHER, PREGNANT};
use super::driver::{Browser, Make, Outcome, Page, TODAY, journey, variable};

/// Opens every reason on the result.
pub async fn open_why(page: &Page) -> Outcome {
    page.run("for (const one of document.querySelectorAll('.nc-why')) one.open = true")
        .await?;
    Ok(())
}

/// What any rule finds on the page as it is now.
pub async fn violations(page: &Page) -> Outcome<Value> {
    if page.say("typeof axe").await? == "undefined" {
        page.run(&fs::read_to_string(variable("NC_AXE")?)?).await?;
    }
    page.run_async(
        "const done = arguments[0];
         axe.run(document, { resultTypes: ['violations'] }).then(
           ({ violations }) => done(violations.map(({ id, nodes }) =>
             [id, ...nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 160) + ' ' + failureSummary)])),
           (error) => done(String(error)));",
        Vec::new(),
    )
    .await
}

/// Runs every rule over the page as it is now. The other languages have their own journey: `every_language`.
pub async fn is_clean(page: &Page, place: &str) -> Outcome {
    assert_eq!(violations(page).await?, json!([]), "{place}");
    Ok(())
}

async fn through(page: &Page, address: &str, answers: &[Answer]) -> Outcome {
    page.open(address).await?;
    is_clean(page, "start").await?;
    page.press("continue").await?;
    for answer in answers {
        page.at(answer.page()).await?;
        is_clean(page, answer.page()).await?;
        answer.give(page).await?;
    }
    page.at("check").await?;
    is_clean(page, "check").await?;
    page.press("continue").await?;
    page.at("result").await?;
    is_clean(page, "result").await?;
    page.press("all-places").await?;
    page.see("[data-action=all-places][aria-expanded=true]")
        .await?;
    open_why(page).await?;
    is_clean(page, "result with all places and every reason").await
}

const DARK: Browser = Browser {
    dark: true,
    ..Browser::of(Make::Chromium)
};
const NARROW: Browser = Browser {
    narrow: true,
    ..Browser::of(Make::Chromium)
};

fn pregnant(browser: Browser) -> Outcome {
    journey(browser, |page| async move {
        through(&page, TODAY, PREGNANT).await
    })
}

#[test]
fn pregnant_on_a_wide_screen() -> Outcome {
    pregnant(Browser::default())
}

#[test]
fn pregnant_in_the_dark() -> Outcome {
    journey(DARK, |page| async move {
        page.open("").await?;
        let dark = page.say("matchMedia('(prefers-color-scheme: dark)').matches");
        assert_eq!(dark.await?, "true");
        through(&page, TODAY, PREGNANT).await
    })
}

#[test]
fn pregnant_on_a_narrow_phone() -> Outcome {
    pregnant(NARROW)
}

#[test]
fn a_mother() -> Outcome {
    journey(Browser::default(), |page| async move {
        through(&page, TODAY, MOTHER).await
    })
}

/// The questions that only the rules of 2015 ask.
#[test]
fn by_the_rules_of_2015() -> Outcome {
    journey(Browser::default(), |page| async move {
        let address = "?regime=in-force&data=2015-04-15";
        let mother = [
            Answer::Comune("Sondrio"),
            Answer::Since("1 3 2010"),
            Answer::Mother,
            Answer::Birth("15 3 2015"),
            Answer::Breastfeeding(true),
            Answer::NaskoReceived(false),
            Answer::Isee("8.252,66"),
        ];
        through(&page, address, &mother).await?;
        let alone = [
            Answer::Comune("Milano"),
            Answer::Since("15 4 2010"),
            Answer::Pregnant,
            Answer::Due("21 11 2015"),
            Answer::Isee("14.500"),
            Answer::Household("1"),
        ];
        through(&page, address, &alone).await
    })
}

/// Every page with something wrong on it, and the open list.
async fn wrong_everywhere(page: &Page) -> Outcome {
    page.open("?regime=in-force&data=2015-04-15").await?;
    page.press("continue").await?;
    page.at("comune").await?;
    page.fill("nc-comune", "san").await?;
    page.see("#nc-comune[aria-expanded=true]").await?;
    is_clean(page, "the list").await?;
    page.keys("\u{e015}").await?;
    page.see("#nc-found-0[aria-selected=true]").await?;
    is_clean(page, "the list, one marked").await?;
    for (name, field, wrong, right) in [
        ("comune", "nc-comune", "Xyzzy", Answer::Comune("Bergamo")),
        (
            "residence-since",
            "nc-since-day",
            "x",
            Answer::Since("1 3 2010"),
        ),
        ("maternity", "", "", Answer::Pregnant),
        ("due-date", "nc-weeks", "44", Answer::Weeks("10", "")),
        ("isee", "nc-isee", "7,700", Answer::Isee("14.500")),
        ("household", "nc-household", "0", Answer::Household("1")),
    ] {
        if name != "comune" {
            page.at(name).await?;
        }
        if !field.is_empty() {
            page.fill(field, wrong).await?;
            page.press("continue").await?;
            page.see("#nc-errors").await?;
            is_clean(page, &format!("{name}, wrong")).await?;
        }
        right.give(page).await?;
    }
    page.at("check").await
}

#[test]
fn with_something_wrong() -> Outcome {
    journey(Browser::default(), |page| async move {
        wrong_everywhere(&page).await
    })
}

#[test]
fn with_something_wrong_in_the_dark() -> Outcome {
    journey(DARK, |page| async move { wrong_everywhere(&page).await })
}

#[test]
fn the_pages_without_the_widget() -> Outcome {
    for browser in [Browser::default(), DARK, NARROW] {
        journey(browser, |page| async move {
            page.visit("consultori.html").await?;
            is_clean(&page, "consultori.html").await?;
            page.open("").await?;
            page.trap().await?;
            page.see("#nc-fault:not([hidden])").await?;
            is_clean(&page, "after a fault").await
        })?;
    }
    Ok(())
}
