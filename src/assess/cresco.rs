//! Fondo CRESCO: for a new mother in hardship, to buy food for herself and the child.

use super::Judged;
use super::answers::{Answers, DUE_AFTER, Maternity};
use super::date::{Date, months_after};
use super::law::{Benefit, CrescoExtra, CrescoLaw};
use super::money::Money;
use super::payment::{Grant, Month, Schedule};
use super::requirement::{self, JudgedOn, Requirements};
use super::verdict::Verdict;

/// What one regime of CRESCO says of her answers.
pub(super) fn judge(law: &CrescoLaw, answers: &Answers) -> Judged {
    let child = requirement::child(answers, &law.born_from, &law.child_months);
    let requirements = Requirements::from([
        Some(child),
        law.application_months
            .as_ref()
            .and_then(|months| requirement::child_age(answers, &child, months)),
        requirement::no_nasko(answers, &law.no_nasko),
        Some(requirement::residence(
            answers,
            &law.residence_years,
            residence_day(answers),
        )),
        Some(requirement::isee(answers, &law.isee)),
    ]);
    let verdict = Verdict::of(&requirements);
    Judged {
        benefit: Benefit::Cresco,
        regime: law.regime,
        in_force: law.period.contains(answers.application_date()),
        verdict,
        requirements,
        grant: (verdict != Verdict::Unlikely).then(|| grant(law, answers)),
    }
}

/// A pregnant woman can apply from the birth on, so her residence is judged then.
fn residence_day(answers: &Answers) -> JudgedOn {
    let application = answers.application_date();
    match answers.maternity() {
        Some(Maternity::Pregnant { due: Some(due) }) => JudgedOn::Day(due.max(application)),
        Some(Maternity::Pregnant { due: None }) | None => JudgedOn::UpToDaysLater(DUE_AFTER),
        Some(Maternity::Mother { .. } | Maternity::Neither) => JudgedOn::Day(application),
    }
}

fn grant(law: &CrescoLaw, answers: &Answers) -> Grant {
    let birth = match answers.maternity() {
        Some(Maternity::Pregnant { due }) => due,
        Some(Maternity::Mother { birth, .. }) => birth,
        Some(Maternity::Neither) | None => None,
    };
    match &law.extra {
        CrescoExtra::Arrears(in_time) => {
            let all = law.monthly.value.times(law.months.value);
            let pregnant = matches!(answers.maternity(), Some(Maternity::Pregnant { .. }));
            let (paid, payments) = match birth {
                Some(birth) => {
                    let lost = if pregnant {
                        0
                    } else {
                        months_lost(birth, answers.application_date(), in_time.value)
                    };
                    let paid = law.months.value.saturating_sub(lost);
                    (
                        paid,
                        Schedule::level(Month::of(birth).plus(lost), paid, law.monthly.value),
                    )
                }
                None if pregnant => (law.months.value, Schedule::NONE),
                None => (0, Schedule::NONE),
            };
            Grant {
                min: Some(law.monthly.value.times(paid)),
                max: all,
                months: law.months.value,
                payments,
            }
        }
        CrescoExtra::Breastfeeding {
            monthly: extra,
            months: first,
        } => {
            let breastfeeding = match answers.maternity() {
                Some(Maternity::Mother { breastfeeding, .. }) => breastfeeding,
                _ => None,
            };
            let level = law.monthly.value.times(law.months.value);
            let more = extra.value.times(first.value);
            let added = |yes: bool| if yes { level.plus(more) } else { level };
            let each_first = law.monthly.value.plus(if breastfeeding == Some(true) {
                extra.value
            } else {
                Money::ZERO
            });
            let payments = birth.map_or(Schedule::NONE, |birth| {
                let from = Month::of(birth);
                if each_first == law.monthly.value {
                    return Schedule::level(from, law.months.value, law.monthly.value);
                }
                Schedule::level(from, first.value, each_first).then(
                    from.plus(first.value),
                    law.months.value.saturating_sub(first.value),
                    law.monthly.value,
                )
            });
            Grant {
                min: Some(added(breastfeeding == Some(true))),
                max: added(breastfeeding != Some(false)),
                months: law.months.value,
                payments,
            }
        }
    }
}

/// Whole months since birth that are not paid, as she applied later than `in_time` months after it.
fn months_lost(birth: Date, application: Date, in_time: u32) -> u32 {
    if application <= months_after(birth, in_time) {
        return 0;
    }
    let mut whole = in_time;
    while months_after(birth, whole + 1) <= application {
        whole += 1;
    }
    whole
}
