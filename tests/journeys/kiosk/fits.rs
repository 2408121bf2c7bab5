//! Every target is one for a finger, nothing leads out, nothing is cut off, and axe finds nothing, on the whole way and on
//! screens of three sizes.

use serde_json::json;

use super::{KIOSK, on_screen, open};
use crate::accessible::{is_clean, open_why};
use crate::answer::{Answer, MOTHER, PREGNANT, UNSURE};
use crate::driver::{Browser, Outcome, Page, TAB, journey};

/// In CSS pixels.
const LEAST: u32 = 48;

/// What is too small, too wide, or a way out on the page as it is now. Of a choice its whole line is the target; of what is
/// behind a dialog, nothing.
async fn fits(page: &Page, place: &str) -> Outcome {
    let found = page
        .run(&format!(
            "const all = (css) => [...document.querySelectorAll(css)].filter((one) =>
               one.checkVisibility({{ checkVisibilityCSS: true }}) && !one.closest('[inert], .nc-hidden'));
             const show = (one) => {{
               const {{ width, height }} = one.getBoundingClientRect();
               return `${{width}} x ${{height}} ` + one.outerHTML.slice(0, 120);
             }};
             const small = (one) => {{
               const {{ width, height }} = one.getBoundingClientRect();
               return Math.min(width, height) < {LEAST} - 0.01;
             }};
             const inside = (href) => href.startsWith(location.href.split('#')[0] + '#');
             return {{
               small: all('a, button, input, summary, .nc-choice label, [role=option]').filter(small).map(show),
               out: [...document.querySelectorAll('#nc-root [href]')].filter(({{ href }}) => !inside(href)).map(show),
               over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
               wide: all('body *').filter((one) => {{
                 const {{ left, right }} = one.getBoundingClientRect();
                 return left < -1 || right > innerWidth + 1;
               }}).map(show),
               keeps: [...document.querySelectorAll('form, input')].filter((one) => one.autocomplete !== 'off').map(show),
               summons: [...document.querySelectorAll('input[type=text]')].filter((one) => one.inputMode !== 'none').map(show),
             }};"
        ))
        .await?;
    assert_eq!(
        found,
        json!({ "small": [], "out": [], "over": 0, "wide": [], "keeps": [], "summons": [] }),
        "{place}"
    );
    is_clean(page, place).await
}

/// The page, then the page with its first field being filled in and its help open.
async fn page_fits(page: &Page, name: &str) -> Outcome {
    page.at(name).await?;
    fits(page, name).await?;
    page.click(".nc-help summary").await?;
    fits(page, &format!("{name} with its help")).await?;
    if page.count("input[type=text]").await? > 0 {
        page.click("input[type=text]").await?;
        page.see(".nc-keys").await?;
        fits(page, &format!("{name} with the keys")).await?;
    }
    Ok(())
}

async fn through(page: &Page, answers: &[Answer]) -> Outcome {
    page.see("form[data-page=start]").await?;
    fits(page, "start").await?;
    page.press("continue").await?;
    for answer in answers {
        page_fits(page, answer.page()).await?;
        answer.give(page).await?;
    }
    page.at("check").await?;
    fits(page, "check").await?;
    page.press("continue").await?;
    page.at("result").await?;
    page.see("[data-code] svg, .nc-places [role=status]")
        .await?;
    fits(page, "result").await?;
    open_why(page).await?;
    fits(page, "result with every reason").await?;
    if page.count("[data-action=all-places]").await? > 0 {
        page.press("all-places").await?;
        page.see("[data-action=all-places][aria-expanded=true]")
            .await?;
        fits(page, "result with all places").await?;
    }
    page.press("restart").await?;
    Ok(())
}

