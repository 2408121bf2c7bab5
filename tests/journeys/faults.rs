//! When it fails: the editor learns why, and the mother finds something to read.

use super::driver::{Browser, ELEMENT, Outcome, Page, journey, variable};
use super::site;

/// The widget from a server with a fault; gives the reason that the `error` event names.
async fn reason(page: &Page, widget: &str) -> Outcome<String> {
    site::visit(page, "empty.html").await?;
    page.run("window.errors = []; console.error = (message) => errors.push(String(message));")
        .await?;
    site::put_from(page, widget, "", "<p id=fallback>Chiama il consultorio</p>").await?;
    page.until("sent.some(({ type }) => type === 'error')")
        .await?;
    let seen = page.say("document.querySelector('#fallback').checkVisibility()");
    assert_eq!(seen.await?, "true");
    page.say("sent.find(({ type }) => type === 'error').detail.reason")
        .await
}

/// By its other name the same server is another origin.
fn faulty(fault: &str) -> Outcome<String> {
    let hosts = variable("NC_HOSTS")?.replace("127.0.0.1", "localhost");
    Ok(format!("{hosts}faulty/{fault}/"))
}

#[test]
fn a_file_that_is_missing_is_named_to_the_editor() -> Outcome {
    journey(Browser::default(), |page| async move {
        assert_eq!(reason(&page, &faulty("missing")?).await?, "missing");
        let said = page.say("errors.join('\\n')").await?;
        assert!(
            said.contains("comuni-") && said.contains("Rimedio"),
            "{said}"
        );
        // Nothing for her but what the site wrote.
        let shown = page.say(&format!("{ELEMENT}.textContent")).await?;
        assert!(
            !shown.contains("Error") && !shown.contains("comuni-"),
            "{shown}"
        );
        Ok(())
    })
}

#[test]
fn a_server_that_lets_no_other_site_in_is_found_out() -> Outcome {
    journey(Browser::default(), |page| async move {
        assert_eq!(reason(&page, &faulty("no-cors")?).await?, "cors");
        let said = page.say("errors.join('\\n')").await?;
        assert!(said.contains("Access-Control-Allow-Origin"), "{said}");
        Ok(())
    })
}

/// Without the program of the pages after the first question there is nothing to go on to. The plain one is whole.
#[test]
fn a_missing_second_part_of_the_program_is_named_to_the_editor() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        if page.say("typeof WebAssembly").await? == "undefined" {
            return Ok(());
        }
        assert_eq!(reason(&page, &faulty("no-more")?).await?, "missing");
        let said = page.say("errors.join('\\n')").await?;
        assert!(said.contains("more-") && said.contains("Rimedio"), "{said}");
        Ok(())
    })
}

/// A wrong type for the module, or none of it at all: it works all the same.
#[test]
fn a_wrong_type_or_no_module_at_all_does_no_harm() -> Outcome {
    journey(Browser::default(), |page| async move {
        for (fault, mend) in [
            ("mime", "application/wasm"),
            ("no-wasm", "non si può usare (404"),
        ] {
            site::visit(&page, "empty.html").await?;
            page.run(
                "window.warned = []; console.warn = (message) => warned.push(String(message));",
            )
            .await?;
            site::put_from(&page, &faulty(fault)?, "", "").await?;
            let element = site::stands(&page).await?;
            element.press("continue").await?;
            element.at("comune").await?;
            // The editor learns what could be better. Without WebAssembly nothing of the module is to be mended.
            page.until(&format!(
                "warned.some((one) => one.includes('non ha WebAssembly') || one.includes('{mend}'))"
            ))
            .await
            .map_err(|error| format!("{fault}: {error}"))?;
        }
        Ok(())
    })
}

/// A policy that lets nothing in leaves the children, which the site wrote.
#[test]
fn a_policy_that_forbids_the_script_leaves_the_children() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "forbidden.html").await?;
        page.see("#fallback").await?;
        let seen = page.say("document.querySelector('#fallback').checkVisibility()");
        assert_eq!(seen.await?, "true");
        assert_eq!(
            page.say("customElements.get('nasko-cresco')").await?,
            "undefined"
        );
        Ok(())
    })
}

/// Without children there is a way to the consultori.
#[test]
fn without_children_there_is_a_way_to_the_consultori() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        site::put_from(&page, &faulty("missing")?, "", "").await?;
        page.until("sent.some(({ type }) => type === 'error')")
            .await?;
        let element = page.within(ELEMENT);
        element.see("a[href$='/consultori.html']").await?;
        Ok(())
    })
}

/// What fails while she is at it, with her focus in it.
#[test]
fn a_trap_on_the_way_leaves_the_children_and_says_so() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, "", "<p id=fallback>Chiama il consultorio</p>").await?;
        element.press("continue").await?;
        element.at("comune").await?;
        // An error of the site's own changes nothing, not even in a listener that the element calls.
        page.run("dispatchEvent(new ErrorEvent('error', { error: new Error('not ours') }));")
            .await?;
        element.at("comune").await?;
        page.run(
            "const { src } = document.querySelector('script[type=module]');
             const plain = performance.getEntriesByType('resource').find(({ name }) => name.includes('/plain-'))?.name;
             const error = globalThis.WebAssembly
               ? Object.assign(new WebAssembly.RuntimeError('unreachable'),
                   { stack: `RuntimeError\\n at wasm://wasm/1:2\\n at f (${src}:1:1)` })
               : Object.assign(new Error('nc: stopped'), { stack: `Error: nc: stopped\\n at f (${plain}:1:1)` });
             dispatchEvent(new ErrorEvent('error', { error }));",
        )
        .await?;
        page.until("sent.some(({ type, composed }) => type === 'error' && composed)")
            .await?;
        let reason =
            "sent.find(({ type, composed }) => type === 'error' && composed).detail.reason";
        assert_eq!(page.say(reason).await?, "broken");
        let seen = page.say("document.querySelector('#fallback').checkVisibility()");
        assert_eq!(seen.await?, "true");
        assert_eq!(element.count("form").await?, 0);
        let said = element.text("p").await?;
        assert!(said.contains("non è colpa tua"), "{said}");
        Ok(())
    })
}

/// `?diagnose`, on the page and on a site with the element.
#[test]
fn the_diagnosis_is_a_page_that_says_what_is_right_too() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.visit("?diagnose").await?;
        page.see("table").await?;
        let said = page.text("main").await?;
        assert!(
            said.contains("WebAssembly") && said.contains("È tutto a posto"),
            "{said}"
        );
        site::visit(&page, "strict.html?diagnose").await?;
        let element = page.within(ELEMENT);
        element.see("table").await?;
        Ok(())
    })
}
