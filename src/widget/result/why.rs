//! Why: one press opens the rule in plain words, her value, who says so and how sure that is, since when it was valid, and
//! where the sources contradict each other.

use super::{closed, fund};
use crate::assess::basis::{Basis, Class, Confidence, Stated};
use crate::assess::conflicts::{Conflict, Figure, Version, numbered, touching};
use crate::assess::law::{Period, amount, last_period, period};
use crate::assess::{Benefit, Judged, Money, Requirement, RequirementId};
use crate::text::{Msg, messages as msg};
use crate::widget::app::View;
use crate::widget::dom::{El, el, italian, p};
use crate::widget::link::outside;

/// Of a requirement, what it asks and what she answered as the row says it.
pub fn requirement(
    view: &View,
    judged: &Judged,
    requirement: &Requirement,
    asked: &str,
    value: &str,
) -> El {
    let rule = match requirement.id {
        RequirementId::Pregnancy => msg::WHY_RULE_PREGNANCY,
        RequirementId::PregnancyDay => msg::WHY_RULE_PREGNANCY_DAY,
        RequirementId::Child => msg::WHY_RULE_CHILD,
        RequirementId::ChildAgeAtApplication => msg::WHY_RULE_CHILD_AGE,
        RequirementId::NoNasko => msg::WHY_RULE_NO_NASKO,
        RequirementId::Residence => msg::WHY_RULE_RESIDENCE,
        RequirementId::Isee => msg::WHY_RULE_ISEE,
    };
    let mut inner = vec![
        el("p").say(view.words, rule),
        p(&msg::why_compare(view.text(), asked, value)),
    ];
    said(view, requirement.basis, &mut inner);
    valid(view, period(judged.benefit, judged.regime), &mut inner);
    details(view, asked, inner, told(view, judged, Some(requirement.id)))
}

/// Of the fund as a whole: how much it pays, by which act and when.
pub fn card(view: &View, judged: &Judged) -> El {
    let mut inner = Vec::new();
    if let Some(basis) = amount(judged.benefit, judged.regime) {
        said(view, basis, &mut inner);
    }
    valid(view, period(judged.benefit, judged.regime), &mut inner);
    details(view, fund(judged.benefit), inner, told(view, judged, None))
}

/// Of the days on which the funds closed.
pub fn closing(view: &View) -> El {
    let mut inner = Vec::new();
    for benefit in [Benefit::Nasko, Benefit::Cresco] {
        let period = last_period(benefit);
        inner.push(el("p").add(el("strong").text(fund(benefit))));
        said(view, period.basis, &mut inner);
        valid(view, Some(period), &mut inner);
    }
    let end_of_cresco = numbered(6).and_then(|its| conflict(view, its));
    let what = view.words.get(msg::CLOSED_TITLE);
    details(view, what, inner, end_of_cresco.into_iter().collect())
}

/// A conflict in plain words, with those who say the one and the other; nothing as long as the table of bases has not come.
pub fn conflict(view: &View, conflict: &Conflict) -> Option<El> {
    let (words, text) = (view.words, view.text());
    let bases = view.state.bases.as_ref()?;
    let said_a = bases.get(conflict.a.basis)?;
    let said_b = bases.get(conflict.b.basis)?;
    let a = figure(view, &conflict.a, &said_a);
    let b = figure(view, &conflict.b, &said_b);
    let told = match conflict.number {
        1 => msg::conflict_k1(text, &a, &b),
        2 => msg::conflict_k2(text, &a, &b),
        3 => msg::conflict_k3(text, &a),
        4 => msg::conflict_k4(text, &a, &b),
        5 => msg::conflict_k5(text, &a, &b),
        6 => words.get(msg::CONFLICT_K6).to_owned(),
        9 => msg::conflict_k9(text, &a, &b),
        10 => msg::conflict_k10(text, &a, &b),
        _ => return None,
    };
    let choice = msg::why_choice(text, words.get(sure(conflict.confidence())));
    let shown = el("div.nc-conflict")
        .add(p(&told))
        .add(el("p").say(words, msg::WHY_VERSION_A))
        .add(sources(view, &said_a))
        .add(el("p").say(words, msg::WHY_VERSION_B))
        .add(sources(view, &said_b))
        .add(p(&choice));
    Some(shown)
}

