//! The estimate of the ISEE: the worked cases of `tests/estimate.csv` to the cent, and what holds of every band.
//!
//! `from` says who worked a case out: the rulebook, section 7, or whoever wrote this test, by hand from the same formulas.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use nasko_cresco::assess::{Date, HouseholdSize, Isee, date};
use nasko_cresco::isee::Misread;
use nasko_cresco::isee::estimate::{Amount, Household, Parents, Rules, band, isee};
use proptest::option;
use proptest::prelude::*;

#[derive(serde::Deserialize)]
struct Case {
    case: String,
    from: String,
    on: String,
    families: String,
    people: u8,
    children: u8,
    under_3: String,
    parents: String,
    pay: String,
    other_pay: String,
    other: String,
    rent: String,
    value: String,
    mortgage: String,
    savings: String,
    property: String,
    isee: String,
}

fn cents(decimal: &str) -> Option<u32> {
    Isee::parse(decimal).unwrap().cents()
}

/// The household, but for one amount.
fn with(mut household: Household, amount: Amount, cents: Option<u32>) -> Household {
    household.amounts[amount as usize] = cents;
    household
}

fn cents_of(household: &Household, amount: Amount) -> Option<u32> {
    household.amounts[amount as usize]
}

impl Case {
    fn rules(&self) -> Rules {
        let day = day(&self.on);
        if self.families.is_empty() {
            *Rules::on(day)
        } else {
            Rules::for_families_on(day, &self.families).unwrap()
        }
    }

    fn household(&self) -> Household {
        Household {
            people: HouseholdSize::new(self.people),
            children: Some(self.children),
            under_3: match self.under_3.as_str() {
                "" => None,
                answer => Some(answer == "yes"),
            },
            parents: match self.parents.as_str() {
                "" => None,
                "lone" => Some(Parents::Lone),
                "both-work" => Some(Parents::BothWork),
                "not-both" => Some(Parents::NotBoth),
                other => unreachable!("{other}"),
            },
            // In the order of `Amount`.
            amounts: [
                cents(&self.pay),
                cents(&self.other_pay),
                cents(&self.other),
                cents(&self.rent),
                cents(&self.value),
                cents(&self.mortgage),
                cents(&self.savings),
                cents(&self.property),
            ],
        }
    }
}

fn day(text: &str) -> Date {
    date::parse(text).unwrap()
}

fn cases() -> Vec<Case> {
    csv::Reader::from_path("tests/estimate.csv")
        .unwrap()
        .deserialize()
        .collect::<Result<_, _>>()
        .unwrap()
}

#[test]
fn every_worked_case_is_right_to_the_cent() {
    let cases = cases();
    let of_rulebook = cases.iter().filter(|case| case.from == "rulebook");
    assert_eq!(of_rulebook.count(), 8);
    for case in cases {
        let found = isee(&case.rules(), &case.household()).unwrap();
        assert_eq!(found.to_string(), case.isee, "{}", case.case);
    }
}

#[test]
fn a_band_is_told_in_round_figures_and_holds_the_worked_case() {
    let mut told = Vec::new();
    for case in cases() {
        let band = band(&case.rules(), &case.household()).unwrap();
        let exact = Isee::parse(&case.isee).unwrap();
        assert!(band.least() < exact && exact < band.most(), "{}", case.case);
        if case.from == "rulebook" {
            told.push((case.case, band.least().decimal(), band.most().decimal()));
        }
    }
    let told: Vec<_> = told
        .iter()
        .map(|(case, least, most)| [case.as_str(), least, most])
        .collect();
    assert_eq!(
        told,
        [
            ["E1", "11000.00", "15000.00"],
            ["E2", "2000.00", "3500.00"],
            ["E3", "5000.00", "7500.00"],
            ["E4", "9500.00", "13500.00"],
            ["E5", "2500.00", "4000.00"],
            // With what the Treasury's yield on the savings may add.
            ["O1", "5000.00", "7500.00"],
            ["O2", "3000.00", "5000.00"],
            ["O3", "7000.00", "10000.00"],
        ]
    );
}

