//! nginx, with the configuration that the repository ships, for as long as it is needed.

use std::{
    fs,
    net::{Ipv4Addr, TcpListener, TcpStream},
    process::{Child, Command},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};

use crate::{files, project::Project, serve, tools};

/// How long it may take to answer.
const PATIENCE: Duration = Duration::from_secs(10);
/// How often to look.
const PAUSE: Duration = Duration::from_millis(20);

/// A running server; ends when dropped.
pub struct Nginx {
    child: Child,
    /// Its address.
    pub url: String,
}

impl Nginx {
    /// Serves `dist/` on a free port. All that it writes goes into a folder of its own.
    pub fn start(project: &Project, nginx: &tools::Nginx) -> Result<Self> {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?
            .local_addr()?
            .port();
        let folder = project.target.join("nginx");
        fs::create_dir_all(&folder)?;
        let configuration = folder.join("nginx.conf");
        fs::write(&configuration, around(project, nginx, port))?;
        let child = Command::new(&nginx.program)
            .arg("-p")
            .arg(&folder)
            .arg("-c")
            .arg(&configuration)
            .spawn()
            .with_context(|| format!("{} could not be started", nginx.program.display()))?;
        let mut server = Self {
            child,
            url: format!("http://127.0.0.1:{port}/"),
        };
        let begun = Instant::now();
        while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
            ensure!(
                server.child.try_wait()?.is_none() && begun.elapsed() < PATIENCE,
                "nginx does not answer on port {port}"
            );
            thread::sleep(PAUSE);
        }
        Ok(server)
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        // It holds nothing that could be lost; and what cannot be ended is gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What an administrator has around `deploy/nginx.conf`. One process, so that there is one to end.
fn around(project: &Project, nginx: &tools::Nginx, port: u16) -> String {
    format!(
        "load_module \"{}\";\n\
         daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log stderr error;\nevents {{}}\n\
         http {{\n  access_log off;\n  client_body_temp_path body;\n  proxy_temp_path proxy;\n  \
         fastcgi_temp_path fastcgi;\n  uwsgi_temp_path uwsgi;\n  scgi_temp_path scgi;\n  \
         server {{\n    listen 127.0.0.1:{port};\n    root \"{}\";\n    include \"{}\";\n  }}\n}}\n",
        nginx.brotli.display(),
        project.dist().display(),
        project.root.join("deploy/nginx.conf").display(),
    )
}

/// The headers that count.
const HEADERS: [&str; 12] = [
    "access-control-allow-origin",
    "cache-control",
    "content-encoding",
    "content-length",
    "content-security-policy",
    "content-type",
    "cross-origin-opener-policy",
    "cross-origin-resource-policy",
    "permissions-policy",
    "referrer-policy",
    "vary",
    "x-content-type-options",
];

/// Whether it sends every file as the server here does, which the journeys are made against.
pub fn as_here(project: &Project, nginx: &tools::Nginx) -> Result<()> {
    let here = serve::Background::start(&project.dist(), &project.target.join("access.log"))?;
    let here = format!("http://{}/", here.address);
    let nginx = Nginx::start(project, nginx)?;
    let mut asked = 0;
    for file in files::of(&project.dist())? {
        // What a browser asks for is there in Brotli as well.
        let Some(name) = file.name.strip_suffix(".br") else {
            continue;
        };
        let [expected, found] =
            [&here, &nginx.url].map(|server| headers(&format!("{server}{name}")));
        let (expected, found) = (expected?, found?);
        ensure!(
            found == expected,
            "nginx sends {name} otherwise than `cargo xtask serve`:\n{found:#?}\nand not\n{expected:#?}"
        );
        asked += 1;
    }
    println!("nginx sends {asked} files as `cargo xtask serve` does.");
    Ok(())
}

/// What a browser that takes Brotli is told of a file.
fn headers(url: &str) -> Result<Vec<(&'static str, String)>> {
    let answer = ureq::get(url).header("accept-encoding", "br").call()?;
    Ok(HEADERS
        .into_iter()
        .filter_map(|name| {
            let value = answer.headers().get(name)?.to_str().ok()?;
            Some((name, value.to_lowercase()))
        })
        .collect())
}
