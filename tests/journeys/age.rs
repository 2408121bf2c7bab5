//! How old the page is, and which day it is where no clock can be trusted.

use super::answer::{Answer, PREGNANT, answer, fill_date};
use super::driver::{Browser, Outcome, Page, TODAY, journey};
use super::kiosk;

/// `data/collected.csv`, as the page writes it.
const COLLECTED: &str = "Abbiamo raccolto le regole il 22 novembre 2026 e gli indirizzi il 22 novembre 2026. Molti indirizzi sono del 2019.";
/// The same on the static pages.
const STATIC: &str = "Abbiamo raccolto le regole il 22/11/2026 e gli indirizzi il 22/11/2026.";
/// A clock that has lost its battery.
const LOST: &str = "2000-01-01";

async fn says_when(page: &Page) -> Outcome {
    assert_eq!(page.text(".nc-collected").await?, COLLECTED);
    Ok(())
}

async fn to_result(page: &Page, answers: &[Answer]) -> Outcome {
    page.press("continue").await?;
    answer(page, answers).await?;
    page.at("check").await?;
    page.press("continue").await?;
    page.at("result").await
}

#[test]
fn every_page_says_when_it_was_collected() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        says_when(&page).await?;
        to_result(&page, PREGNANT).await?;
        says_when(&page).await?;
        page.visit("consultori.html").await?;
        let text = page.say("document.body.innerText").await?;
        assert!(text.contains(STATIC), "{text}");
        Ok(())
    })
}

/// She sees it too, where nothing runs.
#[test]
fn the_static_part_says_when_it_was_collected() -> Outcome {
    let browser = Browser {
        scriptless: true,
        ..Browser::default()
    };
    journey(browser, |page| async move {
        page.visit("").await?;
        let text = page.seen_text("#nc-fallback").await?;
        assert!(text.contains(STATIC), "{text}");
        Ok(())
    })
}

async fn warns(page: &Page, day: &str, whether: bool) -> Outcome {
    page.on_day(day).await?;
    let shown = u64::from(whether);
    for address in ["", "?chiosco"] {
        let page = kiosk_or_not(page, address).await?;
        assert_eq!(page.count(".nc-old").await?, shown, "start on {day}");
        to_result(
            &page,
            &[
                Answer::Comune("Bergamo"),
                Answer::Unsure("residence-since"),
                Answer::Unsure("maternity"),
                Answer::Unsure("isee"),
            ],
        )
        .await?;
        assert_eq!(page.count(".nc-old").await?, shown, "result on {day}");
        if whether {
            let said = page.text(".nc-old").await?;
            assert!(
                said.starts_with("Questa pagina ha più di un anno."),
                "{said}"
            );
        }
    }
    Ok(())
}

async fn kiosk_or_not(page: &Page, address: &str) -> Outcome<Page> {
    if address.contains("chiosco") {
        return kiosk::open(page, address).await;
    }
    page.open(address).await?;
    Ok(page.clone())
}

#[test]
fn after_more_than_a_year_it_warns() -> Outcome {
    journey(Browser::default(), |page| async move {
        warns(&page, "2027-11-23", true).await
    })
}

#[test]
fn after_just_a_year_it_does_not_warn_yet() -> Outcome {
    journey(Browser::default(), |page| async move {
        warns(&page, "2027-11-22", false).await
    })
}

/// On the day before the collection it may be a traveller's clock; before that it is none.
#[test]
fn a_clock_that_may_be_right_is_trusted() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.on_day("2026-11-21").await?;
        page.open("").await?;
        page.press("continue").await?;
        page.at("comune").await
    })
}

async fn begins_with_the_day(page: &Page, address: &str) -> Outcome<Page> {
    page.on_day(LOST).await?;
    let page = kiosk_or_not(page, address).await?;
    assert_eq!(page.count(".nc-old").await?, 0);
    page.press("continue").await?;
    page.at("today").await?;
    assert!(page.text("h1").await?.contains("Che giorno è oggi?"));
    Ok(page)
}