#[test]
fn the_day_chooses_the_rules() {
    assert_eq!(Rules::on(day("2014-12-31")), Rules::on(day("2000-01-01")));
    assert_eq!(Rules::on(day("2015-01-01")), Rules::on(day("2100-12-31")));
    assert_ne!(Rules::on(day("2014-12-31")), Rules::on(day("2015-01-01")));
    assert_eq!(Rules::for_families_on(day("2025-12-31"), "Milano"), None);
    let [milano, lodi] =
        ["Milano", "Lodi"].map(|comune| Rules::for_families_on(day("2026-01-01"), comune));
    assert!(milano.is_some() && lodi.is_some() && milano != lodi);
}

#[test]
fn what_is_not_needed_is_not_asked_for() {
    let alone = Household {
        children: Some(0),
        parents: None,
        under_3: None,
        ..cases()[1].household()
    };
    let rules = Rules::on(day("2026-03-01"));
    assert!(isee(rules, &alone).is_some());
    let mother = Household {
        children: Some(1),
        ..alone
    };
    assert_eq!(isee(rules, &mother), None);
}

#[test]
fn without_an_upper_bound_there_is_no_band() {
    let known = cases()[3].household();
    let rules = Rules::on(day("2026-03-01"));
    assert_eq!(band(rules, &Household::default()), None);
    for amount in [
        Amount::Pay,
        Amount::OtherPay,
        Amount::Other,
        Amount::Value,
        Amount::Savings,
        Amount::Property,
    ] {
        let unbounded = with(known, amount, None);
        assert_eq!(band(rules, &unbounded), None, "{unbounded:?}");
    }
    let bounded = Household {
        people: None,
        children: None,
        under_3: None,
        parents: None,
        ..with(with(known, Amount::Rent, None), Amount::Mortgage, None)
    };
    assert!(band(rules, &bounded).is_some());
}

#[test]
fn what_is_too_large_is_no_amount() {
    let rich = Household {
        people: Some(HouseholdSize::ALONE),
        children: Some(0),
        amounts: [Some(u32::MAX); Amount::COUNT],
        ..Household::default()
    };
    let rich = with(rich, Amount::Mortgage, Some(0));
    for on in ["2014-01-01", "2015-01-01"] {
        assert_eq!(isee(Rules::on(day(on)), &rich), None);
        assert_eq!(band(Rules::on(day(on)), &rich), None);
    }
}

fn amount() -> impl Strategy<Value = u32> {
    prop_oneof![
        Just(0),
        0..5_000_000u32,
        (0..20_000u32).prop_map(|euro| euro * 100),
        0..100_000_000u32
    ]
}

/// A household of which all is known.
fn household() -> impl Strategy<Value = Household> {
    let parents = prop_oneof![
        Just(Parents::Lone),
        Just(Parents::BothWork),
        Just(Parents::NotBoth)
    ];
    let people = (1..=12u8).prop_flat_map(|people| (Just(people), 0..people));
    let amounts = proptest::array::uniform8(amount());
    (people, any::<bool>(), parents, amounts).prop_map(
        |((people, children), under_3, parents, amounts)| Household {
            people: HouseholdSize::new(people),
            children: Some(children),
            under_3: Some(under_3),
            parents: Some(parents),
            amounts: amounts.map(Some),
        },
    )
}

fn any_rules() -> impl Strategy<Value = Rules> {
    let families = |comune| Rules::for_families_on(day("2026-06-01"), comune).unwrap();
    prop_oneof![
        Just(*Rules::on(day("2014-05-05"))),
        Just(*Rules::on(day("2026-06-01"))),
        Just(families("Milano")),
        Just(families("Lodi"))
    ]
}

