//! What stands on every page: the languages, the way back, the problem, the two promises.

use yew::prelude::*;

use super::app::View;
use super::event::Action;
use super::page::Page;
use super::state::{Preview, State};
use super::{questions, result, start};
use crate::text::{Words, messages as msg};

/// The page in its frame.
pub fn view(view: &View, root: &NodeRef, page: Page, body: Html) -> Html {
    let words = view.words;
    let lang = words.text().lang().tag();
    // Each page has a body of its own, so that nothing of one field is left in another.
    html! {
        <div ref={root} class="nc" lang={lang}>
            <div class="nc-top">
                if !view.state.is_first() {
                    <button type="button" class="nc-back" data-action="back" onclick={view.press(Action::Back)}>
                        { words.get(msg::BACK) }
                    </button>
                }
                { languages(view) }
            </div>
            { preview(view) }
            <form key={page.id()} class="nc-page" data-page={page.id()} novalidate=true autocomplete="off"
                onsubmit={view.press(Action::Continue)}>
                { problem(view) }
                { body }
            </form>
            <div class="nc-foot">
                <p>{ words.get(msg::FOOTER_ESTIMATE) }</p>
                <p>{ words.get(msg::FOOTER_PRIVATE) }</p>
            </div>
        </div>
    }
}

fn preview(view: &View) -> Html {
    let words = view.words;
    let day = words.day(view.state.blank().application_date());
    let said = match view.state.settings.preview {
        Preview::None => return Html::default(),
        Preview::Chosen => msg::preview(words.text(), &day),
        Preview::Wrong => msg::preview_wrong(words.text(), &day),
    };
    html! { <p class="nc-preview">{ said }</p> }
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

fn languages(view: &View) -> Html {
    let spoken = view.text().lang();
    html! {
        <div class="nc-languages" role="group" aria-label={view.words.get(msg::LANGUAGE_LABEL).to_owned()}>
            { for view.languages.iter().map(|words| {
                let lang = words.text().lang();
                html! {
                    <button key={lang.tag()} type="button" lang={lang.tag()} data-lang={lang.tag()}
                        aria-pressed={if lang == spoken { "true" } else { "false" }}
                        onclick={view.press(Action::Speak(lang))}>
                        { words.get(msg::THIS_LANGUAGE) }
                    </button>
                }
            }) }
        </div>
    }
}

/// The summary of what is wrong, which takes the focus and leads to the field.
fn problem(view: &View) -> Html {
    let Some(problem) = &view.state.problem else {
        return Html::default();
    };
    html! {
        <div id="nc-errors" class="nc-errors" tabindex="-1" role="group" aria-labelledby="nc-errors-title">
            <h2 id="nc-errors-title">{ view.words.get(msg::ERRORS_TITLE) }</h2>
            <a href={format!("#{}", problem.slot.id())} onclick={view.press(Action::GoToField(problem.slot))}>
                { problem.text(view.state.blank(), view.words) }
            </a>
        </div>
    }
}

/// The heading of a page, which takes the focus when the page is shown.
pub fn heading(inner: Html) -> Html {
    html! { <h1 tabindex="-1">{ inner }</h1> }
}

/// The button that goes on.
pub fn continue_button(label: &str) -> Html {
    html! { <button type="submit" class="nc-button" data-action="continue">{ label }</button> }
}

/// A button that looks like a link.
pub fn link_button(view: &View, action: Action, name: &'static str, label: Html) -> Html {
    html! {
        <button type="button" class="nc-link" data-action={name} onclick={view.press(action)}>{ label }</button>
    }
}
