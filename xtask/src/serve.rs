//! A server with the headers that production would use.

use std::{
    fs::File,
    io::{ErrorKind, Write},
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    thread::{self, JoinHandle},
};

use anyhow::{Context, Result, bail};
use axum::{
    Router,
    extract::Request,
    http::{
        HeaderValue,
        header::{CACHE_CONTROL, CONTENT_TYPE},
    },
    middleware::{self, Next},
    response::Response,
};
use tokio::{net::TcpListener, runtime, sync::oneshot};
use tower_http::services::ServeDir;

use crate::pages::SERVED_POLICY;

/// The headers of every answer. Everything here is public and holds no answers: pages of other sites may load it.
const HEADERS: [(&str, &str); 7] = [
    ("access-control-allow-origin", "*"),
    ("content-security-policy", SERVED_POLICY),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "cross-origin"),
    (
        "permissions-policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
    ),
    ("referrer-policy", "no-referrer"),
    ("x-content-type-options", "nosniff"),
];

/// The types that are text, and how they are sent.
const TEXTS: [(&str, &str); 5] = [
    ("text/html", "text/html; charset=utf-8"),
    // Browsers show no Markdown but as plain text.
    ("text/markdown", "text/plain; charset=utf-8"),
    ("text/plain", "text/plain; charset=utf-8"),
    ("text/css", "text/css; charset=utf-8"),
    ("text/javascript", "text/javascript; charset=utf-8"),
];

/// Serves a folder on 127.0.0.1 until Ctrl-C.
pub fn until_interrupted(dist: &Path, port: u16) -> Result<()> {
    runtime()?.block_on(async {
        let listener = listen(port).await?;
        println!("\nhttp://{}\n\nCtrl-C ends it.", listener.local_addr()?);
        Ok(axum::serve(listener, router(dist, None)).await?)
    })
}

/// The same server in the background, on a free port, with a line `METHOD path` in a log for each request. It ends when
/// dropped.
pub struct Background {
    /// Where it answers.
    pub address: SocketAddr,
    /// Dropped, it ends the server.
    end: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Background {
    /// Starts it.
    pub fn start(dist: &Path, log: &Path) -> Result<Self> {
        let log =
            File::create(log).with_context(|| format!("{} cannot be written", log.display()))?;
        Self::with(|_| router(dist, Some(log)))
    }

    /// Starts a server of any kind, which may have to know its own address.
    pub fn with(router: impl FnOnce(SocketAddr) -> Router) -> Result<Self> {
        let runtime = runtime()?;
        let listener = runtime.block_on(listen(0))?;
        let address = listener.local_addr()?;
        let router = router(address);
        let (end, ended) = oneshot::channel();
        let thread = thread::spawn(move || {
            runtime.spawn(axum::serve(listener, router).into_future());
            // Either way it is time to end. Open connections end too: a browser may keep one for minutes.
            let _ = runtime.block_on(ended);
        });
        Ok(Self {
            address,
            end: Some(end),
            thread: Some(thread),
        })
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        drop(self.end.take());
        if let Some(thread) = self.thread.take() {
            // A panic in it has been printed already.
            let _ = thread.join();
        }
    }
}

fn runtime() -> Result<runtime::Runtime> {
    Ok(runtime::Builder::new_current_thread()
        .enable_all()
        .build()?)
}

async fn listen(port: u16) -> Result<TcpListener> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await {
        Ok(listener) => Ok(listener),
        Err(error) if error.kind() == ErrorKind::AddrInUse => bail!(
            "Another program uses port {port} already. Another port will do as well:\n  cargo xtask serve --port {}",
            port.checked_add(1).unwrap_or(8080)
        ),
        Err(error) => Err(error).with_context(|| format!("Port {port} cannot be used")),
    }
}

fn router(dist: &Path, log: Option<File>) -> Router {
    let files = ServeDir::new(dist).precompressed_br();
    let log = Arc::new(log.map(Mutex::new));
    Router::new()
        .fallback_service(files)
        .layer(middleware::from_fn(move |request: Request, next: Next| {
            let log = Arc::clone(&log);
            async move {
                note(&log, &request);
                with_headers(request, next).await
            }
        }))
}

/// Writes a request's line. A log that cannot be written shows in the tests that read it.
fn note(log: &Option<Mutex<File>>, request: &Request) {
    if let Some(log) = log {
        let line = format!("{} {}\n", request.method(), request.uri());
        let mut log = log.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = log.write_all(line.as_bytes());
    }
}

/// Whether the name says what is in the file: an asset's, or that of the folder of a version.
fn is_for_ever(path: &str) -> bool {
    let folder = path.split('/').nth(1).unwrap_or_default();
    folder == "assets" || (folder.starts_with("nasko-cresco-") && !folder.ends_with(".js"))
}

async fn with_headers(request: Request, next: Next) -> Response {
    let for_ever = is_for_ever(request.uri().path());
    let mut response = next.run(request).await;
    let found = !response.status().is_client_error();
    let cache = if for_ever && found {
        "public, max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let headers = response.headers_mut();
    headers.insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    for (plain, with_charset) in TEXTS {
        if headers
            .get(CONTENT_TYPE)
            .is_some_and(|found| found == plain)
        {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(with_charset));
        }
    }
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use super::*;

    #[test]
    fn sends_brotli_and_the_headers_of_production() {
        let folder = env::temp_dir().join(format!("nasko-cresco-serve-{}", process::id()));
        fs::create_dir_all(folder.join("assets")).unwrap();
        fs::write(folder.join("index.html"), "plain").unwrap();
        fs::write(folder.join("assets/nc-1.wasm"), "plain").unwrap();
        fs::write(folder.join("assets/nc-1.wasm.br"), "brotli").unwrap();
        let log = folder.join("log");
        let server = Background::start(&folder, &log).unwrap();
        let url = format!("http://{}", server.address);

        let page = ureq::get(&url).call().unwrap();
        let header = |name: &str| page.headers()[name].to_str().unwrap();
        assert_eq!(header("content-type"), "text/html; charset=utf-8");
        assert_eq!(header("cache-control"), "no-cache");
        assert_eq!(header("x-content-type-options"), "nosniff");
        assert!(
            header("content-security-policy").starts_with("default-src 'none'; script-src 'self'")
        );
        assert!(!header("content-security-policy").contains("frame-ancestors"));
        assert_eq!(header("access-control-allow-origin"), "*");

        let mut asset = ureq::get(format!("{url}/assets/nc-1.wasm"))
            .header("accept-encoding", "br")
            .call()
            .unwrap();
        let header = |name: &str| asset.headers()[name].to_str().unwrap().to_owned();
        assert_eq!(header("content-encoding"), "br");
        assert_eq!(header("content-type"), "application/wasm");
        assert!(header("cache-control").ends_with("immutable"));
        assert_eq!(asset.body_mut().read_to_string().unwrap(), "brotli");

        drop(server);
        for (path, for_ever) in [
            ("/assets/nc-1.js", true),
            ("/nasko-cresco-0.2.0-01234567/nasko-cresco.js", true),
            ("/nasko-cresco-frame.js", false),
            ("/nasko-cresco.js", false),
            ("/", false),
        ] {
            assert_eq!(is_for_ever(path), for_ever, "{path}");
        }
        assert_eq!(
            fs::read_to_string(log).unwrap(),
            "GET /\nGET /assets/nc-1.wasm\n"
        );
        fs::remove_dir_all(folder).unwrap();
    }
}
