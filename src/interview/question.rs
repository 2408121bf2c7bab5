//! The questions, in the order in which they are asked.

use crate::assess::Field;

/// A question of the interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Question {
    /// Which day it is, where no clock can be trusted.
    Day,
    /// Where she lives.
    Comune,
    /// Since when she lives in Lombardy.
    Since,
    /// Pregnant, mother or neither.
    Maternity,
    /// When the child is expected.
    DueDate,
    /// When the child was born.
    BirthDate,
    /// Whether she breastfeeds.
    Breastfeeding,
    /// Whether she has had NASKO for this child.
    NaskoReceived,
    /// The ISEE of her household.
    Isee,
    /// People in her ISEE household.
    Household,
}

impl Question {
    /// Every question, in order.
    pub const ALL: [Question; 10] = [
        Question::Day,
        Question::Comune,
        Question::Since,
        Question::Maternity,
        Question::DueDate,
        Question::BirthDate,
        Question::Breastfeeding,
        Question::NaskoReceived,
        Question::Isee,
        Question::Household,
    ];

    /// The field of the contract that it asks for; none for the day, which is no field that can be left open.
    #[must_use]
    pub fn field(self) -> Option<Field> {
        Some(match self {
            Question::Day => return None,
            Question::Comune => Field::Comune,
            Question::Since => Field::Since,
            Question::Maternity => Field::Status,
            Question::DueDate => Field::DueDate,
            Question::BirthDate => Field::BirthDate,
            Question::Breastfeeding => Field::Breastfeeding,
            Question::NaskoReceived => Field::NaskoReceived,
            Question::Isee => Field::Isee,
            Question::Household => Field::Household,
        })
    }
}
