//! What a mother can ask for today, by her answers and the day: every standing, every boundary, the order.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use nasko_cresco::assess::basis::{BASES_TXT, Bases};
use nasko_cresco::assess::{
    Answers, Date, Home, HouseholdSize, Isee, IseeRange, Maternity, Money, Regime, RegimeChoice,
};
use nasko_cresco::territory::Comuni;
use nasko_cresco::text::{Lang, Text};
use nasko_cresco::today::{
    Condition, Figure, Id, Per, Provider, Standing, Told, measure, measures,
};

const TODAY: &str = "2026-11-22";

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn on(text: &str) -> Answers {
    Answers::new(day(text), RegimeChoice::Of(Regime::Of2013)).unwrap()
}

fn home() -> Home {
    Home::Lombardy(Comuni::built_in().exact("Bergamo").unwrap())
}

/// A mother on a day, of a child born on another.
fn mother(today: &str, birth: &str) -> Answers {
    let mut answers = on(today);
    let birth = Some(day(birth));
    answers
        .set_maternity(Some(Maternity::Mother {
            birth,
            breastfeeding: None,
            nasko_received: None,
        }))
        .unwrap();
    answers
}

fn pregnant(today: &str, due: &str) -> Answers {
    let mut answers = on(today);
    let due = Some(day(due));
    answers
        .set_maternity(Some(Maternity::Pregnant { due }))
        .unwrap();
    answers
}

/// The same answers with an ISEE from one amount to another.
fn with_isee(mut answers: Answers, least: &str, most: &str) -> Answers {
    let range = IseeRange::new(Isee::parse(least).unwrap(), Isee::parse(most).unwrap());
    answers.set_isee(Some(range.unwrap()));
    answers
}

fn with_household(mut answers: Answers, people: u8) -> Answers {
    answers.set_household(HouseholdSize::new(people));
    answers
}

fn told(answers: &Answers, id: Id) -> Told {
    let mut all = measures(answers);
    all.retain(|told| told.measure.id == id);
    assert_eq!(all.len(), 1);
    all.remove(0)
}

fn standing(answers: &Answers, id: Id) -> Standing {
    told(answers, id).standing
}

fn euro(cents: u32) -> Money {
    Money::from_cents(cents)
}

/// A condition: an amount in cents, a day as 20260131, another number as it is.
fn asks(asks: Figure, number: u32) -> Condition {
    Condition { asks, number }
}

#[test]
fn every_row_is_there_once_with_a_source_and_words() {
    let rows = measure::all();
    assert_eq!(rows.len(), 10);
    let bases = Bases::new(BASES_TXT.to_owned());
    for row in &rows {
        let stated = bases.get(row.basis).unwrap();
        assert!(!stated.act.is_empty());
        assert!(stated.sources().next().unwrap().link.starts_with("http"));
        assert_eq!(rows.iter().filter(|other| other.id == row.id).count(), 1);
        for lang in Lang::ALL {
            let text = Text::built_in(lang).unwrap();
            for key in ["", "-what"].map(|end| format!("today-{}{end}", row.id.name())) {
                assert!(
                    text.by_key(&key).is_some_and(|text| !text.is_empty()),
                    "{key}"
                );
            }
        }
    }
}

/// The order of the ids, of their names and of the rows is one; the build has read the ids by name.
#[test]
fn every_row_has_the_name_of_its_id() {
    #[derive(serde::Deserialize)]
    struct Row {
        id: String,
    }
    let rows = csv::Reader::from_path("data/today/measures.csv").unwrap();
    let names: Vec<String> = rows
        .into_deserialize()
        .map(|row: Result<Row, _>| row.unwrap().id)
        .collect();
    let told: Vec<_> = measure::all().iter().map(|row| row.id.name()).collect();
    assert_eq!(told, names);
}

