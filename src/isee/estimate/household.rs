//! The facts of a household, each known or not.

use crate::assess::{HouseholdSize, Money};

/// Which parents of the minor children live in the household, and whether they have worked for at least six months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parents {
    /// One alone, whether she works or not.
    Lone,
    /// Two, and both work.
    BothWork,
    /// Two, and not both work.
    NotBoth,
}

/// What is known of a household. Amounts are of a year, and not more than [`Money`] holds; what is not known is `None`.
///
/// Whether the home is rented, owned or neither follows from its amounts: where it is not rented, the rent is zero, and where it
/// is not owned, its value is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Household {
    /// People in it.
    pub people: Option<HouseholdSize>,
    /// How many of them are minor children; fewer than the people.
    pub children: Option<u8>,
    /// Whether one of them is under three years old. Only asked for where there are children.
    pub under_3: Option<bool>,
    /// Their parents. Only asked for where there are children.
    pub parents: Option<Parents>,
    /// What one person earns as an employee, before taxes.
    pub pay: Option<Money>,
    /// The same of another.
    pub other_pay: Option<Money>,
    /// All other income.
    pub other: Option<Money>,
    /// Rent of the home.
    pub rent: Option<Money>,
    /// Value of the home for the property tax (IMU).
    pub value: Option<Money>,
    /// What is left to pay of its mortgage.
    pub mortgage: Option<Money>,
    /// Money in the bank or at the post office, bonds and the like.
    pub savings: Option<Money>,
    /// Value of other houses or land.
    pub property: Option<Money>,
}

/// How what is not known is taken.
#[derive(Clone, Copy)]
pub(super) enum Fill {
    /// So that the ISEE is as low as it can be.
    Lowest,
    /// So that it is as high.
    Highest,
}

/// All facts, in numbers: people, and cents.
pub(super) struct Facts {
    pub people: u64,
    pub children: u64,
    pub under_3: bool,
    pub parents: Parents,
    pub pay: u64,
    pub other_pay: u64,
    pub other: u64,
    pub rent: u64,
    pub value: u64,
    pub mortgage: u64,
    pub savings: u64,
    pub property: u64,
}

impl Household {
    /// The facts, with what is not known filled in; `None` where it is not known and not filled in, or where it can be as high as
    /// it likes: what they earn and own has no upper bound.
    pub(super) fn facts(&self, fill: Option<Fill>) -> Option<Facts> {
        let number = |known: Option<u64>, lowest: u64, highest: Option<u64>| {
            known.or(match fill {
                None => None,
                Some(Fill::Lowest) => Some(lowest),
                Some(Fill::Highest) => highest,
            })
        };
        let cents = |money: Option<Money>| money.map(|money| u64::from(money.cents()));
        let owned = |money| number(cents(money), 0, None);
        let deducted = |money| number(cents(money), u64::from(u32::MAX), Some(0));

        let known = self.children.map(u64::from);
        let people = self.people.map(|size| u64::from(size.people()));
        let people = number(people, 99, Some(1 + known.unwrap_or(0)))?;
        let children = number(known, people - 1, Some(0))?.min(people - 1);
        let (parents, under_3) = if children == 0 {
            (Parents::NotBoth, false)
        } else {
            let [lone, not_both] = [Parents::Lone, Parents::NotBoth].map(Some);
            let lowest = matches!(fill, Some(Fill::Lowest));
            let parents = if lowest { lone } else { not_both };
            let filled = fill.is_some();
            (
                self.parents.or(parents.filter(|_| filled))?,
                self.under_3.or(filled.then_some(lowest))?,
            )
        };
        Some(Facts {
            people,
            children,
            under_3,
            parents,
            pay: owned(self.pay)?,
            other_pay: owned(self.other_pay)?,
            other: owned(self.other)?,
            rent: deducted(self.rent)?,
            value: owned(self.value)?,
            mortgage: deducted(self.mortgage)?,
            savings: owned(self.savings)?,
            property: owned(self.property)?,
        })
    }
}
