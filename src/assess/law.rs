//! The law as tables: each regime of each fund and its figures, from the rows of `data/law/`.

use chrono::Datelike;

use super::answers::{Answers, RegimeChoice};
use super::basis::Basis;
use super::date::Date;
use super::money::Money;

/// One of the two funds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Benefit {
    /// For a woman in hardship who gives up a termination.
    Nasko,
    /// For a new mother in hardship, to buy food.
    Cresco,
}

impl Benefit {
    /// The contract's name of it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Benefit::Nasko => "nasko",
            Benefit::Cresco => "cresco",
        }
    }
}

/// The rules of one time, named for the year in which they began.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Regime {
    /// 2010: NASKO only.
    Of2010,
    /// 2013: the rules that the 2014-15 programme describes.
    Of2013,
    /// 2015, the last.
    Of2015,
}

impl Regime {
    /// All of them, the first first.
    pub const ALL: [Regime; 3] = [Regime::Of2010, Regime::Of2013, Regime::Of2015];

    /// The contract's name of it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Regime::Of2010 => "2010",
            Regime::Of2013 => "2013",
            Regime::Of2015 => "2015",
        }
    }

    /// Reads the contract's name of it.
    #[must_use]
    pub fn parse(name: &str) -> Option<Regime> {
        Regime::ALL.into_iter().find(|regime| regime.name() == name)
    }
}

/// Days on which a regime takes applications, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Date,
    /// The last day.
    pub to: Date,
    /// Who says so.
    pub basis: Basis,
}

impl Period {
    /// Whether the day is one of them.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }
}

/// A figure of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule<T> {
    /// The figure.
    pub value: T,
    /// Whether the sources are not certain of it, or the office may admit exceptions.
    pub soft: bool,
    /// Who says so.
    pub basis: Basis,
}

/// A paper that the consultorio asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named for the paper")]
pub enum Document {
    BirthCertificate,
    Breastfeeding,
    Hardship,
    HardshipPapers,
    Identity,
    Interview,
    Isee,
    PregnancyCertificate,
    Residence,
    TaxCode,
}

/// A paper that a regime asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentRow {
    /// For which fund.
    pub benefit: Benefit,
    /// By which rules.
    pub regime: Regime,
    /// Which paper.
    pub document: Document,
    /// Who says so.
    pub basis: Basis,
}

/// A regime of NASKO.
pub struct NaskoLaw {
    /// Which.
    pub regime: Regime,
    /// When it took applications.
    pub period: Period,
    /// That she is pregnant.
    pub pregnancy: Rule<()>,
    /// The last day of pregnancy on which to apply.
    pub last_day: Rule<u32>,
    /// Years in Lombardy.
    pub residence_years: Rule<u32>,
    /// How it looks at the ISEE.
    pub isee: IseeLimit,
    /// What it pays.
    pub grant: NaskoGrant,
}

/// How NASKO looks at the ISEE.
#[expect(missing_docs, reason = "the variants say it of their fields")]
pub enum IseeLimit {
    /// Hardship is ascertained without a limit (rulebook N1.isee).
    None,
    /// One limit for everybody.
    One(Rule<Money>),
    /// One for a woman alone in her household, one for the others.
    BySize {
        alone: Rule<Money>,
        others: Rule<Money>,
    },
}

/// What NASKO pays.
#[expect(missing_docs, reason = "the variants say it of their fields")]
pub enum NaskoGrant {
    /// So much a month.
    Monthly {
        monthly: Rule<Money>,
        months: Rule<u32>,
    },
    /// At most so much, as the plan splits it.
    UpTo {
        total: Rule<Money>,
        months: Rule<u32>,
    },
    /// So much a month before the birth, so much after it.
    AroundBirth {
        before_monthly: Rule<Money>,
        before_months: Rule<u32>,
        after_monthly: Rule<Money>,
        after_months: Rule<u32>,
        total: Rule<Money>,
    },
}

