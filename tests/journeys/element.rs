//! The element on another site: whatever the page does, it works, and it leaves the page as it is.

use serde_json::json;

use super::answer::{MOTHER, PREGNANT, answer};
use super::driver::{Browser, ELEMENT, Outcome, Page, journey, variable};
use super::site;

/// From the start through all questions to the result.
async fn to_result(element: &Page, answers: &[super::answer::Answer]) -> Outcome {
    element.press("continue").await?;
    answer(element, answers).await?;
    element.at("check").await?;
    element.press("continue").await?;
    element.at("result").await
}

/// Goes all the way on a page of another site.
fn works_on(name: &'static str) -> Outcome {
    journey(Browser::default(), move |page| async move {
        let element = site::open(&page, name).await?;
        let before = "[document.title, location.href, history.length, history.state, document.documentElement.lang]";
        let known = page.run(&format!("return {before}")).await?;
        to_result(&element, PREGNANT).await?;
        assert_eq!(element.verdict("nasko").await?, "likely", "{name}");
        assert_eq!(element.verdict("cresco").await?, "later", "{name}");
        element.see("[data-place]").await?;
        // What it is laid out by is seen where it stands.
        let seen = page
            .run(&format!(
                "const {{ width, height }} = {ELEMENT}.querySelector('h1').getBoundingClientRect();
                 const style = getComputedStyle({ELEMENT}.querySelector('h1'));
                 return [width > 150, height > 20, style.visibility, style.direction, style.textTransform,
                   parseFloat(style.fontSize) >= 20]"
            ))
            .await?;
        assert_eq!(
            seen,
            json!([true, true, "visible", "ltr", "none", true]),
            "{name}"
        );
        assert_eq!(
            page.run(&format!("return {before}")).await?,
            known,
            "{name}"
        );
        element.press("back").await?;
        element.at("check").await?;
        assert_eq!(
            page.run(&format!("return {before}")).await?,
            known,
            "{name}"
        );
        Ok(())
    })
}

#[test]
fn on_a_page_with_a_strict_policy() -> Outcome {
    works_on("strict.html")
}

#[test]
fn on_a_page_whose_policy_forbids_webassembly() -> Outcome {
    works_on("no-wasm.html")
}

#[test]
fn on_a_page_made_with_bootstrap_italia() -> Outcome {
    works_on("italia.html")
}

#[test]
fn on_a_page_with_a_hostile_style_sheet() -> Outcome {
    works_on("hostile.html")
}

#[test]
fn on_a_page_that_runs_from_right_to_left() -> Outcome {
    works_on("rtl.html")
}

/// Nothing of its style reaches the page, and nothing of its scripts but the element and one function.
#[test]
fn it_leaves_nothing_on_the_page_around_it() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "italia.html").await?;
        site::stands(&page).await?;
        let found = page
            .run(
                "const frame = document.createElement('iframe');
                 document.body.append(frame);
                 const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
                 frame.remove();
                 const button = getComputedStyle(document.querySelector('.btn-primary'));
                 return {
                   globals: Object.getOwnPropertyNames(window).filter((name) => !usual.has(name)).sort(),
                   own: Object.keys(NaskoCresco),
                   sheets: document.adoptedStyleSheets.length,
                   styles: document.querySelectorAll('style').length,
                   button: button.backgroundColor,
                 };",
            )
            .await?;
        // The other one is the driver's.
        assert_eq!(
            found["globals"],
            json!(["NaskoCresco", "ret_nodes"]),
            "{found}"
        );
        assert_eq!(found["own"], json!(["assess"]));
        assert_eq!(found["sheets"], 0);
        assert_eq!(found["styles"], 0);
        assert_eq!(found["button"], "rgb(0, 102, 204)");
        Ok(())
    })
}

#[test]
fn one_sheet_serves_all_of_them() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::open(&page, "two.html").await?;
        page.until("document.querySelector('#due').shadowRoot.querySelector('form')")
            .await?;
        let shared = page
            .say(
                "document.querySelector('#uno').shadowRoot.adoptedStyleSheets[0] ===
                 document.querySelector('#due').shadowRoot.adoptedStyleSheets[0]",
            )
            .await?;
        assert_eq!(shared, "true");
        assert_eq!(
            page.say("document.querySelector('#uno').shadowRoot.mode")
                .await?,
            "open"
        );
        Ok(())
    })
}

