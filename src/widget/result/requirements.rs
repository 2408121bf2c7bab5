//! Every requirement: met, not met or to be checked, with her value, the limit, what would change it, and why.

use super::{change, why};
use crate::assess::requirement::day_of_pregnancy;
use crate::assess::{
    Answers, Benefit, Home, Judged, Limit, Maternity, Requirement, RequirementId, Status,
};
use crate::text::{Msg, messages as msg};
use crate::widget::app::View;
use crate::widget::dom::{El, el, italian, p};

/// The list.
pub fn view(view: &View, answers: &Answers, judged: &Judged) -> El {
    let rows = judged.requirements.iter().map(|requirement| {
        let (asked, value) = (asks(view, requirement), value(view, answers, requirement));
        row(view, answers, judged.benefit, requirement).add(why::requirement(
            view,
            judged,
            requirement,
            &asked,
            &value,
        ))
    });
    el("ul.nc-requirements").all(rows.collect())
}

fn row(view: &View, answers: &Answers, benefit: Benefit, requirement: &Requirement) -> El {
    let words = view.words;
    let (shown, status) = match requirement.status {
        Status::Met => ("nc-status nc-met", msg::RESULT_STATUS_MET),
        Status::Unmet if requirement.soft => ("nc-status nc-judge", msg::RESULT_STATUS_JUDGE),
        Status::Unmet => ("nc-status nc-unmet", msg::RESULT_STATUS_UNMET),
        Status::Unknown => ("nc-status nc-judge", msg::RESULT_STATUS_UNKNOWN),
        Status::Pending => ("nc-status nc-judge", msg::RESULT_STATUS_PENDING),
    };
    let asked = el("p")
        .add(el("span").with("class", shown).say(words, status))
        .text(" ")
        .add(el("strong").text(&asks(view, requirement)));
    let mut row = el("li")
        .with("data-requirement", requirement.id.name())
        .with("data-status", requirement.status.name())
        .add(asked)
        .add(p(&value(view, answers, requirement)));
    if let Some(change) = change::view(view, answers, benefit, requirement) {
        row = row.add(change);
    }
    if requirement.status == Status::Unmet && requirement.soft {
        row = row.add(el("p").say(words, msg::RESULT_JUDGE_NOTE));
    }
    row
}

/// What is asked, with its limit.
pub fn asks(view: &View, requirement: &Requirement) -> String {
    let (words, text) = (view.words, view.text());
    match (requirement.id, requirement.limit) {
        (RequirementId::Pregnancy, _) => words.get(msg::RESULT_REQUIREMENT_PREGNANCY).to_owned(),
        (RequirementId::NoNasko, _) => words.get(msg::RESULT_REQUIREMENT_NO_NASKO).to_owned(),
        (_, Limit::Day(day)) => msg::result_requirement_pregnancy_day(text, &words.count(day)),
        (_, Limit::Years(0) | Limit::None) => {
            words.get(msg::RESULT_REQUIREMENT_RESIDENCE_ANY).to_owned()
        }
        (_, Limit::Years(years)) => msg::result_requirement_residence(text, &words.count(years)),
        (_, Limit::Months(months)) => msg::result_requirement_child_age(text, &words.count(months)),
        (_, Limit::Child(from, months)) => {
            msg::result_requirement_child(text, &words.count(months), &words.day(from))
        }
        (_, Limit::Isee(most)) => msg::result_requirement_isee(text, &words.money(most)),
        (_, Limit::IseeBySize(alone, others)) => {
            msg::result_requirement_isee_size(text, &words.money(others), &words.money(alone))
        }
    }
}

/// What she answered.
fn value(view: &View, answers: &Answers, requirement: &Requirement) -> String {
    let (words, text) = (view.words, view.text());
    let plain = |message: Msg| words.get(message).to_owned();
    match (requirement.id, answers.maternity()) {
        (RequirementId::Residence, _) => match (answers.home(), answers.since()) {
            (Some(Home::Elsewhere), _) => plain(msg::RESULT_VALUE_ELSEWHERE),
            (Some(Home::Lombardy(_)), Some(since)) => {
                msg::result_value_since(text, &words.day(since))
            }
            (Some(Home::Lombardy(comune)), None) if requirement.status == Status::Met => {
                italian(view.state.comuni.name(comune))
            }
            _ => plain(msg::RESULT_VALUE_UNKNOWN),
        },
        (RequirementId::Isee, _) => match answers.isee() {
            Some(isee) => msg::result_value_isee(text, &words.isee_range(isee)),
            None => plain(msg::RESULT_VALUE_UNKNOWN),
        },
        (RequirementId::Pregnancy, Some(Maternity::Pregnant { .. })) => {
            plain(msg::RESULT_VALUE_PREGNANT)
        }
        (RequirementId::Pregnancy, Some(_)) => plain(msg::RESULT_VALUE_NOT_PREGNANT),
        (RequirementId::PregnancyDay, Some(Maternity::Pregnant { due: Some(due) })) => {
            match day_of_pregnancy(due, answers.application_date()) {
                day @ 1.. => {
                    let day = u32::try_from(day).unwrap_or(u32::MAX);
                    msg::result_value_day(text, &words.count(day))
                }
                // The due date lies so far ahead that no day can be counted yet.
                _ => msg::result_value_due(text, &words.day(due)),
            }
        }
        (RequirementId::Child, Some(Maternity::Pregnant { due })) => match due {
            Some(due) => msg::result_value_due(text, &words.day(due)),
            None => plain(msg::RESULT_VALUE_PREGNANT),
        },
        (
            RequirementId::Child | RequirementId::ChildAgeAtApplication,
            Some(Maternity::Mother {
                birth: Some(birth), ..
            }),
        ) => msg::result_value_born(text, &words.day(birth)),
        (RequirementId::Child, Some(Maternity::Neither)) => plain(msg::RESULT_VALUE_NO_CHILD),
        (
            RequirementId::NoNasko,
            Some(Maternity::Mother {
                nasko_received: Some(received),
                ..
            }),
        ) => plain(if received {
            msg::RESULT_VALUE_NASKO
        } else {
            msg::RESULT_VALUE_NO_NASKO
        }),
        _ => plain(msg::RESULT_VALUE_UNKNOWN),
    }
}
