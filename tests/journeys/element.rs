//! The element on another site: whatever the page does, it works, and it leaves the page as it is.

use serde_json::json;

use super::answer::{MOTHER, PREGNANT, answer};
use super::driver::{Browser, ELEMENT, Outcome, journey, variable};
use super::site;

/// Goes all the way on a page of another site.
fn works_on(name: &'static str) -> Outcome {
    journey(Browser::default(), move |page| async move {
        let element = site::open(&page, name).await?;
        let before = "[document.title, location.href, history.length, history.state, document.documentElement.lang]";
        let known = page.run(&format!("return {before}")).await?;
        site::to_result(&element, PREGNANT).await?;
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
        site::to_result(&one, PREGNANT).await?;
        assert_eq!(two.page().await?, "start");
        assert_eq!(one.count("[data-benefit]").await?, 1);
        assert_eq!(one.verdict("nasko").await?, "likely");
        assert_eq!(one.text("h1").await?, "NASKO: probabile.");
        two.press("continue").await?;
        two.at("comune").await?;
        assert_eq!(two.value("nc-comune").await?, "");
        // Bergamo lies in another ASL, and is neither offered nor taken.
        two.fill("nc-comune", "Bergam").await?;
        two.see(".nc-combobox [role=status]:not(:empty)").await?;
        assert_eq!(two.count("[role=option]").await?, 0);
        two.fill("nc-comune", "Bergamo").await?;
        two.press("continue").await?;
        two.focused("nc-errors").await?;
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
        site::to_result(&element, super::answer::UNSURE).await?;
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
        site::to_result(&element, PREGNANT).await?;
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

/// So is a wrong setting of the page, in its address or through the loader of the frame, by the same words.
#[test]
fn a_wrong_setting_of_the_page_or_a_frame_is_told_as_well() -> Outcome {
    const SETTINGS: [&str; 3] = [
        "lang=\"xx\"",
        "theme=\"rosa\"",
        "exit-url=\"www.meteo.example\"",
    ];
    journey(Browser::default(), |page| async move {
        page.before_load(
            "window.warned = []; console.warn = (message) => warned.push(String(message));",
        )
        .await?;
        // What most pages do without is loaded to tell of any of them.
        for one in SETTINGS {
            page.visit(&format!("?{}", one.replace('"', ""))).await?;
            page.until("warned.length > 0").await?;
            let warned = page.say("warned.join('\\n')").await?;
            assert!(warned.contains(one), "{one}: {warned}");
            page.press("continue").await?;
            page.see("form[data-page=comune]").await?;
        }

        site::visit(&page, "empty.html").await?;
        let data: String = SETTINGS.map(|one| format!("data-{one} ")).concat();
        page.run(&format!(
            "const loader = document.createRange().createContextualFragment(
               `<script src=\"{}nasko-cresco-frame.js\" {data}></script>`);
             document.querySelector('main').append(loader);",
            variable("NC_URL")?
        ))
        .await?;
        page.see("iframe").await?;
        page.enter_frame(0).await?;
        page.see("form[data-page=start]").await?;
        let warned = page.say("warned.join('\\n')").await?;
        for one in SETTINGS {
            assert!(warned.contains(one), "{one}: {warned}");
        }
        page.see("#nc-root[data-theme=italia]").await?;
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
