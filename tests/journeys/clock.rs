//! The browser's clocks, set otherwise before the page is there.

use serde_json::json;

use super::driver::{Outcome, Page};

/// Clocks that can be put forward, as if nothing had been touched meanwhile: the page is not there, it is later.
const SKIPPING: &str = "
  let skipped = 0;
  for (const clock of [performance, Date]) {
    const now = clock.now.bind(clock);
    clock.now = () => now() + skipped;
  }
  globalThis.skip = (seconds) => { skipped += seconds * 1000; };";

impl Page {
    /// Runs a script in every page from now on, before its own.
    pub async fn before_load(&self, script: &str) -> Outcome {
        let source = format!("(() => {{ {script} }})();");
        let parameters = json!({ "source": source });
        self.devtools("Page.addScriptToEvaluateOnNewDocument", parameters)
            .await?;
        Ok(())
    }

    /// From the next page on, [`Page::skip`] may be used.
    pub async fn may_skip(&self) -> Outcome {
        self.before_load(SKIPPING).await
    }

    /// Lets so many seconds pass at once.
    pub async fn skip(&self, seconds: u32) -> Outcome {
        self.run(&format!("skip({seconds})")).await?;
        Ok(())
    }

    /// From the next page on, the device says that it is noon of that day.
    pub async fn on_day(&self, day: &str) -> Outcome {
        self.before_load(&format!(
            "const Usual = Date;
             const skew = new Usual('{day}T12:00:00').getTime() - Usual.now();
             globalThis.Date = class extends Usual {{
               constructor(...given) {{
                 if (given.length) super(...given);
                 else super(Usual.now() + skew);
               }}
               static now() {{ return Usual.now() + skew; }}
             }};"
        ))
        .await
    }
}
