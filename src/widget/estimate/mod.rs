//! An estimate of her ISEE, for who has no attestation: at most six short questions, and a band.
//!
//! What is typed is all that is kept: the facts of the household follow from it ([`facts`]), and from them the band.

mod children;
mod facts;
mod home;
mod income;
mod outcome;
mod parents;
mod savings;

pub use facts::people;

use super::app::View;
use super::dom::{El, el, p};
use super::field;
use super::page::Page;
use super::problem::Problem;
use super::questions;
use super::slot::Slot;
use super::state::State;
use crate::assess::IseeRange;
use crate::interview::{Answer, Question, Reply};
use crate::isee::estimate::{Rules, band};
use crate::text::{Msg, messages as msg};

/// A step of the estimate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Step {
    /// How many people there are in the household.
    People,
    /// How many of them are children.
    Children,
    /// Which parents there are, and whether they work.
    Parents,
    /// What they earn.
    Income,
    /// The home: rented or owned.
    Home,
    /// What they have saved, and other property.
    Savings,
    /// The band.
    Outcome,
}

impl Step {
    /// The form's `data-page`.
    pub fn id(self) -> &'static str {
        match self {
            Step::People => "estimate-people",
            Step::Children => "estimate-children",
            Step::Parents => "estimate-parents",
            Step::Income => "estimate-income",
            Step::Home => "estimate-home",
            Step::Savings => "estimate-savings",
            Step::Outcome => "estimate-outcome",
        }
    }

    /// Its fields, but for that of the people, which belongs to a question of the interview.
    fn slots(self) -> &'static [Slot] {
        match self {
            Step::People | Step::Outcome => &[],
            Step::Children => &[Slot::EstimateChildren, Slot::EstimateUnder3],
            Step::Parents => &[Slot::EstimateParents],
            Step::Income => &[
                Slot::EstimatePay,
                Slot::EstimateOtherPay,
                Slot::EstimateOther,
            ],
            Step::Home => &[
                Slot::EstimateHome,
                Slot::EstimateRent,
                Slot::EstimateValue,
                Slot::EstimateMortgage,
            ],
            Step::Savings => &[Slot::EstimateSavings, Slot::EstimateProperty],
        }
    }
}

/// The page of a step.
pub fn view(view: &View, step: Step) -> Vec<El> {
    let asked = match step {
        Step::People => questions::household(view),
        Step::Children => children::asked(view),
        Step::Parents => parents::asked(view),
        Step::Income => income::asked(view),
        Step::Home => home::asked(view),
        Step::Savings => savings::asked(view),
        Step::Outcome => return outcome::view(view),
    };
    let number = msg::estimate_number(view.text(), &view.words.count_of(view.state.estimated()));
    questions::page(view, &number, asked)
}

/// Keeps what is typed there, and says which page follows.
///
/// # Errors
/// The first field that is wrong, from the top.
pub fn keep(state: &mut State, step: Step) -> Result<Page, Problem> {
    match step {
        Step::People => super::read::keep(state, Question::Household)?,
        Step::Outcome => return Ok(outcome::keep(state)),
        step => facts::check(state, step)?,
    }
    if step == Step::Income {
        facts::complete(state);
    }
    Ok(after(state, step))
}

/// She does not know: nothing of the page counts.
pub fn unsure(state: &mut State, step: Step) -> Page {
    if step == Step::People {
        state.typed.set(Slot::Household, String::new());
        super::read::unsure(state, Question::Household);
    }
    for slot in step.slots() {
        state.typed.set(*slot, String::new());
    }
    after(state, step)
}

/// What is kept follows what it rests on, the people and the day: it is made anew of what is typed, or taken back.
pub fn follow(state: &mut State) {
    if state.interview.is_estimated() {
        outcome::settle(state);
    }
}

/// The page that follows a step: who lives alone is asked for no children, and who has none, or is the only adult, for no parents.
fn after(state: &State, step: Step) -> Page {
    let children = facts::household(state).children;
    Page::Estimate(match step {
        Step::People if facts::is_alone(state) => Step::Income,
        Step::People => Step::Children,
        Step::Children if children.is_some_and(|it| it > 0) && !facts::is_one_adult(state) => {
            Step::Parents
        }
        Step::Children | Step::Parents => Step::Income,
        Step::Income => Step::Home,
        Step::Home => Step::Savings,
        Step::Savings | Step::Outcome => Step::Outcome,
    })
}

/// The rules by which her ISEE is made.
fn rules(state: &State) -> &'static Rules {
    Rules::on(state.blank().application_date())
}

/// The band for NASKO and CRESCO; `None` where too little is known.
fn ordinary(state: &State) -> Option<IseeRange> {
    band(rules(state), &facts::household(state))
}

/// The band of the ISEE by which benefits of families go from 2026 on (assegno unico, nido, nuovi nati, ADI, SFL); `None` where
/// there is no such ISEE yet, where too little is known, and unless her ISEE is this estimate.
pub fn for_families(state: &State) -> Option<IseeRange> {
    let estimated = Reply::Given(Answer::Isee(ordinary(state)?));
    if state.interview.reply(Question::Isee) != estimated {
        return None;
    }
    band(&rules_for_families(state)?, &facts::household(state))
}

/// What is said of that band.
pub fn told(view: &View, band: IseeRange) -> El {
    let band = view.words.isee_range(band);
    p(&msg::estimate_families(view.text(), &band))
}

fn rules_for_families(state: &State) -> Option<Rules> {
    let day = state.blank().application_date();
    Rules::for_families_on(day, facts::comune(state))
}

/// Amounts, each with its label, one under the other.
fn amounts(view: &View, fields: &[(Slot, Msg)]) -> El {
    let amount = |(slot, label): &(Slot, Msg)| {
        el("div.nc-field")
            .add(el("label").with("for", slot.id()).say(view.words, *label))
            .add(field::input(view, *slot, "", "decimal", "nc-w10"))
    };
    el("div.nc-amounts").all(fields.iter().map(amount).collect())
}
