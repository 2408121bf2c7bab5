//! What would change each requirement, read on the result; and done.

use super::answer::{Answer, MOTHER, PREGNANT, UNSURE, to_result};
use super::driver::{Browser, Outcome, Page, TODAY, journey};

/// What stands under a requirement of a fund, way by way.
async fn ways(page: &Page, fund: &str, requirement: &str) -> Outcome<Vec<String>> {
    let ways = page
        .say(&format!(
            "[...document.querySelectorAll('[data-benefit={fund}] [data-requirement={requirement}] [data-change]')]
                .map((way) => way.textContent.trim()).join('|')"
        ))
        .await?;
    Ok(ways
        .replace('\u{a0}', " ")
        .split('|')
        .map(str::to_owned)
        .collect())
}

/// A child of three weeks, and too much of an ISEE.
#[test]
fn an_isee_that_is_too_high() -> Outcome {
    journey(Browser::default(), |page| async move {
        let mut answers = MOTHER.to_vec();
        answers.pop();
        answers.push(Answer::Isee("9.500"));
        to_result(&page, TODAY, &answers).await?;
        assert_eq!(
            ways(&page, "cresco", "isee").await?,
            ["Se il tuo ISEE è fino a 7.700 €: probabile, 900 €."]
        );
        // What is met needs no change, and what nothing changes is said too.
        assert_eq!(ways(&page, "cresco", "child").await?, [""]);
        assert_eq!(
            ways(&page, "nasko", "pregnancy").await?,
            [
                "Per questo bambino o questa gravidanza non può più cambiare. Non è colpa tua. Il consultorio può dirti quali altri aiuti ci sono."
            ]
        );
        Ok(())
    })
}

/// In Lombardy for too short a time, also when the child will be born; and expecting, where only the birth is wanting.
#[test]
fn time_and_a_birth() -> Outcome {
    journey(Browser::default(), |page| async move {
        let short = [
            Answer::Comune("Lodi"),
            Answer::Since("1 3 2026"),
            Answer::Pregnant,
            Answer::Due("10 2 2027"),
        ];
        to_result(&page, TODAY, &short).await?;
        let day = "Dal giorno 1 marzo 2027, quando vivrai in Lombardia da un anno";
        let not_enough = "non previsto. Da solo non basta: manca anche un’altra condizione.";
        let no_nasko = "Vale se per lo stesso bambino non avrai avuto NASKO.";
        assert_eq!(
            ways(&page, "cresco", "residence").await?,
            [format!("{day}: da chiedere, 900 €. {no_nasko}")]
        );
        assert_eq!(
            ways(&page, "cresco", "child").await?,
            [format!("Quando il bambino sarà nato: {not_enough}")]
        );
        // Her ISEE was not asked for, as it changes nothing today. For NASKO she is not pregnant any more by then.
        assert_eq!(
            ways(&page, "nasko", "residence").await?,
            [format!("{day}: {not_enough}")]
        );
        // It is for the consultorio to judge, and no time brings it back.
        assert_eq!(
            ways(&page, "nasko", "pregnancy_day").await?,
            ["Per questo bambino o questa gravidanza non può più cambiare."]
        );

        to_result(&page, TODAY, PREGNANT).await?;
        assert_eq!(
            ways(&page, "cresco", "child").await?,
            [format!(
                "Quando il bambino sarà nato: probabile, 900 €. {no_nasko}"
            )]
        );
        Ok(())
    })
}

/// Both branches of what she does not know; then one of them is taken, and says what was told.
#[test]
fn what_she_does_not_know() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, UNSURE).await?;
        assert_eq!(
            ways(&page, "nasko", "residence").await?,
            [
                "Se hai cominciato a vivere in Lombardia il giorno 22 novembre 2025 o prima: da chiedere, fino a 3.000 €.",
                "Se hai cominciato a vivere in Lombardia il giorno 23 novembre 2025 o dopo: non previsto.",
                "Se non vivi in Lombardia: non previsto."
            ]
        );

        let mut answers = MOTHER.to_vec();
        answers.pop();
        answers.push(Answer::Unsure("isee"));
        to_result(&page, TODAY, &answers).await?;
        assert_eq!(page.verdict("cresco").await?, "ask");
        assert_eq!(
            ways(&page, "cresco", "isee").await?,
            [
                "Se il tuo ISEE è fino a 7.700 €: probabile, 900 €.",
                "Se il tuo ISEE è più di 7.700 €: non previsto."
            ]
        );
        page.press("check").await?;
        page.at("check").await?;
        page.click("[data-question=isee] button").await?;
        page.at("isee").await?;
        page.fill("nc-isee", "7.700").await?;
        page.press("continue").await?;
        page.at("check").await?;
        page.press("continue").await?;
        page.at("result").await?;
        assert_eq!(page.verdict("cresco").await?, "likely");
        assert_eq!(ways(&page, "cresco", "isee").await?, [""]);
        Ok(())
    })
}
