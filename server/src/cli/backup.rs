//! `passerelle backup` and `passerelle restore`.

use std::path::Path;

use crate::{
    backup::{self, REPLACED},
    config::Config,
    error::Result,
};

pub(super) async fn write(file: &Path, config: &Config) -> Result {
    backup::write(file, config).await?;
    say(&format!(
        "{} holds the whole database. Keep it apart from this machine: it holds personal data.",
        file.display()
    ));
    Ok(())
}

pub(super) async fn restore(file: &Path, config: &Config) -> Result {
    backup::restore(file, config).await?;
    say(&format!("The database is that of {}.", file.display()));
    if config.database_url.is_none() {
        say(&format!("What was there before is kept as the database {REPLACED}, until the next restore."));
    }
    Ok(())
}

#[expect(clippy::print_stdout, reason = "the answer of the command")]
fn say(line: &str) {
    println!("{line}");
}
