//! Every boundary × every unknown, by brute force: what is open, and that what is not answered never
//! contradicts a way of answering it.
//!
//! For a regime and an application date all ways of answering everything, with values on both sides of
//! every limit, are judged once ([`grid::Grid`]). Then every way of leaving answers out is held against
//! those that fill it in, by the contract's own words and with none of the shortcuts of `open.rs`.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

mod grid;

use grid::{Grid, Partial};
use nasko_cresco::assess::{
    Answers, Benefit, Date, Field, Fields, HouseholdSize, Isee, IseeRange, Measures, Outcome,
    Regime, RegimeChoice, RequirementId, Status, Verdict, assess, open,
};

fn grids(measures: Measures) -> impl Iterator<Item = Grid> {
    let regimes = [
        RegimeChoice::Of(Regime::Of2010),
        RegimeChoice::Of(Regime::Of2013),
        RegimeChoice::Of(Regime::Of2015),
        RegimeChoice::InForce,
    ];
    let days = [
        "2010-12-31",
        "2012-12-31",
        "2013-01-31",
        "2013-02-28",
        "2014-02-28",
        "2015-02-28",
        "2015-04-15",
        "2026-11-22",
    ];
    regimes.into_iter().flat_map(move |regime| {
        days.into_iter()
            .map(move |day| Grid::new(regime, day.parse::<Date>().unwrap(), measures))
    })
}

#[test]
fn open_is_what_two_ways_of_answering_it_show() {
    sweep(Measures::Both);
}

#[test]
fn open_is_the_same_of_one_fund_alone() {
    sweep(Measures::Only(Benefit::Nasko));
    sweep(Measures::Only(Benefit::Cresco));
}

fn sweep(measures: Measures) {
    let mut partials = 0;
    for grid in grids(measures) {
        grid.each_partial(|partial| {
            let found = open::fields_of(&partial.answers, grid.measures);
            let expected = open_by_definition(&grid, partial);
            assert_eq!(
                found.iter().collect::<Vec<_>>(),
                expected.iter().collect::<Vec<_>>(),
                "{:?}",
                partial.answers
            );
            partials += 1;
        });
    }
    assert!(partials > 100_000, "only {partials} swept");
}

/// Two ways of answering everything unanswered that differ in that field alone and lead to different results.
fn open_by_definition(grid: &Grid, partial: &Partial) -> Fields {
    let mut open = Fields::NONE;
    if partial.home.len() > 1 {
        // Elsewhere has no places, and every comune its own.
        open.insert(Field::Comune);
    }
    let ways = |list: &[usize]| list.len() > 1;
    for home in &partial.home {
        for since in &partial.since {
            for isee in &partial.isee {
                for household in &partial.household {
                    for maternity in &partial.maternity {
                        let here = grid.result(*home, *since, *isee, *household, *maternity);
                        let differs = |there: usize| here != there;
                        if ways(&partial.since)
                            && differs(grid.result(
                                *home,
                                partial.since[0],
                                *isee,
                                *household,
                                *maternity,
                            ))
                        {
                            open.insert(Field::Since);
                        }
                        if ways(&partial.isee)
                            && differs(grid.result(
                                *home,
                                *since,
                                partial.isee[0],
                                *household,
                                *maternity,
                            ))
                        {
                            open.insert(Field::Isee);
                        }
                        if ways(&partial.household)
                            && differs(grid.result(
                                *home,
                                *since,
                                *isee,
                                partial.household[0],
                                *maternity,
                            ))
                        {
                            open.insert(Field::Household);
                        }
                        for other in &partial.maternity {
                            if let Some(field) = partial.apart(grid, *maternity, *other)
                                && differs(grid.result(*home, *since, *isee, *household, *other))
                            {
                                open.insert(field);
                            }
                        }
                    }
                }
            }
        }
    }
    open
}

#[test]
fn what_is_not_answered_never_contradicts_an_answer() {
    for grid in grids(Measures::Both) {
        grid.each_partial(|partial| {
            let said = grid::judge(&partial.answers);
            for filled in grid.fillings(partial) {
                let then = grid.assessed(filled);
                for (said, then) in said.iter().zip(then) {
                    if matches!(
                        said.verdict,
                        Verdict::Likely | Verdict::Later | Verdict::Unlikely | Verdict::Closed
                    ) {
                        assert_eq!(said.verdict, then.verdict, "{:?}", partial.answers);
                    }
                    let (Some(said), Some(then)) = (&said.grant, &then.grant) else {
                        continue;
                    };
                    assert!(then.max <= said.max, "{:?}", partial.answers);
                    if let (Some(least), Some(then)) = (said.min, then.min) {
                        assert!(least <= then, "{:?}", partial.answers);
                    }
                }
            }
        });
    }
}

/// Each range of values on both sides of every limit, and each way in which the household is known or not.
#[test]
fn a_range_is_what_all_the_values_in_it_are_together() {
    let exact = [
        "0",
        "7700",
        "7700.01",
        "9000",
        "9000.01",
        "12000",
        "12000.01",
        "15000",
        "15000.01",
        "999999999999",
    ]
    .map(|isee| Isee::parse(isee).unwrap());
    let mut ranges = 0;
    for regime in [Regime::Of2010, Regime::Of2013, Regime::Of2015] {
        for household in [None, HouseholdSize::new(1), HouseholdSize::new(2)] {
            let statuses = |isee: IseeRange| {
                let day = "2015-04-15".parse().unwrap();
                let mut answers = Answers::new(day, RegimeChoice::Of(regime)).unwrap();
                answers.set_isee(Some(isee));
                answers.set_household(household);
                assess(&answers).benefits.map(|outcome| match outcome {
                    Outcome::NoRegime { .. } => None,
                    Outcome::Judged(judged) => judged
                        .requirements
                        .iter()
                        .find(|requirement| requirement.id == RequirementId::Isee)
                        .map(|requirement| requirement.status),
                })
            };
            for least in 0..exact.len() {
                for most in least..exact.len() {
                    let range = IseeRange::new(exact[least], exact[most]).unwrap();
                    let each = exact[least..=most]
                        .iter()
                        .map(|isee| statuses(IseeRange::exact(*isee)));
                    let together = each
                        .reduce(|one, other| {
                            core::array::from_fn(|fund| {
                                if one[fund] == other[fund] {
                                    one[fund]
                                } else {
                                    Some(Status::Unknown)
                                }
                            })
                        })
                        .unwrap();
                    assert_eq!(statuses(range), together, "{range:?} {household:?}");
                    ranges += 1;
                }
            }
        }
    }
    assert_eq!(ranges, 3 * 3 * 55);
}
