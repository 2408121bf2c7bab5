//! The command line.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use lexopt::prelude::*;

use crate::test::Length;

/// What `cargo xtask help` prints.
pub const HELP: &str = "\
Sets up, builds, serves and tests the widget.

Usage: cargo xtask <command>

  serve [--port N]      set up what is missing, build the page, serve it on http://127.0.0.1:8080
        [--folder DIR]  build nothing, and serve this folder as it is
  test [--advisories]   set up what is missing, browsers too, and run every test there is;
                        --advisories also fetches the list of known vulnerabilities from github.com
  journeys [--plain] [NAME]...
                        build, then make the journeys in a real browser whose names hold one of these;
                        --plain: in one that has no WebAssembly
  endurance [--interviews N] [--minutes M] [--seed S]
                        build, then go through 2000 interviews in a row in one page of a kiosk, and touch it at random for
                        10 minutes; print how memory and time go
  gallery               build, then leave in target/gallery/ a sheet of screenshots for each language
  build                 leave in dist/ what a web server needs
  kiosk                 build, then leave chiosco.html: everything in one file, for a kiosk without a network
  size                  build, then show what each file weighs and fail above the budget
  setup                 only set up the tools, as `test` does
  bench                 run the benchmarks
  assemble              the end of a build, which Trunk calls

Tools are kept in $XDG_CACHE_HOME or ~/.cache, under nasko-cresco/. Removing that folder undoes the setup.
";

/// The port of `serve` when none is given.
pub const DEFAULT_PORT: u16 = 8080;

/// One thing to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    /// Print [`HELP`].
    Help,
    /// Set up every tool.
    Setup,
    /// Make `dist/`.
    Build,
    /// Finish what Trunk has built.
    Assemble,
    /// Build and serve on a port.
    Serve {
        /// Where to listen.
        port: u16,
        /// What to serve instead of a build.
        folder: Option<PathBuf>,
    },
    /// Build, and say where the kiosk's file is.
    Kiosk,
    /// Build and weigh.
    Size,
    /// Run every test.
    Test {
        /// Whether the vulnerability list may be fetched, though it is in no package registry.
        advisories: bool,
    },
    /// Make journeys in a real browser.
    Journeys {
        /// What their names hold; all where there is none.
        names: Vec<String>,
        /// Whether in a browser without WebAssembly.
        plain: bool,
    },
    /// Interviews in a row, and touches at random.
    Endurance(Length),
    /// Draw pages in every language.
    Gallery,
    /// Run the benchmarks.
    Bench,
}

/// Reads the command line of this process.
pub fn read() -> Result<Task> {
    parse(lexopt::Parser::from_env())
}

fn parse(mut args: lexopt::Parser) -> Result<Task> {
    let Some(first) = args.next()? else {
        return Ok(Task::Help);
    };
    let mut task = match first {
        Value(name) => command(&name.string()?)?,
        Short('h') | Long("help") => return Ok(Task::Help),
        other => return Err(other.unexpected().into()),
    };
    while let Some(arg) = args.next()? {
        match (arg, &mut task) {
            (Short('h') | Long("help"), _) => return Ok(Task::Help),
            (Short('p') | Long("port"), Task::Serve { port, .. }) => {
                *port = args.value()?.parse()?;
            }
            (Long("folder"), Task::Serve { folder, .. }) => *folder = Some(args.value()?.into()),
            (Long("advisories"), Task::Test { advisories }) => *advisories = true,
            (Long("plain"), Task::Journeys { plain, .. }) => *plain = true,
            (Long("interviews"), Task::Endurance(length)) => {
                length.interviews = args.value()?.parse()?;
            }
            (Long("minutes"), Task::Endurance(length)) => {
                length.touches = seconds(args.value()?.parse()?)?;
            }
            (Long("seed"), Task::Endurance(length)) => length.seed = Some(args.value()?.parse()?),
            (Value(name), Task::Journeys { names, .. }) => names.push(name.string()?),
            (other, _) => return Err(other.unexpected().into()),
        }
    }
    Ok(task)
}

fn seconds(minutes: u32) -> Result<u32> {
    minutes.checked_mul(60).context("That is too long.")
}

fn command(name: &str) -> Result<Task> {
    Ok(match name {
        "help" => Task::Help,
        "setup" => Task::Setup,
        "build" => Task::Build,
        "assemble" => Task::Assemble,
        "kiosk" => Task::Kiosk,
        "serve" => Task::Serve {
            port: DEFAULT_PORT,
            folder: None,
        },
        "size" => Task::Size,
        "test" => Task::Test { advisories: false },
        "journeys" => Task::Journeys {
            names: Vec::new(),
            plain: false,
        },
        "endurance" => Task::Endurance(Length::WHOLE),
        "gallery" => Task::Gallery,
        "bench" => Task::Bench,
        _ => bail!("There is no command `{name}`. `cargo xtask help` lists them."),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(args: &[&str]) -> Result<Task> {
        parse(lexopt::Parser::from_args(args))
    }

    #[test]
    fn serves_where_it_is_told() {
        let serve = |port, folder: Option<&str>| Task::Serve {
            port,
            folder: folder.map(PathBuf::from),
        };
        assert_eq!(parsed(&["serve"]).unwrap(), serve(8080, None));
        assert_eq!(
            parsed(&["serve", "--port", "9000", "--folder", "a"]).unwrap(),
            serve(9000, Some("a"))
        );
    }

    #[test]
    fn makes_the_journeys_that_it_is_told() {
        let names = vec!["exit".to_owned(), "frame".to_owned()];
        assert_eq!(
            parsed(&["journeys", "exit", "--plain", "frame"]).unwrap(),
            Task::Journeys { names, plain: true }
        );
    }

    #[test]
    fn endures_as_long_as_it_is_told() {
        assert_eq!(
            parsed(&["endurance"]).unwrap(),
            Task::Endurance(Length::WHOLE)
        );
        let length = Length {
            interviews: 300,
            touches: 120,
            seed: Some(7),
        };
        let args = ["endurance", "--interviews", "300", "--minutes", "2"];
        assert_eq!(
            parsed(&[args.as_slice(), &["--seed", "7"]].concat()).unwrap(),
            Task::Endurance(length)
        );
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        assert!(parsed(&["sevre"]).is_err());
        assert!(parsed(&["build", "--port", "1"]).is_err());
        assert!(parsed(&["serve", "--port", "70000"]).is_err());
    }
}
