//! Her answers, each with its own way back to the question.

use super::app::View;
use super::dom::{El, el, italian};
use super::event::Action;
use super::page::Page;
use super::shell;
use crate::assess::Home;
use crate::interview::{Answer, MaternityStatus, Question, Reply};
use crate::text::{Msg, messages as msg};

/// The page.
pub fn view(view: &View) -> Vec<El> {
    let words = view.words;
    let rows = view
        .state
        .interview
        .path()
        .into_iter()
        .map(|question| row(view, question))
        .collect();
    vec![
        shell::heading().say(words, msg::CHECK_TITLE),
        el("dl.nc-answers").all(rows),
        el("div.nc-actions").add(shell::continue_button(words.get(msg::CHECK_GO))),
    ]
}

fn row(view: &View, question: Question) -> El {
    let words = view.words;
    let label = words.get(label(question));
    let what = msg::check_change_what(words.text(), label);
    let change = shell::button(view, Action::Change(question), "change")
        .with("class", "nc-link")
        .say(words, msg::CHECK_CHANGE)
        .add(el("span.nc-hidden").text(&what));
    el("div")
        .key(question as usize)
        .with("data-question", Page::Question(question).id())
        .add(el("dt").text(label))
        .add(el("dd").text(&reply(view, question)))
        .add(el("dd").add(change))
}

/// Each question and her answer, as a line.
pub fn lines(view: &View) -> Vec<String> {
    let path = view.state.interview.path().into_iter();
    path.map(|question| {
        let label = view.words.get(label(question));
        [label, ": ", &reply(view, question)].concat()
    })
    .collect()
}

fn label(question: Question) -> Msg {
    match question {
        Question::Day => msg::LABEL_TODAY,
        Question::Comune => msg::LABEL_COMUNE,
        Question::Since => msg::LABEL_SINCE,
        Question::Maternity => msg::LABEL_MATERNITY,
        Question::DueDate => msg::LABEL_DUE_DATE,
        Question::BirthDate => msg::LABEL_BIRTH_DATE,
        Question::Breastfeeding => msg::LABEL_BREASTFEEDING,
        Question::NaskoReceived => msg::LABEL_NASKO_RECEIVED,
        Question::Isee => msg::LABEL_ISEE,
        Question::Household => msg::LABEL_HOUSEHOLD,
    }
}

/// What was understood of her answer.
fn reply(view: &View, question: Question) -> String {
    let words = view.words;
    let Reply::Given(answer) = view.state.interview.reply(question) else {
        return words.get(msg::CHECK_UNSURE).to_owned();
    };
    let message = match answer {
        Answer::Comune(Home::Lombardy(comune)) => return italian(view.state.comuni.name(comune)),
        Answer::Day(date)
        | Answer::Since(date)
        | Answer::DueDate(date)
        | Answer::BirthDate(date) => {
            return words.day(date);
        }
        Answer::Isee(isee) => return words.isee_range(isee),
        Answer::Household(size) => return words.count(size.people().into()),
        Answer::Comune(Home::Elsewhere) => msg::COMUNE_ELSEWHERE,
        Answer::Maternity(MaternityStatus::Pregnant) => msg::MATERNITY_PREGNANT,
        Answer::Maternity(MaternityStatus::Mother) => msg::MATERNITY_MOTHER,
        Answer::Maternity(MaternityStatus::Neither) => msg::MATERNITY_NEITHER,
        Answer::Breastfeeding(true) | Answer::NaskoReceived(true) => msg::YES,
        Answer::Breastfeeding(false) | Answer::NaskoReceived(false) => msg::NO,
    };
    words.get(message).to_owned()
}
