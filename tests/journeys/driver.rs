//! A browser with the page in it, and what a journey does there.

use std::error::Error;
use std::future::Future;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{PoisonError, RwLock};
use std::time::{Duration, Instant};
use std::{env, fs, process};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::{CmdError, ErrorStatus, WebDriver};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

pub use super::browsers::{Browser, Make};

/// What a step comes to.
pub type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// The day on which most journeys apply.
pub const TODAY: &str = "?data=2026-11-22";

/// What a script sees once all has come that a widget needs.
pub const WHOLE: &str = "performance.getEntriesByName('nc:whole').length > 0";

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
pub const SHIFT: char = '\u{e008}';
pub const ESCAPE: char = '\u{e00c}';
pub const UP: char = '\u{e013}';
pub const DOWN: char = '\u{e015}';

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
    // A driver that has one browser at a time is waited for.
    let turn = browser.make.turn();
    let profile = profile();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    let outcome = runtime.block_on(async {
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(browser.capabilities(&profile)?)
            .connect(&variable(browser.make.driver())?)
            .await?;
        let page = Page {
            client: client.clone(),
            scope: PAGE,
        };
        if env::var_os("NC_NO_WASM").is_some() {
            assert_eq!(page.say("typeof WebAssembly").await?, "undefined");
        }
        let outcome = tokio::spawn(steps(page)).await;
        client.close().await?;
        outcome?
    });
    let _ = fs::remove_dir_all(profile);
    drop((shared, alone, turn));
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

/// Where the widget's elements are looked for, as a script says it: in the page itself.
pub const PAGE: &str = "document";

/// In the first element on another site's page.
pub const ELEMENT: &str = "document.querySelector('nasko-cresco').shadowRoot";

/// The page in a browser.
#[derive(Clone)]
pub struct Page {
    client: Client,
    scope: &'static str,
}

impl Page {
    /// The browser itself.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// Goes to an address below the page's, without waiting for the widget.
    pub async fn visit(&self, path: &str) -> Outcome {
        Ok(self.client.goto(&(variable("NC_URL")? + path)).await?)
    }

