//! How much: never a blank, never a promise.

use crate::assess::{Grant, Money};
use crate::text::messages as msg;
use crate::widget::app::View;
use crate::widget::dom::{El, el};

/// It stands out.
pub fn view(view: &View, grant: Option<&Grant>) -> El {
    el("p.nc-amount").text(&said(view, grant))
}

/// The amount in a sentence.
pub fn said(view: &View, grant: Option<&Grant>) -> String {
    let (words, text) = (view.words, view.text());
    match grant {
        None => words.get(msg::RESULT_AMOUNT_NONE).to_owned(),
        Some(grant) => {
            let (max, months) = (words.money(grant.max), words.count(grant.months));
            match grant.min {
                Some(min) if min != grant.max && min != Money::ZERO => {
                    msg::result_amount_between(text, &words.money(min), &max, &months)
                }
                _ => msg::result_amount_up_to(text, &max, &months),
            }
        }
    }
}
