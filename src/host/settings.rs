//! What the address chooses: `?regime=` and `?data=`, for those who preview.

use wasm_bindgen::prelude::wasm_bindgen;

use crate::assess::{Answers, Regime, RegimeChoice, date};
use crate::widget::{Preview, Settings};

#[wasm_bindgen(module = "/src/host/page.js")]
extern "C" {
    fn parameter(name: &str) -> Option<String>;
    #[wasm_bindgen(js_name = today)]
    fn page_today() -> String;
}

/// Reads the address; what it leaves open is the programme's rules and today.
pub fn read() -> Settings {
    let regime = parameter("regime").map(|name| match name.as_str() {
        "in-force" => Some(RegimeChoice::InForce),
        name => Regime::parse(name).map(RegimeChoice::Of),
    });
    let rules = regime.flatten().unwrap_or(RegimeChoice::Of(Regime::Of2013));
    let day = parameter("data").map(|day| Answers::new(date::parse(&day)?, rules).ok());
    let preview = match (regime, &day) {
        (None, None) => Preview::None,
        (Some(None), _) | (_, Some(None)) => Preview::Wrong,
        _ => Preview::Chosen,
    };
    let blank = day.flatten().unwrap_or_else(|| today(rules));
    Settings { blank, preview }
}

/// Her day by her clock. Where the clock cannot be right, the result names the day that was taken instead.
fn today(rules: RegimeChoice) -> Answers {
    let day = date::parse(&page_today()).unwrap_or_default();
    Answers::new(day, rules).unwrap_or_else(|_| Answers::last_known(rules))
}
