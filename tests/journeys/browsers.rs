//! What a driver is told of the browser that a journey wants.

use std::env;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use fantoccini::wd::Capabilities;
use serde_json::{Value, json};

use super::driver::{Outcome, variable};

/// Who makes the engine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Make {
    #[default]
    Chromium,
    Firefox,
    WebKit,
}

/// What nearly everybody in Lombardy has in the settings: pages in Italian.
pub const ITALIAN: &str = "it-IT,it";

/// A kind of browser.
#[derive(Clone, Copy)]
pub struct Browser {
    /// Whose it is. Only Chromium is ever dark, narrow, without scripts or of another language here.
    pub make: Make,
    /// The languages in which she wants pages, the one that she likes best first: `navigator.languages`.
    pub languages: &'static str,
    /// She has asked for dark pages.
    pub dark: bool,
    /// A phone, 320 px wide.
    pub narrow: bool,
    /// It runs no scripts.
    pub scriptless: bool,
    /// It reaches no other machine.
    pub unplugged: bool,
    /// Nobody else asks the server for anything meanwhile.
    pub alone: bool,
}

impl Default for Browser {
    fn default() -> Browser {
        Browser::of(Make::Chromium)
    }
}

/// A port of this machine on which nobody listens.
const NOBODY: &str = "127.0.0.1:9";

impl Make {
    /// What says where its driver is.
    pub fn driver(self) -> &'static str {
        match self {
            Make::Chromium => "NC_WEBDRIVER",
            Make::Firefox => "NC_GECKODRIVER",
            Make::WebKit => "NC_WEBKITDRIVER",
        }
    }

    /// The turn to have a browser of it, where its driver has only one at a time.
    pub fn turn(self) -> Option<MutexGuard<'static, ()>> {
        static FIREFOX: Mutex<()> = Mutex::new(());
        static WEBKIT: Mutex<()> = Mutex::new(());
        let one = match self {
            Make::Chromium => return None,
            Make::Firefox => &FIREFOX,
            Make::WebKit => &WEBKIT,
        };
        Some(one.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Browser {
    /// One of that make, and nothing else about it.
    pub const fn of(make: Make) -> Browser {
        Browser {
            make,
            languages: ITALIAN,
            dark: false,
            narrow: false,
            scriptless: false,
            unplugged: false,
            alone: false,
        }
    }

    /// The same for its driver. Each has a new profile; Chromium alone has to be told where.
    pub fn capabilities(self, profile: &Path) -> Outcome<Capabilities> {
        let mut capabilities = Capabilities::new();
        match self.make {
            Make::Chromium => {
                capabilities.insert("goog:chromeOptions".into(), self.chromium(profile)?);
            }
            Make::Firefox => {
                capabilities.insert("moz:firefoxOptions".into(), self.firefox()?);
            }
            // It has the environment of its driver, which says that she is Italian, and a window of no other size.
            Make::WebKit => {}
        }
        if self.unplugged {
            capabilities.insert(
                "proxy".into(),
                json!({ "proxyType": "manual", "httpProxy": NOBODY, "sslProxy": NOBODY }),
            );
        }
        Ok(capabilities)
    }

    fn chromium(self, profile: &Path) -> Outcome<Value> {
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
        if env::var_os("NC_NO_WASM").is_some() {
            // Without a compiler the browser has no WebAssembly either.
            args.push("--js-flags=--jitless".to_owned());
        }
        if let Ok(flags) = env::var("NC_JS_FLAGS") {
            args.push(format!("--js-flags={flags}"));
        }
        if self.dark {
            args.push("--blink-settings=preferredColorScheme=0".to_owned());
        }
        let mut prefs = json!({ "intl.accept_languages": self.languages });
        if self.scriptless {
            prefs["profile.managed_default_content_settings.javascript"] = json!(2);
        }
        let mut options =
            json!({ "binary": variable("NC_CHROMIUM")?, "args": args, "prefs": prefs });
        if self.narrow {
            options["mobileEmulation"] =
                json!({ "deviceMetrics": { "width": 320, "height": 640, "pixelRatio": 1.0 } });
        }
        Ok(options)
    }

    fn firefox(self) -> Outcome<Value> {
        Ok(json!({
            "binary": variable("NC_FIREFOX")?,
            "args": ["-headless", "-width", "1024", "-height", "900"],
            "prefs": {
                "intl.accept_languages": self.languages,
                "javascript.options.wasm": env::var_os("NC_NO_WASM").is_none(),
                // The driver would let a file read what lies beside it. Nobody's Firefox does.
                "security.fileuri.strict_origin_policy": true,
            },
        }))
    }
}
