//! The estimate of the ISEE: the worked cases of `tests/estimate.csv` to the cent, and what holds of every band.
//!
//! `from` says who worked a case out: the rulebook, section 7, or whoever wrote this test, by hand from the same formulas.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use nasko_cresco::assess::{Date, HouseholdSize, Isee, Money, date};
use nasko_cresco::isee::estimate::{Household, Parents, Rules, band, isee};
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

fn money(decimal: &str) -> Option<Money> {
    Isee::parse(decimal).unwrap().money()
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
                other => panic!("{other}"),
            },
            pay: money(&self.pay),
            other_pay: money(&self.other_pay),
            other: money(&self.other),
            rent: money(&self.rent),
            value: money(&self.value),
            mortgage: money(&self.mortgage),
            savings: money(&self.savings),
            property: money(&self.property),
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
    for unbounded in [
        Household { pay: None, ..known },
        Household {
            other_pay: None,
            ..known
        },
        Household {
            other: None,
            ..known
        },
        Household {
            value: None,
            ..known
        },
        Household {
            savings: None,
            ..known
        },
        Household {
            property: None,
            ..known
        },
        Household::default(),
    ] {
        assert_eq!(band(rules, &unbounded), None, "{unbounded:?}");
    }
    let bounded = Household {
        people: None,
        children: None,
        under_3: None,
        parents: None,
        rent: None,
        mortgage: None,
        ..known
    };
    assert!(band(rules, &bounded).is_some());
}

#[test]
fn what_is_too_large_is_no_amount() {
    let most = Some(Money::from_cents(u32::MAX));
    let rich = Household {
        people: Some(HouseholdSize::ALONE),
        children: Some(0),
        pay: most,
        other_pay: most,
        other: most,
        rent: most,
        value: most,
        mortgage: Some(Money::ZERO),
        savings: most,
        property: most,
        ..Household::default()
    };
    for on in ["2014-01-01", "2015-01-01"] {
        assert_eq!(isee(Rules::on(day(on)), &rich), None);
        assert_eq!(band(Rules::on(day(on)), &rich), None);
    }
}

fn amount() -> impl Strategy<Value = Money> {
    prop_oneof![
        Just(0),
        0..5_000_000u32,
        (0..20_000u32).prop_map(|euro| euro * 100),
        0..100_000_000u32
    ]
    .prop_map(Money::from_cents)
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
        |((people, children), under_3, parents, amounts)| {
            let [
                pay,
                other_pay,
                other,
                rent,
                value,
                mortgage,
                savings,
                property,
            ] = amounts.map(Some);
            Household {
                people: HouseholdSize::new(people),
                children: Some(children),
                under_3: Some(under_3),
                parents: Some(parents),
                pay,
                other_pay,
                other,
                rent,
                value,
                mortgage,
                savings,
                property,
            }
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
        rent: known.rent.filter(|_| kept[4]),
        mortgage: known.mortgage.filter(|_| kept[5]),
        ..known
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
            prop_assert!(end.money().unwrap().cents().is_multiple_of(50_000));
        }
    }

    /// More pay, savings or property never make it less, and more rent never more.
    #[test]
    fn it_follows_what_they_have(rules in any_rules(), known in household(), more in amount()) {
        let plus = |money: Option<Money>| money.map(|money| money.plus(more));
        let before = isee(&rules, &known);
        for richer in [
            Household { pay: plus(known.pay), ..known },
            Household { other: plus(known.other), ..known },
            Household { value: plus(known.value), ..known },
            Household { savings: plus(known.savings), ..known },
            Household { property: plus(known.property), ..known },
        ] {
            prop_assert!(isee(&rules, &richer) >= before);
        }
        for poorer in [
            Household { rent: plus(known.rent), ..known },
            Household { mortgage: plus(known.mortgage), ..known },
        ] {
            prop_assert!(isee(&rules, &poorer) <= before);
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
        let [pay, other_pay, other, rent, value, mortgage, savings, property] =
            amounts.map(|cents| cents.map(Money::from_cents));
        let household = Household {
            people: people.and_then(HouseholdSize::new),
            children,
            under_3: None,
            parents: None,
            pay,
            other_pay,
            other,
            rent,
            value,
            mortgage,
            savings,
            property,
        };
        let _ = (isee(&rules, &household), band(&rules, &household));
    }
}
