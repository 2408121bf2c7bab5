//! The rows of `data/today/measures.csv`.

use crate::assess::basis::{Basis, Confidence};
use crate::assess::{Date, Money};

/// Which measure: the locales name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named for the measure")]
pub enum Id {
    AssegnoUnico,
    BonusNuoviNati,
    MaternitaComuni,
    MaternitaStato,
    BonusNido,
    NidiGratis,
    CartaDedicata,
    BonusMamme,
    Consultori,
    ProgettoGemma,
}

/// The table's names of them, in their order. One text is less than ten.
const NAMES: &str = "assegno-unico bonus-nuovi-nati maternita-comuni maternita-stato bonus-nido nidi-gratis carta-dedicata bonus-mamme consultori progetto-gemma";

impl Id {
    /// The table's name of it.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.split(' ').nth(self as usize).unwrap_or_default()
    }
}

/// Who gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Provider {
    /// The State.
    State,
    /// Regione Lombardia: only for who lives there.
    Region,
    /// The comune, with money of the State.
    Comune,
    /// A public service, which gives no money.
    Service,
    /// A private body.
    Private,
}

/// For what the amount is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Per {
    /// There is none, or none that is known.
    Nothing,
    /// Each month.
    Month,
    /// Once.
    Once,
    /// Each year.
    Year,
}

/// Which amount is not known exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// None.
    Neither,
    /// The least.
    Least,
    /// The amount.
    Amount,
}

/// Where it is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskAt {
    /// INPS.
    Inps,
    /// Her comune.
    Comune,
    /// A consultorio.
    Consultorio,
    /// A CAV.
    Cav,
    /// The Region's site.
    Online,
    /// Nowhere: it comes unasked.
    Nobody,
}

/// What a row says in numbers; the names are those of the columns. What has no number of its own is 1 where the row asks it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Figure {
    /// The first day for which it is known.
    From,
    /// The last day for which it is known.
    To,
    /// Months for which it is given; it goes on where none is said.
    Months,
    /// The amount, the highest where it depends on the ISEE or the birth.
    Amount,
    /// The least that the amount can be.
    Least,
    /// The first month before the birth in which contributions count.
    WorkFrom,
    /// The last month before the birth in which they count.
    WorkTo,

    /// It is for who lives in Lombardy.
    Residence,
    /// It is for a pregnant woman.
    Pregnancy,
    /// It is for the mother of a small child.
    Baby,
    /// It is for who has a child under age, small or not.
    Child,
    /// The same day as `To`, where the child comes later than today.
    KnownUntil,
    /// The week of pregnancy before whose end to ask.
    WithinWeeks,
    /// The first birth that counts.
    BornFrom,
    /// Months from the birth within which to ask.
    WithinMonths,
    /// Days from the birth within which to ask.
    WithinDays,
    /// The birthday up to whose August it is given.
    UntilAugust,
    /// The highest ISEE.
    IseeMax,
    /// The highest ISEE, where the one that counts may be lower than the one that she knows: it is the one of 2026 for families, or
    /// the child will be counted.
    IseeOwn,
    /// The least number of people in the household.
    Household,
    /// The least number of children.
    Children,
    /// The highest income from work in a year.
    IncomeMax,
    /// Months of contributions from work.
    WorkMonths,
    /// The highest ISEE that gives the whole amount.
    IseeFull,
    /// The ISEE above which the least is given.
    IseeLeast,
    /// The first birth that gives the whole amount.
    BornFull,
    /// Per cent more up to the first birthday.
    FirstYear,
}

/// How many kinds of figure there are.
const FIGURES: usize = Figure::FirstYear as usize + 1;

/// What a row asks, or what the amount depends on, in the order in which it is told.
pub(super) const ASKED: [Figure; FIGURES - Figure::Residence as usize] = [
    Figure::Residence,
    Figure::Pregnancy,
    Figure::Baby,
    Figure::Child,
    Figure::KnownUntil,
    Figure::WithinWeeks,
    Figure::BornFrom,
    Figure::WithinMonths,
    Figure::WithinDays,
    Figure::UntilAugust,
    Figure::IseeMax,
    Figure::IseeOwn,
    Figure::Household,
    Figure::Children,
    Figure::IncomeMax,
    Figure::WorkMonths,
    Figure::IseeFull,
    Figure::IseeLeast,
    Figure::BornFull,
    Figure::FirstYear,
];

/// A number as it is written: cents of an amount, a day as 20260131, or itself.
#[must_use]
pub fn day(number: u32) -> Date {
    let year = i32::try_from(number / 10_000).unwrap_or(0);
    // The build has read it as a day.
    Date::from_ymd_opt(year, number / 100 % 100, number % 100).unwrap_or_default()
}

/// One thing that she can ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Which.
    pub id: Id,
    /// Who gives it.
    pub provider: Provider,
    /// For what the amount is given.
    pub per: Per,
    /// Which amount is not known exactly.
    pub about: About,
    /// Where it is asked for.
    pub ask_at: AskAt,
    /// Who says so.
    pub basis: Basis,
    figures: [u32; FIGURES],
}

impl Measure {
    /// What the row says: an amount in cents, a day as 20260131, another number as it is; `None` where it says nothing.
    #[must_use]
    pub fn number(&self, figure: Figure) -> Option<u32> {
        let number = self.figures[figure as usize];
        (number > 0).then_some(number)
    }

    /// An amount in euro; `None` where the row says none.
    #[must_use]
    pub fn money(&self, figure: Figure) -> Option<Money> {
        self.number(figure).map(Money::from_cents)
    }

    /// Says a figure.
    pub(super) fn set(&mut self, figure: Figure, number: u32) {
        self.figures[figure as usize] = number;
    }

    /// What it comes to at most: in all, or in twelve months where it goes on, and with what is added in the first year. Nothing
    /// where it gives no money, or it is not known how much.
    #[must_use]
    pub fn total(&self) -> Money {
        let months = match self.per {
            Per::Month => self.number(Figure::Months).unwrap_or(12),
            Per::Nothing | Per::Once | Per::Year => 1,
        };
        let percent = 100 + self.figures[Figure::FirstYear as usize];
        let cents = u64::from(self.figures[Figure::Amount as usize]) * u64::from(months * percent);
        Money::from_cents(u32::try_from(cents / 100).unwrap_or(u32::MAX))
    }
}

/// Every measure, in the order of the table.
#[must_use]
pub fn all() -> Vec<Measure> {
    let mut all = Vec::new();
    rows(&mut all);
    all
}

#[inline(never)]
fn add(
    all: &mut Vec<Measure>,
    id: Id,
    provider: Provider,
    per: Per,
    about: About,
    ask_at: AskAt,
    basis: Basis,
) {
    all.push(Measure {
        id,
        provider,
        per,
        about,
        ask_at,
        basis,
        figures: [0; FIGURES],
    });
}

/// Says a figure of the last row.
#[inline(never)]
#[expect(
    clippy::ptr_arg,
    reason = "a slice is two numbers more at each of the calls"
)]
fn set(all: &mut Vec<Measure>, figure: Figure, number: u32) {
    if let Some(measure) = all.last_mut() {
        measure.set(figure, number);
    }
}

include!(concat!(env!("OUT_DIR"), "/today.rs"));
