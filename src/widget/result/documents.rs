//! The papers to bring, by the rows of the law.

use yew::prelude::*;

use crate::assess::Judged;
use crate::assess::law::{Document, documents};
use crate::text::{Msg, messages as msg};
use crate::widget::app::View;

/// The list.
pub fn view(view: &View, judged: &Judged) -> Html {
    html! {
        <>
            <h3>{ view.words.get(msg::DOCUMENTS_TITLE) }</h3>
            <ul>
                { for documents(judged.benefit, judged.regime).map(|row| html! {
                    <li>{ view.words.get(name(row.document)) }</li>
                }) }
            </ul>
        </>
    }
}

fn name(document: Document) -> Msg {
    match document {
        Document::BirthCertificate => msg::DOCUMENT_BIRTH_CERTIFICATE,
        Document::Breastfeeding => msg::DOCUMENT_BREASTFEEDING,
        Document::Hardship => msg::DOCUMENT_HARDSHIP,
        Document::HardshipPapers => msg::DOCUMENT_HARDSHIP_PAPERS,
        Document::Identity => msg::DOCUMENT_IDENTITY,
        Document::Interview => msg::DOCUMENT_INTERVIEW,
        Document::Isee => msg::DOCUMENT_ISEE,
        Document::PregnancyCertificate => msg::DOCUMENT_PREGNANCY_CERTIFICATE,
        Document::Residence => msg::DOCUMENT_RESIDENCE,
        Document::TaxCode => msg::DOCUMENT_TAX_CODE,
    }
}