#[test]
fn a_total_is_what_it_comes_to_in_all_or_in_a_year() {
    for (id, cents) in [
        // 203.80 a month for a year, and half as much again.
        (Id::AssegnoUnico, 366_840),
        (Id::BonusNuoviNati, 100_000),
        (Id::MaternitaComuni, 206_550),
        (Id::MaternitaStato, 254_300),
        (Id::BonusNido, 360_000),
        (Id::NidiGratis, 0),
        (Id::CartaDedicata, 50_000),
        (Id::BonusMamme, 72_000),
        (Id::Consultori, 0),
        (Id::ProgettoGemma, 360_000),
    ] {
        let rows = measure::all();
        let row = rows.iter().find(|row| row.id == id).unwrap();
        assert_eq!(row.total(), euro(cents), "{id:?}");
    }
}

#[test]
fn what_is_not_excluded_comes_first_by_amount_then_the_rest_then_what_expired() {
    let answers = with_household(with_isee(mother(TODAY, "2026-10-30"), "7000", "7000"), 3);
    let all: Vec<Id> = measures(&answers)
        .iter()
        .map(|told| told.measure.id)
        .collect();
    assert_eq!(
        all,
        [
            Id::AssegnoUnico,
            Id::BonusNido,
            Id::MaternitaStato,
            Id::MaternitaComuni,
            Id::BonusNuoviNati,
            Id::BonusMamme,
            Id::CartaDedicata,
            Id::Consultori,
            // She is not pregnant.
            Id::ProgettoGemma,
            Id::NidiGratis,
        ]
    );
    // Whatever she answers, the three groups follow one another, each by amount.
    for answers in [
        on(TODAY),
        on("2014-05-05"),
        on("2027-06-01"),
        on("2040-01-01"),
        pregnant(TODAY, "2027-07-10"),
        with_isee(mother(TODAY, "2024-01-01"), "50000", "60000"),
    ] {
        let mut before = (0, Money::from_cents(u32::MAX));
        for told in measures(&answers) {
            let rank = match told.standing {
                Standing::Open
                | Standing::AfterBirth
                | Standing::Unsure(_)
                | Standing::Lapsed(_) => 0,
                Standing::Excluded(_) | Standing::NotYet(_) => 1,
                Standing::Expired(_) => 2,
            };
            let now = (rank, told.measure.total());
            assert!(
                now.0 > before.0 || now.0 == before.0 && now.1 <= before.1,
                "{told:?}"
            );
            before = now;
        }
    }
}

#[test]
fn a_mother_who_meets_all_that_is_asked_may_ask() {
    let answers = with_household(with_isee(mother(TODAY, "2026-10-30"), "7000", "7000"), 3);
    for id in [
        Id::AssegnoUnico,
        Id::BonusNuoviNati,
        Id::MaternitaComuni,
        Id::BonusNido,
        Id::CartaDedicata,
        Id::Consultori,
    ] {
        assert_eq!(standing(&answers, id), Standing::Open, "{id:?}");
    }
    // Of her work and her other children nobody asks her.
    assert_eq!(
        standing(&answers, Id::MaternitaStato),
        Standing::Unsure(asks(Figure::WorkMonths, 3))
    );
    assert_eq!(
        standing(&answers, Id::BonusMamme),
        Standing::Unsure(asks(Figure::Children, 2))
    );
    assert_eq!(
        standing(&answers, Id::ProgettoGemma),
        Standing::Excluded(asks(Figure::Pregnancy, 1))
    );
}

#[test]
fn a_measure_is_known_from_its_first_day_to_its_last() {
    let nidi = |today: &str| standing(&on(today), Id::NidiGratis);
    assert_eq!(nidi("2025-10-26"), Standing::NotYet(day("2025-10-27")));
    assert!(matches!(nidi("2025-10-27"), Standing::Unsure(_)));
    assert!(matches!(nidi("2025-11-20"), Standing::Unsure(_)));
    assert_eq!(nidi("2025-11-21"), Standing::Expired(day("2025-11-20")));
    // A year's figures end with it; the measure may go on.
    assert_eq!(
        standing(&on("2027-01-01"), Id::AssegnoUnico),
        Standing::Lapsed(day("2026-12-31"))
    );
    let rich = with_isee(mother("2027-01-01", "2026-12-01"), "50000", "60000");
    assert!(matches!(
        standing(&rich, Id::MaternitaComuni),
        Standing::Excluded(_)
    ));
    // Its amount is that of 2026.
    assert_eq!(
        standing(&on("2025-12-31"), Id::MaternitaStato),
        Standing::NotYet(day("2026-01-01"))
    );
    // No end is known.
    assert_eq!(standing(&on("2100-12-31"), Id::Consultori), Standing::Open);
}

