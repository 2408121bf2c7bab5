//! The one state of the interview: her replies. Everything else is a function of them.

use super::question::Question;
use super::reply::{Answer, Reply};
use crate::assess::{Answers, Measures, Refusal, open};

/// Her replies, for an application on one day by one set of rules, for one fund or both.
///
/// A reply is kept even where another answer makes its question needless, so that nothing is lost when she
/// changes her mind; what the law judges is only what lies on the way ([`Interview::path`]).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Interview {
    blank: Answers,
    /// Whether the day of the blank answers is only the best guess.
    asks_day: bool,
    measures: Measures,
    replies: [Reply; Question::ALL.len()],
}

impl Interview {
    /// Nothing asked yet; the blank answers hold the day and the rules.
    #[must_use]
    pub fn new(blank: Answers, measures: Measures) -> Interview {
        Interview {
            blank,
            asks_day: false,
            measures,
            replies: [Reply::None; Question::ALL.len()],
        }
    }

    /// Whether it begins with the question which day it is. The day of the blank answers stands where she does not know.
    pub fn ask_day(&mut self, asks: bool) {
        self.asks_day = asks;
    }

    /// The answers with which the interview begins: none, but the day and the rules. The day is hers where she was asked for it.
    #[must_use]
    pub fn blank(&self) -> Answers {
        let mut blank = self.blank.clone();
        if let (true, Reply::Given(day)) = (self.asks_day, self.replies[Question::Day as usize]) {
            // It was taken with these answers, to which it alone is added.
            let _ = day.add_to(&mut blank);
        }
        blank
    }

    /// Takes another day, other rules or other funds. Every reply is kept; a date that cannot be on that day is as if it had not
    /// been asked, until there is a day on which it can. Only an ISEE that was estimated is taken back: it was by the rules of its day.
    pub fn set_terms(&mut self, blank: Answers, measures: Measures) {
        if blank.application_date() != self.blank.application_date() && self.is_estimated() {
            self.unsure(Question::Isee);
        }
        self.blank = blank;
        self.measures = measures;
    }

    /// Whether what stands for her ISEE is an estimate.
    #[must_use]
    pub fn is_estimated(&self) -> bool {
        matches!(self.replies[Question::Isee as usize], Reply::Given(Answer::Isee(isee)) if !isee.is_exact())
    }

    /// Keeps an answer.
    ///
    /// # Errors
    /// Where its date cannot be; what was kept before stays.
    pub fn answer(&mut self, answer: Answer) -> Result<(), Refusal> {
        answer.add_to(&mut self.blank())?;
        self.replies[answer.question() as usize] = Reply::Given(answer);
        Ok(())
    }

    /// Keeps that she does not know.
    pub fn unsure(&mut self, question: Question) {
        self.replies[question as usize] = Reply::Unsure;
    }

    /// What became of a question.
    #[must_use]
    pub fn reply(&self, question: Question) -> Reply {
        match self.replies[question as usize] {
            Reply::Given(answer) if answer.add_to(&mut self.blank()).is_err() => Reply::None,
            reply => reply,
        }
    }

    /// The questions whose answers could change something, each given the answers to those before it.
    ///
    /// It goes on past a question that she has not come to, as if she did not know.
    #[must_use]
    pub fn path(&self) -> Vec<Question> {
        self.walk().0
    }

    /// Her answers as the law judges them: those that lie on the way.
    #[must_use]
    pub fn answers(&self) -> Answers {
        self.walk().1
    }

    /// The question after this one, from the beginning for `None`; `None` where there is nothing left to ask.
    #[must_use]
    pub fn after(&self, question: Option<Question>) -> Option<Question> {
        let number = |question: Question| question as u8;
        self.path()
            .into_iter()
            .find(|next| question.is_none_or(|last| number(*next) > number(last)))
    }

    /// The first question that she has not come to; `None` where there is nothing left to ask.
    #[must_use]
    pub fn pending(&self) -> Option<Question> {
        self.path()
            .into_iter()
            .find(|question| self.reply(*question) == Reply::None)
    }

    fn walk(&self) -> (Vec<Question>, Answers) {
        let mut answers = self.blank();
        let mut path = Vec::new();
        for question in Question::ALL {
            let asked = match question.field() {
                None => self.asks_day,
                Some(field) => open::fields_of(&answers, self.measures).contains(field),
            };
            if !asked {
                continue;
            }
            path.push(question);
            if let Reply::Given(answer) = self.reply(question) {
                // It can be, or it would not be her reply.
                let _ = answer.add_to(&mut answers);
            }
        }
        (path, answers)
    }
}
