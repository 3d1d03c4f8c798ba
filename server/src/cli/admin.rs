//! `passerelle admin`: what only the operator of the server may do.

use clap::Subcommand;
use domain::email::Email;

use crate::{config::Config, database::with_platform, error::Result};

#[derive(Debug, Subcommand)]
pub(super) enum AdminCommand {
    /// Make a coordinator of the programme, and print a link to choose a password.
    Create {
        /// The person's e-mail address.
        #[arg(long)]
        email: String,
    },
}

pub(super) async fn run(command: AdminCommand, config: &Config) -> Result {
    let AdminCommand::Create { email } = command;
    let email = Email::parse(&email)?;
    let token = with_platform(config, async |platform| Ok(platform.appoint_coordinator(&email).await?)).await?;
    print_link(&format!("{}/lien/mot-de-passe?jeton={}", config.base_url, token.expose()));
    Ok(())
}

#[expect(clippy::print_stdout, reason = "scripts read the link on the standard output")]
fn print_link(link: &str) {
    println!("{link}");
}