#[test]
fn on_a_day_of_the_funds_nothing_of_it_was_there_yet() {
    for told in measures(&mother("2014-05-05", "2014-03-01")) {
        assert!(matches!(told.standing, Standing::NotYet(_)), "{told:?}");
    }
}

#[test]
fn it_is_asked_within_six_months_of_the_birth() {
    let last = |birth: &str| {
        let told = told(
            &with_isee(mother(TODAY, birth), "7000", "7000"),
            Id::MaternitaComuni,
        );
        (told.standing, told.last_day)
    };
    assert_eq!(last("2026-05-22"), (Standing::Open, Some(day(TODAY))));
    assert_eq!(
        last("2026-05-21"),
        (
            Standing::Excluded(asks(Figure::WithinMonths, 6)),
            Some(day("2026-11-21"))
        )
    );
    // The shorter month counts as a whole.
    let february = with_isee(mother("2026-02-28", "2025-08-31"), "7000", "7000");
    assert_eq!(standing(&february, Id::MaternitaComuni), Standing::Open);
    let march = with_isee(mother("2026-03-01", "2025-08-31"), "7000", "7000");
    assert_eq!(
        standing(&march, Id::MaternitaComuni),
        Standing::Excluded(asks(Figure::WithinMonths, 6))
    );
    // The State's has the same term, and no ISEE.
    assert_eq!(
        standing(&mother(TODAY, "2026-05-21"), Id::MaternitaStato),
        Standing::Excluded(asks(Figure::WithinMonths, 6))
    );
}

#[test]
fn it_is_asked_within_120_days_of_the_birth() {
    let bonus = |birth: &str| {
        standing(
            &with_isee(mother(TODAY, birth), "7000", "7000"),
            Id::BonusNuoviNati,
        )
    };
    assert_eq!(bonus("2026-07-25"), Standing::Open);
    assert_eq!(
        bonus("2026-07-24"),
        Standing::Excluded(asks(Figure::WithinDays, 120))
    );
}

#[test]
fn the_child_was_born_since_the_measure_began() {
    let bonus = |today: &str, birth: &str| {
        standing(
            &with_isee(mother(today, birth), "7000", "7000"),
            Id::BonusNuoviNati,
        )
    };
    assert_eq!(bonus("2025-01-20", "2025-01-01"), Standing::Open);
    assert_eq!(
        bonus("2025-01-20", "2024-12-31"),
        Standing::Excluded(asks(Figure::BornFrom, 20250101))
    );
}

#[test]
fn the_nursery_is_paid_up_to_august_of_the_third_birthday() {
    let nido = |today: &str, birth: &str| standing(&mother(today, birth), Id::BonusNido);
    assert_eq!(nido("2026-08-31", "2023-01-01"), Standing::Open);
    assert_eq!(
        nido("2026-09-01", "2023-12-31"),
        Standing::Excluded(asks(Figure::UntilAugust, 3))
    );
    assert_eq!(nido("2026-09-01", "2024-01-01"), Standing::Open);
}

