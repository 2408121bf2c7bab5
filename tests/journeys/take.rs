//! What she takes along on paper, in a file and as text.

use std::path::{Path, PathBuf};
use std::time::Duration;
use std::{env, fs, process};

use icalendar::parser::{read_calendar, unfold};
use serde_json::json;

use super::accessible::is_clean;
use super::answer::{Answer, MOTHER, to_result};
use super::driver::{Browser, ELEMENT, Make, Outcome, Page, TODAY, journey};
use super::verdicts::IN_FORCE;
use super::{kiosk, network, offline, site};

/// Of Milano, pregnant: both funds, five consultori, two CAV. No place has these figures.
pub const RICHEST: &[Answer] = &[
    Answer::Comune("Milano"),
    Answer::Since("17 8 2019"),
    Answer::Pregnant,
    Answer::Due("10 7 2027"),
    Answer::Isee("7.123,45"),
];

/// The same, where there are few consultori.
pub const BERGAMO: &[Answer] = &[
    Answer::Comune("Bergamo"),
    Answer::Since("17 8 2019"),
    Answer::Pregnant,
    Answer::Due("10 7 2027"),
    Answer::Isee("7.123,45"),
];

/// What nothing neutral may say, in any language: what it is about, and what she has answered.
const FORBIDDEN: [&str; 24] = [
    "nasko",
    "cresco",
    "incinta",
    "gravidanza",
    "parto",
    "nascita",
    "nato",
    "aborto",
    "interr",
    "vita",
    "bambin",
    "allatt",
    "colloquio",
    "pregnan",
    "birth",
    "child",
    "baby",
    "terminat",
    "breast",
    "7.123",
    "7,123",
    "2020",
    "2027",
    "agosto",
];

fn is_neutral(said: &str) {
    let said = said.to_lowercase();
    // The name of a place may hold such a word: an address is no answer.
    for word in FORBIDDEN {
        assert!(!said.contains(word), "{word}: {said}");
    }
}

/// What stands on paper.
async fn on_paper(page: &Page) -> Outcome<String> {
    let media = |media| json!({ "media": media });
    page.devtools("Emulation.setEmulatedMedia", media("print"))
        .await?;
    let seen = page.say("document.body.innerText").await?;
    page.devtools("Emulation.setEmulatedMedia", media(""))
        .await?;
    Ok(seen)
}

/// How many pages of paper it takes.
pub async fn pages(page: &Page) -> Outcome<u64> {
    let how = json!({ "preferCSSPageSize": true, "displayHeaderFooter": true });
    let printed = page.devtools("Page.printToPDF", how).await?;
    let count = page
        .run_async(
            "arguments[1](atob(arguments[0]).match(/\\/Type\\s*\\/Page\\b/g).length)",
            vec![printed["data"].clone()],
        )
        .await?;
    Ok(count.as_u64().unwrap_or_default())
}

async fn choose_neutral(page: &Page) -> Outcome {
    page.click("#nc-neutral").await?;
    page.until("document.title === document.querySelector('.nc-sheet h1').textContent")
        .await
}

#[test]
fn the_sheet_is_one_page_with_and_without_her_answers() -> Outcome {
    journey(Browser::default(), |page| async move {
        for answers in [RICHEST, MOTHER] {
            to_result(&page, TODAY, answers).await?;
            assert_eq!(page.seen_text(".nc-sheet").await?, "");
            assert_eq!(pages(&page).await?, 1);
        }
        // By other rules there are more papers to bring, and one more answer.
        let case = &IN_FORCE[0];
        to_result(&page, case.address, case.answers).await?;
        assert_eq!(pages(&page).await?, 1);
        to_result(&page, TODAY, RICHEST).await?;
        let paper = on_paper(&page).await?;
        for said in [
            "NASKO e CRESCO: la nostra stima",
            "Giorno della domanda: 22 novembre 2026.",
            "Questa è una stima, non una decisione.",
            "I due fondi oggi sono chiusi",
            "NASKO ti spetterebbe, se il consultorio conferma. Fino a 3.000\u{a0}€",
            "CRESCO ti spetterebbe dopo la nascita",
            "Da quando vivi in Lombardia: 17 agosto 2019",
            "ISEE: 7.123,45\u{a0}€",
            "10 luglio 2027: Primo giorno per chiedere CRESCO",
            "Il foglio del colloquio",
            "Telefona prima di andare",
            "Sono le regole del programma 2014-15",
            concat!("Versione ", env!("CARGO_PKG_VERSION")),
        ] {
            assert!(paper.contains(said), "{said}: {paper}");
        }
        // The page itself is not on it.
        for said in ["Esci subito", "Stampa", "Le condizioni", "Indietro"] {
            assert!(!paper.contains(said), "{said}: {paper}");
        }
        let places = "document.querySelectorAll('.nc-sheet li').length";
        let before: u64 = page.say(places).await?.parse()?;
        choose_neutral(&page).await?;
        assert_eq!(pages(&page).await?, 1);
        let paper = on_paper(&page).await?;
        assert!(
            paper.contains("Consultori familiari: dove andare"),
            "{paper}"
        );
        assert!(
            paper.contains("Via Pace, 15, 20122 Milano, 02 55033202"),
            "{paper}"
        );
        is_neutral(&paper);
        is_neutral(&page.say("document.title").await?);
        let after: u64 = page.say(places).await?.parse()?;
        assert!(after < before, "{after} of {before}");
        // In English as well; and one press brings all of it back.
        page.speak("en").await?;
        page.titled("Family counselling").await?;
        is_neutral(&on_paper(&page).await?);
        assert_eq!(pages(&page).await?, 1);
        page.click("#nc-neutral").await?;
        page.titled("Your result").await?;
        assert!(on_paper(&page).await?.contains("€7,123.45"));
        assert_eq!(pages(&page).await?, 1);
        Ok(())
    })
}

