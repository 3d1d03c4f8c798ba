//! The command line. People script it: names and output stay as they are.

mod admin;
pub mod assign;
mod generate;
pub mod matching;
mod placements;
pub mod skills;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::{config::Config, database::Database, serve};

/// Whatever stops a command, as one sentence for the person who typed it.
pub type CommandResult = Result<(), Box<dyn std::error::Error + Send + Sync>>;

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
    /// What only who runs the server may do.
    Admin {
        #[command(subcommand)]
        command: admin::AdminCommand,
    },
    /// A ranking with its reasons: people for a placement, or placements for a participant.
    Match(matching::Match),
    /// The assignment of a season from a file; no database is needed.
    Assign(assign::Assign),
    /// Work on placements.
    #[command(subcommand)]
    Placements(placements::Placements),
    /// The taxonomy of skills.
    #[command(subcommand)]
    Skills(skills::SkillsCommand),
    /// Put reproducible synthetic load into the database.
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

async fn run(command: Command) -> CommandResult {
    let config = Config::from_env()?;
    match command {
        Command::Serve { demo } => serve::serve(config, demo).await,
        Command::Skills(command) => skills::run(config, command).await,
        Command::Match(command) => matching::run(command, &config).await,
        Command::Assign(command) => assign::run(&command),
        Command::Admin { command } => admin::run(command, &config).await,
        Command::Migrate => {
            let mut database = Database::join(&config).await?;
            let platform = database.platform(&config, false).await?;
            platform.migrate().await?;
            platform.load_taxonomy().await?;
            platform.close().await;
            database.stop().await
        }
        Command::Placements(command) => placements::run(command, &config).await,
        Command::Generate(command) => generate::run(command, &config).await,
    }
}
