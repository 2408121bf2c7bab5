//! Whatever fails, there is something to read: the rules and the consultori.

use super::answer::{PREGNANT, to_check};
use super::driver::{Browser, Outcome, Page, TODAY, journey};

/// What stands there without the widget is seen, and says that something failed.
async fn is_shown_after_a_fault(page: &Page) -> Outcome {
    page.see("#nc-fault:not([hidden])").await?;
    page.focused("nc-fault").await?;
    let seen = page
        .run(
            "const seen = (css) => document.querySelector(css).checkVisibility();
             return [seen('#nc-fault'), seen('#nc-fallback h1'), seen('#nc-fallback a[href=\"consultori.html\"]'),
               seen('#nc-root')]",
        )
        .await?;
    assert_eq!(seen, serde_json::json!([true, true, true, false]));
    assert!(
        page.text("#nc-fault")
            .await?
            .starts_with("Qualcosa non ha funzionato"),
    );
    page.click("#nc-fallback a[href='consultori.html']").await?;
    page.comes_to("/consultori.html").await?;
    assert!(page.count("a[href^='tel:']").await? > 100);
    Ok(())
}

#[test]
fn a_trap_leaves_the_rules_and_the_consultori() -> Outcome {
    journey(Browser::default(), |page| async move {
        to_check(&page, TODAY, PREGNANT).await?;
        page.trap().await?;
        is_shown_after_a_fault(&page).await
    })
}

#[test]
fn a_trap_in_a_promise_does_too() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        // A module that traps when it starts: nobody is told but the promise of it.
        page.run(
            "if (!globalThis.WebAssembly) {
               const { name } = performance.getEntriesByType('resource').find(({ name }) => name.includes('/plain-'));
               const error = Object.assign(new Error('unreachable'), { stack: `Error: unreachable\\n at f (${name}:1:1)` });
               dispatchEvent(new PromiseRejectionEvent('unhandledrejection', { promise: Promise.resolve(), reason: error }));
               return;
             }
             const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0,
               8, 1, 0, 10, 5, 1, 3, 0, 0, 11];
             requestAnimationFrame(() => { WebAssembly.instantiate(new Uint8Array(bytes)); });",
        )
        .await?;
        is_shown_after_a_fault(&page).await
    })
}

/// An extension may fail as it likes.
#[test]
fn an_error_of_another_script_changes_nothing() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open(TODAY).await?;
        page.run(
            "dispatchEvent(new ErrorEvent('error', { error: new Error('not ours') }));
             dispatchEvent(new ErrorEvent('error', {}));",
        )
        .await?;
        page.press("continue").await?;
        page.at("comune").await?;
        assert_eq!(page.count("#nc-fault[hidden]").await?, 1);
        Ok(())
    })
}

#[test]
fn without_scripts_there_are_rules_and_consultori() -> Outcome {
    let browser = Browser {
        scriptless: true,
        ..Browser::default()
    };
    journey(browser, |page| async move {
        page.visit("").await?;
        page.see("#nc-fallback h1").await?;
        assert_eq!(page.count("form[data-page]").await?, 0);
        let text = page.seen_text("#nc-fallback").await?;
        for said in [
            "NASKO e CRESCO: aiuti per mamme in Lombardia",
            "ISEE fino a 12.000 €",
            "NASKO dava fino a 3.000 €",
            "Le regole in breve",
            "SOS Vita",
        ] {
            assert!(text.contains(said), "{said}: {text}");
        }
        assert!(!text.contains("Qualcosa non ha funzionato"), "{text}");
        assert_eq!(page.count("#nc-fallback li a[href*='#']").await?, 15);
        page.click("#nc-fallback a[href='consultori.html#bergamo']")
            .await?;
        page.see("h2#bergamo + ul a[href^='tel:']").await?;
        assert!(page.count("a[href^='tel:']").await? > 100);
        Ok(())
    })
}

/// On both pages without the widget every number can be called.
#[test]
fn the_static_pages_have_numbers_that_can_be_called() -> Outcome {
    journey(Browser::default(), |page| async move {
        for path in ["", "consultori.html"] {
            page.visit(path).await?;
            let wrong = page
                .run(
                    "return [...document.querySelectorAll('a[href^=\"tel:\"]')].map((one) =>
                       one.getAttribute('href')).filter((number) => !/^tel:\\+39\\d{3,11}$/.test(number))",
                )
                .await?;
            assert_eq!(wrong, serde_json::json!([]), "{path}");
        }
        Ok(())
    })
}
