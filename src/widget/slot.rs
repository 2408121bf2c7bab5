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
    Zone,
    ZoneComune,
    EstimateChildren,
    EstimateUnder3,
    EstimateParents,
    EstimatePay,
    EstimateOtherPay,
    EstimateOther,
    EstimateHome,
    EstimateRent,
    EstimateValue,
    EstimateMortgage,
    EstimateSavings,
    EstimateProperty,
    Neutral,
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
    pub const COUNT: usize = Slot::Neutral as usize + 1;

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
            Slot::Zone => "nc-zone",
            Slot::ZoneComune => "nc-zone-comune",
            Slot::EstimateChildren => "nc-estimate-children",
            Slot::EstimateUnder3 => "nc-estimate-under-3",
            Slot::EstimateParents => "nc-estimate-parents",
            Slot::EstimatePay => "nc-estimate-pay",
            Slot::EstimateOtherPay => "nc-estimate-other-pay",
            Slot::EstimateOther => "nc-estimate-other",
            Slot::EstimateHome => "nc-estimate-home",
            Slot::EstimateRent => "nc-estimate-rent",
            Slot::EstimateValue => "nc-estimate-value",
            Slot::EstimateMortgage => "nc-estimate-mortgage",
            Slot::EstimateSavings => "nc-estimate-savings",
            Slot::EstimateProperty => "nc-estimate-property",
            Slot::Neutral => "nc-neutral",
        }
    }
}

/// How a link or a selector names a field.
pub fn hash(slot: Slot) -> String {
    let mut hash = String::from("#");
    hash.push_str(slot.id());
    hash
}
