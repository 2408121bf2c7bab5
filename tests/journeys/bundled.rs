//! The package, in a site that is made with a bundler.

use super::answer::{PREGNANT, answer};
use super::driver::{Browser, Outcome, journey};
use super::site;

#[test]
fn a_site_that_imports_the_package_has_the_element() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "bundled/index.html").await?;
        let element = site::stands(&page).await?;
        element.press("continue").await?;
        answer(&element, PREGNANT).await?;
        element.at("check").await?;
        element.press("continue").await?;
        element.at("result").await?;
        element.see("[data-place]").await?;
        Ok(())
    })
}
