//! An estimate of the ISEE from a few facts, by the rules in force on a day. Never an attestation.
//!
//! ```text
//! Household (facts, known or not) + Rules (the figures of data/law/isee.csv) ──> isee: to the cent, where all is known
//!                                                                           └──> band: from where to where, where it can be bounded
//! ```
//!
//! All of it is whole numbers: cents, hundredths of the scale, per cent. The one division comes last, and rounds half up to the cent.

mod band;
mod household;
mod rules;
mod typed;

pub use band::band;
pub use household::{Amount, Amounts, Household, Parents};
pub use rules::{Rules, has_metropolitan_limit};

use household::{Facts, Fill};

use crate::assess::Money;

/// The ISEE of a household to the cent, as the formulas say; `None` where a fact that they need is not known, or where it is too
/// large for [`Money`]. What the formulas leave out, it leaves out: it is for [`band`], and for tests, and never told to anyone.
#[must_use]
pub fn isee(rules: &Rules, household: &Household) -> Option<Money> {
    let facts = household.facts(Fill::Nothing)?;
    let (part, of) = situation(rules, &facts, 0);
    money(half_up(part, of))
}

/// Income and assets over the scale, as a fraction of cents: the ISEE before it is rounded. `yield_percent` of the savings is
/// added to the income.
fn situation(rules: &Rules, facts: &Facts, yield_percent: u64) -> (u64, u64) {
    let (part, of) = rules.home_share;
    // Everything below is in cents times this.
    let unit = 100 * of;
    let later = |after: u64| facts.children.saturating_sub(after);

    let savings = facts.cents(Amount::Savings);
    let mut income = facts.cents(Amount::Other) * unit + savings * yield_percent * of;
    for pay in [Amount::Pay, Amount::OtherPay] {
        let pay = facts.cents(pay);
        let deducted = (pay * rules.pay_share * of).min(rules.pay_cap * unit);
        income += pay * unit - deducted;
    }
    let cap = rules.rent_cap + rules.rent_child * later(rules.after);
    let rent = facts.cents(Amount::Rent).min(cap);
    let income = income.saturating_sub(rent * unit);

    let free = rules.home + rules.home_child * later(rules.home_after);
    let mortgage = facts.cents(Amount::Mortgage);
    let deducted = if rules.home_or_mortgage {
        mortgage.max(free)
    } else {
        mortgage + free
    };
    let home = facts.cents(Amount::Value).saturating_sub(deducted);
    let members = rules.mobile_member * (facts.people - 1);
    let free = (rules.mobile + members).min(rules.mobile_most);
    let free = free + rules.mobile_child * later(rules.after);
    let assets = savings.saturating_sub(free) + facts.cents(Amount::Property);
    let assets = rules.assets * (home * part + assets * of);

    // Each amount is below 2^32 and the unit a few hundred: the sum, times a hundred, is far below 2^64.
    ((income + assets) * 100, unit * scale(rules, facts))
}

/// By how much the household's means are divided, in hundredths.
fn scale(rules: &Rules, facts: &Facts) -> u64 {
    let steps = rules.scale;
    let mut scale = 0;
    let mut members = 0;
    for step in steps {
        if members < facts.people {
            scale = step;
            members += 1;
        }
    }
    scale += rules.scale_more * (facts.people - members);
    for (children, increase) in (2..).zip(rules.many) {
        // The last is for five and more.
        if facts.children == children || (children == 5 && facts.children > 5) {
            scale += increase;
        }
    }
    if facts.children == 0 {
        return scale;
    }
    let increase = match facts.parents {
        Parents::Lone => rules.lone,
        Parents::BothWork => rules.working,
        Parents::NotBoth => return scale,
    };
    scale + increase[usize::from(facts.under_3)]
}

/// A fraction rounded to the nearest whole; a half goes up.
fn half_up(part: u64, of: u64) -> u64 {
    let rest = part % of;
    part / of + u64::from(rest >= of - rest)
}

/// An amount of so many cents; `None` where it is too large.
fn money(cents: u64) -> Option<Money> {
    u32::try_from(cents).ok().map(Money::from_cents)
}
