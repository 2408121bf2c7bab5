//! Another site, with the widget in its pages; and the widget served with a fault.
//!
//! | path | |
//! |---|---|
//! | `/<name>` | a file of `tests/hosts/`, `{{widget}}` and `{{here}}` replaced by the two addresses |
//! | `/bootstrap-italia/…` | the style sheets of that kit |
//! | `/faulty/<fault>/…` | `dist/`, with a fault: `missing`, `no-cors`, `mime`, `no-wasm`, `no-more` |
//! | `/bundled/…` | a site made with a bundler, of the package ([`super::package`]) |

use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::Result;
use axum::{
    Router,
    body::Body,
    extract::{Path as Within, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use tower_http::services::ServeDir;

use crate::{project::Project, serve::Background};

/// What the pages are made of.
struct Site {
    folder: PathBuf,
    dist: PathBuf,
    widget: String,
    here: String,
}

/// Serves them on a free port, with the widget at another address.
pub fn serve(
    project: &Project,
    widget: &str,
    bootstrap_italia: &Path,
    bundled: &Path,
) -> Result<Background> {
    Background::with(|address| {
        let site = Site {
            folder: project.root.join("tests/hosts"),
            dist: project.dist(),
            widget: widget.to_owned(),
            here: format!("http://{address}/"),
        };
        Router::new()
            .nest_service("/bootstrap-italia", ServeDir::new(bootstrap_italia))
            .nest_service("/bundled", ServeDir::new(bundled))
            .route("/faulty/{fault}/{*file}", get(faulty))
            .route("/{name}", get(page))
            .with_state(Arc::new(site))
    })
}

async fn page(State(site): State<Arc<Site>>, Within(name): Within<String>) -> Response {
    let Ok(text) = fs::read_to_string(site.folder.join(&name)) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let text = text
        .replace("{{widget}}", &site.widget)
        .replace("{{here}}", &site.here);
    send(text.into(), kind(&name), false)
}

async fn faulty(
    State(site): State<Arc<Site>>,
    Within((fault, file)): Within<(String, String)>,
) -> Response {
    let wasm = file.ends_with(".wasm");
    let missing = match fault.as_str() {
        "missing" => file.contains("comuni-"),
        "no-wasm" => wasm,
        "no-more" => file.contains("more-"),
        _ => false,
    };
    let content = fs::read(site.dist.join(&file));
    let Some(content) = content.ok().filter(|_| !missing) else {
        // A server that says so to every site.
        let mut gone = StatusCode::NOT_FOUND.into_response();
        allow(&mut gone);
        return gone;
    };
    let kind = if wasm && fault == "mime" {
        "text/plain"
    } else {
        kind(&file)
    };
    // The script itself comes through, or nothing could tell what is wrong.
    let script = file == "nasko-cresco.js" || file.contains("diagnose-");
    send(content, kind, fault != "no-cors" || script)
}

fn kind(file: &str) -> &'static str {
    match file.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        _ => "text/plain; charset=utf-8",
    }
}

fn send(content: Vec<u8>, kind: &'static str, to_every_site: bool) -> Response {
    let mut response = Response::new(Body::from(content));
    response
        .headers_mut()
        .insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    if to_every_site {
        allow(&mut response);
    }
    response
}

fn allow(response: &mut Response) {
    response.headers_mut().insert(
        header::ACCESS_CONTROL_ALLOW_ORIGIN,
        HeaderValue::from_static("*"),
    );
}