/// Each has its own ASL, funds, language and answers.
#[test]
fn two_on_a_page_know_nothing_of_each_other() -> Outcome {
    const TWO: &str = "document.querySelector('#due').shadowRoot";
    journey(Browser::default(), |page| async move {
        let one = site::open(&page, "two.html").await?;
        let two = page.within(TWO);
        two.see("form[data-page=start]").await?;
        two.see(".nc[lang=en]").await?;
        assert_eq!(one.count(".nc[lang=it]").await?, 1);
        to_result(&one, PREGNANT).await?;
        assert_eq!(two.page().await?, "start");
        assert_eq!(one.count("[data-benefit]").await?, 1);
        assert_eq!(one.verdict("nasko").await?, "likely");
        assert_eq!(one.text("h1").await?, "NASKO: probabile.");
        two.press("continue").await?;
        two.at("comune").await?;
        assert_eq!(two.value("nc-comune").await?, "");
        // Bergamo lies in another ASL, and is neither offered nor taken.
        two.fill("nc-comune", "Bergam").await?;
        assert_eq!(two.count("[role=option]").await?, 0);
        two.fill("nc-comune", "Bergamo").await?;
        two.press("continue").await?;
        two.see("#nc-errors").await?;
        assert_eq!(two.value("nc-comune").await?, "Bergamo");
        two.fill("nc-comune", "Lod").await?;
        two.see("[role=option]").await?;
        two.fill("nc-comune", "Lodi").await?;
        two.press("continue").await?;
        answer(&two, &MOTHER[1..]).await?;
        two.at("check").await?;
        two.press("continue").await?;
        two.at("result").await?;
        assert_eq!(two.count("[data-benefit=nasko]").await?, 0);
        assert_eq!(two.verdict("cresco").await?, "likely");
        assert_eq!(one.page().await?, "result");
        Ok(())
    })
}

/// Who does not say where she lives sees the consultori of the page's own ASL.
#[test]
fn the_consultori_of_its_own_asl_come_first() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, "asl=\"lodi\" application-date=\"2026-11-22\"", "").await?;
        to_result(&element, super::answer::UNSURE).await?;
        element.see("[data-place]").await?;
        let places = element.text(".nc-places").await?;
        assert!(
            places.contains("ASL Lodi") && places.contains("Lodi"),
            "{places}"
        );
        assert!(!places.contains("Bergamo"), "{places}");
        Ok(())
    })
}

/// Each attribute takes effect at once, and her answers stay.
#[test]
fn an_attribute_that_changes_takes_nothing_of_hers() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let element = site::put(&page, "application-date=\"2026-11-22\"", "").await?;
        to_result(&element, PREGNANT).await?;
        let set = |name: &str, value: &str| {
            format!("document.querySelector('nasko-cresco').setAttribute('{name}', '{value}')")
        };
        page.run(&set("lang", "en")).await?;
        element.see(".nc[lang=en] form[data-page=result]").await?;
        page.run(&set("lang", "it")).await?;
        element.see(".nc[lang=it]").await?;
        page.run(&set("measures", "cresco")).await?;
        page.until(&format!("!{ELEMENT}.querySelector('[data-benefit=nasko]')"))
            .await?;
        assert_eq!(element.verdict("cresco").await?, "later");
        page.run(&set("measures", "nasko cresco")).await?;
        element.see("[data-benefit=nasko]").await?;
        page.run(&set("regime", "in-force")).await?;
        element
            .see("[data-benefit=nasko][data-verdict=closed]")
            .await?;
        page.run(&set("application-date", "2015-04-15")).await?;
        // Her dates cannot be on that day; they are hers again on another.
        element
            .see("[data-benefit=nasko]:not([data-verdict=closed])")
            .await?;
        page.run(&set("application-date", "2026-11-22")).await?;
        page.run(&set("regime", "2013")).await?;
        page.run(&set("theme", "lombardia")).await?;
        element.see(".nc-shade[data-theme=lombardia]").await?;
        element.press("check").await?;
        element.at("check").await?;
        let check = element.text(".nc-answers").await?;
        for hers in ["Bergamo", "7.000", "1 marzo 2020", "10 luglio 2027"] {
            assert!(check.contains(hers), "{hers}: {check}");
        }
        // What is typed and not yet sent stays too.
        element.click("[data-question=isee] button").await?;
        element.at("isee").await?;
        element.fill("nc-isee", "8.1").await?;
        page.run(&set("lang", "en")).await?;
        element.see(".nc[lang=en]").await?;
        assert_eq!(element.value("nc-isee").await?, "8.1");
        Ok(())
    })
}

