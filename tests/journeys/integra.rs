//! The configurator: what it shows is what the snippet makes, and the snippet works on another site.

use serde_json::json;

use super::accessible::is_clean;
use super::driver::{Browser, ELEMENT, Outcome, Page, journey};
use super::site;

/// The snippet that it offers.
async fn snippet(page: &Page) -> Outcome<String> {
    page.say("document.querySelector('#ig-code').value").await
}

/// Puts a snippet into a page of another site, scripts and all, as an editor who pastes it.
async fn paste(page: &Page, snippet: &str) -> Outcome {
    site::visit(page, "empty.html").await?;
    page.run(&format!(
        "const pasted = document.createRange().createContextualFragment({});
         document.querySelector('main').append(pasted);",
        json!(snippet)
    ))
    .await?;
    Ok(())
}

#[test]
fn the_element_that_it_offers_works_on_another_site() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.visit("integra.html").await?;
        page.see("#ig-code").await?;
        page.run(
            "const choose = (name, value) => {
               const field = document.querySelector(`select[name=${name}], input[name=${name}][value=\"${value}\"]`);
               if (field.type === 'radio') field.click();
               else { field.value = value; field.dispatchEvent(new Event('change', { bubbles: true })); }
             };
             choose('asl', 'lodi'); choose('theme', 'lombardia'); choose('lang', 'en');",
        )
        .await?;
        page.until("document.querySelector('nasko-cresco[asl=lodi][theme=lombardia][lang=en]')?.shadowRoot.querySelector('form')")
            .await?;
        is_clean(&page, "the configurator").await?;
        let text = snippet(&page).await?;
        for part in [
            "integrity=\"sha384-",
            "crossorigin",
            "asl=\"lodi\"",
            "theme=\"lombardia\"",
            "/nasko-cresco-",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        paste(&page, &text).await?;
        let element = page.within(ELEMENT);
        element
            .see(".nc-shade[data-theme=lombardia] .nc[lang=en] form[data-page=start]")
            .await?;
        Ok(())
    })
}

#[test]
fn the_frames_that_it_offers_work_on_another_site() -> Outcome {
    journey(Browser::default(), |page| async move {
        for (way, what) in [("frame", "the frame"), ("bare", "the bare frame")] {
            page.visit("integra.html").await?;
            page.see("#ig-code").await?;
            page.run(&format!(
                "document.querySelector('input[value={way}]').click()"
            ))
            .await?;
            page.until("document.querySelector('iframe')").await?;
            let text = snippet(&page).await?;
            paste(&page, &text).await?;
            page.see("iframe").await?;
            page.enter_frame(0).await?;
            page.see("form[data-page=start]")
                .await
                .map_err(|error| format!("{what}: {error}"))?;
            page.leave_frame().await?;
        }
        Ok(())
    })
}
