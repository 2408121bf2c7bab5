//! A browser with the page in it, and what a journey does there.

use std::error::Error;
use std::future::Future;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{PoisonError, RwLock};
use std::time::Duration;
use std::{env, fs, process};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::Element;
use fantoccini::wd::Capabilities;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// What a step comes to.
pub type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// The day on which most journeys apply.
pub const TODAY: &str = "?data=2026-11-22";

/// How long something may take to appear, and how often to look.
const PATIENCE: Duration = Duration::from_secs(10);
const PERIOD: Duration = Duration::from_millis(15);

/// Who counts what the server is asked has it alone; everybody else shares it.
static SERVER: RwLock<()> = RwLock::new(());

/// The keys that have no character, as WebDriver writes them.
pub const BACKSPACE: char = '\u{e003}';
pub const TAB: char = '\u{e004}';
pub const ENTER: char = '\u{e007}';
pub const CONTROL: char = '\u{e009}';
pub const ESCAPE: char = '\u{e00c}';
pub const UP: char = '\u{e013}';
pub const DOWN: char = '\u{e015}';

/// A kind of browser.
#[derive(Clone, Copy, Default)]
pub struct Browser {
    /// She has asked for dark pages.
    pub dark: bool,
    /// A phone, 320 px wide.
    pub narrow: bool,
    /// It runs no scripts.
    pub scriptless: bool,
    /// Nobody else asks the server for anything meanwhile.
    pub alone: bool,
}

/// Makes a journey in a browser of that kind, which ends with it however it ends.
pub fn journey<F, S>(browser: Browser, steps: F) -> Outcome
where
    F: FnOnce(Page) -> S,
    S: Future<Output = Outcome> + Send + 'static,
{
    let (mut shared, mut alone) = (None, None);
    if browser.alone {
        alone = Some(SERVER.write().unwrap_or_else(PoisonError::into_inner));
    } else {
        shared = Some(SERVER.read().unwrap_or_else(PoisonError::into_inner));
    }
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let outcome = runtime.block_on(async {
        let profile = profile();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(browser, &profile)?)
            .connect(&variable("NC_WEBDRIVER")?)
            .await?;
        let page = Page {
            client: client.clone(),
        };
        let outcome = tokio::spawn(steps(page)).await;
        client.close().await?;
        let _ = fs::remove_dir_all(profile);
        outcome?
    });
    drop((shared, alone));
    outcome
}

/// What `cargo xtask test` says by that name.
pub fn variable(name: &str) -> Outcome<String> {
    env::var(name).map_err(|_| format!("{name} is not set: run `cargo xtask test`").into())
}

/// A folder for what a browser keeps, new each time.
fn profile() -> PathBuf {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    env::temp_dir().join(format!("nasko-cresco-journey-{}-{number}", process::id()))
}

fn capabilities(browser: Browser, profile: &std::path::Path) -> Outcome<Capabilities> {
    let mut args = vec![
        "--headless".to_owned(),
        "--no-sandbox".to_owned(),
        "--disable-gpu".to_owned(),
        "--no-first-run".to_owned(),
        "--disable-background-networking".to_owned(),
        "--disable-component-update".to_owned(),
        "--disable-sync".to_owned(),
        "--disable-dev-shm-usage".to_owned(),
        "--lang=it".to_owned(),
        "--window-size=1024,900".to_owned(),
        format!("--user-data-dir={}", profile.display()),
    ];
    if browser.dark {
        args.push("--blink-settings=preferredColorScheme=0".to_owned());
    }
    let mut options = json!({ "binary": variable("NC_CHROMIUM")?, "args": args });
    if browser.narrow {
        options["mobileEmulation"] =
            json!({ "deviceMetrics": { "width": 320, "height": 640, "pixelRatio": 1.0 } });
    }
    if browser.scriptless {
        options["prefs"] = json!({ "profile.managed_default_content_settings.javascript": 2 });
    }
    let mut capabilities = Capabilities::new();
    capabilities.insert("goog:chromeOptions".to_owned(), options);
    Ok(capabilities)
}

/// The page in a browser.
#[derive(Clone)]
pub struct Page {
    client: Client,
}

impl Page {
    /// Goes to an address below the page's, without waiting for the widget.
    pub async fn visit(&self, path: &str) -> Outcome {
        Ok(self.client.goto(&(variable("NC_URL")? + path)).await?)
    }

