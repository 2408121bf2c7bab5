//! What the further pages say comes once one of them is opened: it may be late, or lost, and another language may be wanted
//! meanwhile. Nobody is left waiting.

use super::driver::{Browser, Outcome, Page, journey};
use super::site;

const PREVIEW: &str = "application-date=\"2026-11-22\"";

/// From now on no file comes whose name has this in it.
async fn lose(page: &Page, name: &str) -> Outcome {
    page.run(&format!(
        "window.before ??= fetch;
         window.fetch = (url) => String(url).includes('{name}') ? Promise.reject(new TypeError('no network')) : before(url);"
    ))
    .await?;
    Ok(())
}

async fn find_again(page: &Page) -> Outcome {
    page.run("window.fetch = before").await?;
    Ok(())
}

#[test]
fn what_does_not_come_is_said_and_asked_for_again() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, PREVIEW, "").await?;
        lose(&page, "/further-").await?;
        element.press("glossary").await?;
        element.says("h1", "Questa parte non si").await?;
        // Another language does not come either: it is said, and nothing is lost.
        element.ask_for_language("en").await?;
        element.see(".nc-silent:not(:empty)").await?;
        assert_eq!(element.count(".nc[lang=it]").await?, 1);
        element.press("back").await?;
        element.see("form[data-page=start]").await?;
        find_again(&page).await?;
        element.press("glossary").await?;
        element.see(".nc-glossary").await?;
        element.speak("en").await?;
        element.see(".nc-glossary").await?;
        // It came by itself on a page that failed.
        lose(&page, "/further-fr").await?;
        element.ask_for_language("fr").await?;
        element.see(".nc-silent:not(:empty)").await?;
        assert_eq!(element.count(".nc[lang=en] .nc-glossary").await?, 1);
        // Where all has come that the page shown says, the language is spoken.
        element.press("back").await?;
        element.see("form[data-page=start]").await?;
        element.speak("fr").await
    })
}

#[test]
fn a_language_that_did_not_come_keeps_nobody_waiting() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, PREVIEW, "").await?;
        lose(&page, "/en-").await?;
        element.ask_for_language("en").await?;
        element.see(".nc-silent:not(:empty)").await?;
        element.press("glossary").await?;
        element.see(".nc[lang=it] .nc-glossary").await?;
        Ok(())
    })
}

/// Another element in a language that has come already takes nothing from the one that stands.
#[test]
fn another_element_takes_no_words_away() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, PREVIEW, "").await?;
        element.speak("en").await?;
        element.press("glossary").await?;
        element.see(".nc[lang=en] .nc-glossary").await?;
        page.run(&format!(
            "document.querySelector('main').insertAdjacentHTML('beforeend', '<nasko-cresco lang=en {PREVIEW}></nasko-cresco>')"
        ))
        .await?;
        let second = "document.querySelectorAll('nasko-cresco')[1].shadowRoot";
        page.until(&format!(
            "{second}?.querySelector('.nc[lang=en] form[data-page=start]')"
        ))
        .await?;
        page.drawn().await?;
        assert_eq!(element.count(".nc[lang=en] .nc-glossary").await?, 1);
        page.run(&format!(
            "{second}.querySelector('[data-action=glossary]').click()"
        ))
        .await?;
        page.until(&format!("{second}.querySelector('.nc-glossary')"))
            .await
    })
}

#[test]
fn what_is_late_is_waited_for_and_read_out() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, PREVIEW, "").await?;
        site::hold_back(&page, "/further-").await?;
        element.press("glossary").await?;
        element.says("h1", "Un momento").await?;
        site::let_in(&page).await?;
        element.see(".nc-glossary").await?;
        element.focused("h1").await
    })
}

/// She chooses a language and goes on in the site's own search: the focus stays where she is.
#[test]
fn the_switch_takes_no_focus_from_the_site() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, PREVIEW, "").await?;
        page.run("document.body.insertAdjacentHTML('afterbegin', '<input id=search>')")
            .await?;
        site::hold_back(&page, "/fr-").await?;
        element.ask_for_language("fr").await?;
        page.run("document.querySelector('#search').focus()")
            .await?;
        site::let_in(&page).await?;
        element.see(".nc[lang=fr]").await?;
        // What closes the list is what would take the focus.
        element.see(".nc-languages:not([open])").await?;
        assert_eq!(page.say("document.activeElement.id").await?, "search");
        Ok(())
    })
}
