//! The rules of the ISEE: which figures hold on a day.

use chrono::Datelike;

use crate::assess::Date;

/// The rows of `data/law/isee.csv`, compiled: euro in cents, parts of the scale in hundredths.
#[allow(
    dead_code,
    reason = "what no estimate needs is in the table all the same"
)]
pub(super) mod rows {
    include!(concat!(env!("OUT_DIR"), "/isee.rs"));
}

/// The figures of one set of rules. Euro are in cents, parts of the scale in hundredths.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The act that makes them, in Italian, as it is cited.
    pub act: &'static str,
    /// Of how many per cent of the assets the ISEE takes account.
    pub(super) assets: u64,
    /// The scale for one to five people.
    pub(super) scale: [u64; 5],
    /// What each further one adds.
    pub(super) scale_more: u64,
    /// What two, three, four, five or more children add.
    pub(super) many: [u64; 4],
    /// What minor children of a lone parent add; the second where one is under three.
    pub(super) lone: [u64; 2],
    /// What they add where both parents work.
    pub(super) working: [u64; 2],
    /// How many per cent of an employee's pay are deducted.
    pub(super) pay_share: u64,
    /// And how much at most.
    pub(super) pay_cap: u64,
    /// How much rent is deducted at most.
    pub(super) rent_cap: u64,
    /// How much more for each child after `after`.
    pub(super) rent_child: u64,
    /// After how many children each one adds to rent and savings.
    pub(super) after: u64,
    /// How much of the home does not count.
    pub(super) home: u64,
    /// How much more for each child after `home_after`.
    pub(super) home_child: u64,
    /// After how many children each one adds to it.
    pub(super) home_after: u64,
    /// What part of the rest of the home counts.
    pub(super) home_share: (u64, u64),
    /// Whether the mortgage is deducted in place of `home`, where it is more; otherwise both are.
    pub(super) home_or_mortgage: bool,
    /// How much of the savings does not count.
    pub(super) mobile: u64,
    /// How much more for each member after the first.
    pub(super) mobile_member: u64,
    /// How much at most, before the children.
    pub(super) mobile_most: u64,
    /// How much more for each child after `after`.
    pub(super) mobile_child: u64,
    /// How many per cent of the savings are added to the income, at most: a yield that we do not know.
    pub(super) yield_most: u64,
}

/// Until 2014.
static OLD: Rules = Rules {
    act: rows::I1_ACT,
    assets: rows::I1_ASSETS,
    scale: [
        rows::I1_SCALE_1,
        rows::I1_SCALE_2,
        rows::I1_SCALE_3,
        rows::I1_SCALE_4,
        rows::I1_SCALE_5,
    ],
    scale_more: rows::I1_SCALE_MORE,
    many: [0; 4],
    lone: [rows::I1_LONE; 2],
    working: [rows::I1_WORKING; 2],
    pay_share: 0,
    pay_cap: 0,
    rent_cap: rows::I1_RENT_CAP,
    rent_child: 0,
    after: 0,
    home: rows::I1_HOME,
    home_child: 0,
    home_after: 0,
    home_share: (1, 1),
    home_or_mortgage: true,
    mobile: rows::I1_MOBILE,
    mobile_member: 0,
    mobile_most: rows::I1_MOBILE,
    mobile_child: 0,
    yield_most: rows::E_YIELD,
};

/// From 2015.
static NEW: Rules = Rules {
    act: rows::I2_ACT,
    assets: rows::I2_ASSETS,
    scale: [
        rows::I2_SCALE_1,
        rows::I2_SCALE_2,
        rows::I2_SCALE_3,
        rows::I2_SCALE_4,
        rows::I2_SCALE_5,
    ],
    scale_more: rows::I2_SCALE_MORE,
    many: [
        0,
        rows::I2_CHILDREN_3,
        rows::I2_CHILDREN_4,
        rows::I2_CHILDREN_5,
    ],
    lone: [rows::I2_MINORS, rows::I2_UNDER_3],
    working: [rows::I2_MINORS, rows::I2_UNDER_3],
    pay_share: rows::I2_PAY_SHARE,
    pay_cap: rows::I2_PAY_CAP,
    rent_cap: rows::I2_RENT_CAP,
    rent_child: rows::I2_RENT_CHILD,
    after: rows::I2_AFTER,
    home: rows::I2_HOME,
    home_child: rows::I2_HOME_CHILD,
    home_after: rows::I2_AFTER,
    home_share: rows::I2_HOME_SHARE,
    home_or_mortgage: false,
    mobile: rows::I2_MOBILE,
    mobile_member: rows::I2_MOBILE_MEMBER,
    mobile_most: rows::I2_MOBILE_MOST,
    mobile_child: rows::I2_MOBILE_CHILD,
    yield_most: 0,
};

impl Rules {
    /// The rules of an ISEE that is declared on that day.
    #[must_use]
    pub fn on(day: Date) -> &'static Rules {
        if begun(day, rows::I2_FROM) {
            &NEW
        } else {
            &OLD
        }
    }

    /// Those of the ISEE for five benefits of families (assegno unico, nido, nuovi nati, ADI, SFL), from 2026; `None` before. NASKO,
    /// CRESCO and the maternity allowance of the comune go by the other. `comune` is where the home is.
    #[must_use]
    pub fn for_families_on(day: Date, comune: &str) -> Option<Rules> {
        begun(day, rows::I3_FROM).then(|| Rules {
            act: rows::I3_ACT,
            many: [
                rows::I3_CHILDREN_2,
                rows::I3_CHILDREN_3,
                rows::I3_CHILDREN_4,
                rows::I3_CHILDREN_5,
            ],
            home: if has_metropolitan_limit(comune) {
                rows::I3_HOME_METROPOLITAN
            } else {
                rows::I3_HOME
            },
            home_child: rows::I3_HOME_CHILD,
            home_after: rows::I3_HOME_AFTER,
            ..NEW
        })
    }
}

/// Whether a home there has the higher limit of the capitals of metropolitan cities: the sources disagree on it (rulebook, K5).
#[must_use]
pub fn has_metropolitan_limit(comune: &str) -> bool {
    comune == rows::I3_METROPOLITAN
}

fn begun(day: Date, from: (i32, u32, u32)) -> bool {
    (day.year(), day.month(), day.day()) >= from
}