/// The conflicts that touch what was judged.
fn told(view: &View, judged: &Judged, about: Option<RequirementId>) -> Vec<El> {
    touching(judged, about)
        .filter_map(|its| conflict(view, its))
        .collect()
}

/// Closed until she presses it; that the sources contradict each other is said before.
pub fn details(view: &View, what: &str, inner: Vec<El>, conflicts: Vec<El>) -> El {
    let words = view.words;
    let mut summary = el("summary").say(words, msg::WHY_ASK);
    if !conflicts.is_empty() {
        summary = summary.text(" ").say(words, msg::WHY_DISAGREE);
    }
    let what = el("span.nc-hidden").text(": ").text(what);
    el("details.nc-why")
        .add(summary.add(what))
        .all(inner)
        .all(conflicts)
}

/// The act, how sure it is, and who describes it.
pub fn said(view: &View, basis: Basis, inner: &mut Vec<El>) {
    let words = view.words;
    let bases = view.state.bases.as_ref();
    let Some(stated) = bases.and_then(|bases| bases.get(basis)) else {
        return;
    };
    let one = stated.sources().nth(1).is_none();
    inner.push(cited(view, stated.act, basis.confidence, one));
    inner.push(el("p").say(words, msg::WHY_SOURCES));
    inner.push(sources(view, &stated));
}

/// The act, and how sure it is, where `one` alone says so or several; what follows stands in the same paragraph.
pub fn cited(view: &View, act: &str, confidence: Confidence, one: bool) -> El {
    let words = view.words;
    let sure = match confidence {
        Confidence::Medium if one => msg::RESULT_SURE_OF_ONE,
        confidence => sure(confidence),
    };
    p(&msg::result_source(words.text(), act))
        .text(" (")
        .say(words, sure)
        .text("). ")
}

/// Since when and until when, and how sure that is.
fn valid(view: &View, period: Option<&Period>, inner: &mut Vec<El>) {
    let words = view.words;
    let Some(period) = period else {
        return;
    };
    inner.push(p(&msg::why_valid(
        words.text(),
        &words.day(period.from),
        &words.day(period.to),
        words.get(closed::sure(period.basis.confidence)),
    )));
}

/// Those who say so, by what they are and where they stand.
fn sources(view: &View, stated: &Stated) -> El {
    let links = stated.sources().map(|source| {
        let class = match source.class {
            Class::Act => msg::WHY_CLASS_ACT,
            Class::Office => msg::WHY_CLASS_OFFICE,
            Class::Municipality => msg::WHY_CLASS_MUNICIPALITY,
            Class::Cav => msg::WHY_CLASS_CAV,
            Class::Region => msg::WHY_CLASS_REGION,
            Class::Press => msg::WHY_CLASS_PRESS,
            Class::Guide => msg::WHY_CLASS_GUIDE,
            Class::Blog => msg::WHY_CLASS_BLOG,
        };
        let link = outside(view, source.link)
            .say(view.words, class)
            .text(": ")
            .add(el("bdi").text(source.site()));
        el("li").add(link)
    });
    el("ul").all(links.collect())
}

fn figure(view: &View, version: &Version, stated: &Stated) -> String {
    match version.figure {
        Figure::None => String::new(),
        Figure::Cents(cents) => view.words.money(Money::from_cents(cents)),
        Figure::Months(months) => view.words.count(months),
        Figure::Act => italian(stated.act),
    }
}

fn sure(confidence: Confidence) -> Msg {
    match confidence {
        Confidence::High => msg::RESULT_SURE_OF_HIGH,
        Confidence::Medium => msg::RESULT_SURE_OF_MEDIUM,
        Confidence::Low => msg::RESULT_SURE_OF_LOW,
    }
}
