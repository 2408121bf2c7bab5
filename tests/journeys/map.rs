//! The map: another way to say where she lives.

use fantoccini::actions::{
    InputSource, MOUSE_BUTTON_LEFT, MouseActions, PointerAction, TouchActions,
};
use serde_json::json;

use super::accessible::is_clean;
use super::answer::{PREGNANT, answer, to_check, to_result};
use super::driver::{Browser, DOWN, ENTER, Make, Outcome, Page, TAB, TODAY, UP, journey};
use super::keyboard::tab_to;
use super::layout::fits;
use super::{kiosk, site};

/// The ASL that is marked on the picture, and the one that is chosen by name.
const MARKED: &str = ".nc-map path.nc-here title";
const CHOSEN: &str = "[name=nc-zone]:checked";

/// From the start to the map.
async fn open(page: &Page, address: &str) -> Outcome {
    page.open(address).await?;
    page.press("continue").await?;
    to_map(page).await
}

/// From the question to the map.
async fn to_map(page: &Page) -> Outcome {
    page.at("comune").await?;
    page.press("map").await?;
    page.at("map").await?;
    page.see(".nc-map path").await?;
    Ok(())
}

/// Where the name of an ASL stands on the picture, once it is in sight: that is within its borders.
async fn point(page: &Page, name: &str) -> Outcome<[f64; 2]> {
    let point = page
        .run(&format!(
            "const text = [...document.querySelectorAll('.nc-map text')].find((one) => one.textContent === '{name}');
             document.querySelector('.nc-map').scrollIntoView({{ block: 'center', behavior: 'instant' }});
             const at = new DOMPoint(text.getAttribute('x'), text.getAttribute('y'));
             const {{ x, y }} = at.matrixTransform(document.querySelector('.nc-map').getScreenCTM());
             return [x, y];"
        ))
        .await?;
    Ok(serde_json::from_value(point)?)
}

/// Holds what is chosen against what is marked and what is asked next.
async fn shows(page: &Page, name: &str, slug: &str) -> Outcome {
    page.see("#nc-zone-comune").await?;
    page.until(&format!(
        "document.querySelector('{MARKED}')?.textContent === '{name}'"
    ))
    .await?;
    let chosen = format!("document.querySelector('{CHOSEN}').value");
    assert_eq!(page.say(&chosen).await?, slug);
    let label = page.text("label[for=nc-zone-comune]").await?;
    assert!(label.contains(&format!("ASL {name}")), "{label}");
    Ok(())
}

/// Chooses a comune in the list of the chosen ASL.
async fn choose(page: &Page, comune: &str) -> Outcome {
    let at = page
        .run(&format!(
            "return [...document.querySelector('#nc-zone-comune').options].findIndex(({{ text }}) => text === '{comune}') + 1"
        ))
        .await?;
    page.click(&format!("#nc-zone-comune option:nth-child({at})"))
        .await?;
    assert_eq!(page.value("nc-zone-comune").await?, comune);
    Ok(())
}

/// On from the map to the result; gives what it says of the places.
async fn places(page: &Page) -> Outcome<String> {
    answer(page, &PREGNANT[1..]).await?;
    page.at("check").await?;
    page.press("continue").await?;
    page.at("result").await?;
    page.see("[data-place]").await?;
    page.text(".nc-places").await
}

/// The same for who types where she lives: Bergamo.
async fn places_by_typing(page: &Page) -> Outcome<String> {
    to_result(page, TODAY, PREGNANT).await?;
    page.see("[data-place]").await?;
    page.text(".nc-places").await
}

