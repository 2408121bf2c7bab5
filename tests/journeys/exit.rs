//! The quick exit: everything is forgotten, another site is there at once, and Back does not bring it back.

use super::answer::{PREGNANT, answer, to_check, to_result};
use super::driver::{Browser, Outcome, PAGE, Page, SHIFT, TAB, journey, variable};
use super::site;

/// Where the quick exit leads in these journeys.
fn elsewhere() -> Outcome<String> {
    Ok(variable("NC_HOSTS")? + "elsewhere.html")
}

/// Another site is there instead, and Back leads to what was there before the widget: a blank page.
async fn is_gone(page: &Page) -> Outcome {
    page.comes_to("/elsewhere.html").await?;
    page.says("h1", "Che tempo fa").await?;
    for _ in 0..3 {
        page.browser_back().await?;
        assert_eq!(
            page.count("form[data-page], nasko-cresco, iframe").await?,
            0
        );
        let text = page.say("document.body?.innerText").await?;
        assert!(
            !text.contains("NASKO") && !text.contains("Bergamo"),
            "{text}"
        );
    }
    Ok(())
}

async fn three_times_shift(page: &Page) -> Outcome {
    page.keys(&[SHIFT, SHIFT, SHIFT].iter().collect::<String>())
        .await
}

async fn page_at_result(page: &Page) -> Outcome {
    let address = format!("?data=2026-11-22&exit-url={}", elsewhere()?);
    page.open(&address).await?;
    page.press("continue").await?;
    answer(page, PREGNANT).await?;
    page.at("check").await?;
    page.press("continue").await?;
    page.at("result").await
}

#[test]
fn the_button_leaves_the_page_for_good() -> Outcome {
    journey(Browser::default(), |page| async move {
        page_at_result(&page).await?;
        page.press("leave").await?;
        is_gone(&page).await
    })
}

#[test]
fn three_times_shift_leaves_the_page_for_good() -> Outcome {
    journey(Browser::default(), |page| async move {
        page_at_result(&page).await?;
        three_times_shift(&page).await?;
        is_gone(&page).await
    })
}

/// Also after a reload on the way, which leaves entries of the history behind.
#[test]
fn after_a_reload_it_is_gone_as_well() -> Outcome {
    journey(Browser::default(), |page| async move {
        page_at_result(&page).await?;
        page.run("location.reload()").await?;
        page.see("form[data-page=start]").await?;
        page.press("continue").await?;
        page.see("form[data-page=comune]").await?;
        page.press("leave").await?;
        is_gone(&page).await
    })
}

/// A capital letter is Shift too; and three that are far between are none.
#[test]
fn shift_for_a_capital_does_not_leave() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open("").await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.click("#nc-comune").await?;
        for letter in ["S", "A", "L"] {
            page.keys(&format!("{SHIFT}{letter}")).await?;
        }
        page.keys(&format!("{SHIFT}{SHIFT}x")).await?;
        page.keys(&format!("{SHIFT}{SHIFT}")).await?;
        page.drawn().await?;
        assert_eq!(page.page().await?, "comune");
        assert_ne!(page.value("nc-comune").await?, "");
        Ok(())
    })
}

/// It is the first thing that a keyboard comes to, on every page; and the start page says what it does not do.
#[test]
fn it_is_first_by_keyboard_and_says_what_it_leaves() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_check(&page, "?data=2026-11-22", PREGNANT).await?;
        page.press("continue").await?;
        page.at("result").await?;
        for _ in 0..7 {
            let name = page.page().await?;
            page.run(
                "document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0)",
            )
            .await?;
            page.run("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')")
                .await?;
            page.keys(&TAB.to_string()).await?;
            assert_eq!(page.focus().await?, "leave", "{name}");
            page.press("back").await?;
            // The browser goes back in a turn of its own.
            page.see(&format!("form[data-page]:not([data-page={name}])"))
                .await?;
            page.focused("h1").await?;
        }
        page.at("start").await?;
        let note = page.text(".nc-exit-note").await?;
        assert!(
            note.contains("La cronologia del browser non si cancella"),
            "{note}"
        );
        Ok(())
    })
}

/// Where no site is set it leads to the usual one. Nobody answers there: nothing but this machine is reached.
#[test]
fn without_a_setting_it_leads_to_the_usual_site() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open("").await?;
        page.run(
            "window.asked = [];
             navigation.addEventListener('navigate', (event) => {
               asked.push(event.destination.url); event.preventDefault();
             });",
        )
        .await?;
        page.press("leave").await?;
        page.until("asked.length > 0").await?;
        assert_eq!(page.say("asked[0]").await?, "https://www.google.it/");
        Ok(())
    })
}

/// What the browser keeps of a page and brings back as it was is blank, and leaves again.
#[test]
fn a_page_that_is_brought_back_leaves_again() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open("").await?;
        // As if the other site did not answer: the page stays for the moment.
        page.run(
            "window.asked = [];
             navigation.addEventListener('navigate', (event) => {
               asked.push(event.destination.url); event.preventDefault();
             });",
        )
        .await?;
        page.press("leave").await?;
        page.until("asked.filter((one) => one.includes('google')).length === 1")
            .await?;
        page.run("dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))")
            .await?;
        page.until("asked.filter((one) => one.includes('google')).length === 2")
            .await?;
        let shown = page.say("getComputedStyle(document.documentElement).display");
        assert_eq!(shown.await?, "none");
        Ok(())
    })
}

