//! After one visit the page opens without a network; a newer build takes over whole, or not at all; and whoever leaves in haste
//! leaves none of it behind.

use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};

use super::answer::{PREGNANT, answer};
use super::driver::{Browser, Outcome, Page, TODAY, journey, variable};
use super::site;

/// What the quick exit is called on the start page, and in the newer build.
const WORDS: [&str; 2] = ["Esci subito", "Esci ora"];

/// A server of a journey's own, which can be stopped.
struct Server {
    child: Child,
    port: u16,
}

impl Server {
    /// Serves a folder on a free port.
    fn start(folder: &Path) -> Outcome<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        Self::on(port, folder)
    }

    fn on(port: u16, folder: &Path) -> Outcome<Self> {
        let child = Command::new(variable("NC_XTASK")?)
            .args(["serve", "--port", &port.to_string(), "--folder"])
            .arg(folder)
            .stdout(Stdio::null())
            .spawn()?;
        let server = Self { child, port };
        for _ in 0..500 {
            if TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_ok() {
                return Ok(server);
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        Err("the server does not answer".into())
    }

    /// The same address, from now on with what is in another folder.
    fn instead(self, folder: &Path) -> Outcome<Self> {
        let port = self.port;
        self.stop()?;
        Self::on(port, folder)
    }

    fn stop(self) -> Outcome {
        let port = self.port;
        drop(self);
        assert!(TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err());
        Ok(())
    }

    fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}/{path}", self.port)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // What cannot be ended is gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn dist() -> Outcome<PathBuf> {
    Ok(variable("NC_DIST")?.into())
}

fn next() -> Outcome<PathBuf> {
    Ok(variable("NC_NEXT")?.into())
}

/// Opens the page, and waits until the worker has all that it needs, and what the page has taken besides: without WebAssembly,
/// the program as JavaScript.
async fn visit(page: &Page, address: &str) -> Outcome {
    page.go(address).await?;
    page.see("form[data-page=start]").await?;
    ready(page).await?;
    page.until("performance.getEntriesByName('nc:whole').length")
        .await?;
    let taken = wait(
        page,
        "async () => {
           const taken = performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => name.includes('/assets/'));
           while (!(await Promise.all(taken.map((url) => caches.match(url)))).every(Boolean)) await new Promise((on) => setTimeout(on, 50));
           return taken.length;
         }",
    )
    .await?;
    assert!(taken.as_u64() > Some(0), "{taken}");
    Ok(())
}

/// Waits until the worker has all that it needs.
pub async fn ready(page: &Page) -> Outcome {
    page.until("navigator.serviceWorker.controller?.state === 'activated'")
        .await
}

/// From the start to the result, whatever the language.
async fn complete(page: &Page) -> Outcome {
    page.press("continue").await?;
    answer(page, PREGNANT).await?;
    page.at("check").await?;
    page.press("continue").await?;
    page.at("result").await?;
    page.see("[data-place]").await?;
    Ok(())
}

/// What a function that may wait comes to.
async fn wait(page: &Page, function: &str) -> Outcome<Value> {
    let script = format!(
        "const done = arguments[0]; ({function})().then(done, (error) => done(String(error)));"
    );
    page.run_async(&script, Vec::new()).await
}

/// Every file in every cache, by its address.
pub async fn kept(page: &Page) -> Outcome<Vec<String>> {
    let kept = wait(
        page,
        "async () => {
           const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
           return all.flat().map(({ url }) => url);
         }",
    )
    .await?;
    let urls = kept.as_array().ok_or_else(|| kept.to_string())?;
    Ok(urls
        .iter()
        .filter_map(|url| Some(url.as_str()?.to_owned()))
        .collect())
}

/// How many builds are kept.
async fn builds(page: &Page) -> Outcome<u64> {
    let count = wait(page, "async () => (await caches.keys()).length").await?;
    Ok(count.as_u64().ok_or_else(|| count.to_string())?)
}

/// Waits until those files are kept that are wanted.
pub async fn keeping(page: &Page, wanted: impl Fn(&[String]) -> bool) -> Outcome {
    for _ in 0..200 {
        if wanted(&kept(page).await?) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err(format!("never kept: {:?}", kept(page).await?).into())
}

/// Waits until a file is kept whose name has this in it.
async fn keeps(page: &Page, part: &str) -> Outcome {
    keeping(page, |files| files.iter().any(|file| file.contains(part)))
        .await
        .map_err(|error| format!("{part}: {error}").into())
}

async fn has_builds(page: &Page, expected: u64) -> Outcome {
    for _ in 0..200 {
        if builds(page).await? == expected {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err(format!("never {expected} builds: {:?}", kept(page).await?).into())
}

/// Looks for another build; gives what becomes of its worker.
async fn update(page: &Page) -> Outcome<Value> {
    wait(
        page,
        "async () => {
           const registration = await navigator.serviceWorker.getRegistration();
           await registration.update();
           const worker = registration.installing ?? registration.waiting ?? registration.active;
           const settled = () => ['activated', 'redundant'].includes(worker.state);
           while (!settled()) await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }));
           return worker.state;
         }",
    )
    .await
}

