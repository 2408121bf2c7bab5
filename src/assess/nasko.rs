//! Fondo NASKO: for a woman in hardship who gives up a termination, which only the consultorio ascertains.

use super::answers::{Answers, Maternity};
use super::law::{Benefit, NaskoGrant, NaskoLaw};
use super::payment::{Grant, Month, Schedule};
use super::requirement::{self, JudgedOn, Requirements};
use super::verdict::Verdict;
use super::{Judged, Verdict::Unlikely};

/// What one regime of NASKO says of her answers.
pub(super) fn judge(law: &NaskoLaw, answers: &Answers) -> Judged {
    let today = JudgedOn::Day(answers.application_date());
    let requirements = Requirements::from([
        Some(requirement::pregnancy(answers, &law.pregnancy)),
        requirement::pregnancy_day(answers, &law.last_day),
        Some(requirement::residence(answers, &law.residence_years, today)),
        requirement::nasko_isee(answers, &law.isee),
        None,
    ]);
    let verdict = Verdict::of(&requirements);
    Judged {
        benefit: Benefit::Nasko,
        regime: law.regime,
        in_force: law.period.contains(answers.application_date()),
        verdict,
        requirements,
        grant: (verdict != Unlikely).then(|| grant(&law.grant, answers)),
    }
}

fn grant(grant: &NaskoGrant, answers: &Answers) -> Grant {
    let applied = Month::of(answers.application_date());
    match grant {
        NaskoGrant::Monthly { monthly, months } => {
            let payments = Schedule::level(applied, months.value, monthly.value);
            Grant {
                min: Some(payments.total()),
                max: payments.total(),
                months: months.value,
                payments,
            }
        }
        NaskoGrant::UpTo { total, months } => Grant {
            min: None,
            max: total.value,
            months: months.value,
            payments: Schedule::split(total.value, applied, months.value),
        },
        NaskoGrant::AroundBirth {
            before_monthly,
            before_months,
            after_monthly,
            after_months,
            total,
        } => {
            let months = before_months.value + after_months.value;
            let Some(Maternity::Pregnant { due: Some(due) }) = answers.maternity() else {
                return Grant {
                    min: None,
                    max: total.value,
                    months,
                    payments: Schedule::NONE,
                };
            };
            let birth = Month::of(due).max(applied);
            let before = birth.since(applied).min(before_months.value);
            let payments = Schedule::level(applied, before, before_monthly.value).then(
                birth,
                after_months.value,
                after_monthly.value,
            );
            Grant {
                min: Some(payments.total()),
                max: total.value,
                months,
                payments,
            }
        }
    }
}
