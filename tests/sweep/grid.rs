//! All ways of answering, with values on both sides of every limit.

use std::collections::{BTreeSet, HashMap};

use nasko_cresco::assess::date::{days_after, days_before, years_after};
use nasko_cresco::assess::{
    Answers, Benefit, Date, Field, Grant, Home, HouseholdSize, Isee, IseeRange, Maternity,
    Measures, Outcome, RegimeChoice, Verdict, assess,
};
use nasko_cresco::territory::Comune;

/// What one fund says, as far as a difference counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub verdict: Verdict,
    pub grant: Option<Grant>,
}

pub fn judge(answers: &Answers) -> [Said; 2] {
    assess(answers).benefits.map(|outcome| match outcome {
        Outcome::NoRegime { .. } => Said {
            verdict: outcome.verdict(),
            grant: None,
        },
        Outcome::Judged(judged) => Said {
            verdict: judged.verdict,
            grant: judged.grant,
        },
    })
}

pub struct Grid {
    pub measures: Measures,
    blank: Answers,
    homes: Vec<Home>,
    sinces: Vec<Date>,
    /// The exact ones, then ranges from and to them.
    isees: Vec<IseeRange>,
    households: Vec<HouseholdSize>,
    maternities: Vec<Maternity>,
    /// Which of the distinct results each full way of answering leads to.
    results: Vec<usize>,
    distinct: Vec<[Said; 2]>,
}

/// Some answers, and the values of the grid that each field may still take.
pub struct Partial {
    pub answers: Answers,
    pub home: Vec<usize>,
    pub since: Vec<usize>,
    pub isee: Vec<usize>,
    pub household: Vec<usize>,
    pub maternity: Vec<usize>,
}

impl Partial {
    /// The field in which two maternities differ, where it is one alone that is not answered.
    pub fn apart(&self, grid: &Grid, one: usize, other: usize) -> Option<Field> {
        if self.answers.maternity().is_none() {
            return (one != other).then_some(Field::Status);
        }
        match (grid.maternities[one], grid.maternities[other]) {
            (Maternity::Pregnant { due: a }, Maternity::Pregnant { due: b }) => {
                (a != b).then_some(Field::DueDate)
            }
            (
                Maternity::Mother {
                    birth: a,
                    breastfeeding: b,
                    nasko_received: c,
                },
                Maternity::Mother {
                    birth: x,
                    breastfeeding: y,
                    nasko_received: z,
                },
            ) => match (a != x, b != y, c != z) {
                (true, false, false) => Some(Field::BirthDate),
                (false, true, false) => Some(Field::Breastfeeding),
                (false, false, true) => Some(Field::NaskoReceived),
                _ => None,
            },
            _ => None,
        }
    }
}

impl Grid {
    pub fn new(regime: RegimeChoice, day: Date, measures: Measures) -> Grid {
        let blank = Answers::new(day, regime).unwrap();
        let mut grid = Grid {
            homes: vec![Home::Lombardy(Comune::FIRST), Home::Elsewhere],
            sinces: sinces(day),
            isees: isees(),
            households: [1, 2]
                .map(|people| HouseholdSize::new(people).unwrap())
                .to_vec(),
            maternities: maternities(&blank),
            results: Vec::new(),
            distinct: Vec::new(),
            measures,
            blank,
        };
        grid.judge_all();
        grid
    }

    fn judge_all(&mut self) {
        let mut known: HashMap<String, usize> = HashMap::new();
        for home in 0..self.homes.len() {
            for since in 0..self.sinces.len() {
                for isee in 0..self.isees.len() {
                    for household in 0..self.households.len() {
                        for maternity in 0..self.maternities.len() {
                            let answers = self.answers(
                                [Some(home), Some(since), Some(isee), Some(household)],
                                Some(self.maternities[maternity]),
                            );
                            let said = judge(&answers);
                            let place = *known.entry(self.told(&said)).or_insert_with(|| {
                                self.distinct.push(said);
                                self.distinct.len() - 1
                            });
                            self.results.push(place);
                        }
                    }
                }
            }
        }
    }