#[test]
fn the_isee_is_compared_to_the_cent() {
    let comuni = |least: &str, most: &str| {
        standing(
            &with_isee(mother(TODAY, "2026-10-30"), least, most),
            Id::MaternitaComuni,
        )
    };
    let limit = asks(Figure::IseeMax, 2_066_826);
    assert_eq!(comuni("20668.26", "20668.26"), Standing::Open);
    assert_eq!(comuni("20668.27", "20668.27"), Standing::Excluded(limit));
    assert_eq!(comuni("20668.261", "20668.261"), Standing::Excluded(limit));
    // An estimate on both sides of the limit says neither.
    assert_eq!(comuni("20668.26", "20668.27"), Standing::Unsure(limit));
    assert_eq!(comuni("20000", "20668.26"), Standing::Open);
    assert_eq!(comuni("20668.27", "30000"), Standing::Excluded(limit));
    assert_eq!(
        standing(&mother(TODAY, "2026-10-30"), Id::MaternitaComuni),
        Standing::Unsure(limit)
    );
    let carta = |isee: &str| {
        standing(
            &with_household(with_isee(mother(TODAY, "2026-10-30"), isee, isee), 3),
            Id::CartaDedicata,
        )
    };
    assert_eq!(carta("15000.00"), Standing::Open);
    assert_eq!(
        carta("15000.01"),
        Standing::Excluded(asks(Figure::IseeMax, 1_500_000))
    );
}

#[test]
fn an_isee_of_the_ordinary_kind_does_not_exclude_where_another_is_counted() {
    let high = with_isee(mother(TODAY, "2026-10-30"), "90000", "90000");
    assert_eq!(
        standing(&high, Id::BonusNuoviNati),
        Standing::Unsure(asks(Figure::IseeOwn, 4_000_000))
    );
    let edge = with_isee(mother(TODAY, "2026-10-30"), "40000", "40000");
    assert_eq!(standing(&edge, Id::BonusNuoviNati), Standing::Open);
    // These two are given at any ISEE, and without.
    for answers in [high, mother(TODAY, "2026-10-30")] {
        assert_eq!(standing(&answers, Id::AssegnoUnico), Standing::Open);
        assert_eq!(standing(&answers, Id::BonusNido), Standing::Open);
    }
}

#[test]
fn the_isee_of_today_does_not_exclude_what_is_asked_when_the_child_counts() {
    let answers = with_isee(pregnant(TODAY, "2026-12-20"), "25000", "25000");
    let told = told(&answers, Id::MaternitaComuni);
    assert_eq!(
        told.standing,
        Standing::Unsure(asks(Figure::IseeOwn, 2_066_826))
    );
    assert!(told.after_birth);
}

#[test]
fn a_pregnant_woman_waits_for_the_birth() {
    let answers = with_household(with_isee(pregnant(TODAY, "2026-12-31"), "7000", "7000"), 2);
    for id in [
        Id::AssegnoUnico,
        Id::BonusNuoviNati,
        Id::MaternitaComuni,
        Id::BonusNido,
        // The child makes three of them.
        Id::CartaDedicata,
    ] {
        let told = told(&answers, id);
        assert_eq!(told.standing, Standing::AfterBirth, "{id:?}");
        assert!(told.after_birth);
        assert_eq!(told.last_day, None);
    }
    assert_eq!(standing(&answers, Id::Consultori), Standing::Open);
    // Of a child that comes when the year is over nothing is known yet.
    let later = with_isee(pregnant(TODAY, "2027-01-01"), "7000", "7000");
    assert_eq!(
        standing(&later, Id::AssegnoUnico),
        Standing::Unsure(asks(Figure::KnownUntil, 20261231))
    );
}

#[test]
fn the_private_one_is_asked_before_the_end_of_week_12() {
    let due_on_day = |of_pregnancy: i64| {
        let due = day(TODAY) + chrono::TimeDelta::days(280 - of_pregnancy);
        standing(&pregnant(TODAY, &due.to_string()), Id::ProgettoGemma)
    };
    let weeks = asks(Figure::WithinWeeks, 12);
    assert_eq!(due_on_day(83), Standing::Open);
    assert_eq!(due_on_day(84), Standing::Unsure(weeks));
    assert_eq!(due_on_day(90), Standing::Unsure(weeks));
    assert_eq!(due_on_day(91), Standing::Excluded(weeks));
    let mut answers = on(TODAY);
    answers.set_maternity(Some(Maternity::PREGNANT)).unwrap();
    assert_eq!(
        standing(&answers, Id::ProgettoGemma),
        Standing::Unsure(weeks)
    );
    let row = told(&answers, Id::ProgettoGemma).measure;
    assert_eq!(row.provider, Provider::Private);
}

