//! "I do not know my ISEE": the estimate, from the question to a result.

use super::accessible::is_clean;
use super::answer::{Answer, MOTHER, PREGNANT, UNSURE, answer};
use super::driver::{Browser, DOWN, ENTER, Outcome, Page, TAB, TODAY, journey};
use super::keyboard::tab_to;

/// The answers up to the ISEE.
fn before(answers: &'static [Answer]) -> &'static [Answer] {
    let isee = answers.iter().position(|answer| answer.page() == "isee");
    &answers[..isee.unwrap_or(answers.len())]
}

/// From the start to the question of the ISEE.
async fn to_isee(page: &Page, address: &str, answers: &'static [Answer]) -> Outcome {
    page.open(address).await?;
    page.press("continue").await?;
    answer(page, before(answers)).await?;
    page.at("isee").await
}

/// To a step of the estimate, which axe finds nothing on.
async fn clean(page: &Page, step: &str) -> Outcome {
    page.at(&format!("estimate-{step}")).await?;
    is_clean(page, step).await
}

/// Types in fields of the estimate, and goes on.
async fn fill(page: &Page, fields: &[(&str, &str)]) -> Outcome {
    for (field, text) in fields {
        page.fill(&format!("nc-estimate-{field}"), text).await?;
    }
    page.press("continue").await
}

/// On which side of a fund's limit she is told to be.
async fn side(page: &Page, fund: &str) -> Outcome<String> {
    page.say(&format!(
        "document.querySelector('.nc-estimate [data-benefit={fund}]').dataset.side"
    ))
    .await
}

/// What became of the requirement on a fund's card.
async fn status(page: &Page, fund: &str) -> Outcome<String> {
    page.say(&format!(
        "document.querySelector('[data-benefit={fund}] [data-requirement=isee]').dataset.status"
    ))
    .await
}

async fn keys(page: &Page, keys: &[char]) -> Outcome {
    page.keys(&keys.iter().collect::<String>()).await
}

/// The worked case E3: a couple with a child, one salary of 22,000, rent of 500 a month, savings of 9,000.
#[test]
fn by_keyboard_to_a_result() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_isee(&page, TODAY, MOTHER).await?;
        is_clean(&page, "isee").await?;
        tab_to(&page, "estimate").await?;
        keys(&page, &[ENTER]).await?;

        clean(&page, "people").await?;
        assert!(page.text("h1").await?.starts_with("Stima: domanda 1"));
        keys(&page, &[TAB, '3', ENTER]).await?;
        clean(&page, "children").await?;
        keys(&page, &[TAB, '1', TAB, DOWN, ENTER]).await?;
        clean(&page, "parents").await?;
        keys(&page, &[TAB, DOWN, DOWN, ENTER]).await?;
        clean(&page, "income").await?;
        assert!(page.text("h1").await?.starts_with("Stima: domanda 4"));
        tab_to(&page, "nc-estimate-pay").await?;
        page.keys("22.000").await?;
        keys(&page, &[ENTER]).await?;
        clean(&page, "home").await?;
        keys(&page, &[TAB, ' ', TAB]).await?;
        page.keys("500,00 €").await?;
        keys(&page, &[ENTER]).await?;
        clean(&page, "savings").await?;
        keys(&page, &[TAB]).await?;
        page.keys("9000").await?;
        keys(&page, &[ENTER]).await?;

        clean(&page, "outcome").await?;
        let told = page.text("h1").await?;
        assert!(told.contains("tra 5.000\u{a0}€ e 7.500\u{a0}€"), "{told}");
        // The exact value is told nowhere.
        assert!(!page.source().await?.contains("6.372"));
        assert_eq!(side(&page, "nasko").await?, "within");
        assert_eq!(side(&page, "cresco").await?, "within");
        tab_to(&page, "continue").await?;
        keys(&page, &[ENTER]).await?;
        page.at("check").await?;
        let row = page.text("[data-question=isee] dd").await?;
        assert!(row.contains("5.000"), "{row}");
        page.press("continue").await?;
        page.at("result").await?;
        assert_eq!(status(&page, "cresco").await?, "met");
        assert_eq!(page.verdict("cresco").await?, "likely");
        is_clean(&page, "result").await?;

        // The funds of 2013 ask for no household; today's carta dedicata does, and she has said it.
        page.press("today").await?;
        page.at("measures").await?;
        let carta = "document.querySelector('[data-measure=carta-dedicata]').dataset.standing";
        assert_eq!(page.say(carta).await?, "open");
        Ok(())
    })
}

/// To the estimate's question for the income of who lives alone, who is asked for no children.
async fn to_income_alone(page: &Page) -> Outcome {
    to_isee(page, TODAY, PREGNANT).await?;
    page.press("estimate").await?;
    page.at("estimate-people").await?;
    page.fill("nc-household", "1").await?;
    page.press("continue").await?;
    page.at("estimate-income").await
}