/// What the open sheet says of the funds, of her and of what comes of it is on the neutral one in no language. In Italian that is
/// looked at word by word; in the others the same lines stay, and the same go.
#[test]
fn the_neutral_sheet_says_the_same_in_every_language() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, BERGAMO).await?;
        let languages = page.languages().await?;
        let mut sheets = Vec::new();
        for tag in &languages {
            page.speak(tag).await?;
            sheets.push(lines(&page).await?);
        }
        choose_neutral(&page).await?;
        let mut italian = None;
        for (tag, mut open) in languages.iter().zip(sheets) {
            page.speak(tag).await?;
            page.until("document.title === document.querySelector('.nc-sheet h1').textContent")
                .await?;
            let mut neutral = lines(&page).await?;
            let said = neutral.join("\n");
            for name in ["NASKO", "CRESCO"] {
                assert!(!said.contains(name), "{tag}: {said}");
            }
            // That nobody has read the translation yet is said at the end of both.
            if let Some((lines, _)) = &italian
                && neutral.len() == lines + 1
            {
                assert_eq!(neutral.pop(), open.pop(), "{tag}");
            }
            let stay: Vec<bool> = open.iter().map(|line| neutral.contains(line)).collect();
            let (lines, expected) = italian.get_or_insert_with(|| {
                is_neutral(&said);
                (neutral.len(), stay.clone())
            });
            assert_eq!(neutral.len(), *lines, "{tag}: {said}");
            assert_eq!(stay, *expected, "{tag}: {open:?}");
            assert!(stay.contains(&true) && stay.contains(&false), "{said}");
        }
        Ok(())
    })
}

/// A folder for what is saved, new each time.
async fn downloads(page: &Page, name: &str) -> Outcome<PathBuf> {
    let folder = env::temp_dir().join(format!("nasko-cresco-saved-{name}-{}", process::id()));
    fs::create_dir_all(&folder)?;
    let how = json!({ "behavior": "allow", "downloadPath": folder });
    page.devtools("Page.setDownloadBehavior", how).await?;
    Ok(folder)
}

