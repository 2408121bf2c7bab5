//! From what is typed on a page to an answer.

use super::estimate;
use super::problem::{Problem, What, Wrong};
use super::slot::{DateSlots, Slot};
use super::state::{State, Typed};
use crate::assess::{Date, Home, IseeRange};
use crate::collected;
use crate::interview::date::NoDate;
use crate::interview::pregnancy::{self, NoWeek};
use crate::interview::{Answer, MaternityStatus, Question, date, household};
use crate::isee::{self, Misread};

/// Keeps what is typed for a question other than the comune; nothing typed is that she does not know.
///
/// # Errors
/// The first field that is wrong, from the top.
pub fn keep(state: &mut State, question: Question) -> Result<(), Problem> {
    let on = state.blank().application_date();
    let Some(answer) = answer(question, &state.typed, on)? else {
        // What was estimated stands in no field: an empty one does not take it back.
        if question != Question::Isee || !state.interview.is_estimated() {
            unsure(state, question);
        }
        return Ok(());
    };
    state.interview.answer(answer).map_err(|refusal| {
        let slots = match answer {
            Answer::Day(_) => DateSlots::TODAY,
            Answer::Since(_) => DateSlots::SINCE,
            Answer::BirthDate(_) => DateSlots::BIRTH,
            _ => DateSlots::DUE,
        };
        Problem::later(state.first_typed(slots), Wrong::Refused(refusal))
    })?;
    followed(state, question);
    Ok(())
}

/// Keeps that she does not know.
pub fn unsure(state: &mut State, question: Question) {
    state.interview.unsure(question);
    followed(state, question);
}

/// Her estimate rests on two of the answers.
fn followed(state: &mut State, question: Question) {
    if matches!(question, Question::Day | Question::Household) {
        estimate::follow(state);
    }
}

/// The same for the comune, which is asked before the rest has come.
///
/// # Errors
/// As [`keep`].
pub fn keep_comune(state: &mut State) -> Result<(), Problem> {
    let problem = |what| {
        Err(Problem {
            slot: Slot::Comune,
            what,
        })
    };
    let name = state.typed.get(Slot::Comune).trim();
    let elsewhere = !state.typed.get(Slot::Elsewhere).is_empty();
    let home = match (name, elsewhere) {
        ("", false) => {
            state.interview.unsure(Question::Comune);
            return Ok(());
        }
        ("", true) => Home::Elsewhere,
        (_, true) => return problem(What::ComuneAndElsewhere),
        (name, false) => match state.comuni.exact(name) {
            Some(comune) if !state.asks(comune) => return problem(What::OtherAsl),
            Some(comune) => Home::Lombardy(comune),
            None => return problem(What::NoComune),
        },
    };
    // No comune is refused: only dates are.
    let _ = state.interview.answer(Answer::Comune(home));
    Ok(())
}

/// Reads the fields of a question. `None` where nothing is typed: no question is required.
fn answer(question: Question, typed: &Typed, on: Date) -> Result<Option<Answer>, Problem> {
    let chosen = |slot: Slot| match typed.get(slot) {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    match question {
        Question::Day => today(typed),
        // It has its own way, above.
        Question::Comune => Ok(None),
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
            Ok(isee) => Ok(Some(Answer::Isee(IseeRange::exact(isee)))),
            Err(Misread::Empty) if typed.get(Slot::Isee).trim().is_empty() => Ok(None),
            Err(misread) => Err(Problem::later(Slot::Isee, Wrong::Isee(misread))),
        },
        Question::Household => match typed.get(Slot::Household).trim() {
            "" => Ok(None),
            people => match household::parse(people) {
                Some(size) => Ok(Some(Answer::Household(size))),
                None => Err(Problem::later(Slot::Household, Wrong::Household)),
            },
        },
    }
}

/// A day before the page was made is no better than that of the clock.
fn today(typed: &Typed) -> Result<Option<Answer>, Problem> {
    match date_in(DateSlots::TODAY, typed)? {
        Some(day) if day < collected::earliest_today() => {
            Err(Problem::later(Slot::TodayDay, Wrong::DayPassed))
        }
        day => Ok(day.map(Answer::Day)),
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
            return Err(Problem::later(Slot::WeekDays, Wrong::Week(NoWeek::NoDays)));
        }
        Err(no_week) => {
            return Err(Problem::later(Slot::Weeks, Wrong::Week(no_week)));
        }
    };
    match (date, by_weeks) {
        (Some(date), Some(by_weeks)) if date != by_weeks => {
            Err(Problem::later(Slot::DueDay, Wrong::DateAndWeeks))
        }
        (date, by_weeks) => Ok(date.or(by_weeks).map(Answer::DueDate)),
    }
}
