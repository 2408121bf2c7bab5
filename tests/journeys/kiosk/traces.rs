//! After a reset nothing of hers is left: not in the page, its storage, the history, the clipboard or the session.

use serde_json::{Value, json};

use super::stays::{comes_to_hold, hold};
use super::{KIOSK, open, to_result};
use crate::answer::Answer;
use crate::driver::{Browser, CONTROL, Outcome, Page, SHIFT, WHOLE, journey};
use crate::network::keeps_its_files;

/// Answers that nothing else on the page says.
const TELLING: &[Answer] = &[
    Answer::Comune("Voghera"),
    Answer::Since("17 8 2009"),
    Answer::Pregnant,
    Answer::Due("23 6 2027"),
    Answer::Isee("7.123,45"),
];

/// What would give them away.
const TRACES: [&str; 5] = ["Voghera", "7.123", "7123", "2009", "agosto"];

/// Everything of the page that a reset must bring back as it was.
async fn all_of_it(page: &Page) -> Outcome<Value> {
    page.run(
        "const { documentElement: html } = document;
         return {
           html: html.outerHTML.replaceAll(' style=\"\"', ''),
           title: document.title,
           lang: html.lang,
           address: location.href,
           history: history.length,
           state: history.state,
           selected: String(getSelection()),
           focus: document.activeElement.tagName,
           fields: [...document.querySelectorAll('input')].map((one) => one.value + one.checked),
           opened: document.querySelectorAll('details[open]').length,
           scrolled: scrollY,
           name: window.name,
         };",
    )
    .await
}

/// Whoever comes next finds every field empty. Ends at the start.
async fn nothing_is_typed(page: &Page) -> Outcome {
    page.press("continue").await?;
    for (name, action) in [
        ("comune", "continue"),
        ("residence-since", "continue"),
        ("maternity", "pregnant"),
        ("due-date", "back"),
        ("maternity", "mother"),
        ("birth-date", "continue"),
        ("nasko-received", "continue"),
        ("isee", "continue"),
    ] {
        page.at(name).await?;
        let typed = page
            .run("return [...document.querySelectorAll('input')].filter((one) => one.type === 'text' ? one.value : one.checked).map((one) => one.id)")
            .await?;
        // What was chosen in this walk.
        let chosen = if action == "mother" {
            json!(["nc-maternity"])
        } else {
            json!([])
        };
        assert_eq!(typed, chosen, "{name}");
        match action {
            "pregnant" => Answer::Pregnant.give(page).await?,
            "mother" => Answer::Mother.give(page).await?,
            action => page.press(action).await?,
        }
    }
    page.at("check").await?;
    holds_none(&page.source().await?, "the check page");
    page.press("continue").await?;
    page.at("result").await?;
    page.press("restart").await?;
    page.at("start").await
}

fn holds_none(text: &str, place: &str) {
    for trace in TRACES {
        assert!(!text.contains(trace), "{trace} in {place}");
    }
}

/// The ways to a reset.
#[derive(Clone, Copy, Debug)]
enum Way {
    Idle,
    Exit,
    Shift,
    Restart,
}

/// Leaves as much behind as she can, resets, and looks for it.
fn leaves_nothing(way: Way) -> Outcome {
    journey(Browser::default(), move |page| async move {
        page.may_skip().await?;
        let page = open(&page, KIOSK).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.press("leave").await?;
        page.at("start").await?;
        let before = all_of_it(&page).await?;
        let origin = page.say("performance.timeOrigin").await?;
        holds_none(&before.to_string(), "the page before");

        page.speak("en").await?;
        to_result(&page, TELLING).await?;
        assert!(page.source().await?.contains("Voghera"));
        page.press("check").await?;
        page.at("check").await?;
        page.click("[data-question=isee] [data-action=change]")
            .await?;
        page.at("isee").await?;
        page.click(".nc-help summary").await?;
        hold(&page, "Voghera").await?;
        let released = '\u{e000}';
        let field = page.see("#nc-isee").await?;
        field.send_keys(&format!("{CONTROL}a{released}")).await?;
        page.see(".nc-keys").await?;
        match way {
            Way::Idle => {
                page.skip(61).await?;
                page.see("[role=alertdialog]").await?;
                page.skip(30).await?;
            }
            Way::Exit => page.press("leave").await?,
            Way::Shift => {
                page.keys(&[SHIFT, SHIFT, SHIFT].iter().collect::<String>())
                    .await?;
            }
            Way::Restart => {
                page.press("continue").await?;
                page.at("check").await?;
                page.press("continue").await?;
                page.at("result").await?;
                page.press("restart").await?;
                page.at("start").await?;
                page.press("leave").await?;
            }
        }
        page.at("start").await?;
        page.see("html[lang=it]").await?;
        page.focused("h1").await?;
        assert_eq!(all_of_it(&page).await?, before, "{way:?}");
        // The same page: nothing was loaded, nothing was left.
        assert_eq!(page.say("performance.timeOrigin").await?, origin);
        keeps_its_files(&page).await?;
        comes_to_hold(&page, "").await?;
        holds_none(&page.source().await?, "the source");
        nothing_is_typed(&page).await?;

        // Away and back, by the browser's buttons.
        let address = page.say("location.href").await?;
        page.browser_back().await?;
        holds_none(&page.source().await?, "what was before");
        page.browser_forward().await?;
        page.see("form[data-page=start]").await?;
        assert_eq!(page.say("location.href").await?, address);
        nothing_is_typed(&page).await?;
        page.visit("consultori.html").await?;
        page.browser_back().await?;
        page.see("form[data-page=start]").await?;
        nothing_is_typed(&page).await?;
        page.run("location.reload()").await?;
        page.see("form[data-page=start]").await?;
        page.see("html.nc-kiosk form[data-page=start]").await?;
        page.until(WHOLE).await?;
        nothing_is_typed(&page).await
    })
}

#[test]
fn nobody_is_there_any_more() -> Outcome {
    leaves_nothing(Way::Idle)
}

#[test]
fn the_exit_of_a_kiosk_leads_to_its_start() -> Outcome {
    leaves_nothing(Way::Exit)
}

#[test]
fn three_times_shift_leads_to_its_start() -> Outcome {
    leaves_nothing(Way::Shift)
}

#[test]
fn restarting_and_leaving_leads_to_its_start() -> Outcome {
    leaves_nothing(Way::Restart)
}

/// In the middle of the way, the browser's Back finds nothing of hers.
#[test]
fn the_history_holds_one_page() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = open(&page, KIOSK).await?;
        let before = page.say("history.length").await?;
        to_result(&page, TELLING).await?;
        assert_eq!(page.say("history.length").await?, before);
        page.browser_back().await?;
        holds_none(&page.source().await?, "what was before");
        page.browser_forward().await?;
        page.see("form[data-page=start]").await?;
        nothing_is_typed(&page).await
    })
}
