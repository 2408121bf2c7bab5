//! Every page in every language that is offered there, on a phone and on a wide screen: all of it is translated, is drawn, and is to
//! be read.

pub mod way;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use way::Visitor;

use super::accessible::violations;
use super::driver::{Browser, Make, Outcome, Page, TODAY, journey};
use super::kiosk;

/// Has the widget speak a language.
const SPEAK: &str = include_str!("every_language/speak.js");
/// Finds what is wrong then.
const LOOK: &str = include_str!("every_language/look.js");
/// Draws letters, and finds those that are none.
const LETTERS: &str = include_str!("every_language/letters.js");

/// A language, a style and fonts: what a letter is drawn with.
type Hand = (String, String, String);

/// A language, what is wrong, and the element with which it is.
type Fault = (String, String, String);

/// Looks at every page in every language.
#[derive(Default)]
struct Look {
    /// How wide the screen is.
    width: u32,
    /// What is wrong, all of it, for it is mended together: the pages, and the texts.
    faults: BTreeMap<Fault, BTreeSet<(&'static str, String)>>,
    /// All letters that there are.
    letters: BTreeMap<Hand, BTreeSet<String>>,
    /// How many pages there were.
    pages: usize,
}

impl Look {
    fn found(&mut self, tag: &str, place: &'static str, [kind, element, text]: [String; 3]) {
        let fault = (tag.to_owned(), kind, element);
        self.faults.entry(fault).or_default().insert((place, text));
    }

    /// At a page in a language.
    async fn look(&mut self, page: &Page, tag: &str, place: &'static str, again: &str) -> Outcome {
        let found = look(page, tag, again).await?;
        for fault in faults(&found)? {
            self.found(tag, place, fault);
        }
        let letters: Vec<(String, String, String, Vec<String>)> =
            serde_json::from_value(found["letters"].clone())?;
        for (lang, style, fonts, letters) in letters {
            let known = self.letters.entry((lang, style, fonts)).or_default();
            known.extend(letters);
        }
        Ok(())
    }

    /// Draws all letters that there were, and tells what was wrong.
    async fn is_right(mut self, page: &Page) -> Outcome {
        for (lang, letter, fault) in not_drawn(page, &self.letters).await? {
            self.found(&lang, "anywhere", [fault, String::new(), letter]);
        }
        let report = self.report();
        assert!(report.is_empty(), "{} faults:\n{report}", self.faults.len());
        Ok(())
    }

    /// A line for each fault, with some of the places where it is.
    fn report(&self) -> String {
        let mut report = String::new();
        for ((tag, kind, element), places) in &self.faults {
            report.push_str(&format!("{tag}, {} px: {kind}: {element}: ", self.width));
            for (place, text) in places.iter().take(3) {
                report.push_str(&format!("{text} ({place}); "));
            }
            report.push_str(&format!("{} in all\n", places.len()));
        }
        report
    }
}

/// The languages that the page offers. Italian is the first: the others are held against it.
pub async fn offered(page: &Page) -> Outcome<Vec<String>> {
    let offered = page.languages().await?;
    assert_eq!(offered.first().map(String::as_str), Some("it"));
    Ok(offered)
}

/// A script in which `speak` can be used, and what comes after it.
pub fn speaking(again: &str, script: &str) -> String {
    format!("const again = async () => {{ {again} }};{SPEAK}{script}")
}

/// Speaks a language and looks.
async fn look(page: &Page, tag: &str, again: &str) -> Outcome<Value> {
    let script = speaking(again, LOOK);
    page.run_async(&script, vec![json!(tag)]).await
}

/// What has been found to be wrong.
fn faults(found: &Value) -> Outcome<Vec<[String; 3]>> {
    serde_json::from_value(found["faults"].clone()).map_err(|_| found.to_string().into())
}

impl Visitor for Look {
    async fn visit(&mut self, page: &Page, place: &'static str, again: &'static str) -> Outcome {
        self.pages += 1;
        for (number, tag) in offered(page).await?.iter().enumerate() {
            self.look(page, tag, place, again).await?;
            // Two thirds of the time would be its own. What its rules look at is the same on every screen, but for what
            // `accessible` and the script look at on both: each page in each language is held against all of them once, here
            // or there.
            if (self.pages + number + usize::from(self.width > 320)).is_multiple_of(2) {
                let found = violations(page).await?;
                for rule in found.as_array().into_iter().flatten() {
                    self.found(
                        tag,
                        place,
                        ["axe".to_owned(), String::new(), rule.to_string()],
                    );
                }
            }
        }
        page.speak("it").await
    }
}

/// Which of these letters are none.
async fn not_drawn<'a>(
    page: &Page,
    letters: impl IntoIterator<Item = (&'a Hand, &'a BTreeSet<String>)>,
) -> Outcome<Vec<(String, String, String)>> {
    let asked: Vec<Value> = letters
        .into_iter()
        .map(|((lang, style, fonts), letters)| json!([lang, style, fonts, letters]))
        .collect();
    let found = page.client().execute(LETTERS, vec![json!(asked)]).await?;
    Ok(serde_json::from_value(found)?)
}

fn on_a_screen(width: u32) -> Outcome {
    let browser = Browser {
        narrow: width == 320,
        ..Browser::of(Make::Chromium)
    };
    journey(browser, move |page| async move {
        if width != 320 {
            let screen =
                json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
            page.devtools("Emulation.setDeviceMetricsOverride", screen)
                .await?;
        }
        let mut look = Look {
            width,
            ..Look::default()
        };
        if let Err(stopped) = way::go(&page, &mut look).await {
            let fault = [
                "does not go on".to_owned(),
                String::new(),
                stopped.to_string(),
            ];
            look.found("it", "on the way", fault);
        }
        let pages = look.pages;
        look.is_right(&page).await?;
        assert!(pages > 28, "only {pages} pages");
        Ok(())
    })
}

