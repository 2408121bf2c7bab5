//! The papers to bring, by the rows of the law.

use super::list;
use crate::assess::Judged;
use crate::assess::law::{Document, documents};
use crate::text::{Msg, messages as msg};
use crate::widget::app::View;
use crate::widget::dom::El;

/// The list.
pub fn view(view: &View, judged: &Judged) -> El {
    list(names(judged).map(|name| view.words.get(name).to_owned()))
}

/// What they are called, in the order of the rows.
pub fn names(judged: &Judged) -> impl Iterator<Item = Msg> + use<> {
    documents(judged.benefit, judged.regime).map(|row| name(row.document))
}

fn name(document: Document) -> Msg {
    match document {
        Document::BirthCertificate => msg::RESULT_DOCUMENT_BIRTH_CERTIFICATE,
        Document::Breastfeeding => msg::RESULT_DOCUMENT_BREASTFEEDING,
        Document::Hardship => msg::RESULT_DOCUMENT_HARDSHIP,
        Document::HardshipPapers => msg::RESULT_DOCUMENT_HARDSHIP_PAPERS,
        Document::Identity => msg::RESULT_DOCUMENT_IDENTITY,
        Document::Interview => msg::RESULT_DOCUMENT_INTERVIEW,
        Document::Isee => msg::RESULT_DOCUMENT_ISEE,
        Document::PregnancyCertificate => msg::RESULT_DOCUMENT_PREGNANCY_CERTIFICATE,
        Document::Residence => msg::RESULT_DOCUMENT_RESIDENCE,
        Document::TaxCode => msg::RESULT_DOCUMENT_TAX_CODE,
    }
}
