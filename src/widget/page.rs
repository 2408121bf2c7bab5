//! The pages, and the names by which a journey can be driven from outside.

use super::estimate::Step;
use crate::interview::Question;

/// A page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What this is.
    Start,
    /// One question.
    Question(Question),
    /// Her answers, to be checked.
    Check,
    /// The result.
    Result,
    /// The map, another way to say where she lives.
    Map,
    /// One step of the estimate of her ISEE.
    Estimate(Step),
    /// What she can ask for today.
    Today,
    /// The programme around the funds, and the network of her ASL.
    Programme,
    /// The Italian terms that she will meet.
    Glossary,
}

impl Page {
    /// Whether not everybody opens it: its words come once it is opened.
    pub fn is_further(self) -> bool {
        matches!(
            self,
            Page::Map | Page::Estimate(_) | Page::Today | Page::Programme | Page::Glossary
        )
    }

    /// Tells a page from the others.
    pub fn number(self) -> usize {
        match self {
            Page::Start => 0,
            Page::Check => 1,
            Page::Result => 2,
            Page::Map => 3,
            Page::Today => 4,
            Page::Programme => 5,
            Page::Glossary => 6,
            Page::Question(question) => 10 + question as usize,
            Page::Estimate(step) => 30 + step as usize,
        }
    }

    /// The form's `data-page`.
    pub fn id(self) -> &'static str {
        match self {
            Page::Start => "start",
            Page::Question(Question::Day) => "today",
            Page::Question(Question::Comune) => "comune",
            Page::Question(Question::Since) => "residence-since",
            Page::Question(Question::Maternity) => "maternity",
            Page::Question(Question::DueDate) => "due-date",
            Page::Question(Question::BirthDate) => "birth-date",
            Page::Question(Question::Breastfeeding) => "breastfeeding",
            Page::Question(Question::NaskoReceived) => "nasko-received",
            Page::Question(Question::Isee) => "isee",
            Page::Question(Question::Household) => "household",
            Page::Check => "check",
            Page::Result => "result",
            Page::Map => "map",
            Page::Estimate(step) => step.id(),
            Page::Today => "measures",
            Page::Programme => "programme",
            Page::Glossary => "glossary",
        }
    }
}
