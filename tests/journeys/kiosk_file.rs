//! The one file for a kiosk, opened as a file and with no network, in the browsers of three makes.

use std::path::Path;

use super::answer::{Answer, PREGNANT, UNSURE, answer};
use super::driver::{Browser, Make, Outcome, Page, TODAY, journey, variable};
use super::makes::is_whole;
use super::map;

/// Opens the file, and holds its surroundings against what a kiosk without a network has.
async fn open(page: &Page) -> Outcome {
    let path = variable("NC_KIOSK")?;
    let url = url::Url::from_file_path(Path::new(&path))
        .map_err(|()| format!("{path} is not the whole path of a file"))?;
    page.go(&format!("{url}{TODAY}")).await?;
    page.see("form[data-page=start]").await?;
    assert_eq!(page.say("location.protocol").await?, "file:");
    let reached = page
        .run_async(
            "fetch('http://nasko.example/', { mode: 'no-cors' })
               .then(() => true, () => false).then(arguments[arguments.length - 1])",
            Vec::new(),
        )
        .await?;
    assert_eq!(reached, false, "there is a network");
    Ok(())
}

/// Nothing has failed, and nothing was looked for outside the file.
async fn is_well(page: &Page) -> Outcome {
    for part in ["nc-fallback", "nc-fault"] {
        let shown = format!("!!document.getElementById('{part}')?.checkVisibility()");
        assert_eq!(page.say(&shown).await?, "false", "{part} is seen");
    }
    let asked = page
        .run(
            "return performance.getEntriesByType('resource').map(({ name }) => name)
               .filter((name) => !/^(data|blob):/.test(name) && name !== 'http://nasko.example/')",
        )
        .await?;
    assert_eq!(asked, serde_json::json!([]));
    Ok(())
}

/// The whole way, with the comune chosen from the list; then again on the map, and by one who knows nothing.
async fn the_whole_way(page: &Page) -> Outcome {
    open(page).await?;
    page.press("continue").await?;
    page.at("comune").await?;
    page.fill("nc-comune", "Bergam").await?;
    page.see("#nc-comune[aria-expanded=true]").await?;
    page.click("#nc-found [role=option]").await?;
    page.see("#nc-comune[aria-expanded=false]").await?;
    assert_eq!(page.value("nc-comune").await?, "Bergamo");
    page.press("continue").await?;
    through(page, &PREGNANT[1..]).await?;
    is_whole(page).await?;
    let heading = page.text("h1").await?;
    assert!(heading.contains("NASKO"), "{heading}");
    is_well(page).await?;

    open(page).await?;
    page.press("continue").await?;
    page.at("comune").await?;
    page.press("map").await?;
    page.at("map").await?;
    map::brescia(page).await?;
    through(page, &PREGNANT[1..]).await?;
    is_whole(page).await?;
    is_well(page).await?;

    open(page).await?;
    page.press("continue").await?;
    through(page, UNSURE).await?;
    is_well(page).await
}

async fn through(page: &Page, answers: &[Answer]) -> Outcome {
    answer(page, answers).await?;
    page.at("check").await?;
    page.press("continue").await?;
    page.at("result").await
}

fn unplugged(make: Make) -> Outcome {
    let browser = Browser {
        unplugged: true,
        ..Browser::of(make)
    };
    journey(browser, |page| async move { the_whole_way(&page).await })
}

#[test]
fn one_file_without_a_network_in_chromium() -> Outcome {
    unplugged(Make::Chromium)
}

#[test]
fn one_file_without_a_network_in_firefox() -> Outcome {
    unplugged(Make::Firefox)
}

#[test]
fn one_file_without_a_network_in_webkit() -> Outcome {
    unplugged(Make::WebKit)
}