/// A regime of CRESCO.
pub struct CrescoLaw {
    /// Which.
    pub regime: Regime,
    /// When it took applications.
    pub period: Period,
    /// The first birth that counts.
    pub born_from: Rule<Date>,
    /// Months after which the child is too old.
    pub child_months: Rule<u32>,
    /// Months after birth within which to apply.
    pub application_months: Option<Rule<u32>>,
    /// That NASKO was not received for this child.
    pub no_nasko: Rule<()>,
    /// Years in Lombardy.
    pub residence_years: Rule<u32>,
    /// The highest ISEE.
    pub isee: Rule<Money>,
    /// What it pays a month.
    pub monthly: Rule<Money>,
    /// For how many months at most.
    pub months: Rule<u32>,
    /// What it adds or takes.
    pub extra: CrescoExtra,
}

/// What a regime of CRESCO adds or takes.
#[expect(missing_docs, reason = "the variants say it of their fields")]
pub enum CrescoExtra {
    /// The months before an application that comes later than so many months after birth are lost.
    Arrears(Rule<u32>),
    /// So much more in each of so many first months, if she breastfeeds.
    Breastfeeding {
        monthly: Rule<Money>,
        months: Rule<u32>,
    },
}

mod rows {
    #![expect(
        clippy::panic,
        reason = "evaluated by the compiler: a date that does not exist stops the build"
    )]
    use super::{Basis, Benefit, Date, Document, DocumentRow, Money, Period, Regime, Rule};
    use crate::assess::basis::Confidence;
    use crate::assess::conflicts::{Conflict, Figure, Place, Version};
    use crate::assess::requirement::RequirementId;

    const fn day(year: i32, month: u32, day: u32) -> Date {
        match Date::from_ymd_opt(year, month, day) {
            Some(date) => date,
            None => panic!("no such day"),
        }
    }

    include!(concat!(env!("OUT_DIR"), "/law.rs"));
}

pub(super) use rows::CONFLICTS;

/// The regimes of NASKO, the first first.
pub static NASKO: [NaskoLaw; 3] = [
    NaskoLaw {
        regime: Regime::Of2010,
        period: rows::N1_PERIOD,
        pregnancy: rows::N1_PREGNANCY,
        last_day: rows::N1_DEADLINE,
        residence_years: rows::N1_RES,
        isee: IseeLimit::None,
        grant: NaskoGrant::Monthly {
            monthly: rows::N1_MONTHLY,
            months: rows::N1_MONTHS,
        },
    },
    NaskoLaw {
        regime: Regime::Of2013,
        period: rows::N2_PERIOD,
        pregnancy: rows::N2_PREGNANCY,
        last_day: rows::N2_DEADLINE,
        residence_years: rows::N2_RES,
        isee: IseeLimit::One(rows::N2_ISEE),
        grant: NaskoGrant::UpTo {
            total: rows::N2_TOTAL,
            months: rows::N2_MONTHS,
        },
    },
    NaskoLaw {
        regime: Regime::Of2015,
        period: rows::N3_PERIOD,
        pregnancy: rows::N3_PREGNANCY,
        last_day: rows::N3_DEADLINE,
        residence_years: rows::N3_RES,
        isee: IseeLimit::BySize {
            alone: rows::N3_ISEE_SINGLE,
            others: rows::N3_ISEE_MULTI,
        },
        grant: NaskoGrant::AroundBirth {
            before_monthly: rows::N3_BEFORE_MONTHLY,
            before_months: rows::N3_BEFORE_MONTHS,
            after_monthly: rows::N3_AFTER_MONTHLY,
            after_months: rows::N3_AFTER_MONTHS,
            total: rows::N3_TOTAL,
        },
    },
];

