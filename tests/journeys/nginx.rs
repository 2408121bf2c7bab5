//! The page and the element as Debian's nginx serves them, with the configuration that the repository ships.

use serde_json::json;

use super::answer::{PREGNANT, answer};
use super::driver::{Browser, Outcome, journey, variable};
use super::site;

#[test]
fn the_page_works_compressed_and_is_kept() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.go(&(variable("NC_NGINX")? + "?data=2026-11-22"))
            .await?;
        page.see("form[data-page=start]").await?;
        page.press("continue").await?;
        answer(&page, PREGNANT).await?;
        page.at("check").await?;
        page.press("continue").await?;
        page.at("result").await?;
        page.see("[data-place]").await?;
        let served = page
            .run_async(
                "const done = arguments[0];
                 const module = document.querySelector('#nc-wasm').href;
                 const { encodedBodySize, decodedBodySize } = performance.getEntriesByName(module)[0];
                 fetch(module, { method: 'HEAD' }).then(({ headers }) => done([
                   headers.get('content-type'), headers.get('cache-control'), encodedBodySize < decodedBodySize / 2]));",
                Vec::new(),
            )
            .await?;
        assert_eq!(
            served,
            json!([
                "application/wasm",
                "public, max-age=31536000, immutable",
                true
            ])
        );
        Ok(())
    })
}

#[test]
fn the_element_comes_from_it_to_another_site() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "empty.html").await?;
        let nginx = variable("NC_NGINX")?;
        site::put_from(&page, &nginx, "application-date=\"2026-11-22\"", "").await?;
        let element = site::stands(&page).await?;
        element.press("continue").await?;
        answer(&element, PREGNANT).await?;
        element.at("check").await
    })
}
