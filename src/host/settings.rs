//! What the one who embeds the widget has set: the attributes of the element, or the address of the page.

use super::around::Around;
use crate::assess::{Answers, Measures, Regime, RegimeChoice, date};
use crate::collected;
use crate::territory::Asl;
use crate::widget::{Preview, Settings};

/// Reads them; what is left open, or is none that there is, is the programme's rules, today, both funds and all of Lombardy.
pub fn read(around: &Around) -> Settings {
    let mut wrong = false;
    let regime = read_one(around, "regime", &mut wrong, |name| match name {
        "in-force" => Some(RegimeChoice::InForce),
        name => Regime::parse(name).map(RegimeChoice::Of),
    });
    let rules = regime.unwrap_or(RegimeChoice::Of(Regime::Of2013));
    let day = read_one(around, "application-date", &mut wrong, |day| {
        Answers::new(date::parse(day)?, rules).ok()
    });
    // What an address gets wrong is said on the page; an element's editor reads the console.
    let preview = if wrong && around.setting("told").is_some() {
        Preview::Wrong
    } else if regime.is_some() || day.is_some() {
        Preview::Chosen
    } else {
        Preview::None
    };
    let today = around
        .setting("today")
        .and_then(|day| date::parse(&day))
        .filter(|day| *day >= collected::earliest_today());
    let by_clock = today.and_then(|day| Answers::new(day, rules).ok());
    Settings {
        asks_day: day.is_none() && by_clock.is_none(),
        blank: day
            .or(by_clock)
            .unwrap_or_else(|| Answers::last_known(rules)),
        today,
        kiosk: around.setting("chiosco").is_some(),
        preview,
        measures: read_one(around, "measures", &mut wrong, Measures::parse).unwrap_or_default(),
        asl: read_one(around, "asl", &mut wrong, Asl::from_slug),
        site: around.setting("site").unwrap_or_default(),
    }
}

/// One of them; one that there is not is refused by its name.
fn read_one<T>(
    around: &Around,
    name: &str,
    wrong: &mut bool,
    parse: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let set = around.setting(name)?;
    let read = parse(&set);
    if read.is_none() {
        *wrong = true;
        around.refuse(name);
    }
    read
}
