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
use super::problem::Problem;
use super::shell;
use super::slot::Slot;
use crate::interview::Question;
use crate::text::{Msg, messages as msg};

/// What one question asks, and how.
pub struct Asked {
    pub title: Msg,
    /// What helps to answer.
    pub hint: Option<Msg>,
    /// How to find out.
    pub help: Msg,
    /// The one field whose label the title is; none where several are a group under it.
    pub labelled: Option<Slot>,
    pub fields: Vec<El>,
}

/// The page of the comune.
pub fn comune(view: &View) -> Vec<El> {
    numbered(view, Question::Comune, comune::asked(view))
}

/// What is asked for the people of her household, which the estimate of her ISEE asks as well.
pub fn household(view: &View) -> Asked {
    household::asked(view)
}

/// The page of a question.
pub fn view(view: &View, question: Question) -> Vec<El> {
    numbered(view, question, asked(view, question))
}

fn asked(view: &View, question: Question) -> Asked {
    match question {
        Question::Day => today::asked(view),
        Question::Comune => comune::asked(view),
        Question::Since => since::asked(view),
        Question::Maternity => maternity::asked(view),
        Question::DueDate => due_date::asked(view),
        Question::BirthDate => birth_date::asked(view),
        Question::Breastfeeding => breastfeeding::asked(view),
        Question::NaskoReceived => nasko_received::asked(view),
        Question::Isee => isee::asked(view),
        Question::Household => household::asked(view),
    }
}

fn numbered(view: &View, question: Question, asked: Asked) -> Vec<El> {
    let number = view.words.count_of(view.state.number(question));
    page(view, &msg::question_number(view.text(), &number), asked)
}

/// A page that asks something; `number` says how far she is.
pub fn page(view: &View, number: &str, asked: Asked) -> Vec<El> {
    let words = view.words;
    let Asked {
        title,
        hint,
        help,
        labelled,
        fields,
    } = asked;
    let number = el("span.nc-number").text(number).text(" ");
    let heading = shell::heading().add(number);
    let mut group = match labelled {
        Some(slot) => {
            let label = el("label id=nc-label")
                .with("for", slot.id())
                .say(words, title);
            el("div").add(heading.add(label))
        }
        None => {
            let mut group = el("fieldset");
            if hint.is_some() {
                // No field of a choice can be wrong by itself: what is wrong is said of the group.
                let described = match view.state.problem {
                    Some(Problem {
                        slot: Slot::EstimateHome,
                        ..
                    }) => "nc-hint nc-error",
                    _ => "nc-hint",
                };
                group = group.with("aria-describedby", described);
            }
            group.add(el("legend").add(heading.say(words, title)))
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
    vec![group.all(fields), actions, help]
}
