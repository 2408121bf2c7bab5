//! Back, by the page's button and by the browser's; what she has typed is kept, and nothing of it is in address or history.

use super::answer::{Answer, PREGNANT, answer, to_check, to_result};
use super::driver::{Browser, Outcome, Page, TODAY, journey};

async fn holds_nothing(page: &Page) -> Outcome {
    let found = page
        .run("return [location.pathname, location.search, location.hash, typeof history.state]")
        .await?;
    assert_eq!(
        found,
        serde_json::json!(["/", "?data=2026-11-22", "", "number"])
    );
    Ok(())
}

#[test]
fn the_page_goes_back_and_keeps_what_is_typed() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        assert_eq!(page.count("[data-action=back]").await?, 0);
        page.press("continue").await?;
        answer(&page, &PREGNANT[..4]).await?;
        page.at("isee").await?;
        page.fill("nc-isee", "7.0").await?;
        for name in ["due-date", "maternity", "residence-since", "comune"] {
            page.press("back").await?;
            page.at(name).await?;
            holds_nothing(&page).await?;
        }
        assert_eq!(page.value("nc-comune").await?, "Bergamo");
        page.press("continue").await?;
        page.at("residence-since").await?;
        assert_eq!(page.value("nc-since-day").await?, "1");
        assert_eq!(page.value("nc-since-month").await?, "3");
        assert_eq!(page.value("nc-since-year").await?, "2020");
        page.press("continue").await?;
        page.at("maternity").await?;
        assert!(page.checked("nc-maternity").await?);
        page.press("continue").await?;
        page.at("due-date").await?;
        assert_eq!(page.value("nc-due-year").await?, "2027");
        page.press("continue").await?;
        page.at("isee").await?;
        assert_eq!(page.value("nc-isee").await?, "7.0");
        for name in [
            "due-date",
            "maternity",
            "residence-since",
            "comune",
            "start",
        ] {
            page.press("back").await?;
            page.at(name).await?;
        }
        assert_eq!(page.count("[data-action=back]").await?, 0);
        Ok(())
    })
}

#[test]
fn the_browser_goes_back_and_forward() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, PREGNANT).await?;
        let pages = [
            "check",
            "isee",
            "due-date",
            "maternity",
            "residence-since",
            "comune",
            "start",
        ];
        for name in pages {
            page.browser_back().await?;
            page.at(name).await?;
            holds_nothing(&page).await?;
        }
        for name in pages.into_iter().rev().skip(1).chain(["result"]) {
            page.browser_forward().await?;
            page.at(name).await?;
            holds_nothing(&page).await?;
        }
        assert_eq!(page.verdict("nasko").await?, "likely");
        Ok(())
    })
}

/// Going back and answering otherwise leads on from there.
#[test]
fn another_answer_after_going_back_leads_elsewhere() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_check(&page, TODAY, PREGNANT).await?;
        for name in ["isee", "due-date", "maternity"] {
            page.browser_back().await?;
            page.at(name).await?;
        }
        Answer::Mother.give(&page).await?;
        answer(
            &page,
            &[Answer::Birth("30 10 2026"), Answer::NaskoReceived(false)],
        )
        .await?;
        page.at("isee").await?;
        assert_eq!(page.value("nc-isee").await?, "7.000");
        page.press("continue").await?;
        page.at("check").await?;
        page.press("continue").await?;
        page.at("result").await?;
        assert_eq!(page.verdict("cresco").await?, "likely");
        Ok(())
    })
}

#[test]
fn starting_again_forgets_everything() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, PREGNANT).await?;
        page.press("restart").await?;
        page.at("start").await?;
        assert_eq!(page.count("[data-action=back]").await?, 0);
        page.press("continue").await?;
        page.at("comune").await?;
        assert_eq!(page.value("nc-comune").await?, "");
        assert!(!page.checked("nc-elsewhere").await?);
        page.press("continue").await?;
        page.at("residence-since").await?;
        for part in ["day", "month", "year"] {
            assert_eq!(page.value(&format!("nc-since-{part}")).await?, "");
        }
        page.press("continue").await?;
        page.at("maternity").await?;
        assert_eq!(page.count("input:checked").await?, 0);
        page.press("continue").await?;
        page.at("isee").await?;
        assert_eq!(page.value("nc-isee").await?, "");
        // Nothing is left in the page, and nothing comes back with the browser's button either.
        assert!(!page.source().await?.contains("7.000"));
        let mut before = page.say("history.state").await?;
        for _ in 0..20 {
            page.browser_back().await?;
            page.becomes(&format!("String(history.state) !== '{before}'"), "true")
                .await?;
            page.drawn().await?;
            let shown = page
                .say("document.querySelector('form[data-page]')?.dataset.page")
                .await?;
            if shown == "undefined" {
                return Ok(());
            }
            assert_ne!(shown, "result");
            assert_eq!(page.count("[data-benefit]").await?, 0);
            before = page.say("history.state").await?;
        }
        Err("Back does not lead out of the page".into())
    })
}

/// A reload begins anew: nothing was kept anywhere.
#[test]
fn a_reload_forgets_everything() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_check(&page, TODAY, PREGNANT).await?;
        page.run("location.reload()").await?;
        page.see("form[data-page=start]").await?;
        page.press("continue").await?;
        page.at("comune").await?;
        assert_eq!(page.value("nc-comune").await?, "");
        Ok(())
    })
}