/// The file, once it is there; it is gone then.
async fn saved(folder: &Path) -> Outcome<String> {
    let file = folder.join("date.ics");
    for _ in 0..100 {
        if let Ok(text) = fs::read_to_string(&file)
            && text.ends_with("END:VCALENDAR\r\n")
        {
            fs::remove_file(&file)?;
            return Ok(text);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err("no file was saved".into())
}

/// Each day and its title, as a calendar reads them.
fn events(file: &str) -> Outcome<Vec<(String, String)>> {
    let unfolded = unfold(file);
    let calendar = read_calendar(&unfolded)?;
    let value = |event: &icalendar::parser::Component, name: &str| {
        let property = event.find_prop(name);
        property.map_or(String::new(), |property| property.val.as_str().to_owned())
    };
    Ok(calendar
        .components
        .iter()
        .map(|event| (value(event, "DTSTART"), value(event, "SUMMARY")))
        .collect())
}

#[test]
fn her_dates_are_saved_for_a_calendar_and_nobody_is_asked() -> Outcome {
    let browser = Browser {
        alone: true,
        ..Browser::default()
    };
    journey(browser, |page| async move {
        let folder = downloads(&page, "page").await?;
        to_result(&page, TODAY, BERGAMO).await?;
        // The worker brings what she may need once the network is gone.
        offline::ready(&page).await?;
        let before = network::settled().await?.len();
        let address = page.say("location.href").await?;
        page.press("calendar").await?;
        let file = saved(&folder).await?;
        let days = ["20261122", "20270101", "20270710", "20270910", "20280710"];
        let told = events(&file)?;
        assert_eq!(
            told.iter().map(|(day, _)| day.as_str()).collect::<Vec<_>>(),
            days
        );
        assert_eq!(
            told.iter()
                .map(|(_, title)| title.as_str())
                .collect::<Vec<_>>(),
            [
                "Primo giorno per chiedere NASKO",
                "Ultimo giorno per chiedere NASKO (giorno 90 di gravidanza)",
                "Primo giorno per chiedere CRESCO",
                "2 mesi dalla nascita: chi chiede CRESCO dopo questo giorno può perdere soldi",
                "12 mesi dalla nascita: CRESCO finisce",
            ]
            .map(|title| format!("{title} (oggi il fondo è chiuso)"))
        );
        assert!(
            file.contains("DESCRIPTION:I due fondi oggi sono chiusi"),
            "{file}"
        );
        page.until("document.querySelector('.nc-said').textContent.includes('date.ics')")
            .await?;
        choose_neutral(&page).await?;
        page.press("calendar").await?;
        let file = saved(&folder).await?;
        let told = events(&file)?;
        assert_eq!(
            told.iter().map(|(day, _)| day.as_str()).collect::<Vec<_>>(),
            days
        );
        for (_, title) in &told {
            assert_eq!(title, "Appuntamento");
        }
        for word in [
            "nasko",
            "cresco",
            "description",
            "consultorio",
            "gravidanza",
        ] {
            assert!(!file.to_lowercase().contains(word), "{word}: {file}");
        }
        // Nothing has been asked for, nothing is kept, and the address is as it was.
        let mut asked = network::requests()?.split_off(before);
        asked.retain(|line| line != network::LOOK);
        assert_eq!(asked, Vec::<String>::new());
        assert_eq!(page.say("location.href").await?, address);
        network::keeps_its_files(&page).await?;
        fs::remove_dir_all(folder)?;
        Ok(())
    })
}

/// Presses "copy" and gives what was copied.
async fn copied(page: &Page) -> Outcome<String> {
    page.run("delete window.copied").await?;
    page.press("copy").await?;
    page.until("window.copied !== undefined").await?;
    page.say("copied").await
}

/// What the sheet says, line for line.
async fn lines(page: &Page) -> Outcome<Vec<String>> {
    let lines = page
        .run("return [...document.querySelectorAll('.nc-sheet :is(h1, h2, p, li)')].map((one) => one.textContent)")
        .await?;
    Ok(serde_json::from_value(lines)?)
}

#[test]
fn the_sheet_is_copied_as_text_as_it_is() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, BERGAMO).await?;
        page.run("navigator.clipboard.writeText = async (text) => { window.copied = text; }")
            .await?;
        let text = copied(&page).await?;
        let bare: Vec<&str> = text
            .lines()
            .filter(|line| !line.is_empty())
            .map(|line| line.trim_start_matches("- "))
            .collect();
        assert_eq!(bare, lines(&page).await?);
        assert!(
            text.contains("\n\nLe tue risposte\n- Comune dove vivi: Bergamo\n"),
            "{text}"
        );
        page.says(".nc-said[role=status]", "Copiato").await?;
        choose_neutral(&page).await?;
        let neutral = copied(&page).await?;
        is_neutral(&neutral);
        assert!(neutral.starts_with("Consultori familiari"), "{neutral}");

        // Without leave for the clipboard, the older way.
        page.run(
            "navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
             document.addEventListener('copy', ({ target }) => { window.copied = target.value; });",
        )
        .await?;
        assert_eq!(copied(&page).await?, neutral);
        page.until("document.querySelector('.nc-copied').hidden")
            .await?;
        page.focused("copy").await?;
        // Without any, by hand.
        page.run("document.execCommand = () => false").await?;
        page.press("copy").await?;
        page.see(".nc-copied:not([hidden])").await?;
        assert_eq!(
            page.say("document.querySelector('.nc-copied').value")
                .await?,
            neutral
        );
        page.says(".nc-said", "Seleziona").await?;
        is_clean(&page, "to be copied by hand").await
    })
}

/// Has what a frame that is made next would print, instead of printing it.
const WATCH: &str = "const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get() {
      const view = get.call(this);
      view.print = () => {
        const sheet = view.document.querySelector('.nc-sheet');
        window.printed = {
          title: view.document.title,
          text: view.document.body.textContent,
          rules: view.document.adoptedStyleSheets[0].cssRules.length > 50,
          page: [...view.document.adoptedStyleSheets[0].cssRules].some(({ cssText }) => /^@page nc-sheet/.test(cssText)),
          hidden: view.getComputedStyle(sheet).display,
        };
        setTimeout(() => view.dispatchEvent(new Event('afterprint')));
      };
      return view;
    } });
    window.print = () => { window.printed = 'the page around'; };";

