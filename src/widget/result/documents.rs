//! The papers to bring, by the rows of the law.

use super::said;
use crate::assess::law::{Document, documents};
use crate::assess::{Judged, Outcome};
use crate::text::{Msg, messages as msg};
use crate::widget::app::View;
use crate::widget::dom::El;

/// The list.
pub fn view(view: &View, judged: &Judged) -> El {
    said(view, &of_all(&[judged]))
}

/// What those of several are called, each once, in the order of the rows.
pub fn of_all(all: &[&Judged]) -> Vec<Msg> {
    let mut names = Vec::new();
    for judged in all {
        for row in documents(judged.benefit, judged.regime) {
            let name = name(row.document);
            if !names.contains(&name) {
                names.push(name);
            }
        }
    }
    names
}

/// Those of the funds that she may get.
pub fn of_grants(told: &[&Outcome]) -> Vec<Msg> {
    let mut granted = Vec::new();
    for outcome in told {
        if let Outcome::Judged(judged) = outcome
            && judged.grant.is_some()
        {
            granted.push(judged);
        }
    }
    of_all(&granted)
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
