//! What would change a requirement: every way that is told is taken, judged anew, and must lead where it says.
//!
//! The changes are made here by what the contract lets one answer, not by the program's own [`Change::apply`], whose answers must be
//! the same.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use std::collections::HashSet;

use nasko_cresco::assess::change::{Change, Span, Way, Which, ways};
use nasko_cresco::assess::date::{days_after, days_before, days_between, years_after};
use nasko_cresco::assess::dates::{self, HerDate, Occasion};
use nasko_cresco::assess::{
    Answers, Benefit, Date, Grant, Home, HouseholdSize, Isee, IseeRange, Maternity, Measures,
    Money, Outcome, Regime, RegimeChoice, Requirement, RequirementId, Status, Verdict, assess,
};
use nasko_cresco::territory::Comune;

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn household(people: u8) -> Option<HouseholdSize> {
    HouseholdSize::new(people)
}

/// Answers, as they are put together from nothing.
fn answers(
    (day, regime): (Date, RegimeChoice),
    home: Option<Home>,
    since: Option<Date>,
    isee: Option<IseeRange>,
    household: Option<HouseholdSize>,
    maternity: Option<Maternity>,
) -> Answers {
    let mut answers = Answers::new(day, regime).unwrap();
    answers.set_home(home);
    answers.set_since(since).unwrap();
    answers.set_isee(isee);
    answers.set_household(household);
    answers.set_maternity(maternity).unwrap();
    answers
}

/// The same on another day.
fn on(answers: &Answers, day: Date, maternity: Option<Maternity>) -> Answers {
    self::answers(
        (day, answers.regime()),
        answers.home(),
        answers.since(),
        answers.isee(),
        answers.household(),
        maternity,
    )
}

const HERE: Option<Home> = Some(Home::Lombardy(Comune::FIRST));

fn terms() -> Vec<(Date, RegimeChoice)> {
    let days = [
        "2010-12-31",
        "2012-12-15",
        "2013-06-01",
        "2014-06-01",
        "2014-12-20",
        "2015-02-10",
        "2015-04-15",
        "2016-02-29",
        "2026-11-22",
    ];
    let regimes = [
        RegimeChoice::Of(Regime::Of2010),
        RegimeChoice::Of(Regime::Of2013),
        RegimeChoice::Of(Regime::Of2015),
        RegimeChoice::InForce,
    ];
    days.into_iter()
        .flat_map(|day| regimes.map(|regime| (date(day), regime)))
        .collect()
}

fn residences(day: Date) -> Vec<(Option<Home>, Option<Date>)> {
    let mut sinces = vec![None, Some(day), Some(days_before(day, 100))];
    for years in [1, 2] {
        // The last day that is long enough ago, and the day after it.
        let mut last = days_before(day, years * 365 + 1);
        while years_after(days_after(last, 1), years) <= day {
            last = days_after(last, 1);
        }
        sinces.extend([Some(last), Some(days_after(last, 1))]);
    }
    let mut all: Vec<_> = sinces.into_iter().map(|since| (HERE, since)).collect();
    all.extend([
        (Some(Home::Elsewhere), None),
        (Some(Home::Elsewhere), Some(days_before(day, 800))),
        (None, None),
        (None, Some(days_before(day, 100))),
        (None, Some(days_before(day, 800))),
    ]);
    all
}

fn isees() -> Vec<(Option<IseeRange>, Option<HouseholdSize>)> {
    let range = |least: &str, most: &str| {
        IseeRange::new(Isee::parse(least).unwrap(), Isee::parse(most).unwrap())
    };
    let mut all = Vec::new();
    for household in [None, household(1), household(3)] {
        for isee in [
            None,
            range("7700", "7700"),
            range("9000.01", "9000.01"),
            range("15000.01", "15000.01"),
            range("6000", "9500"),
            range("14000", "20000"),
            range("500", "16000"),
        ] {
            all.push((isee, household));
        }
    }
    all
}

fn maternities(day: Date) -> Vec<Option<Maternity>> {
    let blank = Answers::new(day, RegimeChoice::InForce).unwrap();
    let mut all = vec![None, Some(Maternity::Neither), Some(Maternity::PREGNANT)];
    for due in [
        blank.earliest_due(),
        day,
        // Days 91 and 90 of pregnancy.
        days_after(day, 189),
        days_after(day, 190),
        blank.latest_due(),
    ] {
        all.push(Some(Maternity::Pregnant { due: Some(due) }));
    }
    for birth in [
        None,
        Some(day),
        Some(days_before(day, 63)),
        Some(days_before(day, 364)),
        Some(days_before(day, 367)),
    ] {
        for nasko_received in [None, Some(true), Some(false)] {
            all.push(Some(Maternity::Mother {
                birth,
                breastfeeding: None,
                nasko_received,
            }));
        }
    }
    all
}

