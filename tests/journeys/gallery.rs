//! Pages in every language as pictures, for people to look at: `cargo xtask gallery`. It checks nothing; `every_language` does.

mod sheet;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use serde_json::json;
use sheet::Sheet;

use super::driver::{Browser, Make, Outcome, Page, journey, variable};
use super::every_language::way::{self, Visitor};
use super::every_language::{offered, speaking};

/// What is drawn of each language, from left to right.
const PLACES: [&str; 9] = [
    "start",
    "start, the languages",
    "maternity",
    "comune, the list",
    "residence-since, wrong",
    "isee",
    "check",
    "result, all open",
    "measures",
];

/// How wide a telephone is.
const WIDTH: u32 = 390;

/// Draws pages.
#[derive(Default)]
struct Draw {
    /// A sheet a language.
    sheets: BTreeMap<String, Sheet>,
    /// The languages, in the order in which they are offered.
    languages: Vec<String>,
}

/// Makes the screen so high.
async fn screen(page: &Page, height: u64) -> Outcome {
    let screen =
        json!({ "width": WIDTH, "height": height, "deviceScaleFactor": 1, "mobile": true });
    page.devtools("Emulation.setDeviceMetricsOverride", screen)
        .await?;
    Ok(())
}

impl Visitor for Draw {
    async fn visit(&mut self, page: &Page, place: &'static str, again: &'static str) -> Outcome {
        if !PLACES.contains(&place) {
            return Ok(());
        }
        self.languages = offered(page).await?;
        let script = speaking(
            again,
            "speak(arguments[0]).then(() => arguments[1](document.documentElement.scrollHeight));",
        );
        for tag in &self.languages {
            let height = page.run_async(&script, vec![json!(tag)]).await?;
            screen(page, height.as_u64().unwrap_or_default()).await?;
            let picture = page.client().screenshot().await?;
            self.sheets.entry(tag.clone()).or_default().add(&picture)?;
            screen(page, 800).await?;
        }
        page.speak("it").await
    }
}

/// A page with all sheets.
fn index(languages: &[String]) -> String {
    let mut index = String::from(
        "<!doctype html>\n<meta charset=\"utf-8\">\n<title>In every language</title>\n\
         <style>body { font: 100%/1.5 system-ui } img { display: block }</style>\n",
    );
    for tag in languages {
        index.push_str(&format!(
            "<h2 id=\"{tag}\">{tag}</h2>\n<img src=\"{tag}.png\" alt=\"\" loading=\"lazy\">\n"
        ));
    }
    index
}

#[test]
#[ignore = "draws, and checks nothing: `cargo xtask gallery`"]
fn sheets() -> Outcome {
    let browser = Browser {
        narrow: true,
        ..Browser::of(Make::Chromium)
    };
    journey(browser, |page| async move {
        screen(&page, 800).await?;
        let mut draw = Draw::default();
        way::go(&page, &mut draw).await?;
        let folder = PathBuf::from(variable("NC_GALLERY")?);
        fs::create_dir_all(&folder)?;
        for (tag, sheet) in &draw.sheets {
            sheet.write(&folder.join(format!("{tag}.png")))?;
        }
        Ok(fs::write(
            folder.join("index.html"),
            index(&draw.languages),
        )?)
    })
}