#[test]
fn by_mouse() -> Outcome {
    journey(Browser::default(), |page| async move {
        open(&page, TODAY).await?;
        let names = page.count(".nc-zones label").await?;
        assert_eq!(names, 15);
        assert_eq!(page.count(".nc-map path").await?, 15);
        assert_eq!(page.count("#nc-zone-comune").await?, 0);
        for (name, slug) in [("Milano", "milano"), ("Bergamo", "bergamo")] {
            let [x, y] = point(&page, name).await?;
            let press = MouseActions::new("mouse".to_owned())
                .then(PointerAction::MoveTo {
                    duration: None,
                    x,
                    y,
                })
                .then(PointerAction::Down {
                    button: MOUSE_BUTTON_LEFT,
                })
                .then(PointerAction::Up {
                    button: MOUSE_BUTTON_LEFT,
                });
            page.client().perform_actions(press).await?;
            shows(&page, name, slug).await?;
            // Nothing is chosen before she chooses it, and what is to be chosen next is at hand.
            assert_eq!(page.value("nc-zone-comune").await?, "");
            page.focused("nc-zone-comune").await?;
        }
        choose(&page, "Bergamo").await?;
        page.press("continue").await?;
        let by_map = places(&page).await?;
        assert_eq!(by_map, places_by_typing(&page).await?);
        Ok(())
    })
}

#[test]
fn by_touch_on_a_narrow_phone() -> Outcome {
    let narrow = Browser {
        narrow: true,
        ..Browser::default()
    };
    journey(narrow, |page| async move {
        open(&page, TODAY).await?;
        fits(&page, "the map").await?;
        let [x, y] = point(&page, "Pavia").await?;
        let touch = TouchActions::new("finger".to_owned())
            .then(PointerAction::MoveTo {
                duration: None,
                x,
                y,
            })
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        page.client().perform_actions(touch).await?;
        shows(&page, "Pavia", "pavia").await?;
        fits(&page, "the map and a list").await?;
        page.press("continue").await?;
        page.see("#nc-errors").await?;
        fits(&page, "the map with something wrong").await?;
        is_clean(&page, "the map with something wrong").await?;
        choose(&page, "Voghera").await?;
        page.press("continue").await?;
        page.at("residence-since").await
    })
}

/// From the question to the places, with no mouse.
async fn by_keys(page: &Page) -> Outcome<String> {
    page.open(TODAY).await?;
    page.press("continue").await?;
    page.at("comune").await?;
    tab_to(page, "map").await?;
    page.keys(&ENTER.to_string()).await?;
    page.at("map").await?;
    page.see(".nc-map path").await?;
    tab_to(page, "nc-zone").await?;
    page.keys(" ").await?;
    shows(page, "Bergamo", "bergamo").await?;
    // The arrows move the mark on the picture, and the focus stays.
    page.keys(&DOWN.to_string()).await?;
    shows(page, "Brescia", "brescia").await?;
    page.until("document.activeElement.value === 'brescia'")
        .await?;
    page.keys(&UP.to_string()).await?;
    shows(page, "Bergamo", "bergamo").await?;
    page.keys(&TAB.to_string()).await?;
    page.focused("nc-zone-comune").await?;
    page.keys("Bergamo").await?;
    page.until("document.activeElement.value === 'Bergamo'")
        .await?;
    tab_to(page, "continue").await?;
    page.keys(&ENTER.to_string()).await?;
    places(page).await
}

#[test]
fn by_keyboard_alone() -> Outcome {
    journey(Browser::default(), |page| async move {
        let by_map = by_keys(&page).await?;
        assert_eq!(by_map, places_by_typing(&page).await?);
        Ok(())
    })
}

#[test]
fn in_firefox() -> Outcome {
    journey(Browser::of(Make::Firefox), |page| async move {
        by_click(&page).await
    })
}

#[test]
fn in_webkit() -> Outcome {
    journey(Browser::of(Make::WebKit), |page| async move {
        by_click(&page).await
    })
}

/// By the picture and the list, as every driver presses.
pub async fn by_click(page: &Page) -> Outcome {
    open(page, TODAY).await?;
    brescia(page).await?;
    let places = places(page).await?;
    assert!(places.contains("Brescia"), "{places}");
    Ok(())
}

/// Chooses Brescia on the map, and goes on. It is one piece, with its middle in it.
pub async fn brescia(page: &Page) -> Outcome {
    page.see(".nc-map path").await?;
    page.click(".nc-map path:nth-child(2)").await?;
    page.see("#nc-zone-comune").await?;
    assert_eq!(page.text(MARKED).await?, "Brescia");
    choose(page, "Brescia").await?;
    page.press("continue").await
}

