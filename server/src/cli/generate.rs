//! `passerelle generate`: reproducible load.

use clap::Args;
use platform::demo::Load;

use super::CommandResult;
use crate::{config::Config, database::Database};

#[derive(Debug, Args)]
pub(super) struct Generate {
    /// How many people with a profile.
    #[arg(long, value_name = "N")]
    participants: usize,
    /// How many published placements.
    #[arg(long, value_name = "M")]
    placements: usize,
    /// The same seed makes the same load.
    #[arg(long, value_name = "S")]
    seed: u64,
}

pub(super) async fn run(command: Generate, config: &Config) -> CommandResult {
    let Generate { participants, placements, seed } = command;
    let mut database = Database::join(config).await?;
    let platform = database.platform(config, false).await?;
    platform.migrate().await?;
    let made = platform.generate(Load { participants, placements, seed }).await;
    platform.close().await;
    database.stop().await?;
    made?;
    say(&format!("Made {participants} participants and {placements} placements (seed {seed})."));
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the answer of the command")]
fn say(line: &str) {
    println!("{line}");
}
