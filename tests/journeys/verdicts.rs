//! Two ways to each verdict of each fund. NASKO is never "later": it is asked for before the birth.

use super::answer::{Answer, MOTHER, PREGNANT, UNSURE, to_result};
use super::driver::{Browser, Outcome, TODAY, journey};

/// Answers, and what comes of them.
pub struct Case {
    pub address: &'static str,
    pub answers: &'static [Answer],
    pub nasko: &'static str,
    pub cresco: &'static str,
}

/// By the programme's rules.
pub const PROGRAMME: &[Case] = &[
    Case {
        address: TODAY,
        answers: PREGNANT,
        nasko: "likely",
        cresco: "later",
    },
    Case {
        address: TODAY,
        answers: MOTHER,
        nasko: "unlikely",
        cresco: "likely",
    },
    Case {
        address: TODAY,
        answers: UNSURE,
        nasko: "ask",
        cresco: "ask",
    },
    Case {
        address: TODAY,
        answers: &[Answer::Elsewhere],
        nasko: "unlikely",
        cresco: "unlikely",
    },
    Case {
        address: TODAY,
        answers: &[
            Answer::Comune("Bergamo"),
            Answer::Since("1 3 2020"),
            Answer::Neither,
        ],
        nasko: "unlikely",
        cresco: "unlikely",
    },
    // The weeks instead of the date; past day 90.
    Case {
        address: TODAY,
        answers: &[
            Answer::Comune("Como"),
            Answer::Since("1 3 2020"),
            Answer::Pregnant,
            Answer::Weeks("16", "3"),
            Answer::Isee("8000"),
        ],
        nasko: "ask",
        cresco: "unlikely",
    },
    // Resident too short a time today, but not when the child is born.
    Case {
        address: TODAY,
        answers: &[
            Answer::Comune("Lodi"),
            Answer::Since("1 2 2026"),
            Answer::Pregnant,
            Answer::Due("10 7 2027"),
            Answer::Isee("7000"),
        ],
        nasko: "unlikely",
        cresco: "later",
    },
];

/// By the rules in force on a day.
pub const IN_FORCE: &[Case] = &[
    // A woman alone.
    Case {
        address: "?regime=in-force&data=2015-04-15",
        answers: &[
            Answer::Comune("Milano"),
            Answer::Since("15 4 2013"),
            Answer::Pregnant,
            Answer::Due("21 11 2015"),
            Answer::Isee("14.500"),
            Answer::Household("1"),
        ],
        nasko: "likely",
        cresco: "ask",
    },
    Case {
        address: "?regime=in-force&data=2015-04-15",
        answers: &[
            Answer::Comune("Milano"),
            Answer::Since("1 3 2010"),
            Answer::Mother,
            Answer::Birth("15 3 2015"),
            Answer::Breastfeeding(true),
            Answer::NaskoReceived(false),
            Answer::Isee("8.252,66"),
        ],
        nasko: "unlikely",
        cresco: "likely",
    },
    Case {
        address: "?regime=in-force&data=2015-01-15",
        answers: &[Answer::Comune("Milano")],
        nasko: "ask",
        cresco: "ask",
    },
    Case {
        address: "?regime=in-force&data=2016-06-15",
        answers: &[Answer::Comune("Milano")],
        nasko: "closed",
        cresco: "closed",
    },
    Case {
        address: "?regime=in-force&data=2026-11-22",
        answers: &[Answer::Elsewhere],
        nasko: "closed",
        cresco: "closed",
    },
];

fn shows(cases: &'static [Case]) -> Outcome {
    journey(Browser::default(), move |page| async move {
        for case in cases {
            to_result(&page, case.address, case.answers).await?;
            let found = [page.verdict("nasko").await?, page.verdict("cresco").await?];
            assert_eq!(
                found,
                [case.nasko, case.cresco],
                "{} {:?}",
                case.address,
                case.answers
                    .iter()
                    .map(|answer| answer.page())
                    .collect::<Vec<_>>()
            );
            // Amounts, months and papers stand only where there is something to be had.
            for (fund, verdict) in [("nasko", case.nasko), ("cresco", case.cresco)] {
                let card = format!("[data-benefit={fund}]");
                let tables = page.count(&format!("{card} table.nc-payments")).await?;
                if ["unlikely", "closed"].contains(&verdict) {
                    assert_eq!(tables, 0, "{fund} of {}", case.address);
                }
                assert!(!page.text(&format!("{card} .nc-verdict")).await?.is_empty());
            }
        }
        Ok(())
    })
}

#[test]
fn each_verdict_by_the_rules_of_the_programme() -> Outcome {
    shows(PROGRAMME)
}

#[test]
fn each_verdict_by_the_rules_in_force() -> Outcome {
    shows(IN_FORCE)
}

/// As most will come: no parameter, today by her clock.
#[test]
fn unsure_of_everything_today() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, "", UNSURE).await?;
        assert_eq!(page.verdict("nasko").await?, "ask");
        assert_eq!(page.verdict("cresco").await?, "ask");
        assert_eq!(page.count(".nc-preview").await?, 0);
        assert_eq!(page.say("location.search").await?, "");
        // Without a comune she chooses a zone, and has its consultori.
        assert_eq!(page.count(".nc-places [data-place]").await?, 0);
        page.click("#nc-zone").await?;
        page.see(".nc-places [data-place]").await?;
        let title = page.text(".nc-places h3").await?;
        assert!(title.contains("ASL Bergamo"), "{title}");
        Ok(())
    })
}

/// A question left empty is a question not answered.
#[test]
fn nothing_filled_in_is_as_unsure() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        page.press("continue").await?;
        for name in ["comune", "residence-since", "maternity", "isee"] {
            page.at(name).await?;
            page.press("continue").await?;
        }
        page.at("check").await?;
        assert_eq!(page.count(".nc-answers [data-question]").await?, 4);
        page.press("continue").await?;
        page.at("result").await?;
        assert_eq!(page.verdict("nasko").await?, "ask");
        Ok(())
    })
}

#[test]
fn who_lives_elsewhere_is_asked_no_more() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, &[Answer::Elsewhere]).await?;
        assert_eq!(page.count("[data-place]").await?, 0);
        let places = page.text(".nc-places").await?;
        assert!(
            places.contains("Puoi cercare il consultorio familiare della tua zona"),
            "{places}"
        );
        Ok(())
    })
}

/// NASKO in whole: what it pays, month by month.
#[test]
fn the_result_says_amounts_and_months() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, PREGNANT).await?;
        let nasko = page.text("[data-benefit=nasko] .nc-amount").await?;
        assert_eq!(nasko, "Fino a 3.000\u{a0}€, in al massimo 18 mesi.");
        let table = "[data-benefit=nasko] table.nc-payments";
        assert_eq!(page.count(&format!("{table} tbody tr")).await?, 18);
        assert_eq!(
            page.text(&format!("{table} tbody th")).await?,
            "novembre 2026"
        );
        assert_eq!(
            page.text(&format!("{table} tbody td")).await?,
            "166,67\u{a0}€"
        );
        assert_eq!(
            page.text(&format!("{table} tfoot td")).await?,
            "3.000\u{a0}€"
        );
        assert_eq!(
            page.text("h1").await?,
            "NASKO: probabile. CRESCO: dopo la nascita."
        );
        assert!(page.text(".nc-preview").await?.contains("22 novembre 2026"));
        Ok(())
    })
}