#[test]
fn after_one_visit_it_works_with_the_server_gone() -> Outcome {
    journey(Browser::default(), |page| async move {
        let server = Server::start(&dist()?)?;
        let [italian, english, theme, list] = [
            TODAY,
            "?data=2026-11-22&lang=en",
            "?data=2026-11-22&theme=lombardia",
            "consultori.html",
        ]
        .map(|path| server.url(path));
        visit(&page, &italian).await?;
        // Kept because it was opened once.
        page.go(&list).await?;
        keeps(&page, "/consultori.html").await?;
        page.go(&italian).await?;
        page.see("form[data-page=start]").await?;
        server.stop()?;
        page.client().refresh().await?;
        page.see("form[data-page=start]").await?;
        complete(&page).await?;
        assert_eq!(page.verdict("nasko").await?, "likely");

        page.go(&list).await?;
        page.see("h2#bergamo").await?;
        let styled = "[...document.styleSheets].every(({ cssRules }) => cssRules.length > 0)";
        assert_eq!(page.say(styled).await?, "true");

        page.go(&english).await?;
        page.see("html[lang=en] form[data-page=start]").await?;
        complete(&page).await?;
        // The others are there as well, with what their further pages say.
        page.press("today").await?;
        page.at("measures").await?;
        for tag in page.languages().await? {
            page.speak(&tag).await?;
            page.see("form[data-page=measures] .nc-list").await?;
        }
        // She has never asked for that colour: the page is there without it.
        page.go(&theme).await
    })
}

/// A kiosk speaks every language without a network, also one that nobody had chosen.
#[test]
fn a_kiosk_has_the_words_of_every_language_with_the_server_gone() -> Outcome {
    journey(Browser::default(), |page| async move {
        let server = Server::start(&dist()?)?;
        let address = server.url("?data=2026-11-22&chiosco");
        visit(&page, &address).await?;
        keeps(&page, "/kiosk-ar-").await?;
        server.stop()?;
        page.client().refresh().await?;
        page.see("html.nc-kiosk form[data-page=start]").await?;
        page.press("continue").await?;
        page.see("form[data-page=comune]").await?;
        page.speak("ar").await?;
        page.click("#nc-comune").await?;
        page.see(".nc-keys[lang=ar][dir=rtl]").await?;
        Ok(())
    })
}

/// What an editor has set needs other files: they are kept once they were asked for.
#[test]
fn what_only_some_pages_need_is_kept_once_it_was_needed() -> Outcome {
    journey(Browser::default(), |page| async move {
        let server = Server::start(&dist()?)?;
        let address = server.url("?data=2026-11-22&theme=lombardia");
        visit(&page, &server.url("")).await?;
        let before = kept(&page).await?;
        assert!(!before.iter().any(|file| file.contains("/themes-")));
        visit(&page, &address).await?;
        keeps(&page, "/themes-").await?;
        // The next build brings them with it, without being asked.
        let server = server.instead(&next()?)?;
        assert_eq!(update(&page).await?, json!("activated"));
        server.stop()?;
        page.client().refresh().await?;
        page.see("form[data-page=start]").await?;
        assert_eq!(page.text("[data-action=leave]").await?, WORDS[1]);
        page.until(
            "[...document.styleSheets].some(({ href, cssRules }) => href.includes('/themes-') && cssRules.length > 0)",
        )
        .await?;
        complete(&page).await
    })
}

