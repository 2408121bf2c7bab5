//! What stands on every page: the languages, the way back, the problem, the two promises.

use yew::prelude::*;

use super::app::View;
use super::dom::{El, el, p};
use super::event::Action;
use super::page::Page;
use super::state::{Preview, State};
use super::{questions, result, start};
use crate::text::{Words, messages as msg};

/// The page in its frame; `body` is what is its own.
pub fn view(view: &View, root: &NodeRef, page: Page, body: Vec<El>) -> Html {
    let words = view.words;
    let mut top = el("div").class("nc-top");
    if !view.state.is_first() {
        top = top.html(button(
            view,
            Action::Back,
            "back",
            "nc-back",
            words.get(msg::BACK).into(),
        ));
    }
    let mut inner = el("div").html(top.add(languages(view)).into());
    if let Some(notice) = preview(view) {
        inner = inner.add(notice);
    }
    let foot = el("div")
        .class("nc-foot")
        .add(p(words.get(msg::FOOTER_ESTIMATE)))
        .add(p(words.get(msg::FOOTER_PRIVATE)));
    let mut fields = el("div");
    if let Some(problem) = problem(view) {
        fields = fields.html(problem);
    }
    // Each page has a form of its own, so that nothing of one field is left in another.
    html! {
        <div ref={root} class="nc" lang={words.text().lang().tag()}>
            { Html::from(inner) }
            <form key={page.id()} class="nc-page" data-page={page.id()} novalidate=true autocomplete="off"
                onsubmit={view.press(Action::Continue)}>
                { Html::from(fields.all(body)) }
            </form>
            { Html::from(foot) }
        </div>
    }
}

fn preview(view: &View) -> Option<El> {
    let words = view.words;
    let day = words.day(view.state.blank().application_date());
    let said = match view.state.settings.preview {
        Preview::None => return None,
        Preview::Chosen => msg::preview(words.text(), &day),
        Preview::Wrong => msg::preview_wrong(words.text(), &day),
    };
    Some(p(&said).class("nc-preview"))
}

/// The document's title on this page.
pub fn title(state: &State, words: &Words) -> String {
    let heading = match state.page() {
        Page::Start => start::title(words),
        Page::Question(question) => questions::title(question, words),
        Page::Check => words.get(msg::CHECK_TITLE).to_owned(),
        Page::Result => result::title(state, words),
    };
    if state.problem.is_some() {
        msg::page_title_error(words.text(), &heading)
    } else {
        msg::page_title(words.text(), &heading)
    }
}

fn languages(view: &View) -> El {
    let spoken = view.text().lang();
    let mut group = el("div")
        .class("nc-languages")
        .with("role", "group")
        .set("aria-label", view.words.get(msg::LANGUAGE_LABEL));
    for words in view.languages {
        let lang = words.text().lang();
        group = group.html(html! {
            <button key={lang.tag()} type="button" lang={lang.tag()} data-lang={lang.tag()}
                aria-pressed={if lang == spoken { "true" } else { "false" }}
                onclick={view.press(Action::Speak(lang))}>
                { words.get(msg::THIS_LANGUAGE) }
            </button>
        });
    }
    group
}

/// The summary of what is wrong, which takes the focus and leads to the field.
fn problem(view: &View) -> Option<Html> {
    let problem = view.state.problem.as_ref()?;
    let title = el("h2")
        .with("id", "nc-errors-title")
        .text(view.words.get(msg::ERRORS_TITLE));
    let link = html! {
        <a href={format!("#{}", problem.slot.id())} onclick={view.press(Action::GoToField(problem.slot))}>
            { problem.text(view.state.blank(), view.words) }
        </a>
    };
    let summary = el("div")
        .with("id", "nc-errors")
        .class("nc-errors")
        .with("tabindex", "-1")
        .with("role", "group")
        .with("aria-labelledby", "nc-errors-title");
    Some(summary.add(title).html(link).into())
}

/// The heading of a page, which takes the focus when the page is shown.
pub fn heading() -> El {
    el("h1").with("tabindex", "-1")
}

/// The button that goes on: pressing it sends the form.
pub fn continue_button(label: &str) -> El {
    el("button")
        .with("type", "submit")
        .class("nc-button")
        .with("data-action", "continue")
        .text(label)
}

/// A button that does something else.
pub fn button(
    view: &View,
    action: Action,
    name: &'static str,
    class: &'static str,
    label: Html,
) -> Html {
    html! {
        <button type="button" class={class} data-action={name} onclick={view.press(action)}>{ label }</button>
    }
}
