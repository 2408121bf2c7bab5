//! Where to go.

use super::answer::{Answer, PREGNANT, to_result};
use super::driver::{Browser, Outcome, Page, TODAY, journey};

/// Pregnant, in a comune.
async fn result_in(page: &Page, comune: &'static str) -> Outcome {
    let mut answers = PREGNANT.to_vec();
    answers[0] = Answer::Comune(comune);
    to_result(page, TODAY, &answers).await?;
    assert_eq!(page.verdict("nasko").await?, "likely");
    page.see("[data-action=all-places]").await?;
    Ok(())
}

async fn numbers_are_well_formed(page: &Page) -> Outcome<u64> {
    let wrong = page
        .run(
            "return [...document.querySelectorAll('a.nc-phone, a[href^=\"tel:\"]')]
               .filter((one) => !/^tel:\\+39\\d{3,11}$/.test(one.getAttribute('href')) ||
                 one.getAttribute('href') !== 'tel:+39' + one.textContent.replace(/\\D/g, ''))
               .map((one) => one.outerHTML)",
        )
        .await?;
    assert_eq!(wrong, serde_json::json!([]));
    page.count("a[href^='tel:']").await
}

#[test]
fn a_former_name_leads_to_the_comune_of_today() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.fill("nc-comune", "brembilla").await?;
        page.until(
            "[...document.querySelectorAll('#nc-found [role=option]')].some((one) =>
               one.textContent.includes('Val Brembilla') && one.textContent.includes('prima Brembilla'))",
        )
        .await?;
        // Typed in full and not chosen, it is understood too.
        page.press("continue").await?;
        page.at("residence-since").await?;
        page.press("unsure").await?;
        page.at("maternity").await?;
        page.click("#nc-maternity-2").await?;
        page.press("continue").await?;
        page.at("check").await?;
        assert_eq!(
            page.text("[data-question=comune] dd").await?,
            "Val Brembilla"
        );
        Ok(())
    })
}

#[test]
fn a_comune_is_chosen_with_the_mouse() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.fill("nc-comune", "cant").await?;
        page.see("#nc-comune[aria-expanded=true]").await?;
        assert!(page.count("#nc-found [role=option]").await? <= 8);
        let name = page.text("#nc-found-1").await?;
        page.click("#nc-found-1").await?;
        page.see("#nc-comune[aria-expanded=false]").await?;
        assert_eq!(page.value("nc-comune").await?, name);
        assert_eq!(page.focus().await?, "nc-comune");
        page.fill("nc-comune", "zzz").await?;
        page.see("#nc-comune[aria-expanded=false]").await?;
        page.says(".nc-combobox [role=status]", "Nessun comune trovato.")
            .await?;
        // How many there are is said in words that fit the number.
        for (typed, said) in [
            ("abbiategr", "Un comune trovato."),
            ("milan", " comuni trovati."),
        ] {
            page.fill("nc-comune", typed).await?;
            page.see("#nc-comune[aria-expanded=true]").await?;
            page.until(&format!(
                "document.querySelector('.nc-combobox [role=status]').textContent.includes('{said}')"
            ))
            .await?;
        }
        Ok(())
    })
}

#[test]
fn milano_lists_its_consultori_by_cap() -> Outcome {
    journey(Browser::default(), |page| async move {
        result_in(&page, "Milano").await?;
        let places = page.text(".nc-places").await?;
        assert!(
            places.contains("I consultori di Milano, per codice postale (CAP)"),
            "{places}"
        );
        let caps = page
            .run(
                "return [...document.querySelector('.nc-places ul').children].map((one) =>
                   /\\b(\\d{5}) Milano/.exec(one.textContent)?.[1])",
            )
            .await?;
        let Some(caps) = caps.as_array() else {
            return Err("no places".into());
        };
        let caps: Vec<_> = caps.iter().filter_map(|cap| cap.as_str()).collect();
        assert!(caps.len() > 5, "{caps:?}");
        assert!(caps.is_sorted(), "{caps:?}");
        assert!(caps.iter().all(|cap| cap.starts_with("201")), "{caps:?}");
        assert!(numbers_are_well_formed(&page).await? > 5);
        Ok(())
    })
}

#[test]
fn where_there_is_no_cav_there_is_a_number() -> Outcome {
    journey(Browser::default(), |page| async move {
        result_in(&page, "Sondrio").await?;
        let places = page.text(".nc-places").await?;
        assert!(places.contains("SOS Vita"), "{places}");
        assert_eq!(page.count("[data-place^=CAV]").await?, 0);
        assert!(page.count("[data-place]").await? > 0);
        numbers_are_well_formed(&page).await?;
        Ok(())
    })
}

#[test]
fn all_places_of_the_asl_open_and_close() -> Outcome {
    journey(Browser::default(), |page| async move {
        result_in(&page, "Bergamo").await?;
        assert!(page.count("[data-place^=CAV]").await? > 0);
        let few = page.count("[data-place]").await?;
        page.press("all-places").await?;
        page.see("[data-action=all-places][aria-expanded=true]")
            .await?;
        assert!(page.count("[data-place]").await? > few);
        assert!(numbers_are_well_formed(&page).await? > 10);
        // Every place can be reached, or says that it cannot.
        let mute = page
            .run(
                "return [...document.querySelectorAll('[data-place]')].filter((one) =>
                   !one.querySelector('strong').textContent || one.querySelectorAll('p').length < 3).length",
            )
            .await?;
        assert_eq!(mute, 0);
        page.press("all-places").await?;
        page.see("[data-action=all-places][aria-expanded=false]")
            .await?;
        assert_eq!(page.count("[data-place]").await?, few);
        Ok(())
    })
}

/// CAV are for NASKO: where it is not to be had they are not listed.
#[test]
fn no_cav_where_nasko_is_not_to_be_had() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(
            &page,
            TODAY,
            &[
                Answer::Comune("Bergamo"),
                Answer::Since("1 3 2020"),
                Answer::Neither,
            ],
        )
        .await?;
        page.see("[data-place]").await?;
        assert_eq!(page.count("[data-place^=CAV]").await?, 0);
        Ok(())
    })
}
