//! What the kiosk itself says: only the words of the language in use are asked for.

use super::{KIOSK, open};
use crate::driver::{Browser, Outcome, Page, journey};

/// The languages whose words the page has asked for.
const ASKED: &str = "[...new Set(performance.getEntriesByType('resource')
   .map(({ name }) => /kiosk-([\\w-]+)-\\w+\\.json$/.exec(name)?.[1]).filter(Boolean))].sort()";

/// What the longest key is called, once the keys are named in a language.
async fn space(page: &Page, lang: &str) -> Outcome<String> {
    page.click("#nc-comune").await?;
    page.see(&format!(".nc-keys[lang={lang}]")).await?;
    page.text(".nc-keys [data-key=' ']").await
}

#[test]
fn the_words_of_a_language_come_once_it_is_chosen() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = open(&page, KIOSK).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        assert_eq!(space(&page, "it").await?, "Spazio");
        assert_eq!(page.say(ASKED).await?, "it");
        page.speak("en").await?;
        assert_eq!(space(&page, "en").await?, "Space");
        assert_eq!(page.say(ASKED).await?, "en,it");
        page.speak("it").await?;
        assert_eq!(space(&page, "it").await?, "Spazio");
        Ok(())
    })
}

/// The page is in her language all the same, and its keys are; who chooses the language again has the words as well.
#[test]
fn where_they_do_not_come_those_of_the_language_before_stay() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = open(&page, KIOSK).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.run(
            "window.before = fetch;
             window.fetch = (url) => String(url).includes('kiosk-') ? Promise.reject(new TypeError('no network')) : before(url)",
        )
        .await?;
        page.speak("en").await?;
        assert_eq!(space(&page, "it").await?, "Spazio");
        page.see(".nc-keys [data-layout=en][aria-pressed=true]")
            .await?;
        assert_eq!(page.count("#nc-fault:not([hidden])").await?, 0);
        page.run("window.fetch = window.before").await?;
        page.speak("it").await?;
        page.speak("en").await?;
        assert_eq!(space(&page, "en").await?, "Space");
        Ok(())
    })
}
