//! An ASL's own list of places, and a wrong one.

use super::answer::PREGNANT;
use super::driver::{Browser, Outcome, Page, journey};
use super::site;

async fn result_of(page: &Page, list: &str) -> Outcome<Page> {
    site::visit(page, "empty.html").await?;
    page.run("window.warned = []; console.warn = (message) => warned.push(String(message));")
        .await?;
    let attributes = format!("application-date=\"2026-11-22\" places-src=\"{list}\"");
    let element = site::put(page, &attributes, "").await?;
    site::to_result(&element, PREGNANT).await?;
    element.see("[data-place]").await?;
    Ok(element)
}

#[test]
fn its_own_places_stand_instead_of_the_built_in_ones() -> Outcome {
    journey(Browser::default(), |page| async move {
        let element = result_of(&page, "/consultori.json").await?;
        element.see("[data-place=ASL-BG-nuovo]").await?;
        let places = element.text(".nc-places").await?;
        assert!(
            places.contains("Consultorio di prova in centro"),
            "{places}"
        );
        assert!(places.contains("I dati sono del 2026"), "{places}");
        let mail = "[data-place=ASL-BG-nuovo] a[href='mailto:prova@example.org']";
        assert_eq!(element.count(mail).await?, 1);
        assert_eq!(element.text(mail).await?, "prova@example.org");
        // Its own list has two, and no CAV: those stay as they were.
        assert_eq!(element.count("[data-place^=MS2019]").await?, 0);
        assert!(element.count("[data-place^=CAV-]").await? > 0);
        assert_eq!(
            element
                .count("[data-place=PROPRIO-2] a[href='tel:1522']")
                .await?,
            1
        );
        assert_eq!(
            page.say("warned.filter((one) => one.includes('places-src')).length")
                .await?,
            "0"
        );
        // Without the attribute, or with a wrong list, the built-in ones are there again.
        for undone in [
            "removeAttribute('places-src')",
            "setAttribute('places-src', '/sbagliato.json')",
        ] {
            page.run(&format!("document.querySelector('nasko-cresco').{undone}"))
                .await?;
            element.see("[data-place^=MS2019]").await?;
            page.run("document.querySelector('nasko-cresco').setAttribute('places-src', '/consultori.json')")
                .await?;
            element.see("[data-place=ASL-BG-nuovo]").await?;
        }
        Ok(())
    })
}

#[test]
fn a_wrong_list_is_told_to_the_editor_and_the_built_in_one_serves() -> Outcome {
    journey(Browser::default(), |page| async move {
        for (list, said) in [
            ("/sbagliato.json", "luoghi[0]"),
            ("/non-c-e.json", "404"),
            ("/empty.html", "JSON"),
        ] {
            let element = result_of(&page, list).await?;
            // What the browser lacks is told too, and before.
            page.until(&format!("warned.some((one) => one.includes('{list}'))"))
                .await?;
            let warned = page.say("warned.join('\\n')").await?;
            assert!(warned.contains(said), "{list}: {warned}");
            assert!(element.count("[data-place^=MS2019]").await? > 0);
        }
        Ok(())
    })
}
