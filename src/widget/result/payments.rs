//! The months and what is paid in them, as a table.

use yew::prelude::*;

use super::fund;
use crate::assess::{Grant, Judged};
use crate::text::messages as msg;
use crate::widget::app::View;

/// The table, or why there is none.
pub fn view(view: &View, judged: &Judged, grant: &Grant) -> Html {
    let words = view.words;
    let heading = html! { <h3>{ words.get(msg::PAYMENTS_TITLE) }</h3> };
    if grant.payments.months() == 0 {
        return html! { <>{ heading }<p>{ words.get(msg::PAYMENTS_NONE) }</p></> };
    }
    html! {
        <>
            { heading }
            // Where the rules set no least amount, the plan sets the instalments, and these are one way of many.
            if grant.min.is_none() {
                <p>{ words.get(msg::PAYMENTS_PLAN) }</p>
            }
            <table class="nc-payments">
                <caption class="nc-hidden">{ msg::payments_caption(words.text(), fund(judged.benefit)) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.get(msg::PAYMENTS_MONTH) }</th>
                        <th scope="col">{ words.get(msg::PAYMENTS_AMOUNT) }</th>
                    </tr>
                </thead>
                <tbody>
                    { for grant.payments.iter().map(|(month, amount)| html! {
                        <tr><th scope="row">{ words.month(month) }</th><td>{ words.money(amount) }</td></tr>
                    }) }
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{ words.get(msg::PAYMENTS_TOTAL) }</th>
                        <td>{ words.money(grant.payments.total()) }</td>
                    </tr>
                </tfoot>
            </table>
        </>
    }
}
