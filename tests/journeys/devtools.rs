//! What only the browser's own tools know: memory.

use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};

use super::driver::{Outcome, Page};

/// A command of the DevTools protocol, as ChromeDriver passes it on.
#[derive(Debug)]
pub struct DevTools {
    command: &'static str,
    parameters: Value,
}

impl WebDriverCompatibleCommand for DevTools {
    fn endpoint(
        &self,
        base: &url::Url,
        session: Option<&str>,
    ) -> Result<url::Url, url::ParseError> {
        base.join(&format!(
            "session/{}/goog/cdp/execute",
            session.unwrap_or_default()
        ))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        let body = json!({ "cmd": self.command, "params": self.parameters });
        (http::Method::POST, Some(body.to_string()))
    }
}

/// What a page takes.
#[derive(Clone, Copy, Debug)]
pub struct Level {
    pub bytes: i64,
    pub nodes: i64,
    pub listeners: i64,
}

impl Page {
    /// Asks the browser's own tools.
    pub async fn devtools(&self, command: &'static str, parameters: Value) -> Outcome<Value> {
        let command = DevTools {
            command,
            parameters,
        };
        Ok(self.client().issue_cmd(command).await?)
    }

    /// What the page takes once nothing is left to be collected.
    pub async fn memory(&self) -> Outcome<Level> {
        self.devtools("Performance.enable", json!({})).await?;
        for _ in 0..3 {
            self.devtools("HeapProfiler.collectGarbage", json!({}))
                .await?;
        }
        let metrics = self.devtools("Performance.getMetrics", json!({})).await?;
        let metric = |name: &str| {
            let all = metrics["metrics"].as_array();
            let its = all.and_then(|all| all.iter().find(|metric| metric["name"] == name));
            #[expect(
                clippy::cast_possible_truncation,
                reason = "far below what a float holds exactly"
            )]
            its.and_then(|metric| metric["value"].as_f64())
                .map_or(-1, |value| value as i64)
        };
        Ok(Level {
            bytes: metric("JSHeapUsedSize"),
            nodes: metric("Nodes"),
            listeners: metric("JSEventListeners"),
        })
    }
}