    /// Goes to an address, and waits until the widget stands and everything that comes later has come.
    pub async fn open(&self, path: &str) -> Outcome {
        self.visit(path).await?;
        self.see("form[data-page=start]").await?;
        self.until(WHOLE).await?;
        self.until(
            "[...document.querySelectorAll('link[rel=preload]')].every(({ href }) =>
               performance.getEntriesByName(href).some(({ responseEnd }) => responseEnd > 0))",
        )
        .await?;
        // The scripts that it brings after all the rest.
        self.until(
            "['carry', 'offline'].every((script) =>
               performance.getEntriesByType('resource').some(({ name }) => name.includes(`/${script}-`)))",
        )
        .await
    }

    /// Where the widget's elements are looked for, as a script says it.
    pub fn scope(&self) -> &'static str {
        self.scope
    }

    /// The same browser, where the widget's elements are looked for elsewhere.
    pub fn within(&self, scope: &'static str) -> Page {
        Page {
            client: self.client.clone(),
            scope,
        }
    }

    /// Waits for an element.
    pub async fn see(&self, css: &str) -> Outcome<Element> {
        let look = format!("return {}?.querySelector({})", self.scope, json!(css));
        let begun = Instant::now();
        while begun.elapsed() < PATIENCE {
            if let Value::Object(found) = self.run(&look).await?
                && let Some(id) = found.values().next().and_then(Value::as_str)
            {
                return Ok(Element::from_element_id(
                    self.client.clone(),
                    ElementRef::from(id.to_owned()),
                ));
            }
            tokio::time::sleep(PERIOD).await;
        }
        Err(format!("{css}: never seen").into())
    }

    /// Goes to any address, and waits until the browser has loaded it.
    pub async fn go(&self, address: &str) -> Outcome {
        Ok(self.client.goto(address).await?)
    }

    /// Into the frame of that number.
    pub async fn enter_frame(&self, number: u16) -> Outcome {
        Ok(self.client.enter_frame(number).await?)
    }

    /// Out of the frame again.
    pub async fn leave_frame(&self) -> Outcome {
        Ok(self.client.enter_parent_frame().await?)
    }

    /// Waits until an expression is true, looking each time that the browser draws.
    pub async fn until(&self, expression: &str) -> Outcome {
        if self.comes(expression).await? {
            return Ok(());
        }
        Err(format!("never true: {expression}").into())
    }

    /// Whether an expression becomes true in time.
    async fn comes(&self, expression: &str) -> Outcome<bool> {
        let script = format!(
            "const done = arguments[arguments.length - 1];
             const begun = performance.now();
             const look = () =>
               ({expression}) ? done(true) : performance.now() - begun > 10000 ? done(false) : requestAnimationFrame(look);
             look();"
        );
        Ok(self.client.execute_async(&script, Vec::new()).await? == json!(true))
    }

    /// Waits until the browser has drawn, and a turn longer: what comes of the step before has come then. For a look that is to
    /// find that nothing has changed.
    pub async fn drawn(&self) -> Outcome {
        self.run_async(
            "const [done] = arguments;
             requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50)));",
            Vec::new(),
        )
        .await?;
        Ok(())
    }

    /// Waits until the text of the first such element begins so.
    pub async fn says(&self, css: &str, start: &str) -> Outcome {
        let text = format!("{}.querySelector({})?.textContent", self.scope, json!(css));
        self.begins(&text, start).await
    }

    /// Waits until the title of the window begins so. Yew draws in one turn, and says the title in the same or in the next.
    pub async fn titled(&self, start: &str) -> Outcome {
        self.begins("document.title", start).await
    }

    /// Waits until a text begins so; else says what it is.
    async fn begins(&self, text: &str, start: &str) -> Outcome {
        if self
            .comes(&format!("{text}?.startsWith({})", json!(start)))
            .await?
        {
            return Ok(());
        }
        let now = self.say(text).await?;
        Err(format!("{text} never begins with {start}: {now}").into())
    }

    /// Waits until the browser is at a path.
    pub async fn comes_to(&self, path: &str) -> Outcome {
        self.becomes("location.pathname", path).await
    }

    /// Waits until an expression comes to that. Looks from outside: a script that waits in a page goes with it.
    pub async fn becomes(&self, expression: &str, expected: &str) -> Outcome {
        for _ in 0..200 {
            if self.say(expression).await? == expected {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        Err(format!("{expression}: never {expected}").into())
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
            "{}.querySelector({}).textContent",
            self.scope,
            json!(css)
        ))
        .await
    }

    /// How many such elements there are.
    pub async fn count(&self, css: &str) -> Outcome<u64> {
        let script = format!(
            "return {}.querySelectorAll({}).length",
            self.scope,
            json!(css)
        );
        Ok(self.run(&script).await?.as_u64().unwrap_or_default())
    }

    /// Runs a module that does nothing but trap, as a panic of the widget's does; in plain JavaScript a trap is an error of its.
    pub async fn trap(&self) -> Outcome {
        self.run(
            "if (!globalThis.WebAssembly) {
               const { name } = performance.getEntriesByType('resource').find(({ name }) => name.includes('/plain-'));
               const error = Object.assign(new Error('unreachable'), { stack: `Error: unreachable\n at f (${name}:1:1)` });
               requestAnimationFrame(() => dispatchEvent(new ErrorEvent('error', { error })));
               return;
             }
             const bytes = [0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0,
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
        // On a slow machine Yew draws in one turn and tells in the next that it has. And a page whose part is still on its way
        // shows a heading alone: the next one takes its place, and the focus a turn later.
        self.until(&format!(
            "{scope}.activeElement?.matches('h1') && {scope}.querySelector('form[data-page={name}] button')",
            scope = self.scope
        ))
        .await?;
        let found = self
            .run(&format!(
                "const shown = [...{scope}.querySelectorAll('h1')].filter((one) => one.checkVisibility());
                 return {{
                   headings: shown.length,
                   focus: {scope}.activeElement === shown[0],
                   title: document.title,
                   protocol: location.protocol,
                   hash: location.hash,
                   search: location.search,
                   state: typeof history.state,
                 }};",
                scope = self.scope
            ))
            .await?;
        assert_eq!(found["headings"], 1, "headings of {name}");
        assert_eq!(found["focus"], true, "the focus on {name}");
        if self.scope != PAGE || self.is_framed().await? {
            // Address, history and title are another site's.
            return Ok(());
        }
        if found["protocol"] == "file:" {
            // A kiosk has no history, and nobody reads its address.
            return Ok(());
        }
        assert_eq!(found["hash"], "", "the address on {name}");
        assert_eq!(found["state"], "number", "the history on {name}");
        let search = found["search"].as_str().unwrap_or_default();
        assert!(
            search.is_empty() || search.starts_with("?data=") || search.starts_with("?regime="),
            "{search}"
        );
        let title = found["title"].as_str().unwrap_or_default();
        assert!(
            title.contains(" - NASKO ") && title.ends_with("CRESCO"),
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
        self.say(&format!(
            "{}.querySelector('form[data-page]').dataset.page",
            self.scope
        ))
        .await
    }

    /// Presses something; scrolls to it, where a kiosk's keys stand over it.
    pub async fn click(&self, css: &str) -> Outcome {
        match self.see(css).await?.click().await {
            Err(CmdError::Standard(WebDriver {
                error: ErrorStatus::ElementClickIntercepted | ErrorStatus::ElementNotInteractable,
                ..
            })) => {}
            pressed => return Ok(pressed?),
        }
        self.run(&format!(
            "{}.querySelector({}).scrollIntoView({{ block: 'nearest' }})",
            self.scope,
            json!(css)
        ))
        .await?;
        Ok(self.see(css).await?.click().await?)
    }

    /// Presses the widget's button of that name.
    pub async fn press(&self, action: &str) -> Outcome {
        self.click(&format!("[data-action={action}]")).await
    }

    /// The languages that the switch offers.
    pub async fn languages(&self) -> Outcome<Vec<String>> {
        let list = format!(
            "return [...{}.querySelectorAll('[data-action=language]')].map(({{ dataset }}) => dataset.lang)",
            self.scope
        );
        let tags: Vec<String> = serde_json::from_value(self.run(&list).await?)?;
        assert!(tags.len() > 1, "{tags:?}");
        Ok(tags)
    }

    /// Has the widget speak a language, and waits until it does.
    pub async fn speak(&self, tag: &str) -> Outcome {
        self.ask_for_language(tag).await?;
        self.see(&format!(".nc[lang='{tag}']")).await?;
        if self.scope == PAGE {
            self.see(&format!("html[lang='{tag}']")).await?;
        }
        Ok(())
    }

    /// Presses a language, wherever it stands: in a row, or in a list that opens.
    pub async fn ask_for_language(&self, tag: &str) -> Outcome {
        self.see(".nc-languages").await?;
        let list = format!("{}.querySelector('.nc-languages')", self.scope);
        let closed = format!("{list}.matches('details:not([open])')");
        if self.say(&closed).await? == "true" {
            self.click(".nc-languages > summary").await?;
            self.until(&format!("!{closed}")).await?;
        }
        self.click(&format!("[data-action=language][data-lang='{tag}']"))
            .await
    }

    /// Types in a field instead of what stands in it.
    pub async fn fill(&self, id: &str, text: &str) -> Outcome {
        let field = self.see(&format!("#{id}")).await?;
        // The drivers let go of a key at the end; what follows a key that lets go before, not all of them type.
        field.send_keys(&format!("{CONTROL}a{BACKSPACE}")).await?;
        field.send_keys(text).await?;
        Ok(())
    }

    /// What stands in a field.
    pub async fn value(&self, id: &str) -> Outcome<String> {
        self.say(&format!("{}.getElementById('{id}').value", self.scope))
            .await
    }

    /// Whether a radio button or a checkbox is checked.
    pub async fn checked(&self, id: &str) -> Outcome<bool> {
        Ok(self
            .say(&format!("{}.getElementById('{id}').checked", self.scope))
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

    /// What tells the element with the focus, as a script says it.
    fn focus_script(&self) -> String {
        format!(
            "((one) => one?.id || one?.dataset.lang || one?.dataset.action || one?.tagName.toLowerCase())({}.activeElement)",
            self.scope
        )
    }

    /// What tells the element with the focus now: its id, or its language, or its action, or its tag.
    pub async fn focus(&self) -> Outcome<String> {
        self.say(&self.focus_script()).await
    }

    /// Waits until the focus is on what [`Page::focus`] calls so. Yew moves it as it says the title.
    pub async fn focused(&self, name: &str) -> Outcome {
        let is_there = format!("{} === {}", self.focus_script(), json!(name));
        if self.comes(&is_there).await? {
            return Ok(());
        }
        let now = self.focus().await?;
        Err(format!("the focus is on {now} and never on {name}").into())
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
            "{}.querySelector('[data-benefit={fund}]').dataset.verdict",
            self.scope
        ))
        .await
    }

    /// Whether the page stands in a frame.
    async fn is_framed(&self) -> Outcome<bool> {
        Ok(self.say("parent !== window").await? == "true")
    }
}
