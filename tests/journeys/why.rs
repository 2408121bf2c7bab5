//! Why: one press on a requirement, and where the sources contradict each other.

use super::accessible::is_clean;
use super::answer::{Answer, MOTHER, PREGNANT, to_result};
use super::driver::{Browser, ENTER, Outcome, TODAY, journey};

#[test]
fn a_requirement_opens_by_keyboard_and_says_who_says_so() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, PREGNANT).await?;
        let row = "[data-benefit=nasko] [data-requirement=isee]";
        let why = format!("{row} details.nc-why");
        page.see(&format!("{why}:not([open]) summary")).await?;
        // Its name says which of them it is.
        let name = page.text(&format!("{why} summary")).await?;
        assert!(
            name.starts_with("Perché?") && name.contains("Avere un ISEE fino a 12.000\u{a0}€"),
            "{name}"
        );
        page.run(&format!("document.querySelector('{why} summary').focus()"))
            .await?;
        page.keys(&ENTER.to_string()).await?;
        page.see(&format!("{why}[open]")).await?;
        page.see(&format!("{why} a[href*='leccotoday.it']")).await?;
        let said = page.text(&why).await?;
        for part in [
            "L’ISEE serve a capirlo",
            "Il tuo ISEE è 7.000,00\u{a0}€.",
            "Atto o fonte: D.G.R. IX/4226 del 2012 (fonti sicure).",
            "giornale: leccotoday.it",
            "dal 1 gennaio 2013 al 31 dicembre 2014 (giorno non certo)",
        ] {
            assert!(said.contains(part), "{part} is not in {said}");
        }
        // Each has one.
        let requirements = page.count("[data-requirement]").await?;
        let all = page.count("[data-requirement] > .nc-why").await?;
        assert!(
            requirements > 0 && requirements == all,
            "{requirements} {all}"
        );
        is_clean(&page, "one opened").await?;
        // Another language, and it stays open.
        page.speak("en").await?;
        page.see(&format!("{why}[open]")).await?;
        let said = page.text(&why).await?;
        assert!(said.contains("newspaper: leccotoday.it"), "{said}");
        Ok(())
    })
}

/// The amount and the age of the child in 2015, and when CRESCO ended.
#[test]
fn the_sources_of_2015_contradict_each_other() -> Outcome {
    journey(Browser::default(), |page| async move {
        let mother = [
            Answer::Comune("Sondrio"),
            Answer::Since("1 3 2010"),
            Answer::Mother,
            Answer::Birth("15 3 2015"),
            Answer::Breastfeeding(true),
            Answer::NaskoReceived(false),
            Answer::Isee("8.252,66"),
        ];
        to_result(&page, "?regime=2015&data=2015-04-15", &mother).await?;
        page.see("[data-benefit=cresco] > .nc-why .nc-conflict")
            .await?;
        // It is said before she opens anything.
        let card = "[data-benefit=cresco] > .nc-why";
        let age = "[data-requirement=child_age_at_application] .nc-why";
        for why in [card, age] {
            let closed = page.text(&format!("{why}:not([open]) > summary")).await?;
            assert!(closed.contains("non sono d’accordo"), "{closed}");
            page.click(&format!("{why} > summary")).await?;
            page.see(&format!("{why}[open]")).await?;
        }
        let said = page.text(card).await?;
        for part in [
            "A: 100\u{a0}€ al mese",
            "B: 75\u{a0}€ al mese",
            "guida: sportello-sociale.it",
            "comunicato della Regione: milanopost.info",
            "Quanto è sicura la nostra scelta: fonti buone, non ufficiali.",
            "Quando è finito CRESCO?",
        ] {
            assert!(said.contains(part), "{part} is not in {said}");
        }
        let said = page.text(age).await?;
        assert!(
            said.contains("entro 2 mesi") && said.contains("fino a 12 mesi"),
            "{said}"
        );
        assert_eq!(page.count("[data-benefit=nasko] .nc-conflict").await?, 0);
        is_clean(&page, "the contradictions of 2015").await
    })
}

/// Who applies in time loses nothing in either version.
#[test]
fn arrears_are_in_doubt_only_for_who_applies_late() -> Outcome {
    journey(Browser::default(), |page| async move {
        let late = [
            Answer::Comune("Voghera"),
            Answer::Since("1 3 2020"),
            Answer::Mother,
            Answer::Birth("30 6 2026"),
            Answer::NaskoReceived(false),
            Answer::Isee("7.000"),
        ];
        for (answers, doubts) in [(MOTHER, 2), (&late, 3)] {
            to_result(&page, TODAY, answers).await?;
            let conflict = "[data-benefit=cresco] > .nc-why .nc-conflict";
            page.see(conflict).await?;
            assert_eq!(page.count(conflict).await?, doubts);
        }
        Ok(())
    })
}