/// What is near a limit is unknown, what is above it unmet; what she knows takes the place of the estimate.
#[test]
fn an_estimate_is_changed_and_then_replaced() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_income_alone(&page).await?;
        assert_eq!(page.count("#nc-estimate-other-pay").await?, 0);
        fill(&page, &[("pay", "16.000")]).await?;
        page.at("estimate-home").await?;
        page.click("#nc-estimate-home-2").await?;
        page.press("continue").await?;
        page.at("estimate-savings").await?;
        fill(&page, &[("savings", "5.000")]).await?;
        page.at("estimate-outcome").await?;
        // E1: 13,000, so from 11,000 to 15,000.
        assert_eq!(side(&page, "nasko").await?, "near");
        assert_eq!(side(&page, "cresco").await?, "above");
        // What is typed is there on the way back.
        page.press("back").await?;
        page.at("estimate-savings").await?;
        assert_eq!(page.value("nc-estimate-savings").await?, "5.000");
        page.press("continue").await?;
        page.at("estimate-outcome").await?;
        page.press("continue").await?;
        page.at("check").await?;
        page.press("continue").await?;
        page.at("result").await?;
        assert_eq!(status(&page, "nasko").await?, "unknown");
        assert_eq!(status(&page, "cresco").await?, "unmet");

        // An empty field does not take the estimate back, and its people can be corrected.
        let change = "[data-question=isee] [data-action=change]";
        page.press("check").await?;
        page.at("check").await?;
        page.click(change).await?;
        page.at("isee").await?;
        assert!(page.text("form").await?.contains("11.000"));
        page.press("continue").await?;
        page.at("check").await?;
        let row = "[data-question=isee] dd";
        assert!(page.text(row).await?.contains("15.000"));
        page.click(change).await?;
        page.at("isee").await?;
        page.press("estimate").await?;
        page.at("estimate-people").await?;
        assert_eq!(page.value("nc-household").await?, "1");
        page.fill("nc-household", "4").await?;
        page.press("continue").await?;
        page.at("estimate-children").await?;
        page.press("back").await?;
        page.at("estimate-people").await?;
        page.press("back").await?;
        page.at("isee").await?;
        // What the others earn nobody has said: the estimate for one person is taken back.
        assert!(!page.text("form").await?.contains("11.000"));
        page.fill("nc-isee", "7.000").await?;
        page.press("continue").await?;
        page.at("check").await?;
        assert_eq!(page.text(row).await?, "7.000,00\u{a0}€");

        // Nothing is left of it for whoever comes next.
        page.press("continue").await?;
        page.at("result").await?;
        page.press("restart").await?;
        page.at("start").await?;
        page.press("continue").await?;
        answer(&page, before(UNSURE)).await?;
        page.at("isee").await?;
        page.press("estimate").await?;
        page.at("estimate-people").await?;
        assert_eq!(page.value("nc-household").await?, "");
        page.fill("nc-household", "1").await?;
        page.press("continue").await?;
        page.at("estimate-income").await?;
        assert_eq!(page.value("nc-estimate-pay").await?, "");
        Ok(())
    })
}

/// By the rules of 2015, where the household is a question of its own: the estimate has asked it.
#[test]
fn what_is_wrong_is_said_and_mended() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_isee(&page, "?regime=in-force&data=2015-04-15", BY_2015).await?;
        page.press("estimate").await?;
        page.at("estimate-people").await?;
        wrong(&page, "nc-household", "0", "2").await?;
        page.at("estimate-children").await?;
        wrong(&page, "nc-estimate-children", "2", "1").await?;
        // One of the two is a child: there is one parent, and one pay.
        page.at("estimate-income").await?;
        assert_eq!(page.count("#nc-estimate-other-pay").await?, 0);
        wrong(&page, "nc-estimate-pay", "22,000", "22.000").await?;
        page.at("estimate-home").await?;
        // Rent and a value: she has to choose, and then what is not of her choice is not read.
        fill(&page, &[("rent", "not read"), ("value", "1.000")]).await?;
        page.see("#nc-error").await?;
        is_clean(&page, "nc-estimate-home").await?;
        page.click("#nc-errors a").await?;
        page.focused("nc-estimate-home").await?;
        page.click("#nc-estimate-home-1").await?;
        wrong(&page, "nc-estimate-value", "centomila", "60.000").await?;
        page.at("estimate-savings").await?;
        wrong(&page, "nc-estimate-property", "-5", "0").await?;
        page.at("estimate-outcome").await?;
        page.press("continue").await?;
        page.at("check").await?;
        assert_ne!(page.text(ISEE_ROW).await?, "Non so");
        change_household(&page, Some("4")).await?;
        assert_eq!(page.text(ISEE_ROW).await?, "Non so");
        Ok(())
    })
}

