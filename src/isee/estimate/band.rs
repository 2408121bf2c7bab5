//! From where to where the ISEE lies.

use super::household::{Fill, Household};
use super::rules::{Rules, rows};
use super::{half_up, money, situation};
use crate::assess::IseeRange;

/// From where to where the ISEE of a household lies; `None` where it has no upper bound, for what they earn or own is not known.
///
/// Each end is what the formulas give with what is not known taken as favourably, or as unfavourably, as can be; then moved
/// outwards by [`rows::E_WIDTH`] per cent of itself and at least [`rows::E_WIDTH_LEAST`], and on to the next [`rows::E_STEP`]. So
/// what the formulas give for the same facts always lies within, and neither end looks like a number to quote.
#[must_use]
pub fn band(rules: &Rules, household: &Household) -> Option<IseeRange> {
    let end = |fill, yield_percent| {
        let facts = household.facts(fill)?;
        let (part, of) = situation(rules, &facts, yield_percent);
        let cents = half_up(part, of);
        let width = (cents * rows::E_WIDTH / 100).max(rows::E_WIDTH_LEAST);
        Some((cents, width))
    };
    let (most, width) = end(Fill::Highest, rules.yield_most)?;
    let most = (most + width).next_multiple_of(rows::E_STEP);
    let (least, width) = end(Fill::Lowest, 0)?;
    let least = least.saturating_sub(width);
    let least = least - least % rows::E_STEP;
    IseeRange::new(money(least)?.into(), money(most)?.into())
}