/// Answers on both sides of every limit, and none.
fn each(mut look: impl FnMut(&Answers)) {
    for terms in terms() {
        for (home, since) in residences(terms.0) {
            for (isee, household) in isees() {
                for maternity in maternities(terms.0) {
                    look(&answers(terms, home, since, isee, household, maternity));
                }
            }
        }
    }
}

fn requirements(outcome: &Outcome) -> Vec<Requirement> {
    match outcome {
        Outcome::NoRegime { .. } => Vec::new(),
        Outcome::Judged(judged) => judged.requirements.iter().copied().collect(),
    }
}

/// What a fund says of some answers, as far as one requirement goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Said {
    status: Option<Status>,
    verdict: Verdict,
    grant: Option<Grant>,
}

fn said(answers: &Answers, benefit: Benefit, id: RequirementId) -> Said {
    let outcome = &assess(answers).benefits[usize::from(benefit == Benefit::Cresco)];
    Said {
        status: requirements(outcome)
            .iter()
            .find(|requirement| requirement.id == id)
            .map(|requirement| requirement.status),
        verdict: outcome.verdict(),
        grant: match outcome {
            Outcome::Judged(judged) => judged.grant,
            Outcome::NoRegime { .. } => None,
        },
    }
}

fn mother(answers: &Answers) -> (Option<Date>, Option<bool>, Option<bool>) {
    match answers.maternity() {
        Some(Maternity::Mother {
            birth,
            breastfeeding,
            nasko_received,
        }) => (birth, breastfeeding, nasko_received),
        _ => (None, None, None),
    }
}

/// The answers with that date.
fn dated(answers: &Answers, which: Which, day: Date) -> Answers {
    let mut then = answers.clone();
    let (_, breastfeeding, nasko_received) = mother(answers);
    match which {
        Which::Since => {
            if !matches!(answers.home(), Some(Home::Lombardy(_))) {
                then.set_home(HERE);
            }
            then.set_since(Some(day)).unwrap();
        }
        Which::Due => then
            .set_maternity(Some(Maternity::Pregnant { due: Some(day) }))
            .unwrap(),
        Which::Birth => then
            .set_maternity(Some(Maternity::Mother {
                birth: Some(day),
                breastfeeding,
                nasko_received,
            }))
            .unwrap(),
        Which::Born => then = on(answers, day, Some(Maternity::born(Some(day)))),
    }
    then
}

fn cents_of(cents: u32) -> IseeRange {
    let isee = Money::from_cents(cents).to_string();
    IseeRange::exact(Isee::parse(&isee).unwrap())
}

/// She applies on that day, whatever it is for.
fn later(day: Date) -> Change {
    Change::On { day, years: 0 }
}

/// The days between which such a date can be at all.
fn possible(answers: &Answers, which: Which) -> (Date, Date) {
    let day = answers.application_date();
    match (which, answers.maternity()) {
        (Which::Since | Which::Birth, _) => (Date::MIN, day),
        (Which::Due, _) => (days_before(day, 21), days_after(day, 294)),
        (Which::Born, Some(Maternity::Pregnant { due: Some(due) })) => (due.max(day), due.max(day)),
        (Which::Born, _) => (day, days_after(day, 294)),
    }
}

/// The answers after a change that is no date of hers.
fn changed(answers: &Answers, change: Change) -> Answers {
    let mut then = answers.clone();
    match change {
        Change::Isee { above, up_to } => {
            let cents = up_to.map_or_else(|| above.unwrap().cents() + 1, Money::cents);
            then.set_isee(Some(cents_of(cents)));
        }
        Change::Household { alone } => then.set_household(household(if alone { 1 } else { 2 })),
        Change::Lombardy(here) => then.set_home(if here { HERE } else { Some(Home::Elsewhere) }),
        Change::On { day, .. } => {
            let mut maternity = answers.maternity();
            if let Some(Maternity::Pregnant { due }) = maternity
                && day > answers.application_date()
            {
                let last = days_after(answers.application_date(), 294);
                if due.unwrap_or(last) <= day {
                    maternity = Some(Maternity::born(
                        due.map(|due| due.max(answers.application_date())),
                    ));
                }
            }
            return on(answers, day, maternity);
        }
        Change::Pregnant => then.set_maternity(Some(Maternity::PREGNANT)).unwrap(),
        Change::Neither => then.set_maternity(Some(Maternity::Neither)).unwrap(),
        Change::Nasko(received) => {
            let (birth, breastfeeding, _) = mother(answers);
            then.set_maternity(Some(Maternity::Mother {
                birth,
                breastfeeding,
                nasko_received: Some(received),
            }))
            .unwrap();
        }
        Change::Dated(..) => unreachable!("it is one of many days"),
    }
    then
}

