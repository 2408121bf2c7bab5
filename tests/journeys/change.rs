//! Answers changed from the check page.

use super::answer::{Answer, PREGNANT, answer, to_check, to_result};
use super::driver::{Browser, Outcome, Page, TODAY, journey};

async fn change(page: &Page, question: &str) -> Outcome {
    page.click(&format!("[data-question={question}] [data-action=change]"))
        .await?;
    page.at(question).await
}

async fn said(page: &Page, question: &str) -> Outcome<String> {
    page.text(&format!("[data-question={question}] dd")).await
}

#[test]
fn a_changed_answer_leads_back_to_the_check_page() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_check(&page, TODAY, PREGNANT).await?;
        assert_eq!(page.count(".nc-answers [data-question]").await?, 5);
        assert_eq!(said(&page, "comune").await?, "Bergamo");
        assert_eq!(said(&page, "residence-since").await?, "1 marzo 2020");
        assert_eq!(said(&page, "maternity").await?, "Sono incinta");
        assert_eq!(said(&page, "due-date").await?, "10 luglio 2027");
        assert_eq!(said(&page, "isee").await?, "7.000,00\u{a0}€");

        change(&page, "isee").await?;
        assert_eq!(page.value("nc-isee").await?, "7.000");
        assert!(
            page.text("form")
                .await?
                .contains("Abbiamo capito 7.000,00\u{a0}€.")
        );
        page.fill("nc-isee", "9.500,50").await?;
        page.press("continue").await?;
        page.at("check").await?;
        assert_eq!(said(&page, "isee").await?, "9.500,50\u{a0}€");

        // Wrong first, then right: still back to the check page.
        change(&page, "residence-since").await?;
        page.fill("nc-since-month", "13").await?;
        page.press("continue").await?;
        page.focused("nc-errors").await?;
        page.fill("nc-since-month", "4").await?;
        page.press("continue").await?;
        page.at("check").await?;
        assert_eq!(said(&page, "residence-since").await?, "1 aprile 2020");

        // And she may not know after all.
        change(&page, "isee").await?;
        page.press("unsure").await?;
        page.at("check").await?;
        assert_eq!(said(&page, "isee").await?, "Non so");
        Ok(())
    })
}

#[test]
fn new_questions_come_before_the_check_page() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_check(&page, TODAY, PREGNANT).await?;
        change(&page, "maternity").await?;
        Answer::Mother.give(&page).await?;
        answer(
            &page,
            &[Answer::Birth("30 10 2026"), Answer::NaskoReceived(false)],
        )
        .await?;
        page.at("check").await?;
        assert_eq!(page.count("[data-question=due-date]").await?, 0);
        assert_eq!(said(&page, "birth-date").await?, "30 ottobre 2026");

        // And back: the due date is still known, so that nothing is asked.
        change(&page, "maternity").await?;
        Answer::Pregnant.give(&page).await?;
        page.at("check").await?;
        assert_eq!(said(&page, "due-date").await?, "10 luglio 2027");
        assert_eq!(page.count("[data-question=birth-date]").await?, 0);
        page.press("continue").await?;
        page.at("result").await?;
        assert_eq!(page.verdict("nasko").await?, "likely");
        Ok(())
    })
}

#[test]
fn the_result_leads_back_to_the_check_page() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, PREGNANT).await?;
        page.press("check").await?;
        page.at("check").await?;
        change(&page, "comune").await?;
        page.click("#nc-elsewhere").await?;
        page.fill("nc-comune", "").await?;
        page.press("continue").await?;
        page.at("check").await?;
        assert_eq!(page.count(".nc-answers [data-question]").await?, 1);
        page.press("continue").await?;
        page.at("result").await?;
        assert_eq!(page.verdict("nasko").await?, "unlikely");
        Ok(())
    })
}

/// What explains leads away from the one answer, and back to it.
#[test]
fn after_what_explains_it_still_leads_back_to_the_check_page() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_check(&page, TODAY, PREGNANT).await?;
        for (explained, back) in [("glossary", true), ("map", true), ("glossary", false)] {
            change(&page, "comune").await?;
            page.press(explained).await?;
            page.at(explained).await?;
            if back {
                page.press("back").await?;
            } else {
                page.browser_back().await?;
            }
            page.at("comune").await?;
            page.press("continue").await?;
            page.at("check").await?;
        }
        // And where she has been to the check page and comes again.
        change(&page, "residence-since").await?;
        page.browser_back().await?;
        page.at("check").await?;
        page.browser_forward().await?;
        page.at("residence-since").await?;
        page.press("continue").await?;
        page.at("check").await?;
        // On the way to it, each question is followed by the next.
        to_check(&page, TODAY, PREGNANT).await?;
        for question in ["isee", "due-date"] {
            page.browser_back().await?;
            page.at(question).await?;
        }
        page.press("continue").await?;
        page.at("isee").await?;
        Ok(())
    })
}
