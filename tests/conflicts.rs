//! Which contradictions of the sources touch what is judged of her, by hand from the rulebook.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use nasko_cresco::assess::basis::{BASES_TXT, Bases, Confidence};
use nasko_cresco::assess::conflicts::{numbered, touching};
use nasko_cresco::assess::{
    Answers, Benefit, Date, Judged, Maternity, Outcome, Regime, RegimeChoice, RequirementId, assess,
};

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn judged(benefit: Benefit, regime: Regime, day: &str, maternity: Option<Maternity>) -> Judged {
    let mut answers = Answers::new(date(day), RegimeChoice::Of(regime)).unwrap();
    answers.set_maternity(maternity).unwrap();
    let found = assess(&answers)
        .benefits
        .into_iter()
        .find_map(|outcome| match outcome {
            Outcome::Judged(judged) if judged.benefit == benefit => Some(judged),
            _ => None,
        });
    found.unwrap()
}

fn mother(birth: Option<&str>) -> Option<Maternity> {
    Some(Maternity::Mother {
        birth: birth.map(date),
        breastfeeding: None,
        nasko_received: None,
    })
}

fn numbers(judged: &Judged, requirement: Option<RequirementId>) -> Vec<u8> {
    touching(judged, requirement)
        .map(|conflict| conflict.number)
        .collect()
}

/// All that touch it: those of the fund as a whole, and those at each requirement.
fn all(judged: &Judged) -> (Vec<u8>, Vec<(RequirementId, u8)>) {
    let at_requirements = judged.requirements.iter().flat_map(|requirement| {
        numbers(judged, Some(requirement.id))
            .into_iter()
            .map(|number| (requirement.id, number))
    });
    (numbers(judged, None), at_requirements.collect())
}

#[test]
fn none_touches_nasko() {
    let pregnant = Some(Maternity::Pregnant { due: None });
    for regime in [Regime::Of2010, Regime::Of2013, Regime::Of2015] {
        for maternity in [None, pregnant, mother(Some("2013-05-20"))] {
            let judged = judged(Benefit::Nasko, regime, "2013-06-20", maternity);
            assert_eq!(all(&judged), (vec![], vec![]));
        }
    }
}

#[test]
fn cresco_2013_has_its_act_and_its_total() {
    let pregnant = Some(Maternity::Pregnant { due: None });
    for maternity in [None, pregnant, mother(None), mother(Some("2013-05-20"))] {
        let judged = judged(Benefit::Cresco, Regime::Of2013, "2013-06-20", maternity);
        assert_eq!(all(&judged), (vec![4, 10], vec![]));
    }
    // Nothing is paid: the total does not touch her, the act does.
    let judged = judged(
        Benefit::Cresco,
        Regime::Of2013,
        "2013-06-20",
        Some(Maternity::Neither),
    );
    assert_eq!(all(&judged), (vec![4], vec![]));
}

#[test]
fn arrears_touch_only_who_applies_later_than_two_months_after_birth() {
    for (birth, touched) in [
        ("2013-04-21", false),
        ("2013-04-20", false),
        ("2013-04-19", true),
        ("2013-01-20", true),
    ] {
        let judged = judged(
            Benefit::Cresco,
            Regime::Of2013,
            "2013-06-20",
            mother(Some(birth)),
        );
        let expected: &[u8] = if touched { &[3, 4, 10] } else { &[4, 10] };
        assert_eq!(numbers(&judged, None), expected, "{birth}");
        // It is there just where the other version gives another amount.
        let grant = judged.grant.unwrap();
        assert_eq!(grant.payments.total() != grant.max, touched, "{birth}");
    }
}

#[test]
fn cresco_2015_has_its_amount_its_end_and_the_age_of_the_child() {
    let pregnant = Some(Maternity::Pregnant { due: None });
    for maternity in [None, pregnant, mother(None)] {
        let judged = judged(Benefit::Cresco, Regime::Of2015, "2015-04-15", maternity);
        assert_eq!(all(&judged), (vec![1, 6], vec![(RequirementId::Child, 2)]));
    }
    // Where her age at the application is a requirement of its own, it is said there, and only there.
    for birth in ["2015-03-15", "2015-01-01"] {
        let judged = judged(
            Benefit::Cresco,
            Regime::Of2015,
            "2015-04-15",
            mother(Some(birth)),
        );
        assert_eq!(
            all(&judged),
            (vec![1, 6], vec![(RequirementId::ChildAgeAtApplication, 2)])
        );
    }
    let none = judged(
        Benefit::Cresco,
        Regime::Of2015,
        "2015-04-15",
        Some(Maternity::Neither),
    );
    assert_eq!(all(&none), (vec![6], vec![(RequirementId::Child, 2)]));
}

#[test]
fn each_that_is_shown_has_two_sides_and_those_who_say_them() {
    let bases = Bases::new(BASES_TXT.to_owned());
    let shown: Vec<u8> = (0..=u8::MAX)
        .filter(|number| numbered(*number).is_some())
        .collect();
    assert_eq!(shown, [1, 2, 3, 4, 5, 6, 9, 10]);
    for number in shown {
        let conflict = numbered(number).unwrap();
        let [a, b] = [&conflict.a, &conflict.b].map(|version| bases.get(version.basis).unwrap());
        assert!(a.sources().count() > 0 && b.sources().count() > 0);
        assert_ne!(a, b, "K{number}");
    }
    assert_eq!(numbered(1).unwrap().confidence(), Confidence::Medium);
    let act = bases.get(numbered(4).unwrap().b.basis).unwrap().act;
    assert_eq!(act, "D.G.R. IX/4561 del 19/12/2012");
}
