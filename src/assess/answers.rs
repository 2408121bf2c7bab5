//! What she has answered, and nothing that cannot be.

use super::date::{Date, days_after, days_before};
use super::law::Regime;
use super::money::IseeRange;
use crate::collected;
use crate::territory::Comune;

/// The days by which a due date may lie before the application date: a birth that is late.
pub const DUE_BEFORE: u32 = 21;
/// The days by which a due date may lie after the application date: a pregnancy that is not yet one.
pub const DUE_AFTER: u32 = 294;

/// Her answers. What is `None` is not answered, and never guessed.
///
/// Dates are checked against the application date as they come in, so an `Answers` that exists is
/// one that the law can judge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    pub(super) application_date: Date,
    pub(super) regime: RegimeChoice,
    pub(super) home: Option<Home>,
    pub(super) since: Option<Date>,
    pub(super) isee: Option<IseeRange>,
    pub(super) household: Option<HouseholdSize>,
    pub(super) maternity: Option<Maternity>,
}

/// Which rules are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RegimeChoice {
    /// Those of one regime, whatever the date.
    Of(Regime),
    /// Those in force on the application date, fund by fund.
    InForce,
}

/// Where she lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Home {
    /// In a comune of Lombardy.
    Lombardy(Comune),
    /// Not in Lombardy.
    Elsewhere,
}

/// People in her ISEE household, from 1 to 99.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HouseholdSize(u8);

impl HouseholdSize {
    /// She lives alone.
    pub const ALONE: HouseholdSize = HouseholdSize(1);

    /// A household of so many; `None` outside 1 to 99.
    #[must_use]
    pub fn new(people: u8) -> Option<HouseholdSize> {
        (1..=99).contains(&people).then_some(HouseholdSize(people))
    }

    /// How many people.
    #[must_use]
    pub fn people(self) -> u8 {
        self.0
    }
}

/// Pregnant, mother or neither, and what only one of them can answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Maternity {
    /// She is pregnant.
    Pregnant {
        /// Expected date of birth.
        due: Option<Date>,
    },
    /// She has a child.
    Mother {
        /// The child's birth.
        birth: Option<Date>,
        /// Whether she breastfeeds.
        breastfeeding: Option<bool>,
        /// Whether she has had NASKO for this child.
        nasko_received: Option<bool>,
    },
    /// Neither.
    Neither,
}

impl Maternity {
    /// A pregnancy of which no more is known.
    pub const PREGNANT: Maternity = Maternity::Pregnant { due: None };
    /// A mother of whom no more is known.
    pub const MOTHER: Maternity = Maternity::Mother {
        birth: None,
        breastfeeding: None,
        nasko_received: None,
    };

    /// What a pregnancy becomes by the birth, where NASKO was not received: with it, there is nothing more to expect.
    #[must_use]
    pub fn born(birth: Option<Date>) -> Maternity {
        Maternity::Mother {
            birth,
            breastfeeding: None,
            nasko_received: Some(false),
        }
    }
}

/// Why a date cannot be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The application date lies outside 2000-01-01 to 2100-12-31.
    ApplicationDate,
    /// She would live in Lombardy only after the application date.
    SinceTooLate,
    /// The child would be born after the application date.
    BirthTooLate,
    /// The due date lies more than [`DUE_BEFORE`] days before the application date.
    DueTooEarly,
    /// The due date lies more than [`DUE_AFTER`] days after the application date.
    DueTooLate,
}

fn check_application_date(date: Date) -> Result<(), Refusal> {
    if (2000..=2100).contains(&chrono::Datelike::year(&date)) {
        Ok(())
    } else {
        Err(Refusal::ApplicationDate)
    }
}

impl Answers {
    /// Nothing answered yet, for an application on that day.
    ///
    /// # Errors
    /// [`Refusal::ApplicationDate`] outside 2000-01-01 to 2100-12-31.
    pub fn new(application_date: Date, regime: RegimeChoice) -> Result<Answers, Refusal> {
        check_application_date(application_date)?;
        Ok(Answers {
            application_date,
            regime,
            home: None,
            since: None,
            isee: None,
            household: None,
            maternity: None,
        })
    }

    /// Nothing answered yet, for the day on which the law or the places were last collected: where no clock can be trusted, it is not earlier.
    #[must_use]
    pub fn last_known(regime: RegimeChoice) -> Answers {
        Answers {
            application_date: collected::latest(),
            regime,
            home: None,
            since: None,
            isee: None,
            household: None,
            maternity: None,
        }
    }

