//! Her days in what comes: from when she can apply, and until when something depends on it.

use super::answers::{Answers, Maternity, RegimeChoice};
use super::date::{Date, days_after, months_after};
use super::law::{self, Benefit, CrescoExtra, Regime};
use super::measures::Measures;
use super::requirement::{RequirementId, Status, date_in_pregnancy};
use super::verdict::Verdict;
use super::{Outcome, judge};

/// A day of hers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HerDate {
    /// What is on that day.
    pub what: Occasion,
    /// Which day.
    pub day: Date,
}

/// What is on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// The first day on which she can apply for the fund, as far as her answers say.
    FirstDay(Benefit),
    /// The last day on which to apply for NASKO: this one of pregnancy.
    LastDay(u32),
    /// The child, born or expected, is so many months old as to lose money (CRESCO 2013), or to be late (CRESCO 2015), from the day after.
    InTime(u32),
    /// The child, born or expected, is so many months old, and too old for CRESCO from this day on.
    TooOld(u32),
}

impl Occasion {
    /// Its number among all that there are: the same whichever others are told with it.
    #[must_use]
    pub fn number(self) -> usize {
        match self {
            Occasion::FirstDay(Benefit::Nasko) => 0,
            Occasion::LastDay(_) => 1,
            Occasion::FirstDay(Benefit::Cresco) => 2,
            Occasion::InTime(_) => 3,
            Occasion::TooOld(_) => 4,
        }
    }
}

/// Her days by the funds that she is told of, the first first. None is past, none belongs to a fund that she cannot expect, and none
/// comes before the first day of its fund.
#[must_use]
pub fn of(answers: &Answers, measures: Measures) -> Vec<HerDate> {
    let mut days = Vec::new();
    let (due, birth) = match answers.maternity() {
        Some(Maternity::Pregnant { due }) => (due, due.map(|due| answers.birth_by(due))),
        Some(Maternity::Mother { birth, .. }) => (None, birth),
        Some(Maternity::Neither) | None => (None, None),
    };
    for benefit in [Benefit::Nasko, Benefit::Cresco] {
        if !measures.has(benefit) {
            continue;
        }
        let Some(first) = first_day(answers, benefit) else {
            continue;
        };
        // What is over by then never was for her: that she asks late is told with the requirement.
        let mut put = |what, day| {
            if day >= first {
                let place = days.iter().take_while(|known: &&HerDate| known.day <= day);
                days.insert(place.count(), HerDate { what, day });
            }
        };
        put(Occasion::FirstDay(benefit), first);
        // By the rules of the day on which she applies.
        let then = on(answers, first);
        match benefit {
            Benefit::Nasko => {
                if let (Some(law), Some(due)) = (law::nasko(&then), due) {
                    put(
                        Occasion::LastDay(law.last_day.value),
                        date_in_pregnancy(due, law.last_day.value),
                    );
                }
            }
            Benefit::Cresco => {
                if let (Some(law), Some(birth)) = (law::cresco(&then), birth) {
                    let in_time = match (&law.application_months, &law.extra) {
                        (Some(months), _) | (None, CrescoExtra::Arrears(months)) => {
                            Some(months.value)
                        }
                        _ => None,
                    };
                    if let Some(months) = in_time {
                        put(Occasion::InTime(months), months_after(birth, months));
                    }
                    let months = law.child_months.value;
                    put(Occasion::TooOld(months), months_after(birth, months));
                }
            }
        }
    }
    days
}

/// Whether the fund can be asked for as things are: the birth is not waited for, and no more is left to be known than the ISEE, which a
/// consultorio asks for anyway, and what it judges itself.
fn can_ask(outcome: &Outcome) -> bool {
    let known = match outcome {
        Outcome::NoRegime { .. } => true,
        Outcome::Judged(judged) => judged.requirements.iter().all(|its| match its.status {
            Status::Pending => false,
            Status::Unknown => its.soft || its.id == RequirementId::Isee,
            Status::Met | Status::Unmet => true,
        }),
    };
    known && matches!(outcome.verdict(), Verdict::Likely | Verdict::Ask)
}

