//! From what is typed on a page to an answer.

use super::problem::{Problem, What};
use super::slot::{DateSlots, Slot};
use super::state::Typed;
use crate::assess::{Date, Home};
use crate::collected;
use crate::interview::date::NoDate;
use crate::interview::pregnancy::{self, NoWeek};
use crate::interview::{Answer, MaternityStatus, Question, date, household};
use crate::isee::{self, Misread};
use crate::territory::Comuni;

/// Reads the fields of a question. `None` where nothing is typed: no question is required.
///
/// # Errors
/// The first field that is wrong, from the top.
pub fn answer(
    question: Question,
    typed: &Typed,
    comuni: &Comuni,
    on: Date,
) -> Result<Option<Answer>, Problem> {
    let chosen = |slot: Slot| match typed.get(slot) {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    match question {
        Question::Day => today(typed),
        Question::Comune => comune(typed, comuni),
        Question::Since => Ok(date_in(DateSlots::SINCE, typed)?.map(Answer::Since)),
        Question::Maternity => Ok(match typed.get(Slot::Maternity) {
            "pregnant" => Some(Answer::Maternity(MaternityStatus::Pregnant)),
            "mother" => Some(Answer::Maternity(MaternityStatus::Mother)),
            "neither" => Some(Answer::Maternity(MaternityStatus::Neither)),
            _ => None,
        }),
        Question::DueDate => due_date(typed, on),
        Question::BirthDate => Ok(date_in(DateSlots::BIRTH, typed)?.map(Answer::BirthDate)),
        Question::Breastfeeding => Ok(chosen(Slot::Breastfeeding).map(Answer::Breastfeeding)),
        Question::NaskoReceived => Ok(chosen(Slot::NaskoReceived).map(Answer::NaskoReceived)),
        Question::Isee => match isee::parse(typed.get(Slot::Isee)) {
            Ok(isee) => Ok(Some(Answer::Isee(isee))),
            Err(Misread::Empty) if typed.get(Slot::Isee).trim().is_empty() => Ok(None),
            Err(misread) => Err(Problem {
                slot: Slot::Isee,
                what: What::Isee(misread),
            }),
        },
        Question::Household => match typed.get(Slot::Household).trim() {
            "" => Ok(None),
            people => match household::parse(people) {
                Some(size) => Ok(Some(Answer::Household(size))),
                None => Err(Problem {
                    slot: Slot::Household,
                    what: What::Household,
                }),
            },
        },
    }
}

/// A day before the page was made is no better than that of the clock.
fn today(typed: &Typed) -> Result<Option<Answer>, Problem> {
    match date_in(DateSlots::TODAY, typed)? {
        Some(day) if day < collected::earliest_today() => Err(Problem {
            slot: Slot::TodayDay,
            what: What::DayPassed,
        }),
        day => Ok(day.map(Answer::Day)),
    }
}

fn comune(typed: &Typed, comuni: &Comuni) -> Result<Option<Answer>, Problem> {
    let name = typed.get(Slot::Comune).trim();
    let elsewhere = !typed.get(Slot::Elsewhere).is_empty();
    let problem = |what| {
        Err(Problem {
            slot: Slot::Comune,
            what,
        })
    };
    match (name, elsewhere) {
        ("", false) => Ok(None),
        ("", true) => Ok(Some(Answer::Comune(Home::Elsewhere))),
        (_, true) => problem(What::ComuneAndElsewhere),
        (name, false) => match comuni.exact(name) {
            Some(comune) => Ok(Some(Answer::Comune(Home::Lombardy(comune)))),
            None => problem(What::NoComune),
        },
    }
}

fn date_in(slots: DateSlots, typed: &Typed) -> Result<Option<Date>, Problem> {
    let [day, month, year] = slots.0.map(|slot| typed.get(slot));
    match date::parse(day, month, year) {
        Ok(date) => Ok(Some(date)),
        Err(NoDate::Empty) => Ok(None),
        Err(no_date) => Err(Problem::of_date(slots, no_date)),
    }
}

fn due_date(typed: &Typed, on: Date) -> Result<Option<Answer>, Problem> {
    let date = date_in(DateSlots::DUE, typed)?;
    let by_weeks = match pregnancy::due_date(typed.get(Slot::Weeks), typed.get(Slot::WeekDays), on)
    {
        Ok(date) => Some(date),
        Err(NoWeek::Empty) => None,
        Err(NoWeek::NoDays) => {
            return Err(Problem {
                slot: Slot::WeekDays,
                what: What::Week(NoWeek::NoDays),
            });
        }
        Err(no_week) => {
            return Err(Problem {
                slot: Slot::Weeks,
                what: What::Week(no_week),
            });
        }
    };
    match (date, by_weeks) {
        (Some(date), Some(by_weeks)) if date != by_weeks => Err(Problem {
            slot: Slot::DueDay,
            what: What::DateAndWeeks,
        }),
        (date, by_weeks) => Ok(date.or(by_weeks).map(Answer::DueDate)),
    }
}
