//! The keys on the screen.

use super::{KIOSK, open, to_result};
use crate::answer::PREGNANT;
use crate::driver::{Browser, CONTROL, Outcome, Page, journey};

/// The arrow to the left.
const LEFT: char = '\u{e012}';

/// Presses keys on the screen, each by its sign; `<` deletes.
async fn press(page: &Page, signs: &str) -> Outcome {
    for sign in signs.chars() {
        let key = match sign {
            '<' => "delete".to_owned(),
            '\'' => "\\27 ".to_owned(),
            sign => sign.to_string(),
        };
        page.click(&format!(".nc-keys [data-key='{key}']")).await?;
    }
    Ok(())
}

/// Letters with accents, the apostrophe, spaces, what is wrong in the middle: nothing but the screen is touched.
#[test]
fn a_comune_is_written_on_the_screen() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = open(&page, KIOSK).await?;
        assert_eq!(page.count(".nc-keys").await?, 0);
        page.press("continue").await?;
        page.at("comune").await?;
        page.click("#nc-comune").await?;
        page.see(".nc-keys[data-keys=text]").await?;
        for (signs, written) in [
            ("sant'angelo lodigiano", "Sant'Angelo Lodigiano"),
            ("viggiù", "Viggiù"),
            ("canonica d'addaxy<<", "Canonica D'Adda"),
        ] {
            press(&page, signs).await?;
            assert_eq!(page.value("nc-comune").await?, written);
            assert_eq!(page.focus().await?, "nc-comune");
            page.see("#nc-found [role=option]").await?;
            press(&page, &"<".repeat(written.chars().count())).await?;
            assert_eq!(page.value("nc-comune").await?, "");
        }
        // At the caret, not at the end.
        press(&page, "bertgamo").await?;
        page.keys(&LEFT.to_string().repeat(4)).await?;
        press(&page, "<").await?;
        assert_eq!(page.value("nc-comune").await?, "Bergamo");
        press(&page, "n").await?;
        assert_eq!(page.value("nc-comune").await?, "Berngamo");
        press(&page, "<").await?;
        // A real keyboard writes as well.
        page.keys("x\u{e003}").await?;
        assert_eq!(page.value("nc-comune").await?, "Bergamo");
        press(&page, "<<<<").await?;
        page.see("#nc-found [role=option]").await?;
        page.click("#nc-found [role=option]:last-child").await?;
        page.until("document.querySelector('#nc-comune').value.endsWith('amo')")
            .await?;
        // What is marked is written over.
        let field = page.see("#nc-comune").await?;
        field.send_keys(&format!("{CONTROL}a\u{e000}")).await?;
        press(&page, "bergamo").await?;
        page.click(".nc-keys [data-key=done]").await?;
        assert_eq!(page.count(".nc-keys").await?, 0);
        assert_eq!(page.focus().await?, "continue");
        page.press("continue").await?;
        page.at("residence-since").await
    })
}

/// Day, month, year and the ISEE by the keys of a telephone.
#[test]
fn dates_and_amounts_are_written_with_digits() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = open(&page, KIOSK).await?;
        page.press("continue").await?;
        PREGNANT[0].give(&page).await?;
        page.at("residence-since").await?;
        page.click("#nc-since-day").await?;
        page.see(".nc-keys[data-keys=numeric]").await?;
        assert_eq!(
            page.count(".nc-keys [data-key=','], .nc-keys [data-key=a]")
                .await?,
            0
        );
        for (digits, key, next) in [
            ("17", "next", "nc-since-month"),
            ("3", "next", "nc-since-year"),
            ("2029<0", "done", "continue"),
        ] {
            press(&page, digits).await?;
            page.click(&format!(".nc-keys [data-key={key}]")).await?;
            assert_eq!(page.focus().await?, next);
        }
        assert_eq!(page.count(".nc-keys").await?, 0);
        assert_eq!(page.value("nc-since-day").await?, "17");
        assert_eq!(page.value("nc-since-year").await?, "2020");
        page.press("continue").await?;
        PREGNANT[2].give(&page).await?;
        PREGNANT[3].give(&page).await?;
        page.at("isee").await?;
        page.click("#nc-isee").await?;
        page.see(".nc-keys[data-keys=decimal]").await?;
        press(&page, "7.123,45").await?;
        assert_eq!(page.value("nc-isee").await?, "7.123,45");
        page.click(".nc-keys [data-key=done]").await?;
        page.press("continue").await?;
        page.at("check").await?;
        assert!(page.text(".nc-answers").await?.contains("7.123,45"));
        Ok(())
    })
}

