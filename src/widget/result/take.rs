//! What she can take with her on her own phone, without paper: QR codes of the first place and of the papers to bring. No
//! answer of hers is in either.

use super::{documents, places};
use crate::assess::{Answers, Outcome};
use crate::territory::vcard;
use crate::text::{Msg, messages as msg};
use crate::widget::app::View;
use crate::widget::dom::{El, el};
use crate::widget::event::Action;
use crate::widget::shell;

/// The section; nothing where there is nothing to take.
pub fn view(view: &View, answers: &Answers, told: &[&Outcome]) -> Option<El> {
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
    if codes.is_empty() {
        return None;
    }
    let mut section = el("section.nc-take aria-labelledby=nc-take")
        .add(el("h2 id=nc-take tabindex=-1").say(words, msg::RESULT_TAKE_TITLE))
        .add(el("p").say(words, msg::RESULT_TAKE_ABOUT));
    let shown = view.state.shows_codes();
    // In a waiting room they are always there.
    if !view.state.settings.kiosk {
        let button = shell::button(view, Action::Codes, "codes")
            .with("class", "nc-link")
            .with("aria-expanded", if shown { "true" } else { "false" })
            .say(words, msg::RESULT_TAKE_SHOW);
        section = section.add(el("p").add(button));
    }
    if shown {
        section = section.add(el("div.nc-codes").all(codes));
    }
    Some(section)
}

/// The way to it from the top of the page, in a waiting room: it is far down, and there is no paper.
pub fn way(view: &View) -> El {
    let button = shell::button(view, Action::Take, "take").with("class", "nc-link");
    el("p").add(button.say(view.words, msg::RESULT_TAKE_TITLE))
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
    let mut names: Vec<Msg> = Vec::new();
    for outcome in told {
        if let Outcome::Judged(judged) = outcome
            && judged.grant.is_some()
        {
            for name in documents::names(judged) {
                if !names.contains(&name) && name != msg::RESULT_DOCUMENT_INTERVIEW {
                    names.push(name);
                }
            }
        }
    }
    let mut text = words.get(msg::RESULT_TAKE_HEADING).to_owned();
    for name in &names {
        text.push_str("\n- ");
        text.push_str(words.get(*name));
    }
    (!names.is_empty()).then_some(text)
}
