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
mod today;

use super::app::View;
use super::dom::{El, el};
use super::event::Action;
use super::field;
use super::shell;
use super::slot::Slot;
use crate::interview::Question;
use crate::text::{Msg, messages as msg};

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
    Group(fn(&View) -> Vec<El>),
    /// One, which the heading labels.
    One(Slot, fn(&View) -> Vec<El>),
}

fn asked(question: Question) -> Asked {
    match question {
        Question::Day => today::asked(),
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

/// The page of a question.
pub fn view(view: &View, question: Question) -> Vec<El> {
    let words = view.words;
    let Asked {
        title,
        hint,
        help,
        fields,
    } = asked(question);
    let number = msg::question_number(words.text(), &view.state.number(question).to_string());
    let number = el("span.nc-number").text(&number).text(" ");
    let heading = shell::heading().add(number);
    let (mut group, inputs) = match fields {
        Fields::One(slot, inputs) => {
            let label = el("label id=nc-label")
                .with("for", slot.id())
                .say(words, title);
            (el("div").add(heading.add(label)), inputs)
        }
        Fields::Group(inputs) => {
            let mut group = el("fieldset");
            if hint.is_some() {
                group = group.with("aria-describedby", "nc-hint");
            }
            (
                group.add(el("legend").add(heading.say(words, title))),
                inputs,
            )
        }
    };
    let wrong = view.state.problem.is_some();
    group = group.with(
        "class",
        if wrong {
            "nc-group nc-wrong"
        } else {
            "nc-group"
        },
    );
    if let Some(hint) = hint {
        group = group.add(el("p.nc-hint id=nc-hint").say(words, hint));
    }
    if let Some(error) = field::error(view) {
        group = group.add(error);
    }
    let actions = el("div.nc-actions")
        .add(shell::continue_button(words.get(msg::CONTINUE)))
        .add(
            shell::button(view, Action::Unsure, "unsure")
                .with("class", "nc-button nc-second")
                .say(words, msg::UNSURE),
        );
    let help = el("details.nc-help")
        .add(el("summary").say(words, msg::HOW_TO_KNOW))
        .add(el("p").say(words, help));
    vec![group.all(inputs(view)), actions, help]
}