#[test]
fn where_the_clock_is_wrong_the_day_is_asked_for() -> Outcome {
    journey(Browser::default(), |page| async move {
        for address in ["", "?chiosco"] {
            let page = begins_with_the_day(&page, address).await?;
            // Before the collection; no day at all; a year that nobody means.
            for (day, said) in [
                ("20 11 2026", "Questa data è già passata."),
                ("1 1 2000", "Questa data è già passata."),
                ("31 2 2027", "Questo giorno non esiste"),
                ("1 1 9999", "Questa data è troppo lontana."),
            ] {
                fill_date(&page, "today", day).await?;
                page.press("continue").await?;
                page.says("#nc-errors a", said)
                    .await
                    .map_err(|error| format!("{day}: {error}"))?;
                page.focused("nc-errors").await?;
                assert_eq!(page.page().await?, "today");
            }
            fill_date(&page, "today", "3 4 2027").await?;
            page.press("continue").await?;
            answer(
                &page,
                &[
                    Answer::Comune("Bergamo"),
                    Answer::Since("1 3 2020"),
                    Answer::Pregnant,
                    // In three months, by the day that she has said.
                    Answer::Due("10 7 2027"),
                    Answer::Isee("7.000"),
                ],
            )
            .await?;
            page.at("check").await?;
            let row = "[data-question=today]";
            let said = page.text(row).await?;
            assert!(
                said.contains("Oggi è") && said.contains("3 aprile 2027"),
                "{said}"
            );
            page.press("continue").await?;
            page.at("result").await?;
            let rules = page.text(".nc-rules").await?;
            assert!(
                rules.contains("Giorno della domanda: 3 aprile 2027."),
                "{rules}"
            );

            // It can be changed as any other answer can.
            page.press("check").await?;
            page.at("check").await?;
            page.click(&format!("{row} [data-action=change]")).await?;
            page.at("today").await?;
            assert_eq!(page.value("nc-today-year").await?, "2027");
            fill_date(&page, "today", "1 12 2026").await?;
            page.press("continue").await?;
            page.at("check").await?;
            assert!(page.text(row).await?.contains("1 dicembre 2026"));
            page.press("continue").await?;
            page.at("result").await?;
            let rules = page.text(".nc-rules").await?;
            assert!(
                rules.contains("Giorno della domanda: 1 dicembre 2026."),
                "{rules}"
            );

            // Who comes next may come on another day.
            page.press("restart").await?;
            page.at("start").await?;
            page.press("continue").await?;
            page.at("today").await?;
            assert_eq!(page.value("nc-today-day").await?, "");
        }
        Ok(())
    })
}

/// Then it is the day of the collection: the last that is known.
#[test]
fn who_does_not_know_the_day_goes_on() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = begins_with_the_day(&page, "").await?;
        page.press("unsure").await?;
        answer(&page, PREGNANT).await?;
        page.at("check").await?;
        assert!(page.text("[data-question=today]").await?.contains("Non so"));
        page.press("continue").await?;
        page.at("result").await?;
        let rules = page.text(".nc-rules").await?;
        assert!(
            rules.contains("Giorno della domanda: 22 novembre 2026."),
            "{rules}"
        );
        Ok(())
    })
}

/// By the day that she says it may be more than a year.
#[test]
fn a_day_that_she_says_may_make_it_old() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = begins_with_the_day(&page, "").await?;
        fill_date(&page, "today", "23 11 2027").await?;
        page.press("continue").await?;
        answer(
            &page,
            &[
                Answer::Unsure("comune"),
                Answer::Unsure("residence-since"),
                Answer::Unsure("maternity"),
                Answer::Unsure("isee"),
            ],
        )
        .await?;
        page.at("check").await?;
        page.press("continue").await?;
        page.at("result").await?;
        assert_eq!(page.count(".nc-old").await?, 1);
        Ok(())
    })
}

/// Whoever embeds it may say the day: then nobody is asked.
#[test]
fn a_day_that_is_set_is_not_asked_for() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.on_day(LOST).await?;
        for name in ["application-date", "data"] {
            page.visit(&format!("?{name}=2026-11-22")).await?;
            page.see("form[data-page=start]").await?;
            page.press("continue").await?;
            page.see("form[data-page=comune]").await?;
        }
        Ok(())
    })
}
