//! No menu, nothing dragged, nothing copied: the page stays where it is, and nothing of hers goes along.

use std::time::Duration;

use fantoccini::actions::{InputSource, MouseActions, PointerAction};
use serde_json::json;

use super::{KIOSK, open};
use crate::driver::{Browser, CONTROL, Outcome, Page, TODAY, journey};

const RELEASED: char = '\u{e000}';

/// What the clipboard holds.
pub async fn clipboard(page: &Page) -> Outcome<String> {
    let held = page
        .run_async(
            "navigator.clipboard.readText().then(arguments[0], (error) => arguments[0](String(error)))",
            Vec::new(),
        )
        .await?;
    Ok(held.as_str().unwrap_or_default().to_owned())
}

/// Waits until it holds that: what is put there goes by way of the browser.
pub async fn comes_to_hold(page: &Page, text: &str) -> Outcome {
    let mut held = String::new();
    for _ in 0..100 {
        held = clipboard(page).await?;
        if held == text {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err(format!("the clipboard holds {held} and never {text}").into())
}

/// Puts a text there, as somebody before her may have.
pub async fn hold(page: &Page, text: &str) -> Outcome {
    let allowed = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    page.devtools("Browser.grantPermissions", allowed).await?;
    let done = page
        .run_async(
            "navigator.clipboard.writeText(arguments[0]).then(
               () => arguments[1](true), (error) => arguments[1](String(error)))",
            vec![json!(text)],
        )
        .await?;
    assert_eq!(done, json!(true));
    Ok(())
}

/// She tries to copy what she has typed.
async fn copy(page: &Page, key: char) -> Outcome {
    page.press("continue").await?;
    page.at("comune").await?;
    hold(page, "di prima").await?;
    page.fill("nc-comune", "Bergamo").await?;
    let field = page.see("#nc-comune").await?;
    field
        .send_keys(&format!("{CONTROL}a{RELEASED}{CONTROL}{key}{RELEASED}"))
        .await?;
    Ok(())
}

#[test]
fn what_is_typed_cannot_be_copied_or_cut() -> Outcome {
    journey(Browser::default(), |page| async move {
        // So this is how one copies.
        page.open(TODAY).await?;
        copy(&page, 'c').await?;
        comes_to_hold(&page, "Bergamo").await?;
        for key in ['c', 'x'] {
            let kiosk = open(&page, KIOSK).await?;
            copy(&kiosk, key).await?;
            kiosk.drawn().await?;
            assert_eq!(clipboard(&kiosk).await?, "di prima");
            assert_eq!(kiosk.value("nc-comune").await?, "Bergamo");
        }
        Ok(())
    })
}

async fn mouse(page: &Page, actions: Vec<PointerAction>) -> Outcome {
    let mut mouse = MouseActions::new("mouse".to_owned());
    for action in actions {
        mouse = mouse.then(action);
    }
    Ok(page.client().perform_actions(mouse).await?)
}

#[test]
fn no_menu_opens_and_nothing_is_dragged() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = open(&page, KIOSK).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.fill("nc-comune", "Bergamo").await?;
        page.run(
            "window.seen = [];
             for (const kind of ['contextmenu', 'dragstart', 'selectstart']) {
               addEventListener(kind, ({ defaultPrevented, isTrusted }) => seen.push(`${kind} ${defaultPrevented} ${isTrusted}`));
             }",
        )
        .await?;
        for css in ["h1", "#nc-comune", "[data-action=continue]"] {
            let on = page.see(css).await?;
            page.run("seen.length = 0").await?;
            mouse(
                &page,
                vec![
                    PointerAction::MoveToElement {
                        element: on,
                        duration: None,
                        x: 0.0,
                        y: 0.0,
                    },
                    PointerAction::Down { button: 2 },
                    PointerAction::Up { button: 2 },
                ],
            )
            .await?;
            page.until("seen.some((one) => one.startsWith('contextmenu'))")
                .await?;
            let seen = page.say("seen.filter((one) => one.startsWith('contextmenu'))");
            assert_eq!(seen.await?, "contextmenu true true", "{css}");
        }
        // What is marked in a field can be taken hold of.
        let field = page.see("#nc-comune").await?;
        field.send_keys(&format!("{CONTROL}a{RELEASED}")).await?;
        let [x, y] = [
            "document.querySelector('#nc-comune').getBoundingClientRect().x + 40",
            "document.querySelector('#nc-comune').getBoundingClientRect().y + 24",
        ];
        let (x, y) = (
            page.run(&format!("return {x}"))
                .await?
                .as_f64()
                .unwrap_or_default(),
            page.run(&format!("return {y}"))
                .await?
                .as_f64()
                .unwrap_or_default(),
        );
        page.run("seen.length = 0").await?;
        let to = |x, y| PointerAction::MoveTo {
            duration: None,
            x,
            y,
        };
        mouse(
            &page,
            vec![
                to(x, y),
                PointerAction::Down { button: 0 },
                to(x + 5.0, y + 5.0),
                to(x + 40.0, y + 90.0),
                PointerAction::Up { button: 0 },
            ],
        )
        .await?;
        page.until("seen.some((one) => one.startsWith('dragstart'))")
            .await?;
        let seen = page.say("seen.filter((one) => one.startsWith('dragstart'))");
        assert_eq!(seen.await?, "dragstart true true");
        // Nothing of the page itself can be marked.
        page.run(
            "seen.length = 0; getSelection().removeAllRanges(); document.activeElement.blur()",
        )
        .await?;
        mouse(
            &page,
            vec![
                PointerAction::MoveToElement {
                    element: page.see("h1").await?,
                    duration: None,
                    x: -60.0,
                    y: 0.0,
                },
                PointerAction::Down { button: 0 },
                PointerAction::MoveBy {
                    duration: None,
                    x: 120.0,
                    y: 0.0,
                },
                PointerAction::Up { button: 0 },
            ],
        )
        .await?;
        assert_eq!(page.say("getSelection().toString()").await?, "");
        let stopped = page
            .run(
                "return ['contextmenu', 'dragstart', 'dragover', 'drop', 'copy', 'cut'].filter((kind) =>
                   document.querySelector('p').dispatchEvent(new Event(kind, { bubbles: true, cancelable: true })))",
            )
            .await?;
        assert_eq!(stopped, json!([]));
        Ok(())
    })
}
