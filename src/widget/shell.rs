//! What stands on every page: the quick exit, the way back, the languages, the problem, the two promises.

use yew::Html;

use super::app::View;
use super::dom::{El, el};
use super::event::Action;
use super::glossary;
use super::page::Page;
use super::slot::{Slot, hash};
use super::start;
use super::state::{Preview, State};
use crate::collected;
use crate::interview::Question;
use crate::text::{Lang, Words, messages as msg};

/// The page in its frame; `body` is what is its own.
pub fn view(view: &View, page: Page, body: Vec<El>) -> Html {
    let words = view.words;
    // First by keyboard on every page.
    let leave = button(view, Action::Leave, "leave")
        .with("class", "nc-exit")
        .say(words, msg::LEAVE);
    let mut top = el("div.nc-top").add(leave);
    if !view.state.is_first() {
        top = top.add(
            button(view, Action::Back, "back")
                .with("class", "nc-back")
                .say(words, msg::BACK),
        );
    }
    let mut frame = el("div.nc")
        .with("lang", words.text().lang().tag())
        .with("dir", words.text().lang().dir())
        .add(top.add(languages(view)).add(silent(view)));
    if let Some(notice) = preview(view) {
        frame = frame.add(notice);
    }
    let mut form = el("form")
        // Each page has a form of its own, so that nothing of one field is left in another.
        .key(page.number())
        .with("class", "nc-page")
        .with("data-page", page.id())
        .with("novalidate", "")
        .with("autocomplete", "off")
        .on(view.press(Action::Continue));
    if let Some(problem) = problem(view) {
        form = form.add(problem);
    }
    let mut foot = el("div.nc-foot")
        .add(el("p").say(words, msg::FOOTER_ESTIMATE))
        .add(el("p").say(words, msg::FOOTER_PRIVATE))
        .add(el("p.nc-collected").text(&msg::collected(
            words.text(),
            &words.day(collected::law()),
            &words.day(collected::places()),
        )));
    if matches!(page, Page::Start | Page::Result)
        && view.state.today().is_some_and(collected::is_old)
    {
        form = form.add(el("p.nc-notice.nc-old").say(words, msg::COLLECTED_OLD));
    }
    // Nothing in a language that a person has reviewed. The place is there all the same, so that the lines beside it stay what
    // they are.
    let mut place = el("div");
    if !words.get(msg::UNREVIEWED).is_empty() {
        match page {
            Page::Start | Page::Result => {
                form = form.add(el("p.nc-notice").say(words, msg::UNREVIEWED));
            }
            _ => place = place.add(el("p").say(words, msg::UNREVIEWED)),
        }
    }
    if page != Page::Glossary {
        place = place.add(glossary::way(view));
    }
    foot = foot.add(place);
    frame.add(form.all(body)).add(foot).into()
}

fn preview(view: &View) -> Option<El> {
    let said = match view.state.settings.preview {
        Preview::None => return None,
        Preview::Chosen => msg::preview,
        Preview::Wrong => msg::preview_wrong,
    };
    let day = view.words.day(view.state.blank().application_date());
    Some(el("p.nc-preview").text(&said(view.text(), &day)))
}

/// The document's title on this page. A browser keeps titles in its history: they say how far she is, and nothing of what
/// she is asked or told.
pub fn title(state: &State, words: &Words) -> String {
    let number =
        |question| msg::question_number(words.text(), &words.count_of(state.number(question)));
    let page = match state.page() {
        Page::Start => start::title(words),
        Page::Question(question) => number(question),
        // Another way to answer them.
        Page::Map => number(Question::Comune),
        Page::Estimate(_) => number(Question::Isee),
        Page::Check => words.get(msg::CHECK_TITLE).to_owned(),
        Page::Glossary => words.get(msg::GLOSSARY_OPEN).to_owned(),
        // Browsers print it above and below the sheet.
        Page::Result | Page::Today | Page::Programme
            if !state.typed.get(Slot::Neutral).is_empty() =>
        {
            return words.get(msg::SHEET_NEUTRAL_TITLE).to_owned();
        }
        Page::Result | Page::Today | Page::Programme => words.get(msg::RESULT).to_owned(),
    };
    if state.problem.is_some() {
        msg::page_title_error(words.text(), &page)
    } else {
        msg::page_title(words.text(), &page)
    }
}

/// The switch. Closed, it says which language is spoken: there are more of them than a small screen has room for.
fn languages(view: &View) -> El {
    let spoken = view.text().lang();
    let label = view.words.get(msg::LANGUAGE_LABEL);
    let summary = el("summary data-action=languages")
        .add(globe())
        .add(el("span.nc-hidden").text(label).text(": "))
        .text(spoken.name());
    let mut list = el("div role=group").set("aria-label", label);
    for lang in Lang::ALL {
        let button = button(view, Action::Speak(lang), "language")
            .with("lang", lang.tag())
            .with("dir", lang.dir())
            .with("data-lang", lang.tag())
            .with(
                "aria-pressed",
                if lang == spoken { "true" } else { "false" },
            )
            .text(lang.name());
        list = list.add(button);
    }
    el("details.nc-languages").add(summary).add(list)
}

/// What is said of a language that is on its way or did not come: live, and there before it says anything. Nearly always one has
/// come before this is seen.
fn silent(view: &View) -> El {
    let silent = el("p.nc-silent role=status");
    if view.languages.is_awaited() {
        silent.say(view.words, msg::LOADING)
    } else if view.languages.is_silent() {
        silent.say(view.words, msg::LANGUAGE_SILENT)
    } else {
        silent
    }
}

/// Who cannot read a word of the page looks for this.
fn globe() -> El {
    let lines = el("path d=M12,3a9,9,0,1,0,0,18a9,9,0,1,0,0-18M3,12H21M12,3q-8,9,0,18q8-9,0-18");
    el("svg viewBox=0,0,24,24 aria-hidden=true").add(lines)
}

/// The summary of what is wrong, which takes the focus and leads to the field.
fn problem(view: &View) -> Option<El> {
    let problem = view.state.problem.as_ref()?;
    let title = el("h2 id=nc-errors-title").say(view.words, msg::ERRORS_TITLE);
    let link = el("a")
        .set("href", &hash(problem.slot))
        .on(view.press(Action::GoToField(problem.slot)))
        .text(&problem.text(&view.state.blank(), view.words));
    let summary =
        el("div.nc-errors id=nc-errors tabindex=-1 role=group aria-labelledby=nc-errors-title");
    Some(summary.add(title).add(link))
}

/// The heading of a page, which takes the focus when the page is shown.
pub fn heading() -> El {
    el("h1 tabindex=-1")
}

/// The button that goes on: pressing it sends the form.
pub fn continue_button(label: &str) -> El {
    el("button.nc-button type=submit data-action=continue").text(label)
}

/// The way back from a page that the result led to, at its end.
pub fn back_to_result(view: &View) -> El {
    let back = button(view, Action::Back, "back-to-result")
        .with("class", "nc-button nc-second")
        .say(view.words, msg::RESULT_BACK);
    el("div.nc-actions").add(back)
}

/// A button that does something else. `name` tells it from outside.
pub fn button(view: &View, action: Action, name: &'static str) -> El {
    el("button type=button")
        .with("data-action", name)
        .on(view.press(action))
}