/// The regimes of CRESCO, the first first.
pub static CRESCO: [CrescoLaw; 2] = [
    CrescoLaw {
        regime: Regime::Of2013,
        period: rows::C1_PERIOD,
        born_from: rows::C1_BORN_FROM,
        child_months: rows::C1_CHILD,
        application_months: None,
        no_nasko: rows::C1_EXCL,
        residence_years: rows::C1_RES,
        isee: rows::C1_ISEE,
        monthly: rows::C1_MONTHLY,
        months: rows::C1_MONTHS,
        extra: CrescoExtra::Arrears(rows::C1_ARREARS),
    },
    CrescoLaw {
        regime: Regime::Of2015,
        period: rows::C2_PERIOD,
        born_from: rows::C2_BORN_FROM,
        child_months: rows::C2_COVER,
        application_months: Some(rows::C2_CHILD),
        no_nasko: rows::C2_EXCL,
        residence_years: rows::C2_RES,
        isee: rows::C2_ISEE,
        monthly: rows::C2_MONTHLY,
        months: rows::C2_MONTHS,
        extra: CrescoExtra::Breastfeeding {
            monthly: rows::C2_MILK,
            months: rows::C2_MILK_MONTHS,
        },
    },
];

/// The rules of NASKO that her answers choose; `None` where there are none.
pub(super) fn nasko(answers: &Answers) -> Option<&'static NaskoLaw> {
    NASKO
        .iter()
        .find(|law| chosen(answers, law.regime, &law.period))
}

/// The rules of CRESCO that her answers choose; `None` where there are none.
pub(super) fn cresco(answers: &Answers) -> Option<&'static CrescoLaw> {
    CRESCO
        .iter()
        .find(|law| chosen(answers, law.regime, &law.period))
}

fn chosen(answers: &Answers, regime: Regime, period: &Period) -> bool {
    match answers.regime() {
        RegimeChoice::Of(chosen) => chosen == regime,
        RegimeChoice::InForce => period.contains(answers.application_date()),
    }
}

/// Whether the day lies in January or February 2015: the act is of 31 October 2014, applications
/// opened in March 2015, and the sources do not say what held between (rulebook, section 1, "Gap").
pub(super) fn in_gap(day: Date) -> bool {
    day.year() == 2015 && day.month() < 3
}

/// When the rules of a regime took applications; `None` where the fund had no such regime.
#[must_use]
pub fn period(benefit: Benefit, regime: Regime) -> Option<&'static Period> {
    match benefit {
        Benefit::Nasko => NASKO
            .iter()
            .find(|law| law.regime == regime)
            .map(|law| &law.period),
        Benefit::Cresco => CRESCO
            .iter()
            .find(|law| law.regime == regime)
            .map(|law| &law.period),
    }
}

/// When the fund's last regime took applications: its last day is the day on which the fund closed.
#[must_use]
pub fn last_period(benefit: Benefit) -> &'static Period {
    match benefit {
        Benefit::Nasko => &NASKO[2].period,
        Benefit::Cresco => &CRESCO[1].period,
    }
}

/// Who says how much a regime pays; `None` where the fund had no such regime.
#[must_use]
pub fn amount(benefit: Benefit, regime: Regime) -> Option<Basis> {
    match benefit {
        Benefit::Nasko => {
            let law = NASKO.iter().find(|law| law.regime == regime)?;
            Some(match &law.grant {
                NaskoGrant::Monthly { monthly, .. } => monthly.basis,
                NaskoGrant::UpTo { total, .. } | NaskoGrant::AroundBirth { total, .. } => {
                    total.basis
                }
            })
        }
        Benefit::Cresco => {
            let law = CRESCO.iter().find(|law| law.regime == regime)?;
            Some(law.monthly.basis)
        }
    }
}

/// The papers that a regime asks for.
pub fn documents(benefit: Benefit, regime: Regime) -> impl Iterator<Item = &'static DocumentRow> {
    rows::DOCUMENTS
        .iter()
        .filter(move |row| row.benefit == benefit && row.regime == regime)
}
