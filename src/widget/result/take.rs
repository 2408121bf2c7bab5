//! What she can take with her: on paper, in her calendar, as text; and without any of these, as QR codes for her own phone of the
//! first place and the papers to bring. In the codes is no answer of hers, and in the others none where she says so.

use super::{documents, places, sheet};
use crate::assess::{Answers, Outcome};
use crate::calendar::{Entry, calendar};
use crate::territory::vcard;
use crate::text::messages as msg;
use crate::widget::app::View;
use crate::widget::dom::{El, el};
use crate::widget::event::Action;
use crate::widget::field;
use crate::widget::shell;
use crate::widget::slot::Slot;

/// The section; nothing where there is nothing to take.
pub fn view(view: &View, answers: &Answers, told: &[&Outcome]) -> Option<El> {
    let words = view.words;
    let kiosk = view.state.settings.kiosk;
    let codes = codes(view, answers, told);
    if kiosk && codes.is_empty() {
        return None;
    }
    let mut section = el("section.nc-take aria-labelledby=nc-take")
        .add(el("h2 id=nc-take tabindex=-1").say(words, msg::RESULT_TAKE_TITLE));
    // In a waiting room nothing may stay, on paper or in a file; the codes are always there.
    if !kiosk {
        section = section.all(ways(view, answers));
    }
    if !codes.is_empty() {
        section = section.add(el("p").say(words, msg::RESULT_TAKE_ABOUT));
        let shown = view.state.shows_codes();
        if !kiosk {
            let button = shell::button(view, Action::Codes, "codes")
                .with("class", "nc-link")
                .with("aria-expanded", if shown { "true" } else { "false" })
                .say(words, msg::RESULT_TAKE_SHOW);
            section = section.add(el("p").add(button));
        }
        if shown {
            section = section.add(el("div.nc-codes").all(codes));
        }
    }
    Some(section)
}

/// The way to it from the top of the page, in a waiting room: it is far down, and there is no paper.
pub fn way(view: &View) -> El {
    let button = shell::button(view, Action::Take, "take").with("class", "nc-link");
    el("p").add(button.say(view.words, msg::RESULT_TAKE_TITLE))
}

/// Paper, calendar, text. What comes of a press the page's script says, in the words that are written here for it.
fn ways(view: &View, answers: &Answers) -> Vec<El> {
    let words = view.words;
    let neutral = sheet::neutral(view);
    let button = |how, label| {
        shell::button(view, Action::Carry(how), how)
            .with("class", "nc-button nc-second")
            .say(words, label)
    };
    let mut buttons = el("div.nc-actions")
        .add(button("print", msg::SHEET_PRINT))
        .add(button("copy", msg::SHEET_COPY));
    let mut all = vec![
        el("p").say(words, msg::SHEET_ABOUT),
        field::checkable(
            view,
            Slot::Neutral,
            Slot::Neutral.id(),
            "checkbox",
            "yes",
            neutral,
            msg::SHEET_NEUTRAL,
        ),
    ];
    // Empty, it is there too, so that the box before it stays the same and keeps the focus.
    let mut dates = el("div");
    if let Some(file) = file(view, answers, neutral) {
        if !neutral {
            dates = dates
                .add(el("p").say(words, msg::SHEET_DATES).text(":"))
                .add(super::list(&sheet::her_dates(view, answers)));
        }
        buttons = buttons.add(button("calendar", msg::SHEET_CALENDAR).set("data-file", &file));
    }
    let said = el("p.nc-said role=status")
        .set("data-copy", words.get(msg::SHEET_COPIED))
        .set("data-by-hand", words.get(msg::SHEET_BY_HAND))
        .set("data-calendar", words.get(msg::SHEET_SAVED))
        .set("data-fault", words.get(msg::SHEET_FAULT));
    let copied = el("textarea.nc-copied readonly hidden rows=8")
        .set("aria-label", words.get(msg::SHEET_BY_HAND));
    // The page's script writes into both: with another sheet there are others, and nothing is left of what stood there.
    let which = 2 * words.text().lang() as usize + usize::from(neutral);
    let outcome = el("div").key(which).add(said).add(copied);
    all.extend([dates, buttons, outcome]);
    all
}

/// Her dates as a file for a calendar; none where there are none.
fn file(view: &View, answers: &Answers, neutral: bool) -> Option<String> {
    let mut about = String::new();
    if !neutral {
        // What is found in a calendar long after is no call to apply.
        about.push_str(view.words.get(msg::CLOSED_TITLE));
        if let Some(place) = places::first(view, answers) {
            for part in [". ", &place.name(&view.state.comuni), ", ", place.phone()] {
                about.push_str(part);
            }
        }
    }
    let dates = sheet::dates(view, answers);
    let titles: Vec<String> = dates
        .iter()
        .map(|date| {
            if neutral {
                view.words.get(msg::SHEET_APPOINTMENT).to_owned()
            } else {
                // In a month at a glance there is nothing but titles.
                msg::sheet_closed(view.text(), &sheet::occasion(view, date.what))
            }
        })
        .collect();
    let entries: Vec<Entry> = dates
        .iter()
        .zip(&titles)
        .map(|(&date, title)| Entry {
            date,
            title,
            about: &about,
        })
        .collect();
    calendar(answers.application_date(), &entries)
}

fn codes(view: &View, answers: &Answers, told: &[&Outcome]) -> Vec<El> {
    let words = view.words;
    let mut codes = Vec::new();
    if let Some(place) = places::first(view, answers) {
        // By its name, as it need not be the nearest.
        let name = msg::result_take_place(words.text(), &place.name(&view.state.comuni));
        codes.push(code(view, 0, &name, &vcard(place, &view.state.comuni)));
    }
    if let Some(papers) = papers(view, told) {
        let name = words.get(msg::RESULT_TAKE_DOCUMENTS);
        codes.push(code(view, 1, name, &papers));
    }
    let dates = sheet::dates(view, answers);
    if view.state.settings.kiosk && !dates.is_empty() {
        // The days alone, as many telephones take but the first of a calendar.
        let mut days = words.get(msg::SHEET_APPOINTMENT).to_owned();
        for date in dates {
            days.push_str("\n- ");
            days.push_str(&words.day(date.day));
        }
        codes.push(code(view, 2, words.get(msg::SHEET_CODE), &days));
    }
    codes
}

/// A code, which the page's script draws.
fn code(view: &View, key: usize, name: &str, content: &str) -> El {
    let drawn = el("div.nc-code role=img")
        .set("aria-label", name)
        .set("data-code", content)
        .set("data-fault", view.words.get(msg::RESULT_TAKE_FAULT));
    el("figure")
        .key(key)
        .add(drawn)
        .add(el("figcaption").text(name))
}

/// The papers of every fund that she may get, each once, but for that of the interview before a termination: what is taken
/// along stays on a phone that others may look at.
fn papers(view: &View, told: &[&Outcome]) -> Option<String> {
    let words = view.words;
    let mut names = documents::of_grants(told);
    names.retain(|name| *name != msg::RESULT_DOCUMENT_INTERVIEW);
    let mut text = words.get(msg::RESULT_TAKE_HEADING).to_owned();
    for name in &names {
        text.push_str("\n- ");
        text.push_str(words.get(*name));
    }
    (!names.is_empty()).then_some(text)
}
