//! Which answers could still change the result.
//!
//! By the contract a field is open where two ways of answering everything unanswered, that differ in
//! that field alone, lead to different verdicts, amounts, payments or places. To look for such a pair
//! it is enough to fill in the other fields as favourably as can be: whatever a field changes, it changes
//! there, as no other requirement hides it. And it is enough to try the ends of what the field can be:
//! more residence, less ISEE and a later due date never hurt. A range of the ISEE is an answer like an exact one. `tests/sweep` proves this by brute force.

use super::Outcome;
use super::answers::{Answers, Home, HouseholdSize, Maternity};
use super::assess;
use super::date::Date;
use super::field::{Field, Fields};
use super::law::{self, IseeLimit};
use super::measures::Measures;
use super::money::{Isee, IseeRange};
use super::payment::Grant;
use super::verdict::Verdict;
use crate::territory::Comune;

/// The fields whose answer could still change the result, in the contract's order.
#[must_use]
pub fn fields(answers: &Answers) -> Fields {
    fields_of(answers, Measures::Both)
}

/// The fields whose answer could still change what she is told, where that is of these funds only.
#[must_use]
pub fn fields_of(answers: &Answers, measures: Measures) -> Fields {
    let mut open = Fields::NONE;
    let look = |open: &mut Fields, field, ways: &[Answers]| look(open, measures, field, ways);
    // Each comune has its own places.
    if answers.home.is_none() {
        open.insert(Field::Comune);
    }
    let filled = favourable(answers);
    if answers.since.is_none() {
        let with = |since| Answers {
            since: Some(since),
            ..filled.clone()
        };
        look(
            &mut open,
            Field::Since,
            &[with(Date::MIN), with(answers.application_date)],
        );
    }
    if answers.isee.is_none() {
        let with = |isee| Answers {
            isee: Some(IseeRange::exact(isee)),
            ..filled.clone()
        };
        look(
            &mut open,
            Field::Isee,
            &[with(Isee::LOWEST), with(Isee::HIGHEST)],
        );
    }
    if answers.household.is_none()
        && let Some(IseeLimit::BySize { alone, .. }) = law::nasko(answers).map(|law| &law.isee)
    {
        // The household decides only between the two limits: at the higher of them.
        let isee = answers.isee.or(Some(IseeRange::exact(alone.value.into())));
        let with = |people| Answers {
            household: HouseholdSize::new(people),
            isee,
            ..filled.clone()
        };
        look(&mut open, Field::Household, &[with(1), with(2)]);
    }
    let with = |maternity| Answers {
        maternity: Some(maternity),
        ..filled.clone()
    };
    match answers.maternity {
        None => {
            let ways = [Maternity::PREGNANT, Maternity::MOTHER, Maternity::Neither];
            look(
                &mut open,
                Field::Status,
                &ways.map(|way| with(most_favourable(way, answers))),
            );
        }
        Some(Maternity::Pregnant { due: None }) => {
            let ends = [answers.earliest_due(), answers.latest_due()];
            look(
                &mut open,
                Field::DueDate,
                &ends.map(|due| with(Maternity::Pregnant { due: Some(due) })),
            );
        }
        Some(Maternity::Pregnant { .. } | Maternity::Neither) => {}
        Some(
            mother @ Maternity::Mother {
                birth,
                breastfeeding,
                nasko_received,
            },
        ) => {
            let Maternity::Mother {
                birth: born,
                breastfeeding: feeds,
                nasko_received: received,
            } = most_favourable(mother, answers)
            else {
                return open;
            };
            if birth.is_none() {
                let way = |birth| Maternity::Mother {
                    birth: Some(birth),
                    breastfeeding: feeds,
                    nasko_received: received,
                };
                look(
                    &mut open,
                    Field::BirthDate,
                    &[answers.application_date, Date::MIN].map(|b| with(way(b))),
                );
            }
            if breastfeeding.is_none() {
                let way = |yes| Maternity::Mother {
                    birth: born,
                    breastfeeding: Some(yes),
                    nasko_received: received,
                };
                look(
                    &mut open,
                    Field::Breastfeeding,
                    &[true, false].map(|yes| with(way(yes))),
                );
            }
            if nasko_received.is_none() {
                let way = |yes| Maternity::Mother {
                    birth: born,
                    breastfeeding: feeds,
                    nasko_received: Some(yes),
                };
                look(
                    &mut open,
                    Field::NaskoReceived,
                    &[true, false].map(|yes| with(way(yes))),
                );
            }
        }
    }
    open
}

/// Opens the field if the ways of answering it do not all lead to one result.
fn look(open: &mut Fields, measures: Measures, field: Field, ways: &[Answers]) {
    let mut results = ways.iter().map(|way| result(way, measures));
    let first = results.next();
    if results.any(|result| Some(result) != first) {
        open.insert(field);
    }
}

/// What a difference is seen in, but for the places, which hang on the comune and on NASKO's verdict.
fn result(answers: &Answers, measures: Measures) -> [Option<(Verdict, Option<Grant>)>; 2] {
    assess(answers).benefits.map(|outcome| {
        measures.has(outcome.benefit()).then(|| match outcome {
            Outcome::NoRegime { .. } => (outcome.verdict(), None),
            Outcome::Judged(judged) => (judged.verdict, judged.grant),
        })
    })
}

/// Everything that is not answered, answered as favourably as can be. Where she may be pregnant or a
/// mother she is pregnant: NASKO needs it, and CRESCO never asks less of a mother.
fn favourable(answers: &Answers) -> Answers {
    Answers {
        home: answers.home.or(Some(Home::Lombardy(Comune::FIRST))),
        since: answers.since.or(Some(Date::MIN)),
        isee: answers.isee.or(Some(IseeRange::exact(Isee::LOWEST))),
        household: answers.household.or(Some(HouseholdSize::ALONE)),
        maternity: Some(most_favourable(
            answers.maternity.unwrap_or(Maternity::PREGNANT),
            answers,
        )),
        ..answers.clone()
    }
}

fn most_favourable(maternity: Maternity, answers: &Answers) -> Maternity {
    match maternity {
        Maternity::Pregnant { due } => Maternity::Pregnant {
            due: due.or(Some(answers.latest_due())),
        },
        Maternity::Mother {
            birth,
            breastfeeding,
            nasko_received,
        } => Maternity::Mother {
            birth: birth.or(Some(answers.application_date)),
            breastfeeding: breastfeeding.or(Some(false)),
            nasko_received: nasko_received.or(Some(false)),
        },
        Maternity::Neither => Maternity::Neither,
    }
}