/// The first day from the application date on, on which the fund can be asked for, if nothing but time passes.
///
/// It can only be that day, the one of the birth, the one that fills the years of residence, or the first on which other rules hold.
fn first_day(answers: &Answers, benefit: Benefit) -> Option<Date> {
    let mut day = answers.application_date();
    let born = match answers.maternity() {
        // Who is pregnant today is a mother tomorrow at the earliest.
        Some(Maternity::Pregnant { due: Some(due) }) => due.max(days_after(day, 1)),
        _ => day,
    };
    loop {
        let outcome = judge(benefit, &on(answers, day));
        let mut next = Date::MAX;
        let mut or_on = |other| {
            if other > day && other < next {
                next = other;
            }
        };
        or_on(born);
        match outcome.verdict() {
            _ if can_ask(&outcome) => return Some(day),
            // Nothing but the birth is wanting, whenever it is, or what nobody knows yet.
            Verdict::Later | Verdict::Likely | Verdict::Ask => {}
            Verdict::Unlikely | Verdict::Closed => {
                if let Outcome::Judged(judged) = &outcome {
                    for requirement in &judged.requirements {
                        or_on(requirement.met_from.unwrap_or(day));
                    }
                }
                for regime in Regime::ALL {
                    if let Some(period) = law::period(benefit, regime) {
                        or_on(period.from);
                    }
                }
            }
        }
        if next == Date::MAX {
            return None;
        }
        day = next;
    }
}

/// The answers on a day to come. Which rules hold in the first two months of 2015 nobody knows, so that anybody may ask then: a day of
/// those is hers where the rules of before give it to her.
fn on(answers: &Answers, day: Date) -> Answers {
    let mut then = answers.applying_on(day);
    if then.regime == RegimeChoice::InForce && law::in_gap(day) && day > answers.application_date()
    {
        then.regime = RegimeChoice::Of(Regime::Of2013);
    }
    then
}

#[cfg(test)]
mod tests {
    use chrono::Datelike;

    use super::*;
    use crate::assess::date::days_before;
    use crate::assess::{Home, Isee, IseeRange};
    use crate::territory::Comune;

    fn date(text: &str) -> Date {
        text.parse().unwrap()
    }

    fn answers(regime: Regime, since: &str, maternity: Maternity) -> Answers {
        let mut answers = Answers::new(date("2014-05-05"), RegimeChoice::Of(regime)).unwrap();
        answers.set_home(Some(Home::Lombardy(Comune::FIRST)));
        answers.set_since(Some(date(since))).unwrap();
        answers.set_isee(Isee::parse("7000").map(IseeRange::exact));
        answers.set_maternity(Some(maternity)).unwrap();
        answers
    }

    fn expecting(due: &str) -> Maternity {
        Maternity::Pregnant {
            due: Some(date(due)),
        }
    }

    fn told(answers: &Answers, measures: Measures) -> Vec<String> {
        of(answers, measures)
            .iter()
            .map(|HerDate { what, day }| format!("{day} {what:?}"))
            .collect()
    }

    #[test]
    fn a_pregnant_woman_can_ask_now_until_day_90_and_again_from_the_birth() {
        let pregnant = answers(Regime::Of2013, "2010-01-01", expecting("2014-12-01"));
        assert_eq!(
            told(&pregnant, Measures::Both),
            [
                "2014-05-05 FirstDay(Nasko)",
                // 190 days before: day 90 of 280.
                "2014-05-25 LastDay(90)",
                "2014-12-01 FirstDay(Cresco)",
                "2015-02-01 InTime(2)",
                "2015-12-01 TooOld(12)",
            ]
        );
        assert_eq!(
            told(&pregnant, Measures::Only(Benefit::Nasko)),
            ["2014-05-05 FirstDay(Nasko)", "2014-05-25 LastDay(90)"]
        );
    }

    #[test]
    fn what_is_past_is_not_told() {
        let late = answers(Regime::Of2013, "2010-01-01", expecting("2014-10-01"));
        assert!(
            !told(&late, Measures::Both)
                .iter()
                .any(|day| day.contains("LastDay"))
        );
        let mother = answers(
            Regime::Of2013,
            "2010-01-01",
            Maternity::born(Some(date("2014-01-31"))),
        );
        assert_eq!(
            told(&mother, Measures::Both),
            ["2014-05-05 FirstDay(Cresco)", "2015-01-31 TooOld(12)"]
        );
    }