    /// What she is told of it: of the funds that the page speaks of.
    fn told(&self, said: &[Said; 2]) -> String {
        let told = [Benefit::Nasko, Benefit::Cresco].map(|benefit| self.measures.has(benefit));
        format!(
            "{:?}",
            told.iter()
                .zip(said)
                .filter(|(told, _)| **told)
                .collect::<Vec<_>>()
        )
    }

    fn answers(
        &self,
        [home, since, isee, household]: [Option<usize>; 4],
        maternity: Option<Maternity>,
    ) -> Answers {
        let mut answers = self.blank.clone();
        answers.set_home(home.map(|i| self.homes[i]));
        answers.set_since(since.map(|i| self.sinces[i])).unwrap();
        answers.set_isee(isee.map(|i| self.isees[i]));
        answers.set_household(household.map(|i| self.households[i]));
        answers.set_maternity(maternity).unwrap();
        answers
    }

    pub fn result(
        &self,
        home: usize,
        since: usize,
        isee: usize,
        household: usize,
        maternity: usize,
    ) -> usize {
        let place = [
            (since, self.sinces.len()),
            (isee, self.isees.len()),
            (household, self.households.len()),
            (maternity, self.maternities.len()),
        ];
        self.results[place.iter().fold(home, |at, (index, len)| at * len + index)]
    }

    pub fn assessed(&self, [home, since, isee, household, maternity]: [usize; 5]) -> &[Said; 2] {
        &self.distinct[self.result(home, since, isee, household, maternity)]
    }

    /// Every way of answering some of the fields with values of the grid.
    pub fn each_partial(&self, mut look: impl FnMut(&Partial)) {
        let ways = |len: usize| core::iter::once(None).chain((0..len).map(Some));
        let may = |given: Option<usize>, len: usize| {
            given.map_or_else(|| (0..len).collect(), |one| vec![one])
        };
        for home in ways(self.homes.len()) {
            for since in ways(self.sinces.len()) {
                for isee in ways(self.isees.len()) {
                    for household in ways(self.households.len()) {
                        for (given, maternity) in self.partial_maternities() {
                            look(&Partial {
                                answers: self.answers([home, since, isee, household], given),
                                home: may(home, self.homes.len()),
                                since: may(since, self.sinces.len()),
                                isee: may(isee, self.isees.len()),
                                household: may(household, self.households.len()),
                                maternity,
                            });
                        }
                    }
                }
            }
        }
    }

    /// Every way of filling in what a partial leaves out; a range, with each exact ISEE in it.
    pub fn fillings(&self, partial: &Partial) -> Vec<[usize; 5]> {
        let mut all = Vec::new();
        let exact: BTreeSet<usize> = partial
            .isee
            .iter()
            .flat_map(|isee| self.exact_in(*isee))
            .collect();
        for home in &partial.home {
            for since in &partial.since {
                for isee in &exact {
                    for household in &partial.household {
                        for maternity in &partial.maternity {
                            all.push([*home, *since, *isee, *household, *maternity]);
                        }
                    }
                }
            }
        }
        all
    }

    /// The exact values in a range, by their places.
    fn exact_in(&self, range: usize) -> impl Iterator<Item = usize> {
        let range = self.isees[range];
        (0..self.isees.len()).filter(move |i| {
            let isee = self.isees[*i];
            isee.is_exact() && (range.least()..=range.most()).contains(&isee.least())
        })
    }