#[test]
fn in_an_element_on_another_site() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, "application-date=2026-11-22", "").await?;
        element.press("continue").await?;
        element.at("comune").await?;
        element.press("map").await?;
        element.at("map").await?;
        element.see(".nc-map path").await?;
        element.click(".nc-map path:nth-child(2)").await?;
        element.see("#nc-zone-comune").await?;
        assert_eq!(element.text(MARKED).await?, "Brescia");
        element.press("unsure").await?;
        element.at("residence-since").await
    })
}

#[test]
fn a_zone_without_a_comune_is_no_answer() -> Outcome {
    journey(Browser::default(), |page| async move {
        open(&page, TODAY).await?;
        is_clean(&page, "the map").await?;
        page.click("#nc-zone-pavia").await?;
        shows(&page, "Pavia", "pavia").await?;
        is_clean(&page, "the map and a list").await?;
        page.press("continue").await?;
        page.see("#nc-errors").await?;
        page.focused("nc-errors").await?;
        page.titled("Errore: ").await?;
        page.see("#nc-zone-comune[aria-invalid=true][aria-describedby=nc-error]")
            .await?;
        page.click("#nc-errors a").await?;
        page.focused("nc-zone-comune").await?;
        page.speak("en").await?;
        is_clean(&page, "the map with something wrong, in English").await?;
        page.press("unsure").await?;
        page.at("residence-since").await?;
        page.browser_back().await?;
        page.at("map").await?;
        page.browser_back().await?;
        page.at("comune").await?;
        assert_eq!(page.value("nc-comune").await?, "");
        Ok(())
    })
}

#[test]
fn nothing_chosen_is_that_she_does_not_know() -> Outcome {
    journey(Browser::default(), |page| async move {
        open(&page, TODAY).await?;
        page.press("continue").await?;
        answer(&page, &PREGNANT[1..]).await?;
        page.at("check").await?;
        assert_eq!(page.text("[data-question=comune] dd").await?, "Non so");
        Ok(())
    })
}

#[test]
fn what_she_has_typed_is_on_the_map_and_the_other_way_round() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.fill("nc-comune", "voghera").await?;
        page.press("map").await?;
        page.at("map").await?;
        page.see(".nc-map path").await?;
        shows(&page, "Pavia", "pavia").await?;
        assert_eq!(page.value("nc-zone-comune").await?, "Voghera");
        // The same ASL once more changes nothing; another has other comuni, and none of them is chosen.
        page.click("label[for=nc-zone-pavia]").await?;
        page.drawn().await?;
        assert_eq!(page.value("nc-zone-comune").await?, "Voghera");
        page.click("#nc-zone-lodi").await?;
        shows(&page, "Lodi", "lodi").await?;
        assert_eq!(page.value("nc-zone-comune").await?, "");
        choose(&page, "Codogno").await?;
        page.press("continue").await?;
        page.at("residence-since").await?;
        page.press("back").await?;
        page.at("map").await?;
        assert_eq!(page.value("nc-zone-comune").await?, "Codogno");
        page.press("back").await?;
        page.at("comune").await?;
        assert_eq!(page.value("nc-comune").await?, "Codogno");
        Ok(())
    })
}

#[test]
fn one_answer_is_changed_on_it() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_check(&page, TODAY, PREGNANT).await?;
        page.click("[data-question=comune] [data-action=change]")
            .await?;
        to_map(&page).await?;
        page.click("#nc-zone-mantova").await?;
        shows(&page, "Mantova", "mantova").await?;
        choose(&page, "Suzzara").await?;
        page.press("continue").await?;
        page.at("check").await?;
        assert_eq!(page.text("[data-question=comune] dd").await?, "Suzzara");
        Ok(())
    })
}