/// An attribute that there is not is told to the editor, and nothing else happens.
#[test]
fn a_wrong_attribute_is_told_to_the_editor_alone() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        page.run("window.warned = []; console.warn = (message) => warned.push(String(message));")
            .await?;
        let wrong = "asl=\"torino\" lang=\"xx\" theme=\"rosa\" regime=\"2011\" application-date=\"ieri\" \
                     measures=\"gemma\" exit-url=\"javascript:alert(1)\"";
        let element = site::put(&page, wrong, "").await?;
        page.until("warned.length >= 7").await?;
        let warned = page.say("warned.join('\\n')").await?;
        for name in [
            "asl=\"torino\"",
            "lang=\"xx\"",
            "theme=\"rosa\"",
            "regime=\"2011\"",
            "application-date=\"ieri\"",
            "measures=\"gemma\"",
            "exit-url=\"javascript:alert(1)\"",
        ] {
            assert!(warned.contains(name), "{name}: {warned}");
        }
        assert_eq!(element.count(".nc-preview").await?, 0);
        element.press("continue").await?;
        element.at("comune").await
    })
}

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
        let mut levels = Vec::new();
        for times in [50, 150, 150, 150] {
            assert_eq!(
                page.run_async(round, vec![json!(times)]).await?,
                json!(true)
            );
            levels.push(page.memory().await?);
        }
        let [first, warm, .., last] = levels[..] else {
            return Err("no levels".into());
        };
        println!("after 50, 200, 350, 500: {levels:?}");
        assert_eq!(last.nodes, first.nodes, "nodes: {levels:?}");
        assert_eq!(last.listeners, first.listeners, "listeners: {levels:?}");
        assert_eq!(
            last.buffers, warm.buffers,
            "the module's memory: {levels:?}"
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

/// A site styles it by parts and by properties of its own.
#[test]
fn parts_and_properties_are_the_sites_to_set() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        page.run(
            "const sheet = new CSSStyleSheet();
             sheet.replaceSync(`nasko-cresco::part(nc-button) { border-radius: 17px }
               main { --nc-blue: rgb(100, 0, 100); }`);
             document.adoptedStyleSheets = [sheet];",
        )
        .await?;
        let element = site::put(&page, "", "").await?;
        let button = page
            .run(&format!(
                "const style = getComputedStyle({ELEMENT}.querySelector('.nc-button'));
                 return [style.borderTopLeftRadius, style.backgroundColor];"
            ))
            .await?;
        assert_eq!(button, json!(["17px", "rgb(100, 0, 100)"]));
        element.press("continue").await?;
        element.at("comune").await
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

/// The page hears nothing of what she types, and programs that fill in forms do no harm.
#[test]
fn what_she_types_is_not_heard_by_the_page() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        page.run(
            "window.heard = [];
             for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change'])
               document.addEventListener(type, ({ key, data }) => heard.push(key ?? data));",
        )
        .await?;
        let element = site::put(&page, "", "").await?;
        element.press("continue").await?;
        element.at("comune").await?;
        element.fill("nc-comune", "Bergamo").await?;
        element.see("#nc-comune[aria-expanded=true]").await?;
        let heard = page
            .say("heard.filter((one) => one?.length === 1).join('')")
            .await?;
        assert_eq!(heard, "");
        page.run(&format!(
            "{ELEMENT}.querySelector('#nc-comune').dispatchEvent(new Event('keydown', {{ bubbles: true, composed: true }}));
             document.body.dispatchEvent(new Event('keydown', {{ bubbles: true }}));"
        ))
        .await?;
        element.press("continue").await?;
        element.at("residence-since").await?;
        assert!(
            !site::sent(&page)
                .await?
                .iter()
                .any(|event| event["type"] == "error")
        );
        Ok(())
    })
}
