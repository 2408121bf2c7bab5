//! Whatever goes wrong in the page: errors, promises that nobody waits for, what is written to the console.

use serde_json::json;

use super::driver::{Outcome, Page};

const LISTENING: &str = "
  globalThis.faults = [];
  addEventListener('error', ({ message }) => faults.push(message));
  addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  for (const name of ['error', 'warn']) {
    const usual = console[name];
    console[name] = (...given) => {
      faults.push(given.join(' '));
      usual.apply(console, given);
    };
  }";

/// From the next page on, everything is noted.
pub async fn listen(page: &Page) -> Outcome {
    page.before_load(LISTENING).await
}

/// Nothing was noted, and the widget stands.
pub async fn none(page: &Page) -> Outcome {
    let found = page
        .run("return [faults, document.querySelector('#nc-fault').hidden]")
        .await?;
    assert_eq!(found, json!([[], true]));
    Ok(())
}
