//! That the funds have closed, when, how sure that is, and that there are other measures today.

use crate::assess::Benefit;
use crate::assess::basis::Confidence;
use crate::assess::law::last_period;
use crate::text::messages as msg;
use crate::widget::app::View;
use crate::widget::dom::{El, el, p};

/// The notice.
pub fn notice(view: &View) -> El {
    let words = view.words;
    let [(nasko, nasko_sure), (cresco, cresco_sure)] =
        [Benefit::Nasko, Benefit::Cresco].map(|benefit| {
            let period = last_period(benefit);
            let sure = match period.basis.confidence {
                Confidence::High => msg::SURE_HIGH,
                Confidence::Medium => msg::SURE_MEDIUM,
                Confidence::Low => msg::SURE_LOW,
            };
            (words.day(period.to), words.get(sure))
        });
    el("div")
        .class("nc-notice")
        .add(el("h2").text(words.get(msg::CLOSED_TITLE)))
        .add(p(&msg::closed_dates(
            words.text(),
            &nasko,
            nasko_sure,
            &cresco,
            cresco_sure,
        )))
        .add(p(words.get(msg::CLOSED_WHY)))
        .add(p(words.get(msg::TODAY_OTHER)))
}