/// The page's language has its own keys, beside the Italian ones.
#[test]
fn the_keys_follow_the_language() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = open(&page, KIOSK).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.click("#nc-comune").await?;
        page.see(".nc-keys [data-key=è]").await?;
        assert_eq!(page.count(".nc-keys [data-layout]").await?, 0);
        page.speak("en").await?;
        page.click("#nc-comune").await?;
        page.see(".nc-keys[lang=en] [data-layout=en][aria-pressed=true]")
            .await?;
        assert_eq!(page.count(".nc-keys [data-key=è]").await?, 0);
        assert_eq!(page.text(".nc-keys [data-key=' ']").await?, "Space");
        page.click(".nc-keys [data-layout=it]").await?;
        page.see(".nc-keys [data-key=è]").await?;
        assert_eq!(page.focus().await?, "nc-comune");
        press(&page, "cantù").await?;
        assert_eq!(page.value("nc-comune").await?, "Cantù");
        page.click(".nc-keys [data-layout=en]").await?;
        page.see(".nc-keys [data-layout=en][aria-pressed=true]")
            .await?;
        assert_eq!(page.value("nc-comune").await?, "Cantù");
        Ok(())
    })
}

/// Keyboards are the same on a page from right to left: only what is written on them is in its language.
#[test]
fn keys_are_not_mirrored() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = open(&page, &format!("{KIOSK}&lang=ar")).await?;
        page.press("continue").await?;
        page.at("comune").await?;
        page.click("#nc-comune").await?;
        page.see(".nc-keys[lang=ar][dir=rtl]").await?;
        let order = "['q', 'p', 'a', 'l'].map((key) => document.querySelector(`[data-key=${key}]`).getBoundingClientRect().left)";
        page.until(&format!("(([q, p, a, l]) => q < p && a < l)({order})"))
            .await?;
        let below = "[' ', 'done'].map((key) => document.querySelector(`[data-key='${key}']`).getBoundingClientRect().left)";
        page.until(&format!("(([space, done]) => space < done)({below})"))
            .await?;
        // An apostrophe stands behind its letters.
        press(&page, "sant'").await?;
        assert_eq!(
            page.say("getComputedStyle(document.querySelector('#nc-comune')).unicodeBidi")
                .await?,
            "plaintext"
        );
        press(&page, "angelo lodigiano").await?;
        page.see("#nc-found [role=option]").await?;
        page.click("#nc-found [role=option]").await?;
        page.click(".nc-keys [data-key=done]").await?;
        page.press("continue").await?;
        page.at("residence-since").await?;
        page.click("#nc-since-day").await?;
        page.see(".nc-keys[data-keys=numeric]").await?;
        let digits = "['1', '2', '3', 'delete'].map((key) => document.querySelector(`[data-key='${key}']`).getBoundingClientRect().left)";
        page.until(&format!(
            "(([one, two, three, back]) => one < two && two < three && three < back)({digits})"
        ))
        .await
    })
}

/// With a keyboard it is as it is everywhere.
#[test]
fn a_real_keyboard_works_all_the_way() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = open(&page, KIOSK).await?;
        to_result(&page, PREGNANT).await?;
        assert_eq!(page.verdict("nasko").await?, "likely");
        Ok(())
    })
}