    #[test]
    fn residence_in_time_gives_a_later_first_day_and_too_late_none() {
        // Born in December, a year in Lombardy in January.
        let short = answers(Regime::Of2013, "2014-01-10", expecting("2014-12-01"));
        assert_eq!(
            told(&short, Measures::Both),
            [
                "2015-01-10 FirstDay(Cresco)",
                "2015-02-01 InTime(2)",
                "2015-12-01 TooOld(12)",
            ]
        );
        // The child's first birthday comes before.
        let old = Maternity::born(Some(date("2013-06-01")));
        assert!(told(&answers(Regime::Of2013, "2013-07-01", old), Measures::Both).is_empty());
    }

    #[test]
    fn nothing_ends_before_the_first_day() {
        // Day 90 comes before a year in Lombardy, which the consultorio may overlook.
        let late = answers(Regime::Of2013, "2013-06-20", expecting("2014-12-01"));
        assert_eq!(
            told(&late, Measures::Only(Benefit::Nasko)),
            ["2014-06-20 FirstDay(Nasko)"]
        );
        // The child is two months old before it.
        let later = answers(Regime::Of2013, "2014-04-10", expecting("2014-12-01"));
        assert_eq!(
            told(&later, Measures::Both),
            ["2015-04-10 FirstDay(Cresco)", "2015-12-01 TooOld(12)"]
        );
        // On the last day itself she can still ask.
        let in_time = answers(Regime::Of2013, "2014-02-01", expecting("2014-12-01"));
        assert_eq!(
            told(&in_time, Measures::Both)[..2],
            ["2015-02-01 FirstDay(Cresco)", "2015-02-01 InTime(2)"]
        );
    }

    #[test]
    fn who_cannot_expect_a_fund_has_no_day_of_it() {
        let mut rich = answers(Regime::Of2013, "2010-01-01", expecting("2014-12-01"));
        rich.set_isee(Isee::parse("12000.01").map(IseeRange::exact));
        assert!(told(&rich, Measures::Both).is_empty());
        assert!(
            told(
                &answers(Regime::Of2013, "2010-01-01", Maternity::Neither),
                Measures::Both
            )
            .is_empty()
        );
    }

    #[test]
    fn of_a_birth_that_nobody_knows_no_day_is_told() {
        let pregnant = answers(Regime::Of2013, "2010-01-01", Maternity::PREGNANT);
        assert_eq!(
            told(&pregnant, Measures::Both),
            ["2014-05-05 FirstDay(Nasko)"]
        );
        // By then the child is born, and nobody knows whether it is young enough.
        let short = answers(Regime::Of2013, "2014-05-05", Maternity::PREGNANT);
        assert!(told(&short, Measures::Both).is_empty());
    }

    #[test]
    fn who_waits_for_the_birth_or_knows_little_cannot_ask_yet() {
        // The ISEE is for the consultorio to judge, the birth is not.
        let mut waits = answers(Regime::Of2015, "2010-01-01", expecting("2014-12-01"));
        waits.set_isee(Isee::parse("9500").map(IseeRange::exact));
        assert_eq!(
            told(&waits, Measures::Only(Benefit::Cresco))[0],
            "2014-12-01 FirstDay(Cresco)"
        );
        let nothing = Answers::new(date("2014-05-05"), RegimeChoice::Of(Regime::Of2013)).unwrap();
        assert!(told(&nothing, Measures::Both).is_empty());
        // Without the ISEE she can go and ask.
        let mut unsure = answers(Regime::Of2013, "2010-01-01", expecting("2014-12-01"));
        unsure.set_isee(None);
        assert_eq!(
            told(&unsure, Measures::Only(Benefit::Nasko)),
            ["2014-05-05 FirstDay(Nasko)", "2014-05-25 LastDay(90)"]
        );
    }

    /// By the rules in force.
    fn in_force(day: &str, isee: &str, maternity: Maternity) -> Answers {
        let mut answers = answers(Regime::Of2013, "2010-01-01", Maternity::Neither);
        answers.regime = RegimeChoice::InForce;
        answers.set_application_date(date(day)).unwrap();
        answers.set_isee(Isee::parse(isee).map(IseeRange::exact));
        answers.set_maternity(Some(maternity)).unwrap();
        answers
    }