/// How often the page itself has fetched it, once what it may have asked for just now has come: what is asked for after it has.
async fn fetched(page: &Page) -> Outcome<u64> {
    let all = page
        .run_async(
            "const [done] = arguments;
             fetch('', { cache: 'reload' }).then((response) => response.text()).then(() => requestAnimationFrame(() =>
               done(performance.getEntriesByType('resource').filter(({ name }) => name.includes('/map-')).length)));",
            Vec::new(),
        )
        .await?;
    Ok(all.as_u64().unwrap_or_default())
}

#[test]
fn it_is_loaded_where_it_is_shown_and_once() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        assert_eq!(fetched(&page).await?, 0);
        to_map(&page).await?;
        assert_eq!(fetched(&page).await?, 1);
        page.press("back").await?;
        to_map(&page).await?;
        page.click("#nc-zone-lodi").await?;
        shows(&page, "Lodi", "lodi").await?;
        assert_eq!(fetched(&page).await?, 1);
        // And not at all by who has no use for it.
        to_result(&page, TODAY, PREGNANT).await?;
        assert_eq!(fetched(&page).await?, 0);
        Ok(())
    })
}

/// Without the picture there are the names; the next time it is tried again.
#[test]
fn without_the_picture_there_are_the_names() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.devtools("Network.enable", json!({})).await?;
        page.devtools("Network.setBypassServiceWorker", json!({ "bypass": true }))
            .await?;
        page.devtools("Network.setBlockedURLs", json!({ "urls": ["*/map-*"] }))
            .await?;
        page.open(TODAY).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.press("map").await?;
        page.at("map").await?;
        page.until(
            "[...document.querySelectorAll('.nc-where .nc-hint')].some((one) =>
               one.textContent.startsWith('La mappa non si è caricata.'))",
        )
        .await?;
        is_clean(&page, "the map without its picture").await?;
        page.click("#nc-zone-lodi").await?;
        page.see("#nc-zone-comune").await?;
        choose(&page, "Lodi").await?;
        page.press("continue").await?;
        page.at("residence-since").await?;
        page.devtools("Network.setBlockedURLs", json!({ "urls": [] }))
            .await?;
        page.press("back").await?;
        page.at("map").await?;
        page.see(".nc-map path").await?;
        shows(&page, "Lodi", "lodi").await?;
        assert_eq!(page.value("nc-zone-comune").await?, "Lodi");
        Ok(())
    })
}

/// Where there is but one ASL there is nothing to choose.
#[test]
fn a_page_for_one_asl_does_not_offer_it() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open("?data=2026-11-22&asl=bergamo").await?;
        page.press("continue").await?;
        page.see("form[data-page=comune]").await?;
        assert_eq!(page.count("[data-action=map]").await?, 0);
        Ok(())
    })
}

#[test]
fn on_a_kiosk() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = kiosk::open(&page, kiosk::KIOSK).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.press("map").await?;
        page.at("map").await?;
        brescia(&page).await?;
        page.at("residence-since").await?;
        // Who comes next finds it as it was.
        page.press("leave").await?;
        page.see("form[data-page=start]").await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.press("map").await?;
        page.at("map").await?;
        page.see(".nc-map path").await?;
        assert_eq!(page.count(CHOSEN).await?, 0);
        assert_eq!(page.count(MARKED).await?, 0);
        Ok(())
    })
}

/// With the programme around the funds it shows where hers is, and there is nothing to choose.
#[test]
fn her_asl_is_marked_beside_its_network() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, PREGNANT).await?;
        assert_eq!(fetched(&page).await?, 0);
        page.press("programme").await?;
        page.at("programme").await?;
        page.see(".nc-map path").await?;
        assert_eq!(page.text(MARKED).await?, "Bergamo");
        let said = page.text("form").await?;
        assert!(said.contains("ASL Bergamo"), "{said}");
        page.click(".nc-map path:nth-child(2)").await?;
        page.drawn().await?;
        assert_eq!(page.text(MARKED).await?, "Bergamo");
        assert_eq!(page.page().await?, "programme");
        fits(&page, "the programme").await?;
        is_clean(&page, "the programme").await
    })
}
