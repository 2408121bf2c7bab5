//! From what is typed to the facts of the household.

use super::Step;
use crate::assess::{Home, HouseholdSize, Money};
use crate::interview::date::number;
use crate::interview::{Answer, Question, Reply};
use crate::isee::estimate::{Household, Parents};
use crate::isee::{self, Misread};
use crate::widget::problem::{Problem, Wrong};
use crate::widget::slot::Slot;
use crate::widget::state::State;

/// What is typed on a page can be read.
///
/// # Errors
/// The first field that is wrong, from the top.
pub(super) fn check(state: &State, step: Step) -> Result<(), Problem> {
    match step {
        Step::Children => children(state).map(drop),
        Step::Income => amounts(state, income(state)).map(drop),
        Step::Home => amounts(state, home(state)).map(drop),
        Step::Savings => amounts(state, Step::Savings.slots()).map(drop),
        Step::People | Step::Parents | Step::Outcome => Ok(()),
    }
}

/// What is known of her household; what cannot be read is not known.
pub(super) fn household(state: &State) -> Household {
    let typed = |slot| state.typed.get(slot);
    let read = |slots| amounts(state, slots).unwrap_or_default();
    let [pay, second, third] = read(income(state));
    let (other_pay, other) = if is_one_earner(state) {
        (Some(Money::ZERO), second)
    } else {
        (second, third)
    };
    let [savings, property, _] = read(Step::Savings.slots());
    let mut household = Household {
        people: people(state),
        children: children(state).ok().flatten(),
        under_3: match typed(Slot::EstimateUnder3) {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        parents: match typed(Slot::EstimateParents) {
            "lone" => Some(Parents::Lone),
            "both" => Some(Parents::BothWork),
            "not-both" => Some(Parents::NotBoth),
            _ => None,
        },
        pay,
        other_pay,
        other,
        // Nothing is deducted for a home, and nothing counts of it, unless she says so below.
        rent: Some(Money::ZERO),
        value: Some(Money::ZERO),
        mortgage: Some(Money::ZERO),
        savings,
        property,
    };
    let [first, second, _] = read(home(state));
    match tenure(state) {
        "rent" => household.rent = first.map(|month| month.times(12)),
        "own" => (household.value, household.mortgage) = (first, second),
        "other" => {}
        _ => (household.rent, household.value, household.mortgage) = (None, None, None),
    }
    household
}

/// Whether she lives alone.
pub(super) fn is_alone(state: &State) -> bool {
    people(state) == Some(HouseholdSize::ALONE)
}

/// Whether there is no second one who may earn something.
pub(super) fn is_one_earner(state: &State) -> bool {
    is_alone(state) || state.typed.get(Slot::EstimateParents) == "lone"
}

/// The name of her comune; empty where it is not known, or not in Lombardy.
pub(super) fn comune(state: &State) -> &str {
    match state.interview.reply(Question::Comune) {
        Reply::Given(Answer::Comune(Home::Lombardy(comune))) => state.comuni.name(comune),
        _ => "",
    }
}

fn people(state: &State) -> Option<HouseholdSize> {
    match state.interview.reply(Question::Household) {
        Reply::Given(Answer::Household(size)) => Some(size),
        _ => None,
    }
}

/// How many children: fewer than the people.
fn children(state: &State) -> Result<Option<u8>, Problem> {
    if is_alone(state) {
        return Ok(Some(0));
    }
    let typed = state.typed.get(Slot::EstimateChildren).trim();
    if typed.is_empty() {
        return Ok(None);
    }
    let most = people(state).map_or(99, HouseholdSize::people) - 1;
    match number(typed).and_then(|children| u8::try_from(children).ok()) {
        Some(children) if children <= most => Ok(Some(children)),
        _ => Err(Problem::later(Slot::EstimateChildren, Wrong::Children)),
    }
}

/// The fields that count: not the pay of another one where there is none.
fn income(state: &State) -> &'static [Slot] {
    if is_one_earner(state) {
        &[Slot::EstimatePay, Slot::EstimateOther]
    } else {
        Step::Income.slots()
    }
}

/// How they live: what she has chosen, or else what the amounts say that she has written.
fn tenure(state: &State) -> &str {
    let typed = |slot| !state.typed.get(slot).trim().is_empty();
    match state.typed.get(Slot::EstimateHome) {
        "" if typed(Slot::EstimateRent) => "rent",
        "" if typed(Slot::EstimateValue) => "own",
        chosen => chosen,
    }
}

/// The fields that count of a home that is rented, or owned.
fn home(state: &State) -> &'static [Slot] {
    match tenure(state) {
        "rent" => &[Slot::EstimateRent],
        "own" => &[Slot::EstimateValue, Slot::EstimateMortgage],
        _ => &[],
    }
}

/// The amounts in up to three fields. Where all are empty none is known; otherwise an empty one is nothing.
fn amounts(state: &State, slots: &[Slot]) -> Result<[Option<Money>; 3], Problem> {
    let mut amounts = [None; 3];
    let mut empty = None;
    for (slot, amount) in slots.iter().zip(&mut amounts) {
        let typed = state.typed.get(*slot);
        if typed.trim().is_empty() {
            continue;
        }
        let read = isee::parse(typed).and_then(|isee| isee.money().ok_or(Misread::TooLong));
        *amount = Some(read.map_err(|misread| {
            // What is said of the others speaks of an ISEE.
            let misread = match misread {
                Misread::Ambiguous => Misread::Ambiguous,
                _ => Misread::Wrong,
            };
            Problem::later(*slot, Wrong::Isee(misread))
        })?);
        empty = Some(Money::ZERO);
    }
    Ok(amounts.map(|amount| amount.or(empty)))
}