#[test]
fn a_newer_build_takes_over_and_breaks_no_open_page() -> Outcome {
    journey(Browser::default(), |page| async move {
        let server = Server::start(&dist()?)?;
        let address = server.url(TODAY);
        visit(&page, &address).await?;
        assert_eq!(page.text("[data-action=leave]").await?, WORDS[0]);
        page.press("continue").await?;
        answer(&page, &PREGNANT[..3]).await?;
        page.at("due-date").await?;
        page.run("window.told = []; navigator.serviceWorker.addEventListener('message', ({ data }) => told.push(data));")
            .await?;

        let server = server.instead(&next()?)?;
        assert_eq!(update(&page).await?, json!("activated"));
        has_builds(&page, 2).await?;
        // It is told, for when nobody is at the screen.
        page.until("told.includes('older')").await?;
        // The server has the file of the open page no more, and the page has it still.
        let words = "performance.getEntriesByType('resource').map(({ name }) => name).find((name) => /\\/it-\\w{10}\\.txt/.test(name))";
        let ask = |cache: &str| {
            format!("async () => (await fetch({words}, {{ cache: '{cache}' }})).status")
        };
        assert_eq!(wait(&page, &ask("reload")).await?, json!(404));
        assert_eq!(wait(&page, &ask("default")).await?, json!(200));
        answer(&page, &PREGNANT[3..]).await?;
        page.at("check").await?;
        page.press("continue").await?;
        page.at("result").await?;
        assert_eq!(page.text("[data-action=leave]").await?, WORDS[0]);

        // A page beside it is all of the newer build; what the older one needs stays as long as it is open.
        let older = page.client().window().await?;
        let newer = page.client().new_window(true).await?.handle;
        page.client().switch_to_window(newer.clone()).await?;
        visit(&page, &address).await?;
        assert_eq!(page.text("[data-action=leave]").await?, WORDS[1]);
        page.client().switch_to_window(older).await?;
        assert_eq!(wait(&page, &ask("default")).await?, json!(200));
        assert_eq!(builds(&page).await?, 2);
        page.client().close_window().await?;
        page.client().switch_to_window(newer).await?;
        page.client().refresh().await?;
        page.see("form[data-page=start]").await?;
        has_builds(&page, 1).await?;

        server.stop()?;
        page.client().refresh().await?;
        page.see("form[data-page=start]").await?;
        assert_eq!(page.text("[data-action=leave]").await?, WORDS[1]);
        complete(&page).await
    })
}

/// A server in the middle of being given another build: the page is of the newer one, its words are not.
#[test]
fn a_mixture_of_builds_is_refused() -> Outcome {
    journey(Browser::default(), |page| async move {
        let mixed = Copy::of(&next()?)?;
        let words = mixed.italian()?;
        let right = fs::read(&words)?;
        fs::write(&words, "of another build")?;

        let server = Server::start(&dist()?)?;
        visit(&page, &server.url(TODAY)).await?;
        let before = kept(&page).await?;
        let server = server.instead(&mixed.0)?;
        assert_eq!(update(&page).await?, json!("redundant"));
        assert_eq!(kept(&page).await?, before);
        page.client().refresh().await?;
        page.see("form[data-page=start]").await?;
        assert_eq!(page.text("[data-action=leave]").await?, WORDS[0]);
        complete(&page).await?;

        // Once it is whole it is taken.
        fs::write(&words, right)?;
        assert_eq!(update(&page).await?, json!("activated"));
        server.stop()?;
        page.client().refresh().await?;
        page.see("form[data-page=start]").await?;
        assert_eq!(page.text("[data-action=leave]").await?, WORDS[1]);
        complete(&page).await
    })
}

/// Where the worker is gone from the server, it goes from her device as well: else she would have an old page for ever.
#[test]
fn a_server_without_the_worker_ends_it() -> Outcome {
    journey(Browser::default(), |page| async move {
        let without = Copy::of(&dist()?)?;
        for file in ["sw.js", "sw.js.br"] {
            fs::remove_file(without.0.join(file))?;
        }
        // Where there never was one, the page works as ever.
        let server = Server::start(&without.0)?;
        page.go(&server.url(TODAY)).await?;
        page.see("form[data-page=start]").await?;
        complete(&page).await?;
        tokio::time::sleep(Duration::from_millis(500)).await;
        nothing_is_left(&page).await?;

        let server = server.instead(&dist()?)?;
        visit(&page, &server.url(TODAY)).await?;
        let server = server.instead(&without.0)?;
        page.client().refresh().await?;
        page.see("form[data-page=start]").await?;
        nothing_is_left(&page).await?;
        server.stop()
    })
}