/// The sheet alone is printed, not the page around; also where that has a strict policy.
fn from_the_element(make: Make, host: &'static str) -> Outcome {
    journey(Browser::of(make), move |page| async move {
        let element = site::open(&page, host).await?;
        page.run(WATCH).await?;
        site::to_result(&element, BERGAMO).await?;
        element.press("print").await?;
        page.until("window.printed").await?;
        let printed = page.run("return printed").await?;
        assert_eq!(
            printed["title"], "NASKO e CRESCO: la nostra stima",
            "{printed}"
        );
        assert_eq!(printed["rules"], true);
        assert_eq!(printed["page"], true);
        // On a screen it is hidden there as well.
        assert_eq!(printed["hidden"], "none");
        let text = printed["text"].as_str().unwrap_or_default();
        assert!(
            text.starts_with("NASKO e CRESCO: la nostra stima"),
            "{text}"
        );
        assert!(text.contains("7.123,45"), "{text}");
        assert!(!text.contains("Esci subito"), "{text}");
        // Nothing of it stays.
        page.until(&format!("!{ELEMENT}.querySelector('iframe')"))
            .await?;
        let title = page.say("document.title").await?;
        element.click("#nc-neutral").await?;
        page.until(&format!(
            "{ELEMENT}.querySelector('.nc-sheet h1').textContent.startsWith('Consultori')"
        ))
        .await?;
        page.run("delete window.printed").await?;
        element.press("print").await?;
        page.until("window.printed").await?;
        is_neutral(&page.say("printed.title + printed.text").await?);
        // The title of the page is the site's.
        assert_eq!(page.say("document.title").await?, title);
        Ok(())
    })
}

#[test]
fn the_element_prints_the_sheet_alone() -> Outcome {
    from_the_element(Make::Chromium, "hostile.html")
}

#[test]
fn the_element_prints_the_sheet_alone_under_a_strict_policy() -> Outcome {
    from_the_element(Make::Chromium, "strict.html")
}

#[test]
fn the_element_prints_the_sheet_alone_in_firefox() -> Outcome {
    from_the_element(Make::Firefox, "strict.html")
}

#[test]
fn the_frame_saves_and_prints_what_is_its_own() -> Outcome {
    journey(Browser::default(), |page| async move {
        let folder = downloads(&page, "frame").await?;
        site::visit(&page, "frame.html").await?;
        page.see("iframe").await?;
        page.enter_frame(0).await?;
        page.see("form[data-page=start]").await?;
        page.see("[data-action=language]").await?;
        site::to_result(&page, BERGAMO).await?;
        page.press("calendar").await?;
        assert_eq!(events(&saved(&folder).await?)?.len(), 5);
        page.run("window.print = () => { window.printed = true; }")
            .await?;
        page.press("print").await?;
        page.until("window.printed").await?;
        fs::remove_dir_all(folder)?;
        Ok(())
    })
}

/// Nothing may stay there or lead out of it: codes alone, one of them with her days.
#[test]
fn at_a_kiosk_nothing_is_printed_saved_or_copied() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = kiosk::open(&page, kiosk::KIOSK).await?;
        kiosk::to_result(&page, BERGAMO).await?;
        assert_eq!(
            page.count("[data-action=print], [data-action=copy], [data-action=calendar], .nc-sheet, [data-file]")
                .await?,
            0
        );
        page.see("figure:nth-of-type(3) [data-code] svg").await?;
        let days = super::scan::scan(&page, "figure:nth-of-type(3) [data-code]").await?;
        assert_eq!(
            days,
            "Appuntamento\n- 22 novembre 2026\n- 1 gennaio 2027\n- 10 luglio 2027\n- 10 settembre 2027\n- 10 luglio 2028"
        );
        assert_eq!(pages(&page).await?, 1);
        assert_eq!(on_paper(&page).await?.trim(), "");
        Ok(())
    })
}

/// Where nothing can be said, there is still where to go.
#[test]
fn who_knows_nothing_prints_one_page_as_well() -> Outcome {
    journey(Browser::default(), |page| async move {
        for answers in [super::answer::UNSURE, &[Answer::Elsewhere]] {
            to_result(&page, TODAY, answers).await?;
            assert_eq!(page.count("[data-action=calendar]").await?, 0);
            assert_eq!(pages(&page).await?, 1);
            let paper = on_paper(&page).await?;
            assert!(paper.contains("Cerca il consultorio familiare"), "{paper}");
        }
        Ok(())
    })
}
