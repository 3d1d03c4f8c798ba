//! `passerelle admin`: what only the operator of the server may do.

use clap::{Subcommand, ValueEnum};
use domain::{account::Role, email::Email};
use platform::{Error, Platform};

use crate::{config::Config, database::with_platform, error::Result};

#[derive(Debug, Subcommand)]
pub(super) enum AdminCommand {
    /// Give somebody a role in the programme, and print a link to choose a password.
    Create {
        /// The person's e-mail address.
        #[arg(long)]
        email: String,
        #[arg(long, value_enum, default_value_t = ProgrammeRole::ProgrammeCoordinator)]
        role: ProgrammeRole,
    },
    /// Take the second factor away of somebody who lost both the app and the recovery codes. Check first who asks.
    ResetSecondFactor {
        /// The account's e-mail address.
        #[arg(long)]
        email: String,
    },
    /// Give up a key that was lost (PASSERELLE_KEY_FILE): take all second factors away, so that a server starts with another key.
    GiveKeyUp,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub(super) enum ProgrammeRole {
    /// Runs the programme.
    ProgrammeCoordinator,
    /// Reads its figures.
    MinistryReader,
}

impl From<ProgrammeRole> for Role {
    fn from(role: ProgrammeRole) -> Self {
        match role {
            ProgrammeRole::ProgrammeCoordinator => Self::ProgrammeCoordinator,
            ProgrammeRole::MinistryReader => Self::MinistryReader,
        }
    }
}

#[derive(Debug, thiserror::Error)]
#[error("No account of that address has a second factor.")]
struct NoSecondFactor;

pub(super) async fn run(command: AdminCommand, config: &Config) -> Result {
    match command {
        AdminCommand::Create { email, role } => create(&Email::parse(&email)?, role.into(), config).await,
        AdminCommand::ResetSecondFactor { email } => reset_second_factor(&Email::parse(&email)?, config).await,
        AdminCommand::GiveKeyUp => give_key_up(config).await,
    }
}

async fn create(email: &Email, role: Role, config: &Config) -> Result {
    let token = with_platform(config, async |platform| Ok(platform.appoint(email, role).await?)).await?;
    print_line(&format!("{}/lien/mot-de-passe?jeton={}", config.base_url, token.expose()));
    Ok(())
}

async fn reset_second_factor(email: &Email, config: &Config) -> Result {
    let reset = async |platform: &Platform| match platform.reset_second_factor(email).await {
        Err(Error::NotFound) => Err(NoSecondFactor.into()),
        done => Ok(done?),
    };
    with_platform(config, reset).await?;
    print_line("The account has no second factor any more. Its sessions have ended, and its owner was told by e-mail.");
    Ok(())
}

async fn give_key_up(config: &Config) -> Result {
    let accounts = with_platform(config, async |platform| Ok(platform.give_key_up().await?)).await?;
    print_line(&format!("Accounts that had a second factor and were told by e-mail: {accounts}."));
    Ok(())
}

#[expect(clippy::print_stdout, reason = "scripts read the standard output")]
fn print_line(line: &str) {
    println!("{line}");
}