/// Neither in the caches nor among the workers.
async fn nothing_is_left(page: &Page) -> Outcome {
    let left = "async () => [(await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length]";
    let mut found = Value::Null;
    for _ in 0..100 {
        found = wait(page, left).await?;
        if found == json!([0, 0]) {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    Err(format!("caches and workers are left: {found}").into())
}

/// Looked for from a page of the same server that has no worker.
#[test]
fn whoever_leaves_in_haste_leaves_nothing_behind() -> Outcome {
    journey(Browser::default(), |page| async move {
        let server = Server::start(&dist()?)?;
        let elsewhere = variable("NC_HOSTS")? + "elsewhere.html";
        let address = server.url(&format!("{TODAY}&exit-url={elsewhere}"));
        let list = server.url("consultori.html");

        visit(&page, &address).await?;
        page.press("leave").await?;
        page.comes_to("/elsewhere.html").await?;
        page.go(&list).await?;
        nothing_is_left(&page).await?;

        // On a later visit, and at once.
        visit(&page, &address).await?;
        page.go(&address).await?;
        page.press("leave").await?;
        page.comes_to("/elsewhere.html").await?;
        page.go(&list).await?;
        nothing_is_left(&page).await?;

        // While the worker is still at filling its cache.
        for _ in 0..5 {
            page.go(&address).await?;
            page.press("leave").await?;
            page.comes_to("/elsewhere.html").await?;
            page.go(&list).await?;
            tokio::time::sleep(Duration::from_millis(500)).await;
            nothing_is_left(&page).await?;
        }
        Ok(())
    })
}

/// Whoever has been on the page itself before, and leaves from one of its frames.
#[test]
fn whoever_leaves_from_a_frame_leaves_nothing_behind() -> Outcome {
    journey(Browser::default(), |page| async move {
        page.open("").await?;
        ready(&page).await?;
        site::visit(&page, "frame.html").await?;
        page.see("iframe").await?;
        page.enter_frame(0).await?;
        page.see("form[data-page=start]").await?;
        page.press("leave").await?;
        page.leave_frame().await?;
        page.comes_to("/elsewhere.html").await?;
        page.visit("consultori.html").await?;
        nothing_is_left(&page).await
    })
}

/// The folder of a version has a worker of its own, for itself alone.
#[test]
fn a_folder_within_the_folder_is_kept_apart() -> Outcome {
    journey(Browser::default(), |page| async move {
        let frozen = fs::read_dir(dist()?)?
            .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
            .find(|name| name.starts_with("nasko-cresco-") && !name.contains(".js"))
            .ok_or("no folder of a version")?;
        let server = Server::start(&dist()?)?;
        let [outer, inner] = [server.url(TODAY), server.url(&format!("{frozen}/{TODAY}"))];
        visit(&page, &outer).await?;
        page.go(&inner).await?;
        page.see("form[data-page=start]").await?;
        page.until(&format!(
            "navigator.serviceWorker.controller?.scriptURL.endsWith('/{frozen}/sw.js')"
        ))
        .await?;
        assert_eq!(builds(&page).await?, 2);
        server.stop()?;
        for address in [outer, inner] {
            page.go(&address).await?;
            page.see("form[data-page=start]").await?;
            complete(&page).await?;
        }
        Ok(())
    })
}

#[test]
fn it_can_be_put_on_a_home_screen() -> Outcome {
    journey(Browser::default(), |page| async move {
        let server = Server::start(&dist()?)?;
        visit(&page, &server.url("")).await?;
        let manifest = page.devtools("Page.getAppManifest", json!({})).await?;
        assert_eq!(manifest["errors"], json!([]), "{manifest}");
        let errors = page
            .devtools("Page.getInstallabilityErrors", json!({}))
            .await?;
        assert_eq!(errors["installabilityErrors"], json!([]), "{errors}");
        // Nothing that says what it is about to whoever looks over her shoulder.
        let text = manifest["data"].as_str().unwrap_or_default();
        assert!(text.contains("\"Consultori\""), "{text}");
        for word in ["NASKO", "CRESCO", "mamm", "gravid"] {
            assert!(!text.contains(word), "{word}");
        }
        server.stop()
    })
}

/// A copy of a folder, which ends with the journey.
struct Copy(PathBuf);

impl Copy {
    fn of(folder: &Path) -> Outcome<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let copy =
            std::env::temp_dir().join(format!("nasko-cresco-copy-{}-{port}", std::process::id()));
        for part in ["", "assets", "icons"] {
            fs::create_dir_all(copy.join(part))?;
            for entry in fs::read_dir(folder.join(part))? {
                let entry = entry?;
                if entry.file_type()?.is_file() {
                    fs::copy(entry.path(), copy.join(part).join(entry.file_name()))?;
                }
            }
        }
        Ok(Self(copy))
    }

    /// The words that a widget begins with in Italian.
    fn italian(&self) -> Outcome<PathBuf> {
        for entry in fs::read_dir(self.0.join("assets"))? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let number = name.strip_prefix("it-").unwrap_or("-");
            if !number.contains('-') && number.ends_with(".txt") {
                return Ok(path.clone());
            }
        }
        Err("no Italian words".into())
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}
