//! What would lead to another site is shown as a code for her own phone.

use super::{KIOSK, open, to_result};
use crate::answer::{Answer, PREGNANT};
use crate::driver::{Browser, ESCAPE, Outcome, journey};
use crate::scan::scan;

#[test]
fn a_link_is_a_code_and_an_address() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = open(&page, KIOSK).await?;
        to_result(&page, PREGNANT).await?;
        page.click(".nc-why summary").await?;
        let address = page
            .say("document.querySelector('[data-link]').dataset.link")
            .await?;
        assert!(address.starts_with("http"), "{address}");
        page.run("window.asked = document.querySelector('[data-link]')")
            .await?;
        for close in ["Escape", "Chiudi", "beside"] {
            page.click("[data-link]").await?;
            page.see("[role=dialog] [data-code] svg").await?;
            // As people write it.
            let written = address
                .trim_start_matches("https://")
                .trim_start_matches("http://");
            assert_eq!(page.text(".nc-address").await?, written);
            assert_eq!(scan(&page, "[role=dialog] [data-code]").await?, address);
            // Nothing behind it can be reached.
            assert_eq!(
                page.say("document.querySelector('main').closest('[inert]') !== null")
                    .await?,
                "true"
            );
            match close {
                "Escape" => page.keys(&ESCAPE.to_string()).await?,
                "Chiudi" => {
                    assert_eq!(page.text("[data-kiosk=close]").await?, "Chiudi");
                    page.click("[data-kiosk=close]").await?;
                }
                _ => {
                    page.run("document.querySelector('.nc-veil').click()")
                        .await?;
                }
            }
            page.until(
                "!document.querySelector('[role=dialog], [inert]') && document.activeElement === asked",
            )
            .await
            .map_err(|error| format!("{close}: {error}"))?;
        }
        assert_eq!(page.say("location.pathname").await?, "/");
        Ok(())
    })
}

/// The pages without the widget have none either, but those of the static part, which are shown just so.
#[test]
fn the_static_part_leads_nowhere_either() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = open(&page, KIOSK).await?;
        page.trap().await?;
        page.see("#nc-fault:not([hidden])").await?;
        let before = page.say("location.href").await?;
        let count = page.count("#nc-fallback a[href]").await?;
        assert!(count > 0);
        page.run(
            "for (const link of document.querySelectorAll('#nc-fallback a[href]:not(.nc-exit)')) {
               link.click();
               document.querySelector('[data-kiosk=close]')?.click();
             }",
        )
        .await?;
        // What is going to navigate has begun to after a while.
        tokio::time::sleep(std::time::Duration::from_millis(500)).await;
        assert_eq!(page.say("location.href.split('#')[0]").await?, before);
        page.see("#nc-fault:not([hidden])").await?;
        Ok(())
    })
}

/// Nobody writes from there: an e-mail address is to be read.
#[test]
fn an_e_mail_address_is_text() -> Outcome {
    journey(Browser::default(), |page| async move {
        let page = open(&page, KIOSK).await?;
        let mut answers = PREGNANT.to_vec();
        answers[0] = Answer::Comune("Voghera");
        to_result(&page, &answers).await?;
        let contacts = page.text("[data-place^=CAV] .nc-contacts").await?;
        assert!(contacts.contains("cavvoghera@virgilio.it"), "{contacts}");
        assert_eq!(page.count(".nc-contacts a").await?, 0);
        Ok(())
    })
}
