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
    let place = places::first(view, answers).map(|place| vcard(place, &view.state.comuni));
    let codes: Vec<El> = [
        (msg::RESULT_TAKE_PLACE, place),
        (msg::RESULT_TAKE_DOCUMENTS, papers(view, told)),
    ]
    .into_iter()
    .filter_map(|(name, content)| Some(code(view, name, &content?)))
    .collect();
    if codes.is_empty() {
        return None;
    }
    let mut section = el("section.nc-take aria-labelledby=nc-take")
        .add(el("h2 id=nc-take").say(words, msg::RESULT_TAKE_TITLE))
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

/// A code, which the page's script draws.
fn code(view: &View, name: Msg, content: &str) -> El {
    let words = view.words;
    let drawn = el("div.nc-code role=img")
        .set("aria-label", words.get(name))
        .set("data-code", content)
        .set("data-fault", words.get(msg::RESULT_TAKE_FAULT));
    el("figure")
        .key(usize::from(name == msg::RESULT_TAKE_PLACE))
        .add(drawn)
        .add(el("figcaption").say(words, name))
}

/// The papers of every fund that she may get, each once. Which fund asks for which would tell what she has answered.
fn papers(view: &View, told: &[&Outcome]) -> Option<String> {
    let words = view.words;
    let mut names: Vec<Msg> = Vec::new();
    for outcome in told {
        if let Outcome::Judged(judged) = outcome
            && judged.grant.is_some()
        {
            for name in documents::names(judged) {
                if !names.contains(&name) {
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
