//! What only the consultorio ascertains. That she gives up a termination is said here, and never asked.

use super::said;
use crate::assess::Benefit;
use crate::text::{Msg, messages as msg};
use crate::widget::app::View;
use crate::widget::dom::El;

/// The list.
pub fn view(view: &View, benefit: Benefit) -> El {
    let conditions: &[Msg] = match benefit {
        Benefit::Nasko => &[
            msg::RESULT_CONDITION_INTERVIEW,
            msg::RESULT_CONDITION_PLAN_NASKO,
            msg::RESULT_CONDITION_HARDSHIP,
        ],
        Benefit::Cresco => &[
            msg::RESULT_CONDITION_PLAN_CRESCO,
            msg::RESULT_CONDITION_HARDSHIP,
        ],
    };
    said(view, conditions)
}
