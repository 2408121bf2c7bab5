//! The months and what is paid in them, as a picture and as a table.

use super::{chart, fund};
use crate::assess::{Answers, Benefit, Grant, Judged, Money, Month, Regime, Schedule};
use crate::text::messages as msg;
use crate::widget::app::View;
use crate::widget::dom::{El, el, p};

/// Each month that pays, and what.
#[inline(never)]
pub fn paid(payments: &Schedule) -> Vec<(Month, Money)> {
    payments.iter().collect()
}

/// Both, or why there are none.
pub fn view(view: &View, answers: &Answers, judged: &Judged, grant: &Grant) -> Vec<El> {
    let words = view.words;
    if grant.payments.months() == 0 {
        return vec![el("p").say(words, msg::RESULT_PAYMENTS_NONE)];
    }
    let row = |head: El, amount: El| el("tr").add(head).add(amount);
    let head = |scope, text: &str| el("th").with("scope", scope).text(text);
    let amount = |money| el("td").text(&words.money(money));
    let columns = row(
        head("col", words.get(msg::RESULT_PAYMENTS_MONTH)),
        head("col", words.get(msg::RESULT_PAYMENTS_AMOUNT)),
    );
    let mut months = el("tbody");
    for (month, money) in paid(&grant.payments) {
        months = months.add(row(head("row", &words.month(month)), amount(money)));
    }
    let total = row(
        head("row", words.get(msg::RESULT_PAYMENTS_TOTAL)),
        amount(grant.payments.total()),
    );
    let caption = msg::result_payments_caption(words.text(), fund(judged.benefit));
    let table = el("table.nc-payments")
        .add(el("caption.nc-hidden").text(&caption))
        .add(el("thead").add(columns))
        .add(months)
        .add(el("tfoot").add(total));
    // Where the rules set no least amount, the plan sets the instalments, and these are one way of many.
    let mut all = Vec::new();
    if grant.min.is_none() {
        all.push(el("p").say(words, msg::RESULT_PAYMENTS_PLAN));
    }
    all.extend(chart::view(
        view,
        answers,
        judged.benefit,
        &grant.payments,
        "nc-chart-",
    ));
    all.push(table);
    // What she has not answered could add to it.
    if judged.benefit == Benefit::Cresco
        && judged.regime == Regime::Of2015
        && grant.min != Some(grant.max)
    {
        all.push(p(&msg::result_payments_least(
            words.text(),
            &words.money(grant.max),
        )));
    }
    if grant.payments.pauses() {
        all.push(el("p").say(words, msg::RESULT_PAYMENTS_PAUSE));
    }
    all
}
