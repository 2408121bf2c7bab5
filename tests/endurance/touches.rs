//! Touches at random: never an error, never a dead end, and never a page that is not as it was once nobody is there any more.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use super::driver::{
    BACKSPACE, Browser, DOWN, ENTER, ESCAPE, Outcome, Page, SHIFT, TAB, UP, journey, variable,
};
use super::faults;
use super::random::Random;

const ADDRESS: &str = "?data=2026-11-22&chiosco";
/// The screen of a tablet.
const SCREEN: [u32; 2] = [800, 1280];

/// After so many touches it is looked whether she can go on; after so many, what happens when nobody is there.
const LOOK: u64 = 10;
const LEAVE: u64 = 120;

/// Keys of a keyboard that somebody has plugged in.
const KEYS: [char; 14] = [
    TAB, ENTER, ESCAPE, BACKSPACE, UP, DOWN, SHIFT, ' ', 'b', 'e', 'r', '1', '2', '0',
];

/// The start page as it was before anybody came, and what must be as it was.
const WHOLE: &str = "
  const { documentElement: html } = document;
  return [html.outerHTML.replaceAll(' style=\"\"', ''), document.title, history.length, location.href,
    String(getSelection()), document.querySelectorAll('details[open]').length];";

/// Goes from question to question and back to the start, by what can be pressed alone.
const TYPED: &str = "
  const done = arguments[0];
  (async () => {
    const turn = () => new Promise((then) => setTimeout(then, 5));
    const form = () => document.querySelector('form[data-page]');
    const typed = [];
    for (let pages = 0; form().dataset.page !== 'check'; pages++) {
      if (pages > 20) throw new Error('never at the check page');
      const before = form();
      for (const one of form().querySelectorAll('input')) {
        if (one.type === 'text' ? one.value : one.checked) typed.push(one.id);
      }
      form().querySelector('[data-action=continue]').click();
      for (let turns = 0; form() === before && turns < 400; turns++) await turn();
    }
    document.querySelector('[data-action=leave]').click();
    for (let turns = 0; form().dataset.page !== 'start' && turns < 400; turns++) await turn();
    return typed;
  })().then(done, (error) => done(String(error)));";

/// Somebody in front of the screen.
struct Passer {
    page: Page,
    random: Random,
    /// What she has done since the start, the last few.
    done: Vec<String>,
    seen: BTreeMap<String, u64>,
    touches: u64,
    resets: u64,
    asked: u64,
    start: Value,
}

impl Passer {
    async fn look(&self, whether_she_can_go_on: bool) -> Outcome<Value> {
        let script = include_str!("look.js").replace(
            "arguments[0]",
            if whether_she_can_go_on {
                "true"
            } else {
                "false"
            },
        );
        self.page.run(&script).await
    }

    /// Nothing is wrong, and she can go on.
    fn hold(&self, seen: &Value) {
        let done = &self.done;
        assert_eq!(seen["faults"], json!([]), "after {done:#?}");
        assert!(seen["at"].is_string(), "{seen} after {done:#?}");
        if let Some(ways) = seen["ways"].as_array() {
            let open = ways.iter().all(|way| way == &json!(true));
            assert!(open, "a dead end: {seen} after {done:#?}");
        }
    }

    fn note(&mut self, what: String) {
        self.done.push(what);
        if self.done.len() > 30 {
            self.done.remove(0);
        }
    }