#[test]
fn on_a_narrow_phone() -> Outcome {
    on_a_screen(320)
}

#[test]
fn on_a_wide_screen() -> Outcome {
    on_a_screen(1280)
}

/// Has the keys of a kiosk drawn for a field, once their words have come.
fn keys_for(field: &str) -> String {
    format!(
        "const field = document.querySelector('#{field}');
         field.blur();
         field.focus();
         await until(() => document.querySelector(`.nc-keys[lang=\"${{tag}}\"]`));"
    )
}

/// Has her asked whether she is still there.
const ASK: &str = "
  skip(61);
  await until(() => document.querySelector('[role=alertdialog]')?.closest('.nc-layer').lang === tag);";

/// What a kiosk lays over the page: its keys, and "Ci sei ancora?".
#[test]
fn at_a_kiosk() -> Outcome {
    journey(Browser::default(), |page| async move {
        kiosk::on_screen(&page, [1080, 1920]).await?;
        page.may_skip().await?;
        let page = kiosk::open(&page, kiosk::KIOSK).await?;
        let mut found = Look {
            width: 1080,
            ..Look::default()
        };
        page.press("continue").await?;
        page.at("comune").await?;
        for tag in offered(&page).await? {
            let keys = keys_for("nc-comune");
            found.look(&page, &tag, "the keys", &keys).await?;
            found.look(&page, &tag, "the question", ASK).await?;
            page.click("[data-kiosk=more]").await?;
        }
        page.speak("it").await?;
        page.press("unsure").await?;
        page.at("residence-since").await?;
        for tag in offered(&page).await? {
            let keys = keys_for("nc-since-day");
            found
                .look(&page, &tag, "the keys with figures", &keys)
                .await?;
        }
        found.is_right(&page).await
    })
}

/// What is broken by hand, and what is said of it then.
const BROKEN: &[(&str, &str)] = &[
    (
        "one.textContent = 'cut off where it is long'; Object.assign(one.style, { inlineSize: '3em', overflow: 'hidden', whiteSpace: 'nowrap' })",
        "cut off sideways (hidden): .nc-page p",
    ),
    (
        "one.textContent = 'cut off where it is long'; Object.assign(one.style, { blockSize: '0.5em', overflow: 'clip' })",
        "cut off below: .nc-page p",
    ),
    (
        "one.textContent = 'wide'; one.style.inlineSize = '150vw'",
        "scrolls sideways by",
    ),
    (
        "one.textContent = 'to the left'; one.style.marginInlineStart = '-50vw'",
        "from -",
    ),
    (
        "const other = document.createElement('p'); one.before(other); one.textContent = other.textContent = 'on it'; Object.assign(other.style, { margin: '0' }); Object.assign(one.style, { margin: '-1.4em 0 0' })",
        "px in one another",
    ),
    (
        "one.textContent = 'beside its box'; Object.assign(one.style, { inlineSize: '2em', whiteSpace: 'nowrap' })",
        "beside its box: .nc-page p",
    ),
    (
        "const low = document.createElement('button'); low.textContent = 'below its box'; Object.assign(low.style, { blockSize: '8px', padding: '0', display: 'block' }); one.append(low)",
        "below its box: ",
    ),
    (
        r"document.querySelector('h1 label').textContent = [...italian].find(([at]) => / h1\d+ label\d+$/.test(at))[1].values().next().value",
        "Italian: ",
    ),
    (
        "document.querySelector('#nc-comune').setAttribute('aria-label', '')",
        "empty aria-label: input#nc-comune",
    ),
    ("", "empty: .nc-page p"),
    (
        "one.textContent = 'Salve'; one.lang = 'fr'",
        "is said to be fr: .nc-page p",
    ),
    (
        "one.textContent = 'Salve'; one.dir = 'rtl'",
        "rtl in en: .nc-page p",
    ),
    ("document.documentElement.dir = 'rtl'", "dir=rtl: html"),
    (
        "const small = document.createElement('button'); small.textContent = 'x'; one.append(small)",
        "target of",
    ),
];

/// The checks find what they are for.
#[test]
fn what_is_broken_is_found() -> Outcome {
    journey(Browser::default(), |page| async move {
        for (broken, kind) in BROKEN {
            page.open(TODAY).await?;
            page.press("continue").await?;
            page.at("comune").await?;
            let fine = look(&page, "it", "").await?;
            assert_eq!(fine["faults"], json!([]));
            let again = format!(
                "const one = document.createElement('p'); document.querySelector('form').append(one); {broken};"
            );
            let found: Vec<String> = faults(&look(&page, "en", &again).await?)?
                .iter()
                .map(|fault| fault.join(": "))
                .collect();
            assert!(
                found.iter().any(|fault| fault.contains(kind)),
                "{kind}: {found:?}"
            );
        }
        let hand = (
            "it".to_owned(),
            "normal 600".to_owned(),
            "system-ui, sans-serif".to_owned(),
        );
        let letters = ["a", "è", "\u{e123}", "a\u{e123}", "\u{e123}b"];
        let letters = letters.map(str::to_owned).into_iter().collect();
        let found = not_drawn(&page, [(&hand, &letters)]).await?;
        assert_eq!(found.len(), 3, "{found:?}");
        Ok(())
    })
}
