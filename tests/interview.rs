//! The interview as she goes through it, over a grid of answers on both sides of every limit.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop at what it did not expect"
)]

use nasko_cresco::assess::date::{days_after, days_before};
use nasko_cresco::assess::{
    Answers, Benefit, Date, Home, HouseholdSize, Isee, IseeRange, Maternity, Measures, Refusal,
    Regime, RegimeChoice, open,
};
use nasko_cresco::interview::{Answer, Interview, MaternityStatus, Question, Reply};
use nasko_cresco::territory::Comune;

const HERE: Answer = Answer::Comune(Home::Lombardy(Comune::FIRST));
const AWAY: Answer = Answer::Comune(Home::Elsewhere);
const PREGNANT: Answer = Answer::Maternity(MaternityStatus::Pregnant);
const MOTHER: Answer = Answer::Maternity(MaternityStatus::Mother);
const NEITHER: Answer = Answer::Maternity(MaternityStatus::Neither);

const REGIMES: [RegimeChoice; 4] = [
    RegimeChoice::Of(Regime::Of2010),
    RegimeChoice::Of(Regime::Of2013),
    RegimeChoice::Of(Regime::Of2015),
    RegimeChoice::InForce,
];

const DAYS: [&str; 7] = [
    "2010-12-31",
    "2013-01-31",
    "2013-02-28",
    "2014-02-28",
    "2015-02-28",
    "2015-04-15",
    "2026-11-22",
];

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

fn isee(text: &str) -> Answer {
    Answer::Isee(IseeRange::exact(Isee::parse(text).unwrap()))
}

fn household(people: u8) -> Answer {
    Answer::Household(HouseholdSize::new(people).unwrap())
}

fn interviews() -> impl Iterator<Item = Interview> {
    REGIMES.into_iter().flat_map(|regime| {
        DAYS.map(|day| Interview::new(Answers::new(date(day), regime).unwrap(), Measures::Both))
    })
}

fn default_interview(day: &str) -> Interview {
    Interview::new(
        Answers::new(date(day), RegimeChoice::Of(Regime::Of2013)).unwrap(),
        Measures::Both,
    )
}

/// Ways of answering a question, with values on both sides of every limit.
fn ways(question: Question, day: Date) -> Vec<Answer> {
    let before =
        |days: &[u32]| -> Vec<Date> { days.iter().map(|d| days_before(day, *d)).collect() };
    match question {
        Question::Day => vec![Answer::Day(day)],
        Question::Comune => vec![HERE, AWAY],
        Question::Since => before(&[0, 100, 364, 367, 729, 732])
            .into_iter()
            .map(Answer::Since)
            .collect(),
        Question::Maternity => vec![PREGNANT, MOTHER, NEITHER],
        Question::DueDate => [
            days_before(day, 21),
            days_after(day, 189),
            days_after(day, 190),
        ]
        .map(Answer::DueDate)
        .to_vec(),
        Question::BirthDate => before(&[0, 63, 364, 367])
            .into_iter()
            .map(Answer::BirthDate)
            .collect(),
        Question::Breastfeeding => [true, false].map(Answer::Breastfeeding).to_vec(),
        Question::NaskoReceived => [true, false].map(Answer::NaskoReceived).to_vec(),
        Question::Isee => ["7700", "7700.01", "9000.01", "12000.01", "15000.01"]
            .map(isee)
            .to_vec(),
        Question::Household => [1, 2].map(household).to_vec(),
    }
}

/// Each interview that goes on from here, along its path, with every way of replying to each question.
fn each_end(interview: &Interview, end: &mut impl FnMut(&Interview)) {
    let Some(question) = interview.pending() else {
        return end(interview);
    };
    let asked = open::fields(&interview.answers());
    assert!(
        asked.contains(question.field().unwrap()),
        "{question:?} of {interview:?}"
    );

    let mut unsure = interview.clone();
    unsure.unsure(question);
    each_end(&unsure, end);
    for answer in ways(question, interview.blank().application_date()) {
        let mut answered = interview.clone();
        answered.answer(answer).unwrap();
        each_end(&answered, end);
    }
}