    /// Sets the day on which she would apply.
    ///
    /// # Errors
    /// [`Refusal::ApplicationDate`] outside 2000-01-01 to 2100-12-31, or as for the dates that are there already, where one cannot be
    /// on that day; the answers stay as they were.
    pub fn set_application_date(&mut self, application_date: Date) -> Result<(), Refusal> {
        check_application_date(application_date)?;
        let mut moved = Answers {
            application_date,
            ..self.clone()
        };
        moved.set_since(self.since)?;
        moved.set_maternity(self.maternity)?;
        *self = moved;
        Ok(())
    }

    /// Sets where she lives.
    pub fn set_home(&mut self, home: Option<Home>) {
        self.home = home;
    }

    /// Sets since when she lives in Lombardy.
    ///
    /// # Errors
    /// [`Refusal::SinceTooLate`] after the application date; the answers stay as they were.
    pub fn set_since(&mut self, since: Option<Date>) -> Result<(), Refusal> {
        if since.is_some_and(|since| since > self.application_date) {
            return Err(Refusal::SinceTooLate);
        }
        self.since = since;
        Ok(())
    }

    /// Sets what is known of the ISEE.
    pub fn set_isee(&mut self, isee: Option<IseeRange>) {
        self.isee = isee;
    }

    /// Sets the household.
    pub fn set_household(&mut self, household: Option<HouseholdSize>) {
        self.household = household;
    }

    /// Sets pregnancy or motherhood with all that belongs to it.
    ///
    /// # Errors
    /// [`Refusal::DueTooEarly`], [`Refusal::DueTooLate`] or [`Refusal::BirthTooLate`]; the answers stay as they were.
    pub fn set_maternity(&mut self, maternity: Option<Maternity>) -> Result<(), Refusal> {
        match maternity {
            Some(Maternity::Pregnant { due: Some(due) }) => {
                if due < self.earliest_due() {
                    return Err(Refusal::DueTooEarly);
                }
                if due > self.latest_due() {
                    return Err(Refusal::DueTooLate);
                }
            }
            Some(Maternity::Mother {
                birth: Some(birth), ..
            }) if birth > self.application_date => {
                return Err(Refusal::BirthTooLate);
            }
            _ => {}
        }
        self.maternity = maternity;
        Ok(())
    }

    /// The day on which she would apply.
    #[must_use]
    pub fn application_date(&self) -> Date {
        self.application_date
    }

    /// Which rules are applied.
    #[must_use]
    pub fn regime(&self) -> RegimeChoice {
        self.regime
    }

    /// Where she lives.
    #[must_use]
    pub fn home(&self) -> Option<Home> {
        self.home
    }

    /// Since when she lives in Lombardy without a break.
    #[must_use]
    pub fn since(&self) -> Option<Date> {
        self.since
    }

    /// The ISEE of her household, as far as it is known.
    #[must_use]
    pub fn isee(&self) -> Option<IseeRange> {
        self.isee
    }

    /// People in her ISEE household.
    #[must_use]
    pub fn household(&self) -> Option<HouseholdSize> {
        self.household
    }

    /// Pregnant, mother or neither.
    #[must_use]
    pub fn maternity(&self) -> Option<Maternity> {
        self.maternity
    }

    /// The same answers if she applied on a later day, and nothing but time had passed; as they are for any other day.
    ///
    /// A child that is expected by then is born; where no due date is known, once no such child can be unborn.
    #[must_use]
    pub fn applying_on(&self, day: Date) -> Answers {
        let mut then = self.clone();
        if day <= self.application_date {
            return then;
        }
        then.application_date = day;
        if let Some(Maternity::Pregnant { due }) = self.maternity
            && due.unwrap_or(self.latest_due()) <= day
        {
            then.maternity = Some(Maternity::born(due.map(|due| self.birth_by(due))));
        }
        then
    }

    /// When a child is born that is expected on that day: not before today, as she is pregnant today.
    #[must_use]
    pub fn birth_by(&self, due: Date) -> Date {
        due.max(self.application_date)
    }

    /// The first due date that can be given.
    #[must_use]
    pub fn earliest_due(&self) -> Date {
        days_before(self.application_date, DUE_BEFORE)
    }

    /// The last due date that can be given.
    #[must_use]
    pub fn latest_due(&self) -> Date {
        days_after(self.application_date, DUE_AFTER)
    }
}
