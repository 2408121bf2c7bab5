//! The questions: what all of them share, and one file each for what is asked.

mod birth_date;
mod breastfeeding;
mod comune;
mod due_date;
mod household;
mod isee;
mod maternity;
mod nasko_received;
mod since;

use yew::prelude::*;

use super::app::View;
use super::event::Action;
use super::field;
use super::shell;
use super::slot::Slot;
use crate::interview::Question;
use crate::text::{Msg, Words, messages as msg};

/// What one question asks, and how.
struct Asked {
    title: Msg,
    /// What helps to answer.
    hint: Option<Msg>,
    /// How to find out.
    help: Msg,
    /// Whether its fields are a group under the title, or one field whose label the title is.
    fields: Fields,
}

enum Fields {
    /// Several under one heading.
    Group(fn(&View) -> Html),
    /// One, which the heading labels.
    One(Slot, fn(&View) -> Html),
}

fn asked(question: Question) -> Asked {
    match question {
        Question::Comune => comune::asked(),
        Question::Since => since::asked(),
        Question::Maternity => maternity::asked(),
        Question::DueDate => due_date::asked(),
        Question::BirthDate => birth_date::asked(),
        Question::Breastfeeding => breastfeeding::asked(),
        Question::NaskoReceived => nasko_received::asked(),
        Question::Isee => isee::asked(),
        Question::Household => household::asked(),
    }
}

/// The heading.
pub fn title(question: Question, words: &Words) -> String {
    words.get(asked(question).title).to_owned()
}

/// The page of a question.
pub fn view(view: &View, question: Question) -> Html {
    let words = view.words;
    let asked = asked(question);
    let number = msg::question_number(words.text(), &view.state.number(question).to_string());
    let number = html! { <span class="nc-number">{ number }{ " " }</span> };
    let title = words.get(asked.title);
    let hint = asked
        .hint
        .map(|hint| html! { <p id="nc-hint" class="nc-hint">{ words.get(hint) }</p> });
    let wrong = if view.state.problem.is_some() {
        "nc-group nc-wrong"
    } else {
        "nc-group"
    };
    let fields = match asked.fields {
        Fields::One(slot, fields) => html! {
            <div class={wrong}>
                { shell::heading(html! { <>{ number }<label id="nc-label" for={slot.id()}>{ title }</label></> }) }
                { for hint }
                { field::error(view) }
                { fields(view) }
            </div>
        },
        Fields::Group(fields) => html! {
            <fieldset class={wrong} aria-describedby={hint.as_ref().map(|_| "nc-hint")}>
                <legend>{ shell::heading(html! { <>{ number }{ title }</> }) }</legend>
                { for hint }
                { field::error(view) }
                { fields(view) }
            </fieldset>
        },
    };
    html! {
        <>
            { fields }
            <div class="nc-actions">
                { shell::continue_button(words.get(msg::CONTINUE)) }
                <button type="button" class="nc-button nc-second" data-action="unsure"
                    onclick={view.press(Action::Unsure)}>
                    { words.get(msg::UNSURE) }
                </button>
            </div>
            <details class="nc-help">
                <summary>{ words.get(msg::HOW_TO_KNOW) }</summary>
                <p>{ words.get(asked.help) }</p>
            </details>
        </>
    }
}