/// Takes a way: everything that it says is so, and nothing is that lies a cent or a day beyond it.
fn take(answers: &Answers, benefit: Benefit, id: RequirementId, way: &Way) {
    let told = || format!("{benefit:?} {id:?} {way:?} of {answers:?}");
    let says = |then: &Answers| said(then, benefit, id);
    let agrees = |then: &Answers| {
        let said = says(then);
        (said.status, said.verdict) == (way.status, way.verdict)
    };
    let firsts_and_lasts = |first: &Answers, last: &Answers| {
        assert_eq!(&way.change.apply(answers), first, "{}", told());
        assert_eq!(way.grant, says(first).grant, "{}", told());
        let unborn =
            |answers: &Answers| matches!(answers.maternity(), Some(Maternity::Pregnant { .. }));
        let born = benefit == Benefit::Cresco && unborn(answers) && mother(last).2.is_some();
        assert_eq!(way.born, born, "{}", told());
    };

    let Change::Dated(which, Span { from, to }) = way.change else {
        let then = changed(answers, way.change);
        assert!(agrees(&then), "{} leads to {:?}", told(), says(&then));
        firsts_and_lasts(&then, &then);
        match way.change {
            Change::Isee { above, up_to } => {
                let with = |cents| {
                    let mut other = answers.clone();
                    other.set_isee(Some(cents_of(cents)));
                    other
                };
                // The other end of it; and a cent beyond either end it is another.
                let least = above.map_or(0, |limit| limit.cents() + 1);
                let most = up_to.map_or(99_999_999, Money::cents);
                assert!(
                    least <= most && (above, up_to) != (None, None),
                    "{}",
                    told()
                );
                for inside in [least, most] {
                    assert!(agrees(&with(inside)), "{}", told());
                    assert_eq!(says(&with(inside)).grant, way.grant, "{}", told());
                }
                if let Some(limit) = above {
                    assert_ne!(says(&with(limit.cents())).status, way.status, "{}", told());
                }
                if let Some(limit) = up_to {
                    assert_ne!(
                        says(&with(limit.cents() + 1)).status,
                        way.status,
                        "{}",
                        told()
                    );
                }
            }
            Change::On { day, years } if way.status == Some(Status::Met) => {
                assert_eq!(
                    answers.since().map(|since| years_after(since, years)),
                    Some(day),
                    "{}",
                    told()
                );
                // Not a day earlier, nor on any day before.
                for back in [1, 2, 7, 30] {
                    let before = days_before(day, back);
                    if before >= answers.application_date() {
                        let then = changed(answers, later(before));
                        assert_ne!(says(&then).status, Some(Status::Met), "{}", told());
                    }
                }
            }
            _ => {}
        }
        return;
    };

    let (earliest, latest) = possible(answers, which);
    let first = from.unwrap_or(earliest);
    let last = to.unwrap_or(latest.max(first));
    assert!(first <= last, "{}", told());
    let length = u32::try_from(days_between(first, last)).unwrap();
    firsts_and_lasts(&dated(answers, which, first), &dated(answers, which, last));
    let near = [0, 1, 30, 61, 200, 364, 365, 366, 729, 730, 731, 800];
    for off in near
        .into_iter()
        .flat_map(|days| [days, length.saturating_sub(days)])
    {
        let then = dated(answers, which, days_after(first, off.min(length)));
        assert!(agrees(&then), "{} leads to {:?}", told(), says(&then));
        let paid = says(&then).grant;
        assert_eq!(
            paid.map(|grant| grant.max),
            way.grant.map(|grant| grant.max),
            "{}",
            told()
        );
        let least = way.grant.and_then(|grant| grant.min);
        assert!(least <= paid.and_then(|grant| grant.min), "{}", told());
    }
    // A day beyond it is another: where not what is asked, the verdict or the rules.
    let regime =
        |then: &Answers| match &assess(then).benefits[usize::from(benefit == Benefit::Cresco)] {
            Outcome::Judged(judged) => Some(judged.regime),
            Outcome::NoRegime { .. } => None,
        };
    let differs = |inside: Date, beyond: Date| {
        let [inside, beyond] = [inside, beyond].map(|day| dated(answers, which, day));
        !agrees(&beyond) || regime(&inside) != regime(&beyond)
    };
    if from.is_some() {
        assert!(differs(first, days_before(first, 1)), "{}", told());
    }
    if to.is_some() {
        assert!(differs(last, days_after(last, 1)), "{}", told());
    }
}

