//! The way past every page, once. Whoever goes it says what is done there.

use std::future::Future;

use crate::answer::{Answer, UNSURE, answer, to_result};
use crate::driver::{Outcome, Page, TODAY};
use crate::take::BERGAMO;

/// What is done on every page.
pub trait Visitor: Send {
    /// On a page as it is now. Where a choice of another language closes what is open there, `again` is the script that opens it.
    fn visit(
        &mut self,
        page: &Page,
        place: &'static str,
        again: &'static str,
    ) -> impl Future<Output = Outcome> + Send;
}

/// The day of the rules that ask most.
const OF_2015: &str = "?regime=in-force&data=2015-04-15";

/// Opens what is explained.
const OPEN: &str = "for (const one of document.querySelectorAll('form details')) one.open = true;";

/// Opens the list of languages.
const LANGUAGES: &str = "document.querySelector('.nc-languages').open = true;";

/// Types the first letters once more.
const LIST: &str = "
  const field = document.querySelector('#nc-comune');
  field.focus();
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await until(() => document.querySelector('#nc-comune[aria-expanded=true]'));";

/// By the name of a page in the widget.
async fn by_name(page: &Page, visitor: &mut impl Visitor, name: &'static str) -> Outcome {
    page.at(name).await?;
    visitor.visit(page, name, OPEN).await
}

/// Sees the pages of these questions, and answers them.
async fn questions(page: &Page, visitor: &mut impl Visitor, answers: &[Answer]) -> Outcome {
    for answer in answers {
        by_name(page, visitor, answer.page()).await?;
        answer.give(page).await?;
    }
    Ok(())
}

/// Past every page.
pub async fn go(page: &Page, visitor: &mut impl Visitor) -> Outcome {
    page.open(TODAY).await?;
    visitor.visit(page, "start", OPEN).await?;
    visitor
        .visit(page, "start, the languages", LANGUAGES)
        .await?;
    page.press("continue").await?;
    comune(page, visitor).await?;
    since(page, visitor).await?;
    questions(page, visitor, &BERGAMO[2..4]).await?;
    by_name(page, visitor, "isee").await?;
    estimate(page, visitor).await?;
    by_name(page, visitor, "check").await?;
    page.press("continue").await?;
    result(page, visitor).await?;
    rules_of_2015(page, visitor).await?;
    to_result(page, TODAY, &[Answer::Elsewhere]).await?;
    visitor.visit(page, "result, elsewhere", OPEN).await?;
    to_result(page, TODAY, UNSURE).await?;
    visitor.visit(page, "result, unsure", OPEN).await
}

/// The question of where she lives: the list, what is wrong, the map.
async fn comune(page: &Page, visitor: &mut impl Visitor) -> Outcome {
    by_name(page, visitor, "comune").await?;
    page.press("map").await?;
    page.at("map").await?;
    page.see(".nc-map path").await?;
    page.click("#nc-zone-pavia").await?;
    page.see("#nc-zone-comune").await?;
    visitor.visit(page, "map", OPEN).await?;
    page.press("back").await?;
    page.at("comune").await?;
    page.fill("nc-comune", "san").await?;
    page.see("#nc-comune[aria-expanded=true]").await?;
    visitor.visit(page, "comune, the list", LIST).await?;
    page.fill("nc-comune", "Xyzzy").await?;
    page.press("continue").await?;
    page.see("#nc-errors").await?;
    visitor.visit(page, "comune, wrong", "").await?;
    BERGAMO[0].give(page).await
}

/// The question of how long she has lived there, and a date that is none.
async fn since(page: &Page, visitor: &mut impl Visitor) -> Outcome {
    by_name(page, visitor, "residence-since").await?;
    Answer::Since("31 2 2020").give(page).await?;
    page.see("#nc-errors").await?;
    visitor.visit(page, "residence-since, wrong", "").await?;
    BERGAMO[1].give(page).await
}

/// From the question of the ISEE to an estimate of it; all its steps, and all their fields.
async fn estimate(page: &Page, visitor: &mut impl Visitor) -> Outcome {
    page.press("estimate").await?;
    by_name(page, visitor, "estimate-people").await?;
    page.fill("nc-household", "3").await?;
    page.press("continue").await?;
    by_name(page, visitor, "estimate-children").await?;
    page.fill("nc-estimate-children", "1").await?;
    page.click("#nc-estimate-under-3").await?;
    page.press("continue").await?;
    by_name(page, visitor, "estimate-parents").await?;
    page.click("#nc-estimate-parents-2").await?;
    page.press("continue").await?;
    by_name(page, visitor, "estimate-income").await?;
    page.fill("nc-estimate-pay", "22.000").await?;
    page.press("continue").await?;
    page.at("estimate-home").await?;
    page.click("#nc-estimate-home-1").await?;
    page.see("#nc-estimate-value").await?;
    visitor.visit(page, "estimate-home", OPEN).await?;
    page.click("#nc-estimate-home").await?;
    page.fill("nc-estimate-rent", "500").await?;
    page.press("continue").await?;
    by_name(page, visitor, "estimate-savings").await?;
    page.fill("nc-estimate-savings", "9.000").await?;
    page.press("continue").await?;
    by_name(page, visitor, "estimate-outcome").await?;
    page.press("continue").await
}

/// The result, all that opens there, and the pages that it leads to.
async fn result(page: &Page, visitor: &mut impl Visitor) -> Outcome {
    page.at("result").await?;
    visitor.visit(page, "result", "").await?;
    page.press("all-places").await?;
    page.see("[data-action=all-places][aria-expanded=true]")
        .await?;
    page.press("codes").await?;
    page.see("[data-action=codes][aria-expanded=true]").await?;
    visitor.visit(page, "result, all open", OPEN).await?;
    for (action, name) in [
        ("today", "measures"),
        ("programme", "programme"),
        ("glossary", "glossary"),
    ] {
        page.press(action).await?;
        by_name(page, visitor, name).await?;
        page.browser_back().await?;
        page.at("result").await?;
    }
    Ok(())
}

/// What only the rules of 2015 ask, and what they give.
async fn rules_of_2015(page: &Page, visitor: &mut impl Visitor) -> Outcome {
    page.open(OF_2015).await?;
    page.press("continue").await?;
    answer(
        page,
        &[
            Answer::Comune("Sondrio"),
            Answer::Since("1 3 2010"),
            Answer::Mother,
        ],
    )
    .await?;
    questions(
        page,
        visitor,
        &[
            Answer::Birth("15 3 2015"),
            Answer::Breastfeeding(true),
            Answer::NaskoReceived(false),
        ],
    )
    .await?;
    answer(page, &[Answer::Isee("8.252,66")]).await?;
    page.at("check").await?;
    page.press("continue").await?;
    page.at("result").await?;
    visitor.visit(page, "result of 2015", OPEN).await?;
    page.open(OF_2015).await?;
    page.press("continue").await?;
    answer(
        page,
        &[
            Answer::Comune("Milano"),
            Answer::Since("15 4 2010"),
            Answer::Pregnant,
            Answer::Due("21 11 2015"),
            Answer::Isee("14.500"),
        ],
    )
    .await?;
    by_name(page, visitor, "household").await
}