    /// Goes to an address, and waits until the widget stands and everything that comes later has come.
    pub async fn open(&self, path: &str) -> Outcome {
        self.visit(path).await?;
        self.see("form[data-page=start]").await?;
        // The other language is the sign: its button is there.
        self.see("[data-action=language][data-lang=en]").await?;
        self.until(
            "[...document.querySelectorAll('link[rel=preload]')].every(({ href }) =>
               performance.getEntriesByName(href).some(({ responseEnd }) => responseEnd > 0))",
        )
        .await
    }

    /// Waits for an element.
    pub async fn see(&self, css: &str) -> Outcome<Element> {
        self.client
            .wait()
            .at_most(PATIENCE)
            .every(PERIOD)
            .for_element(Locator::Css(css))
            .await
            .map_err(|error| format!("{css}: {error}").into())
    }

    /// Waits until an expression is true, looking each time that the browser draws.
    pub async fn until(&self, expression: &str) -> Outcome {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             const begun = performance.now();
             const look = () =>
               ({expression}) ? done(true) : performance.now() - begun > 10000 ? done(false) : requestAnimationFrame(look);
             look();"
        );
        let came = self.client.execute_async(&script, Vec::new()).await?;
        assert_eq!(came, json!(true), "never true: {expression}");
        Ok(())
    }

    /// What a script returns.
    pub async fn run(&self, script: &str) -> Outcome<Value> {
        Ok(self.client.execute(script, Vec::new()).await?)
    }

    /// What a script gives to the last of its arguments, `done`.
    pub async fn run_async(&self, script: &str, arguments: Vec<Value>) -> Outcome<Value> {
        Ok(self.client.execute_async(script, arguments).await?)
    }

    /// What an expression comes to, as text.
    pub async fn say(&self, expression: &str) -> Outcome<String> {
        let value = self.run(&format!("return String({expression})")).await?;
        Ok(value.as_str().unwrap_or_default().to_owned())
    }

    /// The text of the first such element.
    pub async fn text(&self, css: &str) -> Outcome<String> {
        self.say(&format!(
            "document.querySelector({}).textContent",
            json!(css)
        ))
        .await
    }

    /// How many such elements there are.
    pub async fn count(&self, css: &str) -> Outcome<u64> {
        let script = format!("return document.querySelectorAll({}).length", json!(css));
        Ok(self.run(&script).await?.as_u64().unwrap_or_default())
    }

    /// Runs a module that does nothing but trap, as a panic of the widget's does.
    pub async fn trap(&self) -> Outcome {
        self.run(
            "const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0,
               7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11];
             const module = new WebAssembly.Module(new Uint8Array(bytes));
             const { f } = new WebAssembly.Instance(module).exports;
             requestAnimationFrame(() => f());",
        )
        .await?;
        Ok(())
    }

    /// Waits for a page of the widget and holds it against what every page must be: the focus is in its one heading, the
    /// title is its own, and address and history hold a number and nothing else.
    pub async fn at(&self, name: &str) -> Outcome {
        self.see(&format!("form[data-page={name}]"))
            .await
            .map_err(|error| format!("not at {name}: {error}"))?;
        let found = self
            .run(
                "const [heading, ...others] = document.querySelectorAll('h1');
                 const shown = [heading, ...others].filter((one) => one.checkVisibility());
                 return {
                   headings: shown.length,
                   focus: document.activeElement === shown[0],
                   title: document.title,
                   hash: location.hash,
                   search: location.search,
                   state: typeof history.state,
                 };",
            )
            .await?;
        assert_eq!(found["headings"], 1, "headings of {name}");
        assert_eq!(found["focus"], true, "the focus on {name}");
        assert_eq!(found["hash"], "", "the address on {name}");
        assert_eq!(found["state"], "number", "the history on {name}");
        let search = found["search"].as_str().unwrap_or_default();
        assert!(
            search.is_empty() || search.starts_with("?data=") || search.starts_with("?regime="),
            "{search}"
        );
        let title = found["title"].as_str().unwrap_or_default();
        assert!(
            title.ends_with(" - NASKO e CRESCO") || title.ends_with(" - NASKO and CRESCO"),
            "{title}"
        );
        assert!(
            !title.starts_with("Errore") && !title.starts_with("Error"),
            "{title}"
        );
        Ok(())
    }

    /// The widget's page now.
    pub async fn page(&self) -> Outcome<String> {
        self.say("document.querySelector('form[data-page]').dataset.page")
            .await
    }

    /// Presses something.
    pub async fn click(&self, css: &str) -> Outcome {
        Ok(self.see(css).await?.click().await?)
    }

    /// Presses the widget's button of that name.
    pub async fn press(&self, action: &str) -> Outcome {
        self.click(&format!("[data-action={action}]")).await
    }

    /// Types in a field instead of what stands in it.
    pub async fn fill(&self, id: &str, text: &str) -> Outcome {
        let field = self.see(&format!("#{id}")).await?;
        let released = '\u{e000}';
        field
            .send_keys(&format!("{CONTROL}a{released}{BACKSPACE}{text}"))
            .await?;
        Ok(())
    }

    /// What stands in a field.
    pub async fn value(&self, id: &str) -> Outcome<String> {
        self.say(&format!("document.getElementById('{id}').value"))
            .await
    }

    /// Whether a radio button or a checkbox is checked.
    pub async fn checked(&self, id: &str) -> Outcome<bool> {
        Ok(self
            .say(&format!("document.getElementById('{id}').checked"))
            .await?
            == "true")
    }

    /// Presses keys one after the other, wherever the focus is.
    pub async fn keys(&self, keys: &str) -> Outcome {
        let mut pressed = KeyActions::new("keyboard".to_owned());
        for value in keys.chars() {
            pressed = pressed
                .then(KeyAction::Down { value })
                .then(KeyAction::Up { value });
        }
        Ok(self.client.perform_actions(pressed).await?)
    }

    /// What tells the element with the focus: its id, or its action, or its tag.
    pub async fn focus(&self) -> Outcome<String> {
        self.say(
            "((one) => one.id || one.dataset.lang || one.dataset.action || one.tagName.toLowerCase())(document.activeElement)",
        )
        .await
    }

    /// Goes back as the browser's button does.
    pub async fn browser_back(&self) -> Outcome {
        Ok(self.client.back().await?)
    }

    /// Goes forward as the browser's button does.
    pub async fn browser_forward(&self) -> Outcome {
        Ok(self.client.forward().await?)
    }

    /// The page as the browser has it.
    pub async fn source(&self) -> Outcome<String> {
        Ok(self.client.source().await?)
    }

    /// The text that is seen of an element, as the driver says, without a script of the page's.
    pub async fn seen_text(&self, css: &str) -> Outcome<String> {
        Ok(self.see(css).await?.text().await?)
    }

    /// The verdict of a fund's card.
    pub async fn verdict(&self, fund: &str) -> Outcome<String> {
        self.say(&format!(
            "document.querySelector('[data-benefit={fund}]').dataset.verdict"
        ))
        .await
    }
}