/// What stands over the page, or is found in it.
async fn whatever_opens(page: &Page) -> Outcome {
    page.press("continue").await?;
    page.at("comune").await?;
    page.fill("nc-comune", "san").await?;
    page.see("#nc-comune[aria-expanded=true]").await?;
    fits(page, "the list").await?;
    page.fill("nc-comune", "Xyzzy").await?;
    page.press("continue").await?;
    page.see("#nc-errors").await?;
    fits(page, "what is wrong").await?;
    page.speak("en").await?;
    fits(page, "what is wrong, in English").await?;
    page.click("#nc-comune").await?;
    page.see(".nc-keys[lang=en]").await?;
    fits(page, "keys in English").await?;
    page.skip(61).await?;
    page.see("[role=alertdialog]").await?;
    fits(page, "the question whether she is there").await?;
    page.keys(&TAB.to_string()).await?;
    page.until("!document.querySelector('[role=alertdialog]')")
        .await?;
    page.press("leave").await?;
    page.at("start").await?;
    super::to_result(page, PREGNANT).await?;
    page.click(".nc-why summary").await?;
    page.click("[data-link]").await?;
    page.see("[role=dialog] [data-code] svg").await?;
    fits(page, "a link").await?;
    page.click("[data-kiosk=close]").await
}

fn on(screen: [u32; 2], dark: bool) -> Outcome {
    let browser = Browser {
        dark,
        ..Browser::default()
    };
    journey(browser, move |page| async move {
        on_screen(&page, screen).await?;
        page.may_skip().await?;
        let page = open(&page, KIOSK).await?;
        through(&page, PREGNANT).await?;
        through(&page, MOTHER).await?;
        through(&page, UNSURE).await?;
        whatever_opens(&page).await
    })
}

#[test]
fn on_a_tall_screen() -> Outcome {
    on([1080, 1920], false)
}

#[test]
fn on_a_wide_screen_in_the_dark() -> Outcome {
    on([1366, 768], true)
}

#[test]
fn on_a_small_screen() -> Outcome {
    on([360, 640], false)
}

/// Enlarged to what a narrow phone shows, in the colours of the device, and written from the right.
#[test]
fn narrow_in_other_colours_and_from_right_to_left() -> Outcome {
    journey(Browser::default(), |page| async move {
        on_screen(&page, [320, 640]).await?;
        let colours = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
        page.devtools("Emulation.setEmulatedMedia", colours).await?;
        page.may_skip().await?;
        let page = open(&page, &format!("{KIOSK}&lang=ar")).await?;
        let seen = page.say("matchMedia('(forced-colors: active)').matches + getComputedStyle(document.querySelector('h1')).direction");
        assert_eq!(seen.await?, "truertl");
        through(&page, PREGNANT).await?;
        whatever_opens(&page).await
    })
}

/// Nastaliq, in which Urdu is written, hangs down from the line: what stands over the page leaves it the room that the page does.
async fn hangs_free(page: &Page, layer: &str) -> Outcome {
    page.see(&format!("{layer}:lang(ur)")).await?;
    let cramped = page
        .run(&format!(
            "return [...document.querySelectorAll('{layer} :is(h2, p, .nc-button, .nc-space, .nc-end)')]
               .filter((one) => one.textContent && !one.querySelector('[dir=ltr]'))
               .filter((one) => {{
                 const {{ fontFamily, fontSize, lineHeight }} = getComputedStyle(one);
                 return !fontFamily.includes('Nastaliq') || parseFloat(lineHeight) < 2.4 * parseFloat(fontSize)
                   || one.scrollHeight > one.clientHeight;
               }})
               .map((one) => one.outerHTML)"
        ))
        .await?;
    assert_eq!(cramped, json!([]), "{layer}");
    fits(page, layer).await
}

#[test]
fn in_urdu_what_stands_over_the_page() -> Outcome {
    journey(Browser::default(), |page| async move {
        on_screen(&page, [360, 640]).await?;
        page.may_skip().await?;
        let page = open(&page, &format!("{KIOSK}&lang=ur")).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.click("#nc-comune").await?;
        hangs_free(&page, ".nc-keys").await?;
        page.skip(61).await?;
        hangs_free(&page, ".nc-veil").await?;
        page.keys(&TAB.to_string()).await?;
        page.until("!document.querySelector('[role=alertdialog]')")
            .await?;
        page.press("leave").await?;
        page.at("start").await?;
        super::to_result(&page, PREGNANT).await?;
        page.click(".nc-why summary").await?;
        page.click("[data-link]").await?;
        page.see("[role=dialog] [data-code] svg").await?;
        hangs_free(&page, ".nc-veil").await
    })
}