/// Nothing meets it: no day that comes, and nothing else that she could answer of the same pregnancy or child.
fn nothing_meets(answers: &Answers, benefit: Benefit, id: RequirementId) {
    let day = answers.application_date();
    let stays = |then: &Answers| {
        assert_ne!(
            said(then, benefit, id).status,
            Some(Status::Met),
            "{id:?} of {answers:?}, by {then:?}"
        );
    };
    for days in (0..60).chain((60..1_200).step_by(13)) {
        stays(&changed(answers, later(days_after(day, days))));
    }
    for (home, since) in residences(day) {
        for (isee, household) in isees() {
            stays(&self::answers(
                (day, answers.regime()),
                home,
                since,
                isee,
                household,
                answers.maternity(),
            ));
        }
    }
}

/// How far it is met by each way of answering what is not answered, where it is asked at all then.
fn fillings(answers: &Answers, benefit: Benefit, id: RequirementId) -> Vec<Status> {
    let day = answers.application_date();
    let homes = [Home::Lombardy(Comune::FIRST), Home::Elsewhere].map(Some);
    let homes = answers
        .home()
        .map_or(homes.to_vec(), |home| vec![Some(home)]);
    let sinces = answers.since().map_or_else(
        || {
            residences(day)
                .iter()
                .filter_map(|(_, since)| *since)
                .map(Some)
                .collect()
        },
        |since| vec![Some(since)],
    );
    let isees: Vec<_> = isees()
        .into_iter()
        .filter(|(isee, household)| {
            // What is exact, and in her range; the ends of her range too.
            isee.is_some_and(|isee| {
                isee.is_exact()
                    && answers.isee().is_none_or(|hers| {
                        hers.least() <= isee.least() && isee.most() <= hers.most()
                    })
            }) && household.is_some()
                && (answers.household().is_none() || *household == answers.household())
        })
        .chain(answers.isee().into_iter().flat_map(|hers| {
            let households = answers
                .household()
                .map_or(vec![household(1), household(3)], |h| vec![Some(h)]);
            households.into_iter().flat_map(move |household| {
                [hers.least(), hers.most()].map(|isee| (Some(IseeRange::exact(isee)), household))
            })
        }))
        .collect();
    let fits = |full: &Maternity| match (answers.maternity(), *full) {
        (None, _) => true,
        (Some(Maternity::Pregnant { due }), Maternity::Pregnant { due: full }) => {
            due.is_none() || due == full
        }
        (
            Some(Maternity::Mother {
                birth,
                nasko_received,
                ..
            }),
            Maternity::Mother {
                birth: born,
                nasko_received: received,
                ..
            },
        ) => {
            (birth.is_none() || birth == born)
                && (nasko_received.is_none() || nasko_received == received)
        }
        (Some(hers), full) => hers == full,
    };
    let full = |maternity: &Maternity| {
        !matches!(
            maternity,
            Maternity::Pregnant { due: None }
                | Maternity::Mother { birth: None, .. }
                | Maternity::Mother {
                    nasko_received: None,
                    ..
                }
        )
    };
    let maternities: Vec<_> = maternities(day)
        .into_iter()
        .flatten()
        .filter(|maternity| full(maternity) && fits(maternity))
        .collect();
    let mut statuses = Vec::new();
    // Each requirement hangs on where she lives and on the maternity, or on the ISEE.
    let mut look = |home, since, (isee, household), maternity| {
        let then = self::answers(
            (day, answers.regime()),
            home,
            since,
            isee,
            household,
            Some(maternity),
        );
        if let Some(status) = said(&then, benefit, id).status
            && !statuses.contains(&status)
        {
            statuses.push(status);
        }
    };
    for maternity in &maternities {
        if id == RequirementId::Isee {
            isees
                .iter()
                .for_each(|isee| look(homes[0], sinces[0], *isee, *maternity));
            continue;
        }
        for home in &homes {
            for since in &sinces {
                look(*home, *since, isees[0], *maternity);
            }
        }
    }
    statuses
}

