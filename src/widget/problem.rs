//! What is wrong with what was typed, and how to mend it, in her language.

use super::later;
use super::slot::{DateSlots, Slot};
use crate::assess::answers::DUE_BEFORE;
use crate::assess::{Answers, Refusal};
use crate::collected;
use crate::interview::date::{NoDate, Part};
use crate::interview::pregnancy::NoWeek;
use crate::isee::Misread;
use crate::text::{Words, messages as msg};

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The field to mend.
    pub slot: Slot,
    /// What is wrong with it.
    pub what: What,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// There is no comune of that name.
    NoComune,
    /// There is, in another ASL than that of this page.
    OtherAsl,
    /// A comune, and none in Lombardy.
    ComuneAndElsewhere,
    /// What is wrong is on a page after the comune's.
    Later(Wrong),
}

/// What is wrong on the pages after the comune's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// Today cannot be before the page was made.
    DayPassed,
    /// It is no date.
    Date(NoDate),
    /// The date cannot be.
    Refused(Refusal),
    /// It is no week of pregnancy.
    Week(NoWeek),
    /// A date, and weeks.
    DateAndWeeks,
    /// It is no amount.
    Isee(Misread),
    /// It is no number of people.
    Household,
    /// A zone of the map, and no comune of it.
    ZoneComune,
    /// It is no number of children, or not fewer than there are people.
    Children,
    /// Rent, and the value of a home that is owned.
    RentAndOwn,
}

impl Problem {
    /// A field of a page after the comune's.
    pub fn later(slot: Slot, wrong: Wrong) -> Problem {
        Problem {
            slot,
            what: What::Later(wrong),
        }
    }

    /// A wrong date, in the field that makes it wrong.
    pub fn of_date(slots: DateSlots, no_date: NoDate) -> Problem {
        Problem::later(slots.of(no_date.part()), Wrong::Date(no_date))
    }

    /// What is wrong and how to mend it.
    pub fn text(&self, answers: &Answers, words: &Words) -> String {
        let message = match self.what {
            What::NoComune => msg::COMUNE_UNKNOWN,
            What::OtherAsl => msg::COMUNE_OTHER_ASL,
            What::ComuneAndElsewhere => msg::COMUNE_BOTH,
            What::Later(wrong) => return later::problem(wrong, answers, words),
        };
        words.get(message).to_owned()
    }
}

impl Wrong {
    /// What is wrong and how to mend it.
    pub fn text(self, answers: &Answers, words: &Words) -> String {
        let text = words.text();
        let message = match self {
            Wrong::DayPassed => {
                return msg::day_passed(text, &words.day(collected::earliest_today()));
            }
            Wrong::Date(no_date) => match no_date {
                NoDate::Empty | NoDate::Missing(Part::Day) => msg::DATE_MISSING_DAY,
                NoDate::Missing(Part::Month) => msg::DATE_MISSING_MONTH,
                NoDate::Missing(Part::Year) => msg::DATE_MISSING_YEAR,
                NoDate::NoNumber(Part::Day) => msg::DATE_NUMBER_DAY,
                NoDate::NoNumber(Part::Month) => msg::DATE_NUMBER_MONTH,
                NoDate::NoNumber(Part::Year) | NoDate::ShortYear => msg::DATE_NUMBER_YEAR,
                NoDate::NoMonth => msg::DATE_NO_MONTH,
                NoDate::NoDay(days) => return msg::date_no_day(text, &words.count(days)),
            },
            Wrong::Refused(refusal) => match refusal {
                Refusal::ApplicationDate => msg::DAY_LATE,
                Refusal::SinceTooLate => {
                    return msg::since_future(text, &words.day(answers.application_date()));
                }
                Refusal::BirthTooLate => msg::BIRTH_FUTURE,
                Refusal::DueTooEarly => return msg::due_early(text, &words.count(DUE_BEFORE)),
                Refusal::DueTooLate => {
                    return msg::due_late(text, &words.day(answers.latest_due()));
                }
            },
            Wrong::Week(NoWeek::NoDays) => msg::WEEK_DAYS_WRONG,
            Wrong::Week(NoWeek::Empty | NoWeek::NoWeeks) => msg::WEEK_WRONG,
            Wrong::DateAndWeeks => msg::DUE_DATE_BOTH,
            Wrong::Isee(Misread::Ambiguous) => msg::ISEE_AMBIGUOUS,
            Wrong::Isee(Misread::Negative) => msg::ISEE_NEGATIVE,
            Wrong::Isee(Misread::TooLong) => msg::ISEE_LONG,
            Wrong::Isee(Misread::Wrong | Misread::Empty) => msg::ISEE_WRONG,
            Wrong::Household => msg::HOUSEHOLD_WRONG,
            Wrong::ZoneComune => msg::MAP_WRONG,
            Wrong::Children => msg::ESTIMATE_CHILDREN_WRONG,
            Wrong::RentAndOwn => msg::ESTIMATE_HOME_BOTH,
        };
        words.get(message).to_owned()
    }
}