/// The status to which a question belongs.
fn belongs_to(question: Question) -> Option<MaternityStatus> {
    match question {
        Question::DueDate => Some(MaternityStatus::Pregnant),
        Question::BirthDate | Question::Breastfeeding | Question::NaskoReceived => {
            Some(MaternityStatus::Mother)
        }
        _ => None,
    }
}

fn status(answers: &Answers) -> Option<MaternityStatus> {
    answers.maternity().map(|maternity| match maternity {
        Maternity::Pregnant { .. } => MaternityStatus::Pregnant,
        Maternity::Mother { .. } => MaternityStatus::Mother,
        Maternity::Neither => MaternityStatus::Neither,
    })
}

#[test]
fn every_question_is_open_when_it_is_asked_and_at_the_end_nothing_is_but_what_she_does_not_know() {
    let mut ends = 0;
    for blank in interviews() {
        each_end(&blank, &mut |interview| {
            let path = interview.path();
            assert!(
                path.is_sorted_by_key(|question| *question as u8),
                "{path:?}"
            );
            for question in &path {
                let own = belongs_to(*question);
                assert!(
                    own.is_none() || own == status(&interview.answers()),
                    "{path:?}"
                );
                assert_ne!(interview.reply(*question), Reply::None, "{path:?}");
            }
            for field in open::fields(&interview.answers()).iter() {
                let question = Question::ALL
                    .into_iter()
                    .find(|q| q.field() == Some(field))
                    .unwrap();
                assert_eq!(interview.reply(question), Reply::Unsure, "{interview:?}");
            }
            ends += 1;
        });
    }
    assert!(ends > 10_000, "only {ends} interviews");
}

#[test]
fn who_knows_nothing_comes_to_an_end_within_nine_questions() {
    for mut interview in interviews() {
        let mut asked = Vec::new();
        while let Some(question) = interview.pending() {
            interview.unsure(question);
            asked.push(question);
            assert!(asked.len() <= 9, "{asked:?}");
        }
        assert!(asked.contains(&Question::Comune));
        assert_eq!(interview.path(), asked);
        assert_eq!(interview.answers(), interview.blank());
    }
}

#[test]
fn where_no_clock_can_be_right_the_day_comes_first() {
    for mut interview in interviews() {
        interview.ask_day(true);
        assert_eq!(interview.pending(), Some(Question::Day));
        let guessed = interview.blank().application_date();

        // Who does not know goes on with the guess.
        let mut unsure = interview.clone();
        unsure.unsure(Question::Day);
        assert_eq!(unsure.pending(), Some(Question::Comune));
        assert_eq!(unsure.answers().application_date(), guessed);

        let today = date("2031-05-05");
        interview.answer(Answer::Day(today)).unwrap();
        assert_eq!(interview.blank().application_date(), today);
        assert_eq!(interview.answers().application_date(), today);
        // What could not be on the guessed day can be on hers.
        assert_eq!(interview.answer(Answer::Since(today)), Ok(()));
        interview.answer(Answer::Day(guessed)).unwrap();
        assert_eq!(interview.reply(Question::Since), Reply::None);
        assert_eq!(
            interview.answer(Answer::Day(date("2101-01-01"))),
            Err(Refusal::ApplicationDate)
        );

        // Where the day is known after all, hers counts no more.
        interview.ask_day(false);
        assert_eq!(interview.blank().application_date(), guessed);
        assert_eq!(interview.pending(), Some(Question::Comune));
    }
}

#[test]
fn the_questions_go_in_one_order_and_each_is_after_the_one_before() {
    for interview in interviews() {
        let path = interview.path();
        let mut last = None;
        for question in &path {
            assert_eq!(interview.after(last), Some(*question));
            last = Some(*question);
        }
        assert_eq!(interview.after(last), None);
    }
    assert!(Question::ALL.is_sorted_by_key(|question| *question as u8));
}