/// How far it is met by each way; where it hangs on two answers, so that a way leaves it open, by those that are told then.
fn leads_to(answers: &Answers, benefit: Benefit, id: RequirementId, told: &[Way]) -> Vec<Status> {
    let mut statuses = Vec::new();
    for way in told {
        if way.status != Some(Status::Unknown) {
            statuses.extend(way.status);
            continue;
        }
        let then = way.change.apply(answers);
        let outcome = &assess(&then).benefits[usize::from(benefit == Benefit::Cresco)];
        let open = requirements(outcome)
            .into_iter()
            .find(|requirement| requirement.id == id);
        let told = ways(&then, benefit, &open.unwrap());
        statuses.extend(leads_to(&then, benefit, id, &told));
    }
    statuses
}

/// What is not known is looked at from all sides, and what she has answered stands.
fn only_adds(answers: &Answers, way: &Way) {
    if let Change::On { .. } = way.change {
        return;
    }
    let then = way.change.apply(answers);
    let stands = |hers: bool, same: bool| assert!(!hers || same, "{way:?} {answers:?}");
    stands(answers.home().is_some(), then.home() == answers.home());
    stands(answers.since().is_some(), then.since() == answers.since());
    stands(
        answers.household().is_some(),
        then.household() == answers.household(),
    );
    if let (Some(hers), Some(isee)) = (answers.isee(), then.isee()) {
        let within = hers.least() <= isee.least() && isee.most() <= hers.most();
        stands(true, within);
    }
    match (answers.maternity(), then.maternity()) {
        (Some(Maternity::Pregnant { due }), Some(Maternity::Pregnant { due: then })) => {
            stands(due.is_some(), due == then);
        }
        (Some(Maternity::Mother { .. }), Some(Maternity::Mother { .. })) => {
            let ((birth, feeds, nasko), then) = (mother(answers), mother(&then));
            stands(birth.is_some(), birth == then.0);
            stands(feeds.is_some(), feeds == then.1);
            stands(nasko.is_some(), nasko == then.2);
        }
        (hers, then) => stands(hers.is_some(), hers == then),
    }
}

/// How good a verdict is for her.
fn rank(verdict: Verdict) -> usize {
    [
        Verdict::Closed,
        Verdict::Unlikely,
        Verdict::Ask,
        Verdict::Later,
        Verdict::Likely,
    ]
    .iter()
    .position(|known| *known == verdict)
    .unwrap()
}

/// The spans of one date go from the first possible day to the last, and none overlaps another; the better ones are told first.
fn cover(ways: &[Way]) {
    for which in [Which::Since, Which::Due, Which::Birth, Which::Born] {
        let of_it = ways
            .iter()
            .filter(|way| matches!(way.change, Change::Dated(of, _) if of == which));
        let ranks: Vec<_> = of_it.map(|way| rank(way.verdict)).collect();
        assert!(ranks.is_sorted_by(|one, next| one >= next), "{ways:?}");
        let mut spans: Vec<Span> = ways
            .iter()
            .filter_map(|way| match way.change {
                Change::Dated(of, span) if of == which => Some(span),
                _ => None,
            })
            .collect();
        spans.sort_by_key(|span| span.from);
        let mut next = None;
        for (index, span) in spans.iter().enumerate() {
            assert_eq!(span.from, next, "{ways:?}");
            next = span.to.map(|to| days_after(to, 1));
            assert_eq!(next.is_none(), index + 1 == spans.len(), "{ways:?}");
        }
    }
}