/// The household, but for what is forgotten of it.
fn forgotten(known: Household, kept: [bool; 6]) -> Household {
    Household {
        people: known.people.filter(|_| kept[0]),
        children: known.children.filter(|_| kept[1]),
        under_3: known.under_3.filter(|_| kept[2]),
        parents: known.parents.filter(|_| kept[3]),
        amounts: [(Amount::Rent, kept[4]), (Amount::Mortgage, kept[5])]
            .into_iter()
            .fold(known, |household, (amount, kept)| {
                with(household, amount, cents_of(&known, amount).filter(|_| kept))
            })
            .amounts,
    }
}

proptest! {
    /// Whatever she does not know.
    #[test]
    fn a_band_holds_what_the_formulas_give(
        rules in any_rules(),
        known in household(),
        kept in any::<[bool; 6]>(),
    ) {
        let exact = Isee::from(isee(&rules, &known).unwrap());
        let of_all = band(&rules, &known).unwrap();
        prop_assert!(of_all.least() <= exact && exact < of_all.most());
        let of_some = band(&rules, &forgotten(known, kept)).unwrap();
        prop_assert!(of_some.least() <= of_all.least() && of_all.most() <= of_some.most());
        for end in [of_all.least(), of_all.most()] {
            prop_assert!(end.cents().unwrap().is_multiple_of(50_000));
        }
    }

    /// More pay, savings or property never make it less, and more rent never more.
    #[test]
    fn it_follows_what_they_have(rules in any_rules(), known in household(), more in amount()) {
        let plus = |amount| {
            let cents = cents_of(&known, amount).map(|cents| cents + more);
            isee(&rules, &with(known, amount, cents))
        };
        let before = isee(&rules, &known);
        for richer in [Amount::Pay, Amount::Other, Amount::Value, Amount::Savings, Amount::Property] {
            prop_assert!(plus(richer) >= before);
        }
        for poorer in [Amount::Rent, Amount::Mortgage] {
            prop_assert!(plus(poorer) <= before);
        }
    }

    /// Nothing makes it stumble.
    #[test]
    fn any_household_has_an_answer(
        rules in any_rules(),
        people in option::of(1..=99u8),
        children in option::of(any::<u8>()),
        amounts in proptest::array::uniform8(option::of(any::<u32>())),
    ) {
        let household = Household {
            people: people.and_then(HouseholdSize::new),
            children,
            under_3: None,
            parents: None,
            amounts,
        };
        let _ = (isee(&rules, &household), band(&rules, &household));
    }
}

#[test]
fn an_empty_field_is_nothing_but_where_it_may_be_much() {
    for amount in [
        Amount::Pay,
        Amount::Other,
        Amount::Rent,
        Amount::Mortgage,
        Amount::Savings,
        Amount::Property,
    ] {
        assert_eq!(amount.read(" "), Ok(Some(0)), "{amount:?}");
    }
    assert_eq!(Amount::Value.read(""), Ok(None));
    assert_eq!(Amount::OtherPay.read(""), Ok(None));
    assert_eq!(Amount::Value.read("60.000"), Ok(Some(6_000_000)));
    assert_eq!(Amount::Rent.read("500,50"), Ok(Some(600_600)));
    for wrong in ["€", "-5", "centomila", "1.000.000.000"] {
        assert_eq!(Amount::Value.read(wrong), Err(Misread::Wrong), "{wrong}");
    }
    assert_eq!(Amount::Pay.read("22,000"), Err(Misread::Ambiguous));
}

/// A mortgage of 10,000 and nothing else of the home: it may be worth any sum, so no end can be told.
#[test]
fn a_home_of_unknown_value_has_no_band() {
    let household = Household {
        people: HouseholdSize::new(1),
        children: Some(0),
        amounts: [
            Some(1_600_000),
            Some(0),
            Some(0),
            Some(0),
            Amount::Value.read("").unwrap(),
            Amount::Mortgage.read("10.000").unwrap(),
            Some(0),
            Some(0),
        ],
        ..Household::default()
    };
    assert_eq!(band(Rules::on(day("2026-11-22")), &household), None);
}
