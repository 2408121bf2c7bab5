//! The Italian terms that she will meet on doors and forms, and what they mean.

use super::app::View;
use super::dom::{El, el};
use super::event::Action;
use super::page::Page;
use super::shell;
use crate::text::{Msg, messages as msg};

/// The way to it, from every other page.
pub fn way(view: &View) -> El {
    let button = shell::button(view, Action::Open(Page::Glossary), "glossary");
    el("p").add(
        button
            .with("class", "nc-link")
            .say(view.words, msg::GLOSSARY_OPEN),
    )
}

/// The page.
pub fn view(view: &View) -> Vec<El> {
    let words = view.words;
    let mut terms: Vec<(&str, Msg)> = Vec::new();
    // One at a time to its place: sorting ten of them is not worth its weight.
    for term in msg::GLOSSARY {
        let follows = |other: &(&str, Msg)| words.follows(other.0, term.0);
        let place = terms.iter().position(follows).unwrap_or(terms.len());
        terms.insert(place, term);
    }
    let mut list = el("dl.nc-glossary");
    for (written, meaning) in terms {
        list = list
            .add(el("dt").add(el("bdi lang=it").text(written)))
            .add(el("dd").say(words, meaning));
    }
    let back = shell::button(view, Action::Back, "back-from-glossary")
        .with("class", "nc-button nc-second")
        .say(words, msg::BACK);
    vec![
        shell::heading().say(words, msg::GLOSSARY_TITLE),
        el("p.nc-lead").say(words, msg::GLOSSARY_ABOUT),
        list,
        el("div.nc-actions").add(back),
    ]
}