/// Even while the other site is long in coming nothing of hers is left.
#[test]
fn what_she_has_answered_is_gone_at_once() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, "?data=2026-11-22", PREGNANT).await?;
        page.run("history.go = () => {}").await?;
        page.press("leave").await?;
        assert_eq!(page.count("[data-benefit]").await?, 0);
        assert!(!page.source().await?.contains("7.000"));
        Ok(())
    })
}

async fn element_on_its_way(page: &Page) -> Outcome<Page> {
    site::visit(page, "empty.html").await?;
    let address = elsewhere()?;
    let attributes = format!("application-date=\"2026-11-22\" exit-url=\"{address}\"");
    let element = site::put(page, &attributes, "").await?;
    element.press("continue").await?;
    answer(&element, &PREGNANT[..2]).await?;
    element.at("maternity").await?;
    Ok(element)
}

#[test]
fn the_element_leaves_the_page_of_the_site() -> Outcome {
    journey(Browser::default(), |page| async move {
        let element = element_on_its_way(&page).await?;
        element.press("leave").await?;
        is_gone(&page).await
    })
}

#[test]
fn three_times_shift_leaves_the_page_of_the_site() -> Outcome {
    journey(Browser::default(), |page| async move {
        element_on_its_way(&page).await?;
        three_times_shift(&page).await?;
        is_gone(&page).await
    })
}

/// With the loader it is the page around that is replaced.
#[test]
fn the_frame_leaves_with_its_loader() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "frame.html").await?;
        page.see("iframe").await?;
        page.enter_frame(0).await?;
        let frame = page.within(PAGE);
        frame.see("form[data-page=start]").await?;
        // The keys go to where she has pressed something.
        frame.press("continue").await?;
        frame.see("form[data-page=comune]").await?;
        three_times_shift(&page).await?;
        page.leave_frame().await?;
        is_gone(&page).await
    })
}

/// A bare frame needs a press, which she has made.
#[test]
fn a_bare_frame_leaves_after_a_press() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "wordpress.html").await?;
        page.see("iframe").await?;
        page.enter_frame(0).await?;
        page.see("form[data-page=start]").await?;
        page.press("continue").await?;
        page.see("form[data-page=comune]").await?;
        page.press("leave").await?;
        page.leave_frame().await?;
        is_gone(&page).await
    })
}

/// Without one it blanks itself, and what she had typed is gone.
#[test]
fn a_bare_frame_blanks_itself_where_it_may_not_leave() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "wordpress.html").await?;
        page.run("document.querySelector('iframe').sandbox = 'allow-scripts allow-same-origin allow-forms';
             document.querySelector('iframe').src += '&neu';")
            .await?;
        page.see("iframe").await?;
        page.enter_frame(0).await?;
        page.becomes("location.search.endsWith('&neu')", "true")
            .await?;
        page.see("form[data-page=start]").await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.fill("nc-comune", "Albino").await?;
        page.press("leave").await?;
        page.until("getComputedStyle(document.documentElement).display === 'none'")
            .await?;
        assert!(!page.source().await?.contains("Albino"));
        Ok(())
    })
}

/// Once it is taken away the page is the site's again.
#[test]
fn an_element_that_is_gone_takes_nobody_away() -> Outcome {
    journey(Browser::default(), |page| async move {
        element_on_its_way(&page).await?;
        page.run("document.querySelector('nasko-cresco').remove()")
            .await?;
        page.until("!document.querySelector('nasko-cresco')")
            .await?;
        three_times_shift(&page).await?;
        page.drawn().await?;
        assert_eq!(page.say("location.pathname").await?, "/empty.html");
        let shown = page.say("getComputedStyle(document.documentElement).display");
        assert_eq!(shown.await?, "block");
        Ok(())
    })
}

/// Of two, the one that she is in says where to.
#[test]
fn of_two_the_one_that_she_is_in_says_where_to() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        site::put(&page, "exit-url=\"https://example.org/\"", "").await?;
        let address = elsewhere()?;
        site::put(&page, &format!("id=\"due\" exit-url=\"{address}\""), "").await?;
        let second = page.within("document.querySelector('#due').shadowRoot");
        second.see("form[data-page=start]").await?;
        second.press("continue").await?;
        second.at("comune").await?;
        three_times_shift(&page).await?;
        is_gone(&page).await
    })
}

/// Whoever goes elsewhere by a link and leaves there finds nothing on the way back, even where the browser keeps pages alive.
#[test]
fn back_to_a_page_that_was_kept_shows_nothing_of_hers() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, "?data=2026-11-22", PREGNANT).await?;
        page.run("location.href = 'consultori.html'").await?;
        page.comes_to("/consultori.html").await?;
        page.browser_back().await?;
        page.see("form[data-page=start]").await?;
        assert_eq!(page.count("[data-benefit]").await?, 0);
        page.press("continue").await?;
        page.at("comune").await?;
        assert_eq!(page.value("nc-comune").await?, "");

        let element = element_on_its_way(&page).await?;
        page.run("location.href = 'elsewhere.html'").await?;
        page.comes_to("/elsewhere.html").await?;
        page.browser_back().await?;
        page.comes_to("/empty.html").await?;
        // Kept alive it is wiped; else it is a page without the element.
        page.until("!document.querySelector('nasko-cresco')?.shadowRoot.querySelector('form:not([data-page=start])')")
            .await?;
        drop(element);
        Ok(())
    })
}
