//! Her answers, each with its own way back to the question.

use yew::prelude::*;

use super::app::View;
use super::event::Action;
use super::page::Page;
use super::shell;
use crate::assess::Home;
use crate::interview::{Answer, MaternityStatus, Question, Reply};
use crate::text::{Msg, messages as msg};

/// The page.
pub fn view(view: &View) -> Html {
    let words = view.words;
    html! {
        <>
            { shell::heading(words.get(msg::CHECK_TITLE).into()) }
            <dl class="nc-answers">
                { for view.state.interview.path().into_iter().map(|question| row(view, question)) }
            </dl>
            <div class="nc-actions">{ shell::continue_button(words.get(msg::CHECK_GO)) }</div>
        </>
    }
}

fn row(view: &View, question: Question) -> Html {
    let words = view.words;
    let label = words.get(label(question));
    let change = html! {
        <>
            { words.get(msg::CHECK_CHANGE) }
            <span class="nc-hidden">{ msg::check_change_what(words.text(), label) }</span>
        </>
    };
    html! {
        <div key={question as u8} data-question={Page::Question(question).id()}>
            <dt>{ label }</dt>
            <dd>{ reply(view, question) }</dd>
            <dd>{ shell::link_button(view, Action::Change(question), "change", change) }</dd>
        </div>
    }
}

fn label(question: Question) -> Msg {
    match question {
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
        Answer::Comune(Home::Lombardy(comune)) => return view.state.comuni.name(comune).to_owned(),
        Answer::Since(date) | Answer::DueDate(date) | Answer::BirthDate(date) => {
            return words.day(date);
        }
        Answer::Isee(isee) => return words.isee(isee),
        Answer::Household(size) => return size.people().to_string(),
        Answer::Comune(Home::Elsewhere) => msg::COMUNE_ELSEWHERE,
        Answer::Maternity(MaternityStatus::Pregnant) => msg::MATERNITY_PREGNANT,
        Answer::Maternity(MaternityStatus::Mother) => msg::MATERNITY_MOTHER,
        Answer::Maternity(MaternityStatus::Neither) => msg::MATERNITY_NEITHER,
        Answer::Breastfeeding(yes) | Answer::NaskoReceived(yes) => yes_or_no(yes),
    };
    words.get(message).to_owned()
}

/// "Sì" or "No".
pub fn yes_or_no(yes: bool) -> Msg {
    if yes { msg::YES } else { msg::NO }
}
