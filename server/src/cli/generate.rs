//! `passerelle generate`: reproducible synthetic data for measurements.

use clap::Args;
use platform::demo::Load;

use crate::{config::Config, database::with_platform, error::Result};

#[derive(Debug, Args)]
pub(super) struct Generate {
    /// How many people with a profile.
    #[arg(long, value_name = "N")]
    participants: usize,
    /// How many published placements.
    #[arg(long, value_name = "M")]
    placements: usize,
    /// The same seed makes the same data.
    #[arg(long, value_name = "S")]
    seed: u64,
}

pub(super) async fn run(command: Generate, config: &Config) -> Result {
    let Generate { participants, placements, seed } = command;
    let load = Load { participants, placements, seed };
    with_platform(config, async |platform| Ok(platform.generate(load).await?)).await?;
    print(&format!("Made {participants} participants and {placements} placements (seed {seed})."));
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the answer of the command")]
fn print(line: &str) {
    println!("{line}");
}