#[test]
fn every_way_leads_where_it_says_and_where_there_is_none_nothing_does() {
    let (mut taken, mut tried) = (0, HashSet::new());
    each(|answers| {
        for outcome in &assess(answers).benefits {
            let benefit = outcome.benefit();
            for requirement in requirements(outcome) {
                let (id, status) = (requirement.id, requirement.status);
                let ways = ways(answers, benefit, &requirement);
                for way in &ways {
                    take(answers, benefit, id, way);
                    taken += 1;
                }
                match status {
                    Status::Met => assert!(ways.is_empty(), "{id:?} {answers:?}"),
                    Status::Unmet | Status::Pending => {
                        for way in &ways {
                            assert!(
                                match way.status {
                                    None | Some(Status::Met) => true,
                                    Some(Status::Pending) => status == Status::Unmet,
                                    Some(Status::Unmet | Status::Unknown) => false,
                                },
                                "{id:?} {way:?} {answers:?}"
                            );
                        }
                        let day = answers.application_date();
                        let hers = match answers.maternity() {
                            Some(Maternity::Mother { .. }) => matches!(
                                id,
                                RequirementId::Pregnancy
                                    | RequirementId::Child
                                    | RequirementId::ChildAgeAtApplication
                                    | RequirementId::NoNasko
                            ),
                            // No child that is expected by then is born late enough for the fund.
                            Some(Maternity::Pregnant { due }) if id == RequirementId::Child => {
                                let last = due.unwrap_or(days_after(day, 294)).max(day);
                                days_after(last, 21) < date("2013-01-01")
                            }
                            _ => id == RequirementId::PregnancyDay,
                        };
                        assert_eq!(ways.is_empty(), hers, "{id:?} {answers:?}");
                        if hers
                            && tried.insert(format!(
                                "{id:?} {} {:?} {:?}",
                                answers.application_date(),
                                answers.regime(),
                                answers.maternity()
                            ))
                        {
                            nothing_meets(answers, benefit, id);
                        }
                    }
                    Status::Unknown => {
                        cover(&ways);
                        for way in &ways {
                            only_adds(answers, way);
                        }
                        assert!(
                            ways.iter().any(|way| way.status != Some(Status::Unknown)),
                            "{id:?} {ways:?} {answers:?}"
                        );
                        let told = leads_to(answers, benefit, id, &ways);
                        for status in fillings(answers, benefit, id) {
                            assert!(
                                told.contains(&status),
                                "{id:?} {status:?} {ways:?} {answers:?}"
                            );
                        }
                    }
                }
            }
        }
    });
    assert!(
        taken > 100_000 && tried.len() > 100,
        "only {taken} and {}",
        tried.len()
    );
}

#[test]
fn time_passes_from_tomorrow_on_and_what_is_expected_is_born_on_its_day() {
    let day = date("2014-06-01");
    let expecting = |due: Date| Some(Maternity::Pregnant { due: Some(due) });
    let of = |maternity| {
        let since = Some(days_before(day, 800));
        answers(
            (day, RegimeChoice::InForce),
            HERE,
            since,
            None,
            None,
            maternity,
        )
    };
    for due in [days_before(day, 9), day, days_after(day, 30)] {
        let pregnant = of(expecting(due));
        // Who is pregnant today is so whatever the due date says.
        assert_eq!(pregnant.applying_on(day), pregnant);
        assert_eq!(pregnant.applying_on(days_before(day, 1)), pregnant);
        let birth = due.max(days_after(day, 1));
        let then = pregnant.applying_on(birth);
        assert_eq!(then.application_date(), birth);
        assert_eq!(then.maternity(), Some(Maternity::born(Some(due.max(day)))));
        if birth > days_after(day, 1) {
            let eve = days_before(birth, 1);
            assert_eq!(pregnant.applying_on(eve).maternity(), expecting(due));
        }
    }
    // No due date is known: she is a mother once no child could be expected any more.
    let pregnant = of(Some(Maternity::PREGNANT));
    for (days, then) in [(293, Maternity::PREGNANT), (294, Maternity::born(None))] {
        let then = Some(then);
        assert_eq!(
            pregnant.applying_on(days_after(day, days)).maternity(),
            then
        );
    }
}

/// From the first day on she can ask, and what ends comes later: nothing ends that has not begun.
#[test]
fn nothing_of_a_fund_ends_before_its_first_day() {
    let mut ends = 0;
    each(|answers| {
        for benefit in [Benefit::Nasko, Benefit::Cresco] {
            let days = dates::of(answers, Measures::Only(benefit));
            assert!(days.is_sorted_by_key(|date| date.day), "{answers:?}");
            let Some((&HerDate { what, day: first }, others)) = days.split_first() else {
                continue;
            };
            assert_eq!(what, Occasion::FirstDay(benefit), "{days:?} {answers:?}");
            assert!(first >= answers.application_date(), "{days:?} {answers:?}");
            let then = assess(&changed(answers, later(first)));
            let verdict = then.benefits[usize::from(benefit == Benefit::Cresco)].verdict();
            assert!(
                matches!(verdict, Verdict::Likely | Verdict::Ask),
                "{days:?} {answers:?}"
            );
            ends += others.len();
        }
    });
    assert!(ends > 10_000, "only {ends}");
}
