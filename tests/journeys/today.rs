//! What can be asked for today, and the programme around the funds: one press from the result.

use super::accessible::is_clean;
use super::answer::{Answer, MOTHER, PREGNANT, to_result};
use super::driver::{Browser, ENTER, Make, Outcome, Page, TODAY, journey};
use super::keyboard::tab_to;
use super::kiosk;

/// Of Voghera, with a child of three weeks and an ISEE between two of the limits.
const ABOVE: &[Answer] = &[
    Answer::Comune("Voghera"),
    Answer::Since("1 3 2020"),
    Answer::Mother,
    Answer::Birth("30 10 2026"),
    Answer::NaskoReceived(false),
    Answer::Isee("21.000"),
];

const NARROW: Browser = Browser {
    narrow: true,
    ..Browser::of(Make::Chromium)
};

/// What is said of a measure, which must stand so.
async fn told(page: &Page, id: &str, standing: &str) -> Outcome<String> {
    let row = format!("[data-measure={id}]");
    let now = page
        .say(&format!("document.querySelector('{row}').dataset.standing"))
        .await?;
    assert_eq!(now, standing, "{id}");
    page.text(&row).await
}

async fn open_all(page: &Page) -> Outcome {
    page.run("for (const one of document.querySelectorAll('details')) one.open = true")
        .await?;
    Ok(())
}

async fn asked(page: &Page) -> Outcome<String> {
    page.say("performance.getEntriesByType('resource').length")
        .await
}

#[test]
fn what_can_be_asked_for_today_and_back() -> Outcome {
    journey(NARROW, |page| async move {
        to_result(&page, TODAY, ABOVE).await?;
        let before = asked(&page).await?;
        // By keyboard; `at` looks where the focus is.
        tab_to(&page, "today").await?;
        page.keys(&ENTER.to_string()).await?;
        page.at("measures").await?;
        assert_eq!(page.count("[data-measure]").await?, 10);

        let comuni = told(&page, "maternita-comuni", "excluded").await?;
        assert!(
            comuni.contains("Il tuo ISEE supera il limite di 20.668,26"),
            "{comuni}"
        );
        let nidi = told(&page, "nidi-gratis", "expired").await?;
        assert!(nidi.contains("Valeva fino al 20 novembre 2025"), "{nidi}");
        let gemma = told(&page, "progetto-gemma", "excluded").await?;
        assert!(
            gemma.contains("È un aiuto privato, non della Regione"),
            "{gemma}"
        );
        let unico = told(&page, "assegno-unico", "open").await?;
        assert!(
            unico.contains("da circa 58\u{a0}€ a 203,80\u{a0}€ al mese"),
            "{unico}"
        );
        // What its sources contradict each other on is said.
        assert!(
            unico.contains("58,30") && unico.contains("58,50"),
            "{unico}"
        );
        let stato = told(&page, "maternita-stato", "unsure").await?;
        assert!(
            stato.contains("circa 2543\u{a0}€") || stato.contains("circa 2.543\u{a0}€"),
            "{stato}"
        );
        // The largest first, and what has expired last.
        let order = page
            .say("[...document.querySelectorAll('[data-measure]')].map(({ dataset }) => dataset.measure)")
            .await?;
        assert!(order.starts_with("assegno-unico,bonus-nido,"), "{order}");
        assert!(order.ends_with(",nidi-gratis"), "{order}");
        // Each says who says so, and leads there.
        assert_eq!(
            page.count("[data-measure]:has(details a[href^=http])")
                .await?,
            10
        );
        let wide = page.say("document.documentElement.scrollWidth <= innerWidth");
        assert_eq!(wide.await?, "true");

        open_all(&page).await?;
        is_clean(&page, "measures").await?;
        // Nothing but what its page says.
        assert_eq!(
            asked(&page).await?.parse::<usize>()?,
            before.parse::<usize>()? + 1,
            "something was asked of the server"
        );
        page.speak("en").await?;
        is_clean(&page, "measures, in English").await?;
        page.speak("it").await?;

        page.press("back").await?;
        page.at("result").await?;
        page.press("check").await?;
        page.at("check").await?;
        let isee = page.text("[data-question=isee] dd").await?;
        assert!(isee.contains("21.000"), "{isee}");
        Ok(())
    })
}

#[test]
fn on_a_day_of_the_funds_none_of_it_was_there_yet() -> Outcome {
    journey(Browser::default(), |page| async move {
        let answers = [Answer::Elsewhere];
        to_result(&page, "?data=2014-05-05", &answers).await?;
        page.press("today").await?;
        page.at("measures").await?;
        assert_eq!(page.count("[data-standing=not-yet]").await?, 10);
        let about = page.text("form > p").await?;
        assert!(about.contains("del 2025 e del 2026"), "{about}");
        Ok(())
    })
}

#[test]
fn the_network_of_her_zone() -> Outcome {
    journey(NARROW, |page| async move {
        to_result(&page, TODAY, MOTHER).await?;
        page.press("programme").await?;
        page.at("programme").await?;
        let said = page.text("form").await?;
        for part in ["ASL Pavia", "15", "Delibera 1081, dicembre 2013"] {
            assert!(said.contains(part), "{part}: {said}");
        }
        is_clean(&page, "programme").await?;
        page.press("back").await?;
        page.at("result").await?;

        to_result(&page, TODAY, &[Answer::Elsewhere]).await?;
        page.press("programme").await?;
        page.at("programme").await?;
        let said = page.text("form").await?;
        assert!(
            said.contains("solo in Lombardia") && !said.contains("ASL Pavia"),
            "{said}"
        );
        Ok(())
    })
}

/// In a waiting room what leads out is a code.
#[test]
fn at_a_kiosk_nothing_of_it_leads_out() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = kiosk::open(&page, kiosk::KIOSK).await?;
        kiosk::to_result(&page, PREGNANT).await?;
        page.press("today").await?;
        page.at("measures").await?;
        assert_eq!(page.count("[data-measure] a[href]").await?, 0);
        assert_eq!(
            page.count("[data-measure]:has(button[data-link])").await?,
            10
        );
        // The child comes next year, of which nothing is known yet.
        let unico = told(&page, "assegno-unico", "unsure").await?;
        assert!(
            unico.contains("Lo conosciamo fino al 31 dicembre 2026"),
            "{unico}"
        );
        let gemma = told(&page, "progetto-gemma", "open").await?;
        assert!(gemma.contains("È un aiuto privato"), "{gemma}");
        open_all(&page).await?;
        page.click("[data-measure=progetto-gemma] [data-link]")
            .await?;
        page.see("[role=dialog] [data-code] svg").await?;
        page.click("[data-kiosk=close]").await?;
        page.press("back").await?;
        page.at("result").await?;
        page.press("programme").await?;
        page.at("programme").await
    })
}
