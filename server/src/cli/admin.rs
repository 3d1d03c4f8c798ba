//! `passerelle admin`: what only who runs the server may do.

use clap::Subcommand;
use domain::email::Email;

use super::CommandResult;
use crate::{config::Config, database::Database};

#[derive(Debug, Subcommand)]
pub(super) enum AdminCommand {
    /// Make a coordinator of the programme, and print a link to choose a password.
    Create {
        /// The person's e-mail address.
        #[arg(long)]
        email: String,
    },
}

pub(super) async fn run(command: AdminCommand, config: &Config) -> CommandResult {
    let AdminCommand::Create { email } = command;
    let email = Email::parse(&email)?;
    let mut database = Database::join(config).await?;
    let created = create(&email, config, &database).await;
    let stopped = database.stop().await;
    created.and(stopped)
}

async fn create(email: &Email, config: &Config, database: &Database) -> CommandResult {
    let platform = database.platform(config, false).await?;
    platform.migrate().await?;
    let token = platform.appoint_coordinator(email).await?;
    platform.close().await;
    // The one thing this command is for; whoever scripts it reads it here.
    #[expect(clippy::print_stdout, reason = "the command's answer")]
    {
        println!("{}/lien/mot-de-passe?jeton={}", config.base_url, token.expose());
    }
    Ok(())
}
