//! An element comes, is moved, goes and comes again, many times and in any order: it is there when it should be, and leaves
//! nothing behind.

use serde_json::json;

use super::answer::{PREGNANT, answer};
use super::driver::{Browser, ELEMENT, Outcome, journey, variable};
use super::site;

/// Moved she goes on where she was; taken away everything is forgotten.
#[test]
fn moved_it_keeps_her_answers_and_taken_away_it_forgets_them() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, "application-date=\"2026-11-22\"", "").await?;
        element.press("continue").await?;
        answer(&element, &PREGNANT[..1]).await?;
        element.at("residence-since").await?;
        element.fill("nc-since-day", "7").await?;
        page.run(
            "const place = document.body.appendChild(document.createElement('section'));
             place.append(document.querySelector('nasko-cresco'));",
        )
        .await?;
        element.see("form[data-page=residence-since]").await?;
        assert_eq!(element.value("nc-since-day").await?, "7");
        page.run(
            "window.kept = document.querySelector('nasko-cresco'); kept.remove();
             window.old = kept.shadowRoot;",
        )
        .await?;
        page.until("!old.querySelector('form')").await?;
        page.run("document.querySelector('main').append(kept)")
            .await?;
        element.see("form[data-page=start]").await?;
        element.press("continue").await?;
        element.at("comune").await?;
        assert_eq!(element.value("nc-comune").await?, "");
        Ok(())
    })
}

/// Created and removed five hundred times, with a page of questions each time, memory stays level.
#[test]
fn five_hundred_times_leave_no_more_behind_than_fifty() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        // The module's memory, which the browser's own tools leave out.
        page.run(
            "const usual = WebAssembly.instantiateStreaming;
             WebAssembly.instantiateStreaming = async (...given) => {
               const made = await usual(...given);
               window.memory ??= Object.values(made.instance.exports).find((one) => one instanceof WebAssembly.Memory);
               return made;
             };",
        )
        .await?;
        site::put(&page, "application-date=\"2026-11-22\"", "").await?;
        page.run("document.querySelector('nasko-cresco').remove()")
            .await?;
        let round = "const done = arguments[arguments.length - 1];
             (async () => {
               for (let time = 0; time < arguments[0]; time++) {
                 const element = document.createElement('nasko-cresco');
                 element.setAttribute('application-date', '2026-11-22');
                 const ready = new Promise((then) => element.addEventListener('ready', then, { once: true }));
                 document.querySelector('main').append(element);
                 await ready;
                 element.shadowRoot.querySelector('[data-action=continue]').click();
                 await new Promise(requestAnimationFrame);
                 element.remove();
                 await new Promise((then) => setTimeout(then));
               }
             })().then(() => done(true), (error) => done(String(error)));";
        let (mut levels, mut pages) = (Vec::new(), Vec::new());
        for times in [50, 150, 150, 150] {
            assert_eq!(
                page.run_async(round, vec![json!(times)]).await?,
                json!(true)
            );
            levels.push(page.memory().await?);
            pages.push(page.say("memory.buffer.byteLength").await?);
        }
        let [first, warm, .., last] = levels[..] else {
            return Err("no levels".into());
        };
        println!("after 50, 200, 350, 500: {levels:?}, module {pages:?}");
        assert_eq!(last.nodes, first.nodes, "nodes: {levels:?}");
        assert_eq!(last.listeners, first.listeners, "listeners: {levels:?}");
        assert_eq!(
            pages.last(),
            pages.first(),
            "the module's memory: {pages:?}"
        );
        // Compiled code and the like settle in the first two hundred. One element left behind takes some 20 kB.
        assert!(last.bytes <= warm.bytes + 100_000, "bytes: {levels:?}");
        Ok(())
    })
}

/// Two versions on one page: the first one stays, and the editor is told.
#[test]
fn the_script_twice_warns_and_keeps_the_first() -> Outcome {
    journey(Browser::default(), |page| async move {
        let element = site::open(&page, "twice.html").await?;
        page.until("warned.length > 0").await?;
        let warned = page.say("warned.join('\\n')").await?;
        assert!(
            warned.contains("lo script è già in questa pagina") && warned.contains("togli uno"),
            "{warned}"
        );
        element.press("continue").await?;
        element.at("comune").await
    })
}

/// The children are there from the first moment, until it works.
#[test]
fn the_children_are_shown_until_it_works() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let seen = "document.querySelector('#fallback').checkVisibility()";
        page.run(
            "document.querySelector('main').insertAdjacentHTML('beforeend',
             '<nasko-cresco><p id=fallback>Chiama</p></nasko-cresco>')",
        )
        .await?;
        assert_eq!(page.say(seen).await?, "true");
        let script = variable("NC_URL")? + "nasko-cresco.js";
        page.run(&format!(
            "const script = document.createElement('script');
             script.type = 'module'; script.src = '{script}'; document.head.append(script);"
        ))
        .await?;
        site::stands(&page).await?;
        assert_eq!(page.say(seen).await?, "false");
        Ok(())
    })
}

/// What is changed while it loads counts, and so does what is changed in the moment that it is ready.
#[test]
fn attributes_count_whenever_they_are_changed() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let widget = variable("NC_URL")?;
        site::put_from(&page, &widget, "application-date=\"2026-11-22\"", "").await?;
        page.run("document.querySelector('nasko-cresco').lang = 'en'")
            .await?;
        let element = page.within(ELEMENT);
        element.see(".nc[lang=en] form[data-page=start]").await?;
        // The next one gets the widget of the first.
        page.run(
            "document.querySelector('nasko-cresco').remove();
             const element = document.createElement('nasko-cresco');
             element.addEventListener('ready', () => element.setAttribute('measures', 'nasko'));
             setTimeout(() => document.querySelector('main').append(element));",
        )
        .await?;
        element.see(".nc[lang=it] form[data-page=start]").await?;
        page.until(&format!(
            "{ELEMENT}.querySelector('ul')?.children.length === 1"
        ))
        .await
    })
}

/// A file that did not come the first time may come the next.
#[test]
fn one_that_could_not_load_tries_again_when_it_is_put_back() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        page.run(
            "const usual = window.fetch;
             let failed = false;
             window.fetch = (address, ...more) => {
               if (failed || !String(address).includes('/comuni-')) return usual(address, ...more);
               failed = true;
               return Promise.resolve(new Response('', { status: 503 }));
             };",
        )
        .await?;
        let widget = variable("NC_URL")?;
        site::put_from(&page, &widget, "", "<p id=fallback>Chiama</p>").await?;
        page.until("sent.some(({ type }) => type === 'error')")
            .await?;
        page.run(
            "window.kept = document.querySelector('nasko-cresco'); kept.remove();
             setTimeout(() => document.querySelector('main').append(kept));",
        )
        .await?;
        let element = page.within(ELEMENT);
        element.see("form[data-page=start]").await?;
        assert_eq!(
            page.say("document.querySelector('#fallback').checkVisibility()")
                .await?,
            "false"
        );
        Ok(())
    })
}
