//! `passerelle admin`: what only the operator of the server may do.

use clap::{Subcommand, ValueEnum};
use domain::{account::Role, email::Email};

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

pub(super) async fn run(command: AdminCommand, config: &Config) -> Result {
    let AdminCommand::Create { email, role } = command;
    let email = Email::parse(&email)?;
    let token = with_platform(config, async |platform| Ok(platform.appoint(&email, role.into()).await?)).await?;
    print_link(&format!("{}/lien/mot-de-passe?jeton={}", config.base_url, token.expose()));
    Ok(())
}

#[expect(clippy::print_stdout, reason = "scripts read the link on the standard output")]
fn print_link(link: &str) {
    println!("{link}");
}
