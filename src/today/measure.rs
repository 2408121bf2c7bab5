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

impl Id {
    /// The table's name of it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Id::AssegnoUnico => "assegno-unico",
            Id::BonusNuoviNati => "bonus-nuovi-nati",
            Id::MaternitaComuni => "maternita-comuni",
            Id::MaternitaStato => "maternita-stato",
            Id::BonusNido => "bonus-nido",
            Id::NidiGratis => "nidi-gratis",
            Id::CartaDedicata => "carta-dedicata",
            Id::BonusMamme => "bonus-mamme",
            Id::Consultori => "consultori",
            Id::ProgettoGemma => "progetto-gemma",
        }
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

/// For whom it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Anyone.
    Anyone,
    /// A pregnant woman.
    Pregnant,
    /// The mother of a small child.
    Mother,
    /// Who has a child under age, small or not.
    Child,
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

/// What a number of a row says. Money is in cents there, a day is written as 20260131, and 0 is nothing.
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
    /// Per cent more up to the first birthday.
    FirstYear,
    /// The highest ISEE.
    IseeMax,
    /// The highest ISEE that gives the whole amount.
    IseeFull,
    /// The ISEE above which the least is given.
    IseeLeast,
    /// The highest income from work in a year.
    IncomeMax,
    /// The least number of people in the household.
    Household,
    /// The least number of children.
    Children,
    /// Months of contributions from work.
    WorkMonths,
    /// The first month before the birth in which they count.
    WorkFrom,
    /// The last month before the birth in which they count.
    WorkTo,
    /// The first birth that counts.
    BornFrom,
    /// The first birth that gives the whole amount.
    BornFull,
    /// The birthday up to whose August it is given.
    UntilAugust,
    /// Months from the birth within which to ask.
    WithinMonths,
    /// Days from the birth within which to ask.
    WithinDays,
    /// The week of pregnancy before whose end to ask.
    WithinWeeks,
}

/// How many kinds of figure there are.
const FIGURES: usize = Figure::WithinWeeks as usize + 1;

/// One thing that she can ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// Which.
    pub id: Id,
    /// Who gives it.
    pub provider: Provider,
    /// For whom.
    pub whom: Whom,
    /// For what the amount is given.
    pub per: Per,
    /// Which amount is not known exactly.
    pub about: About,
    /// Whether its ISEE is that of 2026 for families, which counts the home and the children otherwise: an ISEE of the ordinary
    /// kind that is above the limit does not say that this one is.
    pub family: bool,
    /// Where it is asked for.
    pub ask_at: AskAt,
    /// Who says so.
    pub basis: Basis,
    figures: [u32; FIGURES],
}

impl Measure {
    /// A number of the row; `None` where it says none.
    #[must_use]
    pub fn number(&self, figure: Figure) -> Option<u32> {
        let number = self.figures[figure as usize];
        (number > 0).then_some(number)
    }

    /// An amount or a limit in euro; `None` where the row says none.
    #[must_use]
    pub fn money(&self, figure: Figure) -> Option<Money> {
        self.number(figure).map(Money::from_cents)
    }

    /// A day; `None` where the row says none.
    #[must_use]
    pub fn day(&self, figure: Figure) -> Option<Date> {
        let day = self.number(figure)?;
        Date::from_ymd_opt(
            i32::try_from(day / 10_000).ok()?,
            day / 100 % 100,
            day % 100,
        )
    }

    /// What it comes to at most: in all, or in twelve months where it goes on, and with what is added in the first year. Nothing
    /// where it gives no money, or it is not known how much.
    #[must_use]
    pub fn total(&self) -> Money {
        let months = match self.per {
            Per::Month => self.number(Figure::Months).unwrap_or(12),
            Per::Nothing | Per::Once | Per::Year => 1,
        };
        let amount = self.number(Figure::Amount).unwrap_or(0);
        let percent = 100 + self.number(Figure::FirstYear).unwrap_or(0);
        let cents = u64::from(amount) * u64::from(months) * u64::from(percent) / 100;
        Money::from_cents(u32::try_from(cents).unwrap_or(u32::MAX))
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
#[expect(
    clippy::too_many_arguments,
    reason = "the columns of a row; the build writes the calls"
)]
fn add(
    all: &mut Vec<Measure>,
    id: Id,
    provider: Provider,
    whom: Whom,
    per: Per,
    about: About,
    family: bool,
    ask_at: AskAt,
    basis: Basis,
) {
    all.push(Measure {
        id,
        provider,
        whom,
        per,
        about,
        family,
        ask_at,
        basis,
        figures: [0; FIGURES],
    });
}

/// Says a figure of the last row.
#[inline(never)]
fn set(all: &mut [Measure], figure: Figure, number: u32) {
    if let Some(measure) = all.last_mut() {
        measure.figures[figure as usize] = number;
    }
}

include!(concat!(env!("OUT_DIR"), "/today.rs"));
