//! What only the consultorio ascertains. That she gives up a termination is said here, and never asked.

use yew::prelude::*;

use crate::assess::Benefit;
use crate::text::{Msg, messages as msg};
use crate::widget::app::View;

/// The list.
pub fn view(view: &View, benefit: Benefit) -> Html {
    let conditions: &[Msg] = match benefit {
        Benefit::Nasko => &[
            msg::CONDITION_INTERVIEW,
            msg::CONDITION_PLAN_NASKO,
            msg::CONDITION_HARDSHIP,
        ],
        Benefit::Cresco => &[msg::CONDITION_PLAN_CRESCO, msg::CONDITION_HARDSHIP],
    };
    html! {
        <>
            <h3>{ view.words.get(msg::CONDITIONS_TITLE) }</h3>
            <ul>{ for conditions.iter().map(|condition| html! { <li>{ view.words.get(*condition) }</li> }) }</ul>
        </>
    }
}