#[test]
fn the_rules_of_2013_never_ask_about_breastfeeding_or_the_household() {
    for day in DAYS {
        each_end(&default_interview(day), &mut |interview| {
            for never in [Question::Breastfeeding, Question::Household] {
                assert_eq!(interview.reply(never), Reply::None, "{interview:?}");
            }
        });
    }
    // Those of 2015 do ask: it is not that nobody ever does.
    let of_2015 = RegimeChoice::Of(Regime::Of2015);
    let mut interview = Interview::new(
        Answers::new(date("2015-04-15"), of_2015).unwrap(),
        Measures::Both,
    );
    assert!(interview.path().contains(&Question::Household));
    interview.answer(MOTHER).unwrap();
    assert!(interview.path().contains(&Question::Breastfeeding));
}

#[test]
fn who_does_not_live_in_lombardy_is_asked_nothing_more() {
    for mut interview in interviews() {
        assert_eq!(interview.pending(), Some(Question::Comune));
        interview.answer(AWAY).unwrap();
        assert_eq!(interview.path(), [Question::Comune]);
        assert_eq!(
            (interview.pending(), interview.after(Some(Question::Comune))),
            (None, None)
        );
    }
}

#[test]
fn a_later_reply_comes_back_when_she_changes_an_earlier_one_back() {
    let mut interview = default_interview("2013-06-01");
    let given = [
        HERE,
        Answer::Since(date("2000-01-01")),
        PREGNANT,
        Answer::DueDate(date("2013-12-08")),
        isee("7000"),
    ];
    for answer in given {
        assert_eq!(interview.pending(), Some(answer.question()));
        interview.answer(answer).unwrap();
    }
    let (path, answers) = (interview.path(), interview.answers());
    assert_eq!(interview.pending(), None);

    for changed in [AWAY, MOTHER, NEITHER] {
        let mut there = interview.clone();
        there.answer(changed).unwrap();
        assert_ne!(there.answers(), answers);
        // Not on the way any more, and kept.
        assert!(!there.path().contains(&Question::DueDate), "{changed:?}");
        for kept in given
            .into_iter()
            .filter(|kept| kept.question() != changed.question())
        {
            assert_eq!(there.reply(kept.question()), Reply::Given(kept));
        }
        let back = if changed == AWAY { HERE } else { PREGNANT };
        there.answer(back).unwrap();
        assert_eq!(
            (there.path(), there.answers()),
            (path.clone(), answers.clone())
        );
    }
}

#[test]
fn what_is_no_longer_on_the_way_is_not_judged() {
    let mut interview = default_interview("2013-06-01");
    interview.answer(HERE).unwrap();
    interview.answer(Answer::Since(date("2000-01-01"))).unwrap();
    interview.answer(MOTHER).unwrap();
    interview.answer(Answer::NaskoReceived(true)).unwrap();
    interview.answer(PREGNANT).unwrap();
    assert_eq!(interview.answers().maternity(), Some(Maternity::PREGNANT));
    assert_eq!(interview.pending(), Some(Question::DueDate));
}

#[test]
fn an_answer_given_and_then_not_known_is_not_judged() {
    let mut interview = default_interview("2013-06-01");
    interview.answer(HERE).unwrap();
    interview.answer(Answer::Since(date("2013-05-31"))).unwrap();
    interview.unsure(Question::Since);
    assert_eq!(interview.answers().since(), None);
    assert_eq!(interview.reply(Question::Since), Reply::Unsure);
}