#[test]
fn at_least_three_people() {
    let carta = |people| {
        let answers = with_isee(mother(TODAY, "2026-10-30"), "7000", "7000");
        standing(&with_household(answers, people), Id::CartaDedicata)
    };
    let three = asks(Figure::Household, 3);
    assert_eq!(carta(3), Standing::Open);
    assert_eq!(carta(2), Standing::Excluded(three));
    let unknown = with_isee(mother(TODAY, "2026-10-30"), "7000", "7000");
    assert_eq!(
        standing(&unknown, Id::CartaDedicata),
        Standing::Unsure(three)
    );
    let alone = with_household(with_isee(pregnant(TODAY, "2026-12-20"), "0", "0"), 1);
    assert_eq!(
        standing(&alone, Id::CartaDedicata),
        Standing::Excluded(three)
    );
}

#[test]
fn what_the_region_gives_is_for_who_lives_there() {
    let nidi = |home: Option<Home>| {
        let mut answers = with_isee(mother("2025-11-01", "2025-10-01"), "7000", "7000");
        answers.set_home(home);
        standing(&answers, Id::NidiGratis)
    };
    assert_eq!(nidi(Some(home())), Standing::Open);
    assert_eq!(nidi(None), Standing::Unsure(asks(Figure::Residence, 1)));
    assert_eq!(
        nidi(Some(Home::Elsewhere)),
        Standing::Excluded(asks(Figure::Residence, 1))
    );
    // The State gives everywhere.
    let mut answers = mother(TODAY, "2026-10-30");
    answers.set_home(Some(Home::Elsewhere));
    assert_eq!(standing(&answers, Id::AssegnoUnico), Standing::Open);
}

#[test]
fn who_is_neither_may_have_older_children() {
    let mut answers = on(TODAY);
    answers.set_maternity(Some(Maternity::Neither)).unwrap();
    assert_eq!(
        standing(&answers, Id::AssegnoUnico),
        Standing::Unsure(asks(Figure::Child, 1))
    );
    for id in [Id::BonusNuoviNati, Id::MaternitaComuni, Id::BonusNido] {
        assert_eq!(
            standing(&answers, id),
            Standing::Excluded(asks(Figure::Baby, 1)),
            "{id:?}"
        );
    }
    assert_eq!(standing(&answers, Id::Consultori), Standing::Open);
}

#[test]
fn who_has_said_nothing_is_refused_nothing() {
    for told in measures(&on(TODAY)) {
        assert!(!matches!(told.standing, Standing::Excluded(_)), "{told:?}");
    }
    let mut answers = on(TODAY);
    answers.set_maternity(Some(Maternity::MOTHER)).unwrap();
    assert_eq!(
        standing(&answers, Id::MaternitaComuni),
        Standing::Unsure(asks(Figure::WithinMonths, 6))
    );
    assert_eq!(
        standing(&answers, Id::BonusNido),
        Standing::Unsure(asks(Figure::UntilAugust, 3))
    );
}

#[test]
fn amounts_are_those_of_the_table() {
    let rows = measure::all();
    let row = |id| rows.iter().find(|row| row.id == id).unwrap();
    let unico = row(Id::AssegnoUnico);
    assert_eq!(unico.per, Per::Month);
    assert_eq!(unico.money(Figure::Amount), Some(euro(20_380)));
    assert_eq!(unico.money(Figure::Least), Some(euro(5_800)));
    assert_eq!(unico.number(Figure::FirstYear), Some(50));
    assert_eq!(unico.number(Figure::Months), None);
    assert_eq!(row(Id::Consultori).money(Figure::Amount), None);
}
