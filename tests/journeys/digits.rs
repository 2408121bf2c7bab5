//! Digits as her own keyboard writes them.

use super::answer::{Answer, PREGNANT, answer};
use super::driver::{Browser, Outcome, TODAY, journey};

/// The same days and the same amount, in Bengali, in Arabic and in Persian figures.
const HERS: [[Answer; 3]; 3] = [
    [
        Answer::Since("১ ৩ ২০২০"),
        Answer::Due("১০ ৭ ২০২৭"),
        Answer::Isee("৭.১২৩,৪৫"),
    ],
    [
        Answer::Since("١ ٣ ٢٠٢٠"),
        Answer::Due("١٠ ٧ ٢٠٢٧"),
        Answer::Isee("٧٬١٢٣٫٤٥"),
    ],
    [
        Answer::Since("۱ ۳ ۲۰۲۰"),
        Answer::Due("۱۰ ۷ ۲۰۲۷"),
        Answer::Isee("۷۔۱۲۳،۴۵"),
    ],
];

#[test]
fn days_and_amounts_are_read_in_her_figures_and_stay_as_typed() -> Outcome {
    journey(Browser::default(), |page| async move {
        for [since, due, isee] in HERS {
            page.open(TODAY).await?;
            page.press("continue").await?;
            answer(&page, &[PREGNANT[0], since, PREGNANT[2], due, isee]).await?;
            page.at("check").await?;
            for (question, read) in [
                ("residence-since", "1 marzo 2020"),
                ("due-date", "10 luglio 2027"),
            ] {
                let said = page.text(&format!("[data-question={question}] dd")).await?;
                assert_eq!(said, read);
            }
            let said = page.text("[data-question=isee] dd").await?;
            assert!(said.contains("7.123,45"), "{said}");
            page.press("back").await?;
            page.at("isee").await?;
            let Answer::Isee(typed) = isee else {
                return Err("no amount".into());
            };
            assert_eq!(page.value("nc-isee").await?, typed);
            page.press("continue").await?;
            page.at("check").await?;
            page.press("continue").await?;
            page.at("result").await?;
            assert_eq!(page.verdict("nasko").await?, "likely");
        }
        Ok(())
    })
}
