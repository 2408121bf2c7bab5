//! That the funds have closed, when, and how sure that is.

use crate::assess::Benefit;
use crate::assess::basis::Confidence;
use crate::assess::law::last_period;
use crate::text::{Msg, messages as msg};
use crate::widget::app::View;
use crate::widget::dom::{El, el, p};

/// The notice, to which what there is instead is added.
pub fn notice(view: &View) -> El {
    let words = view.words;
    let [(nasko, nasko_sure), (cresco, cresco_sure)] =
        [Benefit::Nasko, Benefit::Cresco].map(|benefit| {
            let period = last_period(benefit);
            (
                words.day(period.to),
                words.get(sure(period.basis.confidence)),
            )
        });
    el("div.nc-notice")
        .add(el("h2").say(words, msg::CLOSED_TITLE))
        .add(p(&msg::closed_dates(
            words.text(),
            &nasko,
            nasko_sure,
            &cresco,
            cresco_sure,
        )))
        .add(el("p").say(words, msg::CLOSED_WHY))
}

/// How sure a day is.
pub fn sure(confidence: Confidence) -> Msg {
    match confidence {
        Confidence::High => msg::SURE_HIGH,
        Confidence::Medium => msg::SURE_MEDIUM,
        Confidence::Low => msg::SURE_LOW,
    }
}
