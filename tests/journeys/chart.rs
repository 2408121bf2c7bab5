//! The picture of the payments, month by month.

use serde_json::json;

use super::accessible::is_clean;
use super::answer::to_result;
use super::driver::{Browser, Outcome, TODAY, journey};
use super::take::BERGAMO;

#[test]
fn the_payments_are_a_picture_with_a_table_beside_it() -> Outcome {
    journey(
        Browser {
            narrow: true,
            ..Browser::default()
        },
        |page| async move {
            to_result(&page, TODAY, BERGAMO).await?;
            for (fund, about) in [
                (
                    "nasko",
                    "Mesi: novembre 2026 – aprile 2028. Al mese: 166,67\u{a0}€ e 166,66\u{a0}€. In tutto: 3.000\u{a0}€. \
                     Nascita: luglio 2027.",
                ),
                (
                    "cresco",
                    "Mesi: luglio 2027 – giugno 2028. Al mese: 75\u{a0}€. In tutto: 900\u{a0}€. Nascita: luglio 2027.",
                ),
            ] {
                let card = format!("[data-benefit={fund}]");
                assert_eq!(
                    page.count(&format!("{card} svg.nc-chart + table")).await?,
                    1
                );
                let found = page
                    .run(&format!(
                        "const picture = document.querySelector('{card} .nc-chart');
                         const by = (name) => document.getElementById(picture.getAttribute(name));
                         const box = picture.getBoundingClientRect();
                         const letters = [...picture.querySelectorAll('text')];
                         return {{
                           role: picture.getAttribute('role'),
                           name: by('aria-labelledby').textContent,
                           about: by('aria-describedby').textContent,
                           styled: picture.querySelectorAll('[style]').length,
                           smallest: Math.min(...letters.map((one) =>
                             parseFloat(getComputedStyle(one).fontSize) * box.width / 280)) >= 12,
                           outside: letters.filter((one) => {{
                             const {{ left, right }} = one.getBoundingClientRect();
                             return left < box.left - 1 || right > box.right + 1;
                           }}).map((one) => one.textContent),
                         }};"
                    ))
                    .await?;
                assert_eq!(
                    found,
                    json!({
                        "role": "img",
                        "name": format!("{}: i soldi mese per mese", fund.to_uppercase()),
                        "about": about,
                        "styled": 0,
                        "smallest": true,
                        "outside": [],
                    })
                );
            }
            is_clean(&page, "the pictures").await
        },
    )
}

/// Nastaliq, in which Urdu is written, has no room beside its lines.
#[test]
fn its_letters_are_none_that_hang_down_from_the_line() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_result(&page, TODAY, BERGAMO).await?;
        page.speak("ur").await?;
        let family =
            |css: &str| format!("getComputedStyle(document.querySelector('{css}')).fontFamily");
        assert!(page.say(&family("form p")).await?.contains("Nastaliq"));
        let letters = page.say(&family(".nc-card .nc-chart text")).await?;
        assert!(!letters.contains("Nastaliq"), "{letters}");
        Ok(())
    })
}