    #[test]
    fn where_nobody_knows_the_rules_she_can_ask_from_the_birth_on() {
        let cresco = Measures::Only(Benefit::Cresco);
        let pregnant = in_force("2014-06-01", "7000", expecting("2015-01-20"));
        assert_eq!(
            told(&pregnant, cresco),
            [
                "2015-01-20 FirstDay(Cresco)",
                "2015-03-20 InTime(2)",
                "2016-01-20 TooOld(12)"
            ]
        );
        // Today anybody can, as the result says.
        let neither = in_force("2015-01-20", "7000", Maternity::Neither);
        assert_eq!(told(&neither, cresco), ["2015-01-20 FirstDay(Cresco)"]);
        // In time nobody can for that alone.
        let neither = in_force("2014-12-20", "7000", Maternity::Neither);
        assert!(told(&neither, Measures::Both).is_empty());
    }

    #[test]
    fn other_rules_may_let_her_ask() {
        let mother = Maternity::born(Some(date("2014-12-20")));
        let richer = in_force("2014-12-20", "8000", mother);
        assert_eq!(
            told(&richer, Measures::Both),
            ["2015-03-01 FirstDay(Cresco)", "2015-12-20 TooOld(12)"]
        );
        // Before the fund began, and after its end.
        let first = in_force("2012-12-20", "7000", expecting("2013-01-10"));
        assert_eq!(
            told(&first, Measures::Only(Benefit::Cresco))[0],
            "2013-02-01 FirstDay(Cresco)"
        );
        let last = in_force("2026-11-22", "7000", expecting("2027-01-10"));
        assert!(told(&last, Measures::Both).is_empty());
    }

    #[test]
    fn the_first_day_is_the_first_of_all_days_that_one_could_try() {
        let fine = |benefit, answers: &Answers| can_ask(&judge(benefit, answers));
        let regimes = [
            RegimeChoice::Of(Regime::Of2010),
            RegimeChoice::Of(Regime::Of2013),
            RegimeChoice::Of(Regime::Of2015),
            RegimeChoice::InForce,
        ];
        let days = ["2012-10-10", "2014-05-05", "2014-12-20", "2015-01-31"].map(date);
        for (day, regime) in days
            .into_iter()
            .flat_map(|day| regimes.map(|regime| (day, regime)))
        {
            let maternities = [
                Maternity::MOTHER,
                Maternity::Neither,
                Maternity::born(Some(days_before(day, 364))),
                Maternity::born(Some(days_before(day, 34))),
            ]
            .into_iter()
            .chain(
                [0, 15, 16, 55, 205, 265, 306].map(|days| Maternity::Pregnant {
                    due: Some(days_after(days_before(day, 15), days)),
                }),
            );
            for maternity in maternities {
                // Some fill a year while nobody knows the rules, some two years or one on the day or soon after it.
                for since in
                    [730, 703, 365, 364, 330, 115, 100, 0].map(|days| days_before(day, days))
                {
                    for isee in ["7000", "8000"] {
                        let mut answers = Answers::new(day, regime).unwrap();
                        answers.set_home(Some(Home::Lombardy(Comune::FIRST)));
                        answers.set_since(Some(since)).unwrap();
                        answers.set_isee(Isee::parse(isee).map(IseeRange::exact));
                        answers.set_maternity(Some(maternity)).unwrap();
                        for benefit in [Benefit::Nasko, Benefit::Cresco] {
                            let first = (0..1_000).map(|days| days_after(day, days)).find(|day| {
                                let mut then = answers.applying_on(*day);
                                // In the gap the verdict says nothing of her.
                                let gap = regime == RegimeChoice::InForce
                                    && day.year() == 2015
                                    && day.month() < 3
                                    && *day > answers.application_date();
                                fine(benefit, &then) && {
                                    then.regime = RegimeChoice::Of(Regime::Of2013);
                                    !gap || fine(benefit, &then)
                                }
                            });
                            assert_eq!(
                                first_day(&answers, benefit),
                                first,
                                "{benefit:?} {answers:?}"
                            );
                        }
                    }
                }
            }
        }
    }
}
