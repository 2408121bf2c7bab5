//! In whatever language, all of the result is on one page of paper.

use super::answer::{MOTHER, to_result};
use super::driver::{Browser, Outcome, TODAY, journey};
use super::take::{RICHEST, pages};
use super::verdicts::IN_FORCE;

#[test]
fn the_sheet_is_one_page_in_every_language() -> Outcome {
    journey(Browser::default(), |page| async move {
        // By other rules there are more papers to bring, and one more answer.
        let of_2015 = &IN_FORCE[0];
        let mut long = Vec::new();
        for (address, answers) in [
            (TODAY, RICHEST),
            (TODAY, MOTHER),
            (of_2015.address, of_2015.answers),
        ] {
            to_result(&page, address, answers).await?;
            for lang in page.languages().await? {
                page.speak(&lang).await?;
                let pages = pages(&page).await?;
                if pages != 1 {
                    long.push(format!("{lang}, {address}: {pages}"));
                }
            }
        }
        assert!(long.is_empty(), "{long:?}");
        Ok(())
    })
}
