//! The command line. Scripts depend on the names and the output: they stay as they are.

mod admin;
pub mod assign;
mod backup;
mod doctor;
mod generate;
pub mod matching;
mod placements;
pub mod skills;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::{config::Config, database::with_platform, error::Result, serve};

#[derive(Debug, Parser)]
#[command(name = "passerelle", version, about = "Volunteer matching and placement for Québec sans frontières")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Bring the schema up to date, then serve.
    Serve {
        /// Fill an empty database with demonstration data, and show the mailbox page to everyone.
        #[arg(long)]
        demo: bool,
    },
    /// Bring the schema up to date.
    Migrate,
    /// Write a consistent copy of the database to a new file, also while the server runs.
    Backup {
        /// The file to make. It holds personal data: only its owner may read it.
        file: PathBuf,
    },
    /// Put a copy in the place of the database, once it is found whole. The server must be stopped.
    Restore {
        /// A file that `backup` made.
        file: PathBuf,
    },
    /// Say what is wrong with the installation, and what to do.
    Doctor,
    /// What only the operator of the server may do.
    Admin {
        #[command(subcommand)]
        command: admin::AdminCommand,
    },
    /// Print a ranking with its reasons: people for a placement, or placements for a participant.
    Match(matching::Match),
    /// Solve the assignment of a season from a file; no database is needed.
    Assign(assign::Assign),
    /// Import placements.
    #[command(subcommand)]
    Placements(placements::Placements),
    /// Import a taxonomy of skills, or find the skills of phrases.
    #[command(subcommand)]
    Skills(skills::SkillsCommand),
    /// Put reproducible synthetic data into the database.
    Generate(generate::Generate),
}

/// Reads the command line and carries it out.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error),
    };
    match runtime.block_on(run(arguments.command)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(error.as_ref()),
    }
}

fn fail(error: &(dyn std::error::Error + 'static)) -> ExitCode {
    eprintln!("passerelle: {error}");
    ExitCode::FAILURE
}

async fn run(command: Command) -> Result {
    let config = Config::from_env()?;
    match command {
        Command::Serve { demo } => serve::serve(config, demo).await,
        Command::Skills(command) => skills::run(config, command).await,
        Command::Match(command) => matching::run(command, &config).await,
        Command::Assign(command) => assign::run(&command),
        Command::Admin { command } => admin::run(command, &config).await,
        Command::Backup { file } => backup::write(&file, &config).await,
        Command::Restore { file } => backup::restore(&file, &config).await,
        Command::Doctor => doctor::run(&config).await,
        Command::Migrate => with_platform(&config, async |platform| Ok(platform.load_taxonomy().await?)).await,
        Command::Placements(command) => placements::run(command, &config).await,
        Command::Generate(command) => generate::run(command, &config).await,
    }
}
