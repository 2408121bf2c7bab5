//! Sets up, builds, serves and tests the widget on a machine that has nothing but stable Rust.
//!
//! `cargo xtask help` lists the commands. [`cli`] reads the command line; [`tools`] sets up what is missing; [`build`] makes
//! `dist/`: [`modules`] what Trunk does not make, then Trunk the page, whose last step is [`assemble`]; [`serve`] and [`test`]
//! use the result.

mod assemble;
mod build;
mod cli;
mod esbuild;
mod files;
mod modules;
mod pages;
mod project;
mod run;
mod serve;
mod size;
mod small;
mod stamp;
mod test;
mod tools;
mod work;

use std::process::ExitCode;

use cli::Task;
use project::Project;

fn main() -> ExitCode {
    match cli::read().and_then(perform) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\n{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> anyhow::Result<()> {
    let project = Project::here()?;
    match task {
        Task::Help => {
            print!("{}", cli::HELP);
            Ok(())
        }
        Task::Setup => tools::for_tests(&project).map(drop),
        Task::Build => build::page(&project),
        Task::Assemble => assemble::staging(&project),
        Task::Serve { port, folder } => {
            let folder = match folder {
                Some(folder) => folder,
                None => {
                    build::page(&project)?;
                    project.dist()
                }
            };
            serve::until_interrupted(&folder, port)
        }
        Task::Kiosk => {
            build::page(&project)?;
            size::kiosk(&project)
        }
        Task::Size => {
            build::page(&project)?;
            size::check(&project)
        }
        Task::Test { advisories } => test::everything(&project, advisories),
        Task::Journeys { names, plain } => test::journeys(&project, plain, &names),
        Task::Endurance(length) => test::endurance(&project, length),
        Task::Gallery => test::gallery(&project),
        Task::Bench => test::benches(&project),
    }
}