#[test]
fn a_refused_date_leaves_the_former_reply_standing() {
    for (refused, refusal) in [
        (Answer::Since(date("2013-06-02")), Refusal::SinceTooLate),
        (Answer::BirthDate(date("2013-06-02")), Refusal::BirthTooLate),
        (Answer::DueDate(date("2013-05-10")), Refusal::DueTooEarly),
        (Answer::DueDate(date("2014-03-23")), Refusal::DueTooLate),
    ] {
        let question = refused.question();
        let fine = match question {
            Question::Since => Answer::Since(date("2013-06-01")),
            Question::BirthDate => Answer::BirthDate(date("2013-06-01")),
            _ => Answer::DueDate(date("2014-03-22")),
        };
        let mut interview = default_interview("2013-06-01");
        assert_eq!(interview.answer(refused), Err(refusal));
        assert_eq!(interview.reply(question), Reply::None);
        interview.unsure(question);
        assert_eq!(interview.answer(refused), Err(refusal));
        assert_eq!(interview.reply(question), Reply::Unsure);
        interview.answer(fine).unwrap();
        let before = interview.clone();
        assert_eq!(interview.answer(refused), Err(refusal));
        assert_eq!(interview, before);
        assert_eq!(interview.reply(question), Reply::Given(fine));
    }
}

#[test]
fn other_terms_keep_every_reply_that_can_stand() {
    let mut interview = default_interview("2014-06-01");
    let birth = Answer::BirthDate(date("2014-05-20"));
    for answer in [HERE, Answer::Since(date("2013-01-01")), MOTHER, birth] {
        interview.answer(answer).unwrap();
    }
    interview.unsure(Question::Isee);
    let earlier = Answers::new(date("2014-05-01"), RegimeChoice::InForce).unwrap();
    interview.set_terms(earlier, Measures::Both);
    assert_eq!(interview.blank().application_date(), date("2014-05-01"));
    assert_eq!(interview.reply(Question::Comune), Reply::Given(HERE));
    assert_eq!(interview.reply(Question::Isee), Reply::Unsure);
    // On that day the child was not born yet.
    assert_eq!(interview.reply(Question::BirthDate), Reply::None);
    assert_eq!(interview.pending(), Some(Question::BirthDate));
    assert_eq!(interview.answers().maternity(), Some(Maternity::MOTHER));
    // On another it was.
    let later = Answers::new(date("2014-07-01"), RegimeChoice::InForce).unwrap();
    interview.set_terms(later, Measures::Both);
    assert_eq!(interview.reply(Question::BirthDate), Reply::Given(birth));
}

/// An estimate is by the rules of its day; what she knows is hers on every day.
#[test]
fn another_day_takes_an_estimate_back() {
    let on = |day: &str| Answers::new(date(day), RegimeChoice::InForce).unwrap();
    let ends = ["7000", "7500"].map(|end| Isee::parse(end).unwrap());
    let band = Answer::Isee(IseeRange::new(ends[0], ends[1]).unwrap());
    let mut interview = Interview::new(on("2014-12-31"), Measures::Both);
    interview.answer(band).unwrap();
    assert!(interview.is_estimated());
    interview.set_terms(on("2014-12-31"), Measures::Only(Benefit::Nasko));
    assert_eq!(interview.reply(Question::Isee), Reply::Given(band));
    interview.set_terms(on("2015-01-01"), Measures::Both);
    assert_eq!(interview.reply(Question::Isee), Reply::Unsure);
    interview.answer(isee("7000")).unwrap();
    assert!(!interview.is_estimated());
    interview.set_terms(on("2014-12-31"), Measures::Both);
    assert_eq!(interview.reply(Question::Isee), Reply::Given(isee("7000")));
}

#[test]
fn of_one_fund_only_what_it_needs_is_asked() {
    let mut interview = default_interview("2014-06-01");
    for answer in [HERE, Answer::Since(date("2000-01-01")), MOTHER] {
        interview.answer(answer).unwrap();
    }
    let asked = interview.path();
    assert!(asked.contains(&Question::NaskoReceived));
    let blank = interview.blank();
    // A mother has no NASKO: there is nothing more to ask of her.
    interview.set_terms(blank.clone(), Measures::Only(Benefit::Nasko));
    assert_eq!(
        interview.path(),
        [Question::Comune, Question::Since, Question::Maternity]
    );
    interview.set_terms(blank, Measures::Only(Benefit::Cresco));
    assert_eq!(interview.path(), asked);
}