    async fn touch(&mut self, [x, y]: [i64; 2], by_mouse: bool) -> Outcome {
        self.note(format!(
            "{} {x},{y}",
            if by_mouse { "mouse" } else { "touch" }
        ));
        if by_mouse {
            for kind in ["mouseMoved", "mousePressed", "mouseReleased"] {
                let mouse =
                    json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 });
                self.page
                    .devtools("Input.dispatchMouseEvent", mouse)
                    .await?;
            }
            return Ok(());
        }
        let point = json!([{ "x": x, "y": y }]);
        for (kind, points) in [("touchStart", point), ("touchEnd", json!([]))] {
            let touch = json!({ "type": kind, "touchPoints": points });
            self.page
                .devtools("Input.dispatchTouchEvent", touch)
                .await?;
        }
        Ok(())
    }

    async fn swipe(&mut self) -> Outcome {
        let [x, y] = self.anywhere();
        let [to_x, to_y] = self.anywhere();
        self.note(format!("swipe {x},{y} to {to_x},{to_y}"));
        for (kind, points) in [
            ("touchStart", json!([{ "x": x, "y": y }])),
            (
                "touchMove",
                json!([{ "x": (x + to_x) / 2, "y": (y + to_y) / 2 }]),
            ),
            ("touchMove", json!([{ "x": to_x, "y": to_y }])),
            ("touchEnd", json!([])),
        ] {
            let touch = json!({ "type": kind, "touchPoints": points });
            self.page
                .devtools("Input.dispatchTouchEvent", touch)
                .await?;
        }
        Ok(())
    }

    fn anywhere(&mut self) -> [i64; 2] {
        SCREEN.map(|end| {
            let at = self.random.below(usize::try_from(end).unwrap_or(1));
            i64::try_from(at).unwrap_or_default()
        })
    }

    /// Whatever comes to her mind, given what she sees.
    async fn do_something(&mut self, seen: &Value) -> Outcome {
        self.touches += 1;
        let targets = seen["targets"].as_array().cloned().unwrap_or_default();
        match self.random.below(100) {
            0..72 => {
                let target = self.random.of(&targets).cloned();
                let by_mouse = self.random.below(3) == 0;
                if let Some(at) = target.and_then(|at| serde_json::from_value(at).ok()) {
                    self.touch(at, by_mouse).await?;
                }
            }
            72..82 => {
                let at = self.anywhere();
                let by_mouse = self.random.below(3) == 0;
                self.touch(at, by_mouse).await?;
            }
            82..92 => {
                let key = self.random.of(&KEYS).copied().unwrap_or(TAB);
                self.note(format!("key {key:?}"));
                self.page.keys(&key.to_string()).await?;
            }
            92..96 => self.swipe().await?,
            _ => {
                let by = if self.random.below(2) == 0 { 600 } else { -600 };
                self.note(format!("wheel {by}"));
                let wheel =
                    json!({ "type": "mouseWheel", "x": 400, "y": 300, "deltaX": 0, "deltaY": by });
                self.page
                    .devtools("Input.dispatchMouseEvent", wheel)
                    .await?;
            }
        }
        Ok(())
    }

    /// Waits until what she sees is so.
    async fn until(&self, what: &str, holds: impl Fn(&Value) -> bool) -> Outcome<Value> {
        let begun = Instant::now();
        loop {
            let seen = self.look(false).await?;
            if holds(&seen) {
                return Ok(seen);
            }
            if begun.elapsed() > Duration::from_secs(5) {
                return Err(format!("never {what}: {seen} after {:#?}", self.done).into());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Every dialog can be closed.
    async fn close(&mut self) -> Outcome {
        self.note("close".to_owned());
        let button = self
            .page
            .run(
                "const veils = document.querySelectorAll('.nc-veil');
                 const button = veils[veils.length - 1].querySelector('[data-kiosk]');
                 button.scrollIntoView({ block: 'nearest' });
                 const { left, top, width, height } = button.getBoundingClientRect();
                 return [left + width / 2, top + height / 2].map(Math.round);",
            )
            .await?;
        let veils = "document.querySelectorAll('.nc-veil').length";
        let before = self.page.say(veils).await?;
        self.touch(serde_json::from_value(button)?, false).await?;
        self.page.until(&format!("{veils} < {before}")).await
    }

    /// Nobody touches anything for a minute; then she does, or nobody does for another half.
    async fn stay_away(&mut self) -> Outcome {
        self.note("61 s".to_owned());
        self.page.skip(61).await?;
        tokio::time::sleep(Duration::from_millis(600)).await;
        let seen = self.look(true).await?;
        self.hold(&seen);
        if seen["modal"] == "alertdialog" {
            self.asked += 1;
            if self.random.below(3) == 0 {
                return self.close().await;
            }
            self.note("30 s".to_owned());
            self.page.skip(30).await?;
        }
        self.until("at the start", |seen| {
            seen["at"] == "start" && seen["modal"].is_null()
        })
        .await?;
        self.is_as_it_was().await
    }

    /// The page is as it was before anybody came.
    async fn is_as_it_was(&mut self) -> Outcome {
        self.resets += 1;
        let done = &self.done;
        // The widget draws, then the focus and the view go to the beginning.
        self.page
            .until("document.activeElement.tagName === 'H1'")
            .await?;
        let whole = self.page.run(WHOLE).await?;
        assert_eq!(whole, self.start, "after {done:#?}");
        // Fields that are drawn only later hold nothing either.
        self.page.press("continue").await?;
        let typed = self.page.run_async(TYPED, Vec::new()).await?;
        assert_eq!(typed, json!([]), "after {done:#?}");
        self.done.clear();
        Ok(())
    }
}

#[test]
fn touches_at_random_do_no_harm() -> Outcome {
    let last = Duration::from_secs(variable("NC_TOUCHES")?.parse()?);
    journey(Browser::default(), move |page| async move {
        let [width, height] = SCREEN;
        let screen =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        page.devtools("Emulation.setDeviceMetricsOverride", screen)
            .await?;
        page.devtools(
            "Emulation.setTouchEmulationEnabled",
            json!({ "enabled": true }),
        )
        .await?;
        page.may_skip().await?;
        faults::listen(&page).await?;
        page.open(ADDRESS).await?;
        page.see("html.nc-kiosk").await?;
        let origin = page.say("performance.timeOrigin").await?;
        // As after every reset.
        page.press("continue").await?;
        page.see("form[data-page=comune]").await?;
        page.press("leave").await?;
        page.see("form[data-page=start]").await?;
        page.until("document.activeElement.tagName === 'H1'")
            .await?;
        let start = page.run(WHOLE).await?;
        let mut passer = Passer {
            page,
            random: Random::begin(),
            done: Vec::new(),
            seen: BTreeMap::new(),
            touches: 0,
            resets: 0,
            asked: 0,
            start,
        };
        let begun = Instant::now();
        while begun.elapsed() < last {
            let seen = passer.look(passer.touches.is_multiple_of(LOOK)).await?;
            passer.hold(&seen);
            let at = seen["modal"].as_str().or(seen["at"].as_str());
            *passer
                .seen
                .entry(at.unwrap_or_default().to_owned())
                .or_default() += 1;
            if seen["modal"].is_string() && seen["lifted"] == false && passer.random.below(4) == 0 {
                passer.close().await?;
            }
            passer.do_something(&seen).await?;
            if passer.touches.is_multiple_of(LEAVE) {
                passer.stay_away().await?;
            }
        }
        passer.stay_away().await?;
        faults::none(&passer.page).await?;
        assert_eq!(passer.page.say("performance.timeOrigin").await?, origin);
        println!(
            "\n{} touches in {} s; asked {} times, nobody there {} times; seen: {:?}",
            passer.touches,
            begun.elapsed().as_secs(),
            passer.asked,
            passer.resets,
            passer.seen
        );
        Ok(())
    })
}
