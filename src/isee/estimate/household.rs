//! The facts of a household, each known or not.

use crate::assess::HouseholdSize;

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

/// What an amount is. All are of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Amount {
    /// What one person earns as an employee, before taxes.
    Pay,
    /// The same of another.
    OtherPay,
    /// All other income.
    Other,
    /// Rent of the home; zero where it is not rented.
    Rent,
    /// Value of the home for the property tax (IMU); zero where it is not owned.
    Value,
    /// What is left to pay of its mortgage.
    Mortgage,
    /// Money in the bank or at the post office, bonds and the like.
    Savings,
    /// Value of other houses or land.
    Property,
}

impl Amount {
    /// How many there are.
    pub const COUNT: usize = Amount::Property as usize + 1;
}

/// Each amount in cents, by its place in [`Amount`]; `None` where it is not known.
pub type Amounts = [Option<u32>; Amount::COUNT];

/// What is known of a household; what is not is `None`.
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
    /// What they earn, pay and own.
    pub amounts: Amounts,
}

/// How what is not known is taken.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fill {
    /// Not at all.
    Nothing,
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
    amounts: [u64; Amount::COUNT],
}

impl Facts {
    pub(super) fn cents(&self, amount: Amount) -> u64 {
        self.amounts[amount as usize]
    }
}

impl Household {
    /// The facts, with what is not known filled in; `None` where it is not known and not filled in, or where it can be as high as
    /// it likes: what they earn and own has no upper bound.
    pub(super) fn facts(&self, fill: Fill) -> Option<Facts> {
        let number = |known: Option<u32>, lowest: u32, highest: Option<u32>| {
            let filled = match fill {
                Fill::Nothing => None,
                Fill::Lowest => Some(lowest),
                Fill::Highest => highest,
            };
            known.or(filled)
        };
        let known = self.children.map(u32::from);
        let people = self.people.map(|size| u32::from(size.people()));
        let people = number(people, 99, Some(1 + known.unwrap_or(0)))?;
        let children = number(known, people - 1, Some(0))?.min(people - 1);
        let (parents, under_3) = match (fill, self.parents, self.under_3) {
            _ if children == 0 => (Parents::NotBoth, false),
            (Fill::Nothing, parents, under_3) => (parents?, under_3?),
            (Fill::Lowest, parents, under_3) => {
                (parents.unwrap_or(Parents::Lone), under_3.unwrap_or(true))
            }
            (Fill::Highest, parents, under_3) => (
                parents.unwrap_or(Parents::NotBoth),
                under_3.unwrap_or(false),
            ),
        };
        let mut amounts = [0; Amount::COUNT];
        for (index, (amount, known)) in amounts.iter_mut().zip(self.amounts).enumerate() {
            // What is deducted makes the ISEE lower the more it is.
            let deducted = index == Amount::Rent as usize || index == Amount::Mortgage as usize;
            *amount = if deducted {
                number(known, u32::MAX, Some(0))
            } else {
                number(known, 0, None)
            }?
            .into();
        }
        Some(Facts {
            people: people.into(),
            children: children.into(),
            under_3,
            parents,
            amounts,
        })
    }
}
