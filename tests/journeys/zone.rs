//! Where no comune is known the consultori of a zone stand on the page, and on all that she takes along.

use super::answer::{Answer, PREGNANT, to_result};
use super::driver::{Browser, Outcome, Page, TODAY, journey};
use super::site;

/// Pregnant, and does not know in which comune she lives.
const ANYWHERE: &[Answer] = &[
    Answer::Unsure("comune"),
    PREGNANT[1],
    PREGNANT[2],
    PREGNANT[3],
    PREGNANT[4],
];

/// Holds what she takes along against the first place of the page.
async fn takes_along(page: &Page) -> Outcome {
    page.see("[data-place]").await?;
    let name = page.text("[data-place] strong").await?;
    let paper = page.text(".nc-sheet").await?;
    assert!(paper.contains(&name), "{name}: {paper}");
    assert!(paper.contains("Telefona prima di andare"), "{paper}");
    page.press("codes").await?;
    page.see(".nc-codes").await?;
    let scope = page.scope();
    let code = format!("{scope}.querySelector('[data-code^=BEGIN]')?.dataset.code");
    // A comma is escaped in it.
    let code = page.say(&code).await?.replace('\\', "");
    assert!(code.contains(&name), "{name}: {code}");
    Ok(())
}

#[test]
fn of_the_zone_that_she_chooses() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, ANYWHERE).await?;
        let paper = page.text(".nc-sheet").await?;
        assert!(
            paper.contains("Cerca il consultorio familiare della tua zona"),
            "{paper}"
        );
        page.click("#nc-zone-pavia").await?;
        takes_along(&page).await
    })
}

#[test]
fn of_the_asl_whose_page_it_is() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, "application-date=2026-11-22 asl=pavia", "").await?;
        site::to_result(&element, ANYWHERE).await?;
        takes_along(&element).await
    })
}

/// The network around the funds is that of the same zone.
#[test]
fn its_network_is_named() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, ANYWHERE).await?;
        page.click("#nc-zone-pavia").await?;
        page.see("[data-place]").await?;
        page.press("programme").await?;
        page.at("programme").await?;
        page.see(".nc-map path").await?;
        assert_eq!(page.count(".nc-map .nc-here").await?, 1);
        assert_eq!(page.text(".nc-map .nc-here title").await?, "Pavia");
        let said = page.text("form").await?;
        assert!(said.contains("ASL Pavia"), "{said}");
        Ok(())
    })
}