    /// Each maternity with some of its fields left out, and the full ones that fill it in.
    fn partial_maternities(&self) -> Vec<(Option<Maternity>, Vec<usize>)> {
        let mut partial: Vec<Option<Maternity>> = vec![None];
        let mut add = |maternity| {
            if !partial.contains(&Some(maternity)) {
                partial.push(Some(maternity));
            }
        };
        for full in &self.maternities {
            match *full {
                Maternity::Pregnant { due } => [None, due]
                    .into_iter()
                    .for_each(|due| add(Maternity::Pregnant { due })),
                Maternity::Neither => add(Maternity::Neither),
                Maternity::Mother {
                    birth,
                    breastfeeding,
                    nasko_received,
                } => {
                    for birth in [None, birth] {
                        for breastfeeding in [None, breastfeeding] {
                            for nasko_received in [None, nasko_received] {
                                add(Maternity::Mother {
                                    birth,
                                    breastfeeding,
                                    nasko_received,
                                });
                            }
                        }
                    }
                }
            }
        }
        let fills = |given: &Option<Maternity>, full: &Maternity| match (given, full) {
            (None, _) | (Some(Maternity::Neither), Maternity::Neither) => true,
            (Some(Maternity::Pregnant { due }), Maternity::Pregnant { due: full }) => {
                due.is_none() || due == full
            }
            (
                Some(Maternity::Mother {
                    birth: a,
                    breastfeeding: b,
                    nasko_received: c,
                }),
                Maternity::Mother {
                    birth: x,
                    breastfeeding: y,
                    nasko_received: z,
                },
            ) => (a.is_none() || a == x) && (b.is_none() || b == y) && (c.is_none() || c == z),
            _ => false,
        };
        partial
            .into_iter()
            .map(|given| {
                let full = (0..self.maternities.len())
                    .filter(|i| fills(&given, &self.maternities[*i]))
                    .collect();
                (given, full)
            })
            .collect()
    }
}

/// Both sides of every limit; and ranges that lie below, between and above the limits, or have some in them.
fn isees() -> Vec<IseeRange> {
    let exact = [
        "0",
        "7700",
        "7700.00000001",
        "9000",
        "9000.01",
        "12000",
        "12000.01",
        "15000",
        "15000.01",
    ]
    .map(|isee| Isee::parse(isee).unwrap());
    let range = |least: usize, most: usize| IseeRange::new(exact[least], exact[most]).unwrap();
    let mut all = exact.map(IseeRange::exact).to_vec();
    all.extend([(0, 1), (1, 2), (2, 3), (3, 6), (4, 7), (4, 8)].map(|(a, b)| range(a, b)));
    all
}

/// The day, on and around one and two years before it, and such that a due date makes the year full.
fn sinces(day: Date) -> Vec<Date> {
    let years_before = |years| days_before(day, years * 365 + 1);
    let mut list = vec![day, days_before(day, 100)];
    for years in [1, 2] {
        // The last day that is long enough ago, and the day after it.
        let mut last = years_before(years);
        while years_after(days_after(last, 1), years) <= day {
            last = days_after(last, 1);
        }
        list.extend([last, days_after(last, 1)]);
    }
    list
}

fn maternities(blank: &Answers) -> Vec<Maternity> {
    let day = blank.application_date();
    let mut all = vec![Maternity::Neither];
    let dues = [
        blank.earliest_due(),
        day,
        // Days 91 and 90 of pregnancy.
        days_after(day, 189),
        days_after(day, 190),
        blank.latest_due(),
    ];
    all.extend(dues.map(|due| Maternity::Pregnant { due: Some(due) }));
    let births = [
        day,
        days_before(day, 62),
        days_before(day, 364),
        days_before(day, 367),
        first_birth(),
        days_before(first_birth(), 1),
    ];
    for birth in births.into_iter().filter(|birth| *birth <= day) {
        for breastfeeding in [true, false] {
            for nasko_received in [true, false] {
                all.push(Maternity::Mother {
                    birth: Some(birth),
                    breastfeeding: Some(breastfeeding),
                    nasko_received: Some(nasko_received),
                });
            }
        }
    }
    all
}

fn first_birth() -> Date {
    Date::from_ymd_opt(2013, 1, 1).unwrap()
}
