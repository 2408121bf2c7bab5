//! An amount is the same in every language, however it is written there.

use super::answer::{MOTHER, PREGNANT, to_result};
use super::driver::{Browser, Outcome, Page, TODAY, journey};

/// The figures of what is said of money on the page, in their order, as numbers in a form of their own: whatever separates the
/// thousands, only two digits after the last separator are cents.
async fn amounts(page: &Page) -> Outcome<Vec<String>> {
    let script = "
      const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xde6];
      const latin = (text) => [...text].map((c) => {
        const zero = zeros.find((one) => c.codePointAt(0) - one >= 0 && c.codePointAt(0) - one < 10);
        return zero === undefined ? c : c.codePointAt(0) - zero;
      }).join('');
      const number = (text) => {
        const [, whole, cents] = /^(.*?)(?:[.,\\u066b](\\d\\d))?$/.exec(text);
        return `${whole.replace(/\\D/g, '')}.${cents ?? '00'}`;
      };
      // The sign stands before or after; marks that cannot be seen may stand between.
      const one = '\\\\d[\\\\d.,\\\\u066b\\\\u066c\\\\u2019\\\\u00a0\\\\u202f]*\\\\d|\\\\d';
      const space = '[\\\\s\\\\u00a0\\\\u202f\\\\u200e\\\\u200f\\\\u061c]*';
      const amount = new RegExp(`\u{20ac}${space}(${one})|(${one})${space}\u{20ac}`, 'g');
      return [...document.querySelectorAll('.nc-page :is(p, td, li, dd)')].flatMap((element) =>
        element.querySelector('p, td, li, dd') ? [] :
        [[...latin(element.textContent).matchAll(amount)].map(([, before, after]) => number(before ?? after)).sort().join(' ')])
        .filter(Boolean);";
    Ok(serde_json::from_value(page.run(script).await?)?)
}

/// Compares what every language says on this page with the Italian.
async fn same(page: &Page, place: &str, least: usize) -> Outcome {
    page.speak("it").await?;
    let italian = amounts(page).await?;
    assert!(italian.len() >= least, "{place}: {italian:?}");
    for tag in page.languages().await? {
        page.speak(&tag).await?;
        assert_eq!(amounts(page).await?, italian, "{place}, {tag}");
    }
    page.speak("it").await
}

#[test]
fn amounts_are_the_same_in_every_language() -> Outcome {
    // Where her browser names a kind of the language, its digits are those.
    let browser = Browser {
        languages: "it-IT, ar-EG, bn-BD",
        ..Browser::default()
    };
    journey(browser, |page| async move {
        page.open(TODAY).await?;
        same(&page, "start", 2).await?;
        to_result(&page, TODAY, PREGNANT).await?;
        same(&page, "result", 8).await?;
        page.speak("ar").await?;
        let amount = page.text(".nc-amount").await?;
        assert!(amount.contains('\u{663}'), "Arabic digits: {amount}");
        page.speak("bn").await?;
        let amount = page.text(".nc-amount").await?;
        assert!(amount.contains('\u{9e9}'), "Bengali digits: {amount}");
        page.press("today").await?;
        page.at("measures").await?;
        same(&page, "today", 8).await?;
        to_result(&page, TODAY, MOTHER).await?;
        same(&page, "a mother's result", 8).await
    })
}
