//! From what is typed to the facts of the household.

use super::Step;
use crate::assess::{Home, HouseholdSize};
use crate::interview::date::number;
use crate::interview::{Answer, Question, Reply};
use crate::isee::estimate::{Amount, Amounts, Household, Parents};
use crate::widget::problem::{Problem, Wrong};
use crate::widget::slot::Slot;
use crate::widget::state::State;

/// What is typed on a page can be read.
///
/// # Errors
/// The first field that is wrong, from the top.
pub(super) fn check(state: &State, step: Step) -> Result<(), Problem> {
    match step {
        Step::Children => {
            children(state)?;
        }
        Step::Home if tenure(state).is_empty() && typed(state, Slot::EstimateRent) => {
            return Err(Problem::later(Slot::EstimateHome, Wrong::RentAndOwn));
        }
        _ => {}
    }
    read(state, step, &mut Amounts::default())
}

/// What is known of her household; what cannot be read is not known.
pub(super) fn household(state: &State) -> Household {
    let typed = |slot| state.typed.get(slot);
    let mut amounts = Amounts::default();
    let nothing: &[Amount] = match tenure(state) {
        "rent" => &[Amount::Value, Amount::Mortgage],
        "own" => &[Amount::Rent],
        "other" => &[Amount::Value, Amount::Mortgage, Amount::Rent],
        _ => &[],
    };
    for amount in nothing {
        amounts[*amount as usize] = Some(0);
    }
    let alone = is_one_adult(state);
    if alone {
        amounts[Amount::OtherPay as usize] = Some(0);
    }
    for step in [Step::Income, Step::Home, Step::Savings] {
        let _ = read(state, step, &mut amounts);
    }
    Household {
        people: people(state),
        children: children(state).ok().flatten(),
        under_3: match typed(Slot::EstimateUnder3) {
            "yes" => Some(true),
            "no" => Some(false),
            _ => None,
        },
        parents: match typed(Slot::EstimateParents) {
            _ if alone => Some(Parents::Lone),
            "lone" => Some(Parents::Lone),
            "both" => Some(Parents::BothWork),
            "not-both" => Some(Parents::NotBoth),
            _ => None,
        },
        amounts,
    }
}

/// An empty field for what another one earns is nothing, once she has been asked for it. Where she lived alone she was not: should
/// there be more of them, it stays unknown.
pub(super) fn complete(state: &mut State) {
    let others = typed(state, Slot::EstimatePay) || typed(state, Slot::EstimateOther);
    if others && !typed(state, Slot::EstimateOtherPay) && !is_one_adult(state) {
        state.typed.set(Slot::EstimateOtherPay, "0".to_owned());
    }
}

/// Whether she lives alone.
pub(super) fn is_alone(state: &State) -> bool {
    people(state) == Some(HouseholdSize::ALONE)
}

/// Whether all others are children: no second one earns anything, and they have one parent.
pub(super) fn is_one_adult(state: &State) -> bool {
    match (people(state), children(state)) {
        (Some(people), Ok(Some(children))) => people.people() == children + 1,
        _ => false,
    }
}

/// The name of her comune; empty where it is not known, or not in Lombardy.
pub(super) fn comune(state: &State) -> &str {
    match state.interview.reply(Question::Comune) {
        Reply::Given(Answer::Comune(Home::Lombardy(comune))) => state.comuni.name(comune),
        _ => "",
    }
}

/// How many people there are, as far as she has said.
pub fn people(state: &State) -> Option<HouseholdSize> {
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

/// How they live: what she has chosen, or else what the amounts say that she has written. Where they say both it is not known.
fn tenure(state: &State) -> &str {
    match state.typed.get(Slot::EstimateHome) {
        "" => match [Slot::EstimateRent, Slot::EstimateValue].map(|slot| typed(state, slot)) {
            [true, false] => "rent",
            [false, true] => "own",
            _ => "",
        },
        chosen => chosen,
    }
}

/// The fields of a step that count: not the pay of another one where there is none, nor the rent of a home that is owned.
fn fields(state: &State, step: Step) -> &'static [(Slot, Amount)] {
    match (step, tenure(state)) {
        (Step::Income, _) if is_one_adult(state) => &[
            (Slot::EstimatePay, Amount::Pay),
            (Slot::EstimateOther, Amount::Other),
        ],
        (Step::Income, _) => &[
            (Slot::EstimatePay, Amount::Pay),
            (Slot::EstimateOtherPay, Amount::OtherPay),
            (Slot::EstimateOther, Amount::Other),
        ],
        (Step::Home, "rent") => &[(Slot::EstimateRent, Amount::Rent)],
        (Step::Home, "own") => &[
            (Slot::EstimateValue, Amount::Value),
            (Slot::EstimateMortgage, Amount::Mortgage),
        ],
        (Step::Savings, _) => &[
            (Slot::EstimateSavings, Amount::Savings),
            (Slot::EstimateProperty, Amount::Property),
        ],
        _ => &[],
    }
}

/// Reads the amounts of a page. Where all its fields are empty none is known.
fn read(state: &State, step: Step, amounts: &mut Amounts) -> Result<(), Problem> {
    let fields = fields(state, step);
    if !fields.iter().any(|(slot, _)| typed(state, *slot)) {
        return Ok(());
    }
    for (slot, amount) in fields {
        let read = amount.read(state.typed.get(*slot));
        amounts[*amount as usize] =
            read.map_err(|misread| Problem::later(*slot, Wrong::Isee(misread)))?;
    }
    Ok(())
}

/// Whether anything is typed there.
fn typed(state: &State, slot: Slot) -> bool {
    !state.typed.get(slot).trim().is_empty()
}
