//! The fields of all questions. What is typed in each is kept as it was typed.

use crate::interview::date::Part;

/// A field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Slot {
    TodayDay,
    TodayMonth,
    TodayYear,
    Comune,
    Elsewhere,
    SinceDay,
    SinceMonth,
    SinceYear,
    Maternity,
    DueDay,
    DueMonth,
    DueYear,
    Weeks,
    WeekDays,
    BirthDay,
    BirthMonth,
    BirthYear,
    Breastfeeding,
    NaskoReceived,
    Isee,
    Household,
}

/// The three fields of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateSlots(pub [Slot; 3]);

impl DateSlots {
    pub const TODAY: DateSlots = DateSlots([Slot::TodayDay, Slot::TodayMonth, Slot::TodayYear]);
    pub const SINCE: DateSlots = DateSlots([Slot::SinceDay, Slot::SinceMonth, Slot::SinceYear]);
    pub const DUE: DateSlots = DateSlots([Slot::DueDay, Slot::DueMonth, Slot::DueYear]);
    pub const BIRTH: DateSlots = DateSlots([Slot::BirthDay, Slot::BirthMonth, Slot::BirthYear]);

    /// The field of a part.
    pub fn of(self, part: Part) -> Slot {
        self.0[part as usize]
    }
}

impl Slot {
    /// How many there are.
    pub const COUNT: usize = Slot::Household as usize + 1;

    /// The field's id in the page.
    pub fn id(self) -> &'static str {
        match self {
            Slot::TodayDay => "nc-today-day",
            Slot::TodayMonth => "nc-today-month",
            Slot::TodayYear => "nc-today-year",
            Slot::Comune => "nc-comune",
            Slot::Elsewhere => "nc-elsewhere",
            Slot::SinceDay => "nc-since-day",
            Slot::SinceMonth => "nc-since-month",
            Slot::SinceYear => "nc-since-year",
            Slot::Maternity => "nc-maternity",
            Slot::DueDay => "nc-due-day",
            Slot::DueMonth => "nc-due-month",
            Slot::DueYear => "nc-due-year",
            Slot::Weeks => "nc-weeks",
            Slot::WeekDays => "nc-week-days",
            Slot::BirthDay => "nc-birth-day",
            Slot::BirthMonth => "nc-birth-month",
            Slot::BirthYear => "nc-birth-year",
            Slot::Breastfeeding => "nc-breastfeeding",
            Slot::NaskoReceived => "nc-nasko-received",
            Slot::Isee => "nc-isee",
            Slot::Household => "nc-household",
        }
    }
}

/// How a link or a selector names a field.
pub fn hash(slot: Slot) -> String {
    let mut hash = String::from("#");
    hash.push_str(slot.id());
    hash
}
