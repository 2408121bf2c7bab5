//! What the address chooses: `?regime=` and `?data=`, for those who preview.

use crate::assess::{Answers, Date, Regime, RegimeChoice, date};
use crate::widget::{Preview, Settings};

/// Reads the address; what it leaves open is the programme's rules and today.
pub fn read(parameters: &web_sys::UrlSearchParams) -> Settings {
    let regime = parameters.get("regime").map(|name| match name.as_str() {
        "in-force" => Some(RegimeChoice::InForce),
        name => Regime::parse(name).map(RegimeChoice::Of),
    });
    let rules = regime.flatten().unwrap_or(RegimeChoice::Of(Regime::Of2013));
    let day = parameters
        .get("data")
        .map(|day| Answers::new(date::parse(&day)?, rules).ok());
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
    let clock = js_sys::Date::new_0();
    let year = i32::try_from(clock.get_full_year()).unwrap_or(0);
    let day = Date::from_ymd_opt(year, clock.get_month() + 1, clock.get_date()).unwrap_or_default();
    Answers::new(day, rules).unwrap_or_else(|_| Answers::last_known(rules))
}