/// A couple with a child and one salary of 28,000: 12,255 for three people, 8,772 for five.
#[test]
fn an_estimate_follows_the_household() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_isee(&page, "?regime=in-force&data=2015-04-15", BY_2015).await?;
        page.press("estimate").await?;
        page.at("estimate-people").await?;
        page.fill("nc-household", "3").await?;
        page.press("continue").await?;
        page.at("estimate-children").await?;
        fill(&page, &[("children", "1")]).await?;
        page.at("estimate-parents").await?;
        page.click("#nc-estimate-parents-2").await?;
        page.press("continue").await?;
        page.at("estimate-income").await?;
        fill(&page, &[("pay", "28.000")]).await?;
        page.at("estimate-home").await?;
        page.click("#nc-estimate-home-2").await?;
        page.press("continue").await?;
        page.at("estimate-savings").await?;
        fill(&page, &[("savings", "0")]).await?;
        page.at("estimate-outcome").await?;
        page.press("continue").await?;
        page.at("check").await?;
        let row = page.text(ISEE_ROW).await?;
        assert!(row.contains("10.000") && row.contains("14.500"), "{row}");
        change_household(&page, Some("5")).await?;
        let row = page.text(ISEE_ROW).await?;
        assert!(row.contains("7.000") && row.contains("10.500"), "{row}");
        // Two of them at least.
        change_household(&page, None).await?;
        let row = page.text(ISEE_ROW).await?;
        assert!(row.contains("18.500"), "{row}");
        Ok(())
    })
}

const ISEE_ROW: &str = "[data-question=isee] dd";

/// From the check page and back, with other people or none that she knows of.
async fn change_household(page: &Page, people: Option<&str>) -> Outcome {
    page.click("[data-question=household] [data-action=change]")
        .await?;
    page.at("household").await?;
    match people {
        Some(people) => {
            page.fill("nc-household", people).await?;
            page.press("continue").await?;
        }
        None => page.press("unsure").await?,
    }
    page.at("check").await
}

const BY_2015: &[Answer] = &[
    Answer::Comune("Milano"),
    Answer::Since("15 4 2010"),
    Answer::Pregnant,
    Answer::Due("21 11 2015"),
];

/// Something wrong, then something right.
async fn wrong(page: &Page, field: &str, wrong: &str, right: &str) -> Outcome {
    page.fill(field, wrong).await?;
    page.press("continue").await?;
    page.see(&format!("#{field}[aria-invalid=true]")).await?;
    page.focused("nc-errors")
        .await
        .map_err(|error| format!("{field}: {error}"))?;
    assert_eq!(page.value(field).await?, wrong);
    is_clean(page, field).await?;
    page.fill(field, right).await?;
    page.press("continue").await
}

#[test]
fn who_knows_nothing_is_led_on() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_isee(&page, TODAY, UNSURE).await?;
        page.press("estimate").await?;
        for step in ["people", "children", "income", "home", "savings"] {
            page.at(&format!("estimate-{step}")).await?;
            page.press("unsure").await?;
        }
        clean(&page, "outcome").await?;
        assert_eq!(page.text("h1").await?, "Non riusciamo a fare una stima");
        page.press("continue").await?;
        page.at("check").await?;
        assert_eq!(page.text("[data-question=isee] dd").await?, "Non so");
        Ok(())
    })
}

/// The sources disagree on a home in Milan, and she is told so.
#[test]
fn a_home_in_milan() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_isee(&page, "?data=2026-11-22", MILAN).await?;
        page.press("estimate").await?;
        page.at("estimate-people").await?;
        page.fill("nc-household", "1").await?;
        page.press("continue").await?;
        page.at("estimate-income").await?;
        fill(&page, &[("pay", "16.000")]).await?;
        page.at("estimate-home").await?;
        // The value says that the home is hers.
        fill(&page, &[("value", "130.000")]).await?;
        page.at("estimate-savings").await?;
        fill(&page, &[("savings", "5.000")]).await?;
        page.at("estimate-outcome").await?;
        page.see(".nc-why .nc-conflict").await?;
        page.click(".nc-why summary").await?;
        assert!(page.seen_text(".nc-conflict").await?.contains("200.000"));
        is_clean(&page, "outcome in Milan").await
    })
}

const MILAN: &[Answer] = &[
    Answer::Comune("Milano"),
    Answer::Since("15 4 2010"),
    Answer::Pregnant,
    Answer::Unsure("due-date"),
];

/// It is no field of text that is wrong there: the group says what is.
#[test]
fn what_is_wrong_with_a_choice_is_said_of_its_group() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_income_alone(&page).await?;
        page.press("continue").await?;
        page.at("estimate-home").await?;
        fill(&page, &[("rent", "500"), ("value", "1.000")]).await?;
        page.see("fieldset[aria-describedby='nc-hint nc-error'] #nc-estimate-home")
            .await?;
        Ok(())
    })
}
