//! What she answers, and the way from question to question that follows from it.

use super::driver::{Outcome, Page};

/// An answer, as it is given in the page.
#[derive(Clone, Copy)]
pub enum Answer {
    Comune(&'static str),
    Elsewhere,
    Since(&'static str),
    Pregnant,
    Mother,
    Neither,
    Due(&'static str),
    Weeks(&'static str, &'static str),
    Birth(&'static str),
    Breastfeeding(bool),
    NaskoReceived(bool),
    Isee(&'static str),
    Household(&'static str),
    /// "Non so", to the question of that page.
    Unsure(&'static str),
}

impl Answer {
    /// The page that asks for it.
    pub fn page(self) -> &'static str {
        match self {
            Answer::Comune(_) | Answer::Elsewhere => "comune",
            Answer::Since(_) => "residence-since",
            Answer::Pregnant | Answer::Mother | Answer::Neither => "maternity",
            Answer::Due(_) | Answer::Weeks(..) => "due-date",
            Answer::Birth(_) => "birth-date",
            Answer::Breastfeeding(_) => "breastfeeding",
            Answer::NaskoReceived(_) => "nasko-received",
            Answer::Isee(_) => "isee",
            Answer::Household(_) => "household",
            Answer::Unsure(page) => page,
        }
    }

    /// Gives it, and goes on.
    pub async fn give(self, page: &Page) -> Outcome {
        match self {
            Answer::Comune(name) => page.fill("nc-comune", name).await?,
            Answer::Elsewhere => page.click("#nc-elsewhere").await?,
            Answer::Since(date) => fill_date(page, "since", date).await?,
            Answer::Pregnant => page.click("#nc-maternity").await?,
            Answer::Mother => page.click("#nc-maternity-1").await?,
            Answer::Neither => page.click("#nc-maternity-2").await?,
            Answer::Due(date) => fill_date(page, "due", date).await?,
            Answer::Weeks(weeks, days) => {
                page.fill("nc-weeks", weeks).await?;
                page.fill("nc-week-days", days).await?;
            }
            Answer::Birth(date) => fill_date(page, "birth", date).await?,
            Answer::Breastfeeding(yes) => yes_or_no(page, "nc-breastfeeding", yes).await?,
            Answer::NaskoReceived(yes) => yes_or_no(page, "nc-nasko-received", yes).await?,
            Answer::Isee(amount) => page.fill("nc-isee", amount).await?,
            Answer::Household(people) => page.fill("nc-household", people).await?,
            Answer::Unsure(_) => return page.press("unsure").await,
        }
        page.press("continue").await
    }
}

/// Fills in day, month and year: `15 3 2020`, `-` for nothing.
pub async fn fill_date(page: &Page, question: &str, date: &str) -> Outcome {
    for (part, text) in ["day", "month", "year"].into_iter().zip(date.split(' ')) {
        page.fill(&format!("nc-{question}-{part}"), text.trim_matches('-'))
            .await?;
    }
    Ok(())
}

async fn yes_or_no(page: &Page, id: &str, yes: bool) -> Outcome {
    let suffix = if yes { "" } else { "-1" };
    page.click(&format!("#{id}{suffix}")).await
}

/// Answers the questions, which must come in just this order.
pub async fn answer(page: &Page, answers: &[Answer]) -> Outcome {
    for answer in answers {
        page.at(answer.page()).await?;
        answer.give(page).await?;
    }
    Ok(())
}

/// From the start through all questions to the check page.
pub async fn to_check(page: &Page, address: &str, answers: &[Answer]) -> Outcome {
    page.open(address).await?;
    page.press("continue").await?;
    answer(page, answers).await?;
    page.at("check").await
}

/// From the start to the result.
pub async fn to_result(page: &Page, address: &str, answers: &[Answer]) -> Outcome {
    to_check(page, address, answers).await?;
    page.press("continue").await?;
    page.at("result").await
}

/// Of Bergamo, pregnant; NASKO is likely and CRESCO comes later.
pub const PREGNANT: &[Answer] = &[
    Answer::Comune("Bergamo"),
    Answer::Since("1 3 2020"),
    Answer::Pregnant,
    Answer::Due("10 7 2027"),
    Answer::Isee("7.000"),
];

/// Of Voghera, with a child of three weeks; CRESCO is likely.
pub const MOTHER: &[Answer] = &[
    Answer::Comune("Voghera"),
    Answer::Since("1 3 2020"),
    Answer::Mother,
    Answer::Birth("30 10 2026"),
    Answer::NaskoReceived(false),
    Answer::Isee("7.000,00"),
];

/// She knows nothing.
pub const UNSURE: &[Answer] = &[
    Answer::Unsure("comune"),
    Answer::Unsure("residence-since"),
    Answer::Unsure("maternity"),
    Answer::Unsure("isee"),
];
