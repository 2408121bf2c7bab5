//! What she replies to a question.

use super::question::Question;
use crate::assess::{Answers, Date, Home, HouseholdSize, IseeRange, Maternity, Refusal};

/// Pregnant, mother or neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MaternityStatus {
    /// She is pregnant.
    Pregnant,
    /// She has a child.
    Mother,
    /// Neither.
    Neither,
}

/// An answer to one question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Which day it is.
    Day(Date),
    /// Where she lives.
    Comune(Home),
    /// Since when she lives in Lombardy.
    Since(Date),
    /// Pregnant, mother or neither.
    Maternity(MaternityStatus),
    /// When the child is expected.
    DueDate(Date),
    /// When the child was born.
    BirthDate(Date),
    /// Whether she breastfeeds.
    Breastfeeding(bool),
    /// Whether she has had NASKO for this child.
    NaskoReceived(bool),
    /// The ISEE of her household, or the range that it was estimated to lie in.
    Isee(IseeRange),
    /// People in her ISEE household.
    Household(HouseholdSize),
}

impl Answer {
    /// The question that it answers.
    #[must_use]
    pub fn question(&self) -> Question {
        match self {
            Answer::Day(_) => Question::Day,
            Answer::Comune(_) => Question::Comune,
            Answer::Since(_) => Question::Since,
            Answer::Maternity(_) => Question::Maternity,
            Answer::DueDate(_) => Question::DueDate,
            Answer::BirthDate(_) => Question::BirthDate,
            Answer::Breastfeeding(_) => Question::Breastfeeding,
            Answer::NaskoReceived(_) => Question::NaskoReceived,
            Answer::Isee(_) => Question::Isee,
            Answer::Household(_) => Question::Household,
        }
    }

    /// Adds it to the answers that the law judges.
    ///
    /// # Errors
    /// Where its date cannot be; see [`Refusal`].
    pub(super) fn add_to(self, answers: &mut Answers) -> Result<(), Refusal> {
        match self {
            Answer::Day(day) => return answers.set_application_date(day),
            Answer::Comune(home) => answers.set_home(Some(home)),
            Answer::Since(since) => return answers.set_since(Some(since)),
            Answer::Isee(isee) => answers.set_isee(Some(isee)),
            Answer::Household(household) => answers.set_household(Some(household)),
            Answer::Maternity(MaternityStatus::Pregnant) => {
                return answers.set_maternity(Some(Maternity::PREGNANT));
            }
            Answer::Maternity(MaternityStatus::Mother) => {
                return answers.set_maternity(Some(Maternity::MOTHER));
            }
            Answer::Maternity(MaternityStatus::Neither) => {
                return answers.set_maternity(Some(Maternity::Neither));
            }
            Answer::DueDate(due) => {
                return answers.set_maternity(Some(Maternity::Pregnant { due: Some(due) }));
            }
            Answer::BirthDate(birth) => {
                return answers.set_maternity(Some(Maternity::Mother {
                    birth: Some(birth),
                    breastfeeding: None,
                    nasko_received: None,
                }));
            }
            Answer::Breastfeeding(yes) => {
                if let Some(Maternity::Mother {
                    birth,
                    nasko_received,
                    ..
                }) = answers.maternity()
                {
                    let mother = Maternity::Mother {
                        birth,
                        breastfeeding: Some(yes),
                        nasko_received,
                    };
                    return answers.set_maternity(Some(mother));
                }
            }
            Answer::NaskoReceived(yes) => {
                if let Some(Maternity::Mother {
                    birth,
                    breastfeeding,
                    ..
                }) = answers.maternity()
                {
                    let mother = Maternity::Mother {
                        birth,
                        breastfeeding,
                        nasko_received: Some(yes),
                    };
                    return answers.set_maternity(Some(mother));
                }
            }
        }
        Ok(())
    }
}

/// What became of a question.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reply {
    /// She has not come to it.
    #[default]
    None,
    /// She does not know, or would rather not say.
    Unsure,
    /// She has answered.
    Given(Answer),
}
