//! The page on a device in a waiting room: `?chiosco`.

mod fits;
mod idle;
mod keys;
mod link;
mod stays;
mod traces;
mod words;

use serde_json::json;

use super::answer::{Answer, answer};
use super::driver::{Browser, Outcome, Page, journey};
use super::site;

/// The page of a kiosk, on the day on which most journeys apply.
pub const KIOSK: &str = "?data=2026-11-22&chiosco";

/// Where the elements are: in the page itself. Unlike [`super::driver::PAGE`], it has no history of its own to look at.
const INSIDE: &str = "window.document";

/// Goes to a kiosk's page, and waits until everything that comes later has come.
pub async fn open(page: &Page, address: &str) -> Outcome<Page> {
    page.open(address).await?;
    page.see("html.nc-kiosk").await?;
    Ok(page.within(INSIDE))
}

/// From the start to the result.
pub async fn to_result(page: &Page, answers: &[Answer]) -> Outcome {
    page.press("continue").await?;
    answer(page, answers).await?;
    page.at("check").await?;
    page.press("continue").await?;
    page.at("result").await
}

/// A screen of just that size. On a phone nothing stands beside the page to scroll it.
pub async fn on_screen(page: &Page, [width, height]: [u32; 2]) -> Outcome {
    let phone = width < 500;
    let metrics =
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone });
    page.devtools("Emulation.setDeviceMetricsOverride", metrics)
        .await?;
    Ok(())
}

/// A frame is on somebody's site, and no kiosk.
#[test]
fn in_a_frame_it_is_a_page_like_any_other() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "wordpress.html").await?;
        page.run("document.querySelector('iframe').src += '&chiosco'")
            .await?;
        page.see("iframe").await?;
        page.enter_frame(0).await?;
        page.becomes("location.search.endsWith('&chiosco')", "true")
            .await?;
        page.see("form[data-page=start]").await?;
        assert_eq!(page.count(".nc-kiosk").await?, 0);
        page.press("continue").await?;
        page.see("form[data-page=comune]").await?;
        page.click("#nc-comune").await?;
        page.drawn().await?;
        assert_eq!(page.count(".nc-keys").await?, 0);
        page.leave_frame().await
    })
}
