//! Without a mouse.

use super::driver::{
    Browser, CONTROL, DOWN, ENTER, ESCAPE, Outcome, Page, TAB, TODAY, UP, journey,
};

async fn press(page: &Page, keys: &[char]) -> Outcome {
    page.keys(&keys.iter().collect::<String>()).await
}

/// Goes on with Tab until the focus is on something of that name.
pub async fn tab_to(page: &Page, name: &str) -> Outcome {
    for _ in 0..40 {
        if page.focus().await? == name {
            return Ok(());
        }
        press(page, &[TAB]).await?;
    }
    Err(format!("Tab does not lead to {name}").into())
}

#[test]
fn a_whole_journey() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        whole_way(page).await
    })
}

/// From the start to the result and back to the start, with no mouse; on 22 November 2026.
pub async fn whole_way(page: Page) -> Outcome {
    tab_to(&page, "continue").await?;
    press(&page, &[ENTER]).await?;

    // The list: two down, one up, chosen, and on.
    page.at("comune").await?;
    press(&page, &[TAB]).await?;
    assert_eq!(page.focus().await?, "nc-comune");
    page.keys("berg").await?;
    page.see("#nc-comune[aria-expanded=true]").await?;
    press(&page, &[DOWN, DOWN, UP]).await?;
    page.see("#nc-comune[aria-activedescendant=nc-found-0]")
        .await?;
    page.see("#nc-found-0[aria-selected=true]").await?;
    let first = page.text("#nc-found-0").await?;
    assert_eq!(first, "Bergamo");
    press(&page, &[ENTER]).await?;
    page.see("#nc-comune[aria-expanded=false]").await?;
    assert_eq!(page.page().await?, "comune");
    assert_eq!(page.value("nc-comune").await?, "Bergamo");
    assert_eq!(page.focus().await?, "nc-comune");
    press(&page, &[ENTER]).await?;

    page.at("residence-since").await?;
    for part in ["1", "3", "2020"] {
        press(&page, &[TAB]).await?;
        page.keys(part).await?;
    }
    press(&page, &[ENTER]).await?;

    // Space chooses the first, an arrow the next.
    page.at("maternity").await?;
    press(&page, &[TAB, ' ']).await?;
    assert!(page.checked("nc-maternity").await?);
    press(&page, &[DOWN]).await?;
    assert!(page.checked("nc-maternity-1").await?);
    tab_to(&page, "continue").await?;
    press(&page, &[' ']).await?;

    page.at("birth-date").await?;
    for part in ["30", "10", "2026"] {
        press(&page, &[TAB]).await?;
        page.keys(part).await?;
    }
    press(&page, &[ENTER]).await?;

    page.at("nasko-received").await?;
    press(&page, &[TAB, DOWN]).await?;
    assert!(page.checked("nc-nasko-received-1").await?);
    press(&page, &[ENTER]).await?;

    // Wrong first: Enter sends, the summary has the focus, its link leads to the field.
    page.at("isee").await?;
    press(&page, &[TAB]).await?;
    page.keys("7,700").await?;
    press(&page, &[ENTER]).await?;
    page.see("#nc-errors").await?;
    page.focused("nc-errors").await?;
    press(&page, &[TAB, ENTER]).await?;
    page.focused("nc-isee").await?;
    page.fill("nc-isee", "7.700").await?;
    press(&page, &[ENTER]).await?;

    page.at("check").await?;
    tab_to(&page, "continue").await?;
    press(&page, &[ENTER]).await?;
    page.at("result").await?;
    assert_eq!(page.verdict("cresco").await?, "likely");

    // All places, and hidden again: the focus stays on the button.
    tab_to(&page, "all-places").await?;
    press(&page, &[ENTER]).await?;
    page.see("[data-action=all-places][aria-expanded=true]")
        .await?;
    assert_eq!(page.focus().await?, "all-places");
    press(&page, &[' ']).await?;
    page.see("[data-action=all-places][aria-expanded=false]")
        .await?;
    assert_eq!(page.focus().await?, "all-places");
    tab_to(&page, "restart").await?;
    press(&page, &[ENTER]).await?;
    page.at("start").await
}

#[test]
fn escape_closes_the_list_and_keeps_what_is_typed() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        press(&page, &[TAB]).await?;
        page.keys("mila").await?;
        page.see("#nc-comune[aria-expanded=true]").await?;
        press(&page, &[DOWN]).await?;
        page.see("#nc-comune[aria-activedescendant]").await?;
        press(&page, &[ESCAPE]).await?;
        page.see("#nc-comune[aria-expanded=false]:not([aria-activedescendant])")
            .await?;
        assert_eq!(page.value("nc-comune").await?, "mila");
        assert_eq!(page.count("#nc-found[hidden]").await?, 1);
        assert_eq!(page.focus().await?, "nc-comune");
        // The end of the list is followed by its beginning.
        page.keys("n").await?;
        page.see("#nc-comune[aria-expanded=true]").await?;
        press(&page, &[UP]).await?;
        let last = page.count("#nc-found [role=option]").await? - 1;
        page.see(&format!("#nc-found-{last}[aria-selected=true]"))
            .await?;
        press(&page, &[DOWN]).await?;
        page.see("#nc-found-0[aria-selected=true]").await?;
        press(&page, &[ENTER]).await?;
        page.see("#nc-comune[aria-expanded=false]").await?;
        assert_eq!(page.value("nc-comune").await?, "Milano");
        Ok(())
    })
}

/// A name that is complete needs no list.
#[test]
fn enter_without_a_mark_goes_on() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        press(&page, &[TAB]).await?;
        page.keys("bergamo").await?;
        page.see("#nc-comune[aria-expanded=true]").await?;
        press(&page, &[ENTER]).await?;
        page.at("residence-since").await?;
        tab_to(&page, "unsure").await?;
        press(&page, &[' ']).await?;
        page.at("maternity").await?;
        // No key that the browser has for itself is taken away.
        press(&page, &[CONTROL, ESCAPE]).await?;
        page.drawn().await?;
        assert_eq!(page.page().await?, "maternity");
        Ok(())
    })
}
