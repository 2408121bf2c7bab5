//! The package, in a site that is made with a bundler.

use super::answer::PREGNANT;
use super::driver::{Browser, Outcome, journey};
use super::site;

#[test]
fn a_site_that_imports_the_package_has_the_element() -> Outcome {
    journey(Browser::default(), |page| async move {
        site::visit(&page, "bundled/index.html").await?;
        let element = site::stands(&page).await?;
        site::to_result(&element, PREGNANT).await?;
        element.see("[data-place]").await?;
        Ok(())
    })
}
