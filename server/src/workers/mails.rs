//! Sends the mails that are due. Every node does: a claimed mail belongs to one node.

use std::{path::PathBuf, sync::Arc, time::Duration};

use platform::{
    Platform,
    mail::{RenderFn, Transport},
};

use super::job::{Job, Progress};
use crate::config::Config;

/// Renders a mail. `app` has the catalogue of texts.
pub const RENDER: RenderFn = app::mail::render;

/// How long a mail may wait in an idle outbox. Somebody who signs up opens their mailbox at once.
const POLL: Duration = Duration::from_millis(500);
/// The pause after a failure of the database.
const RETRY: Duration = Duration::from_secs(5);
/// Mails sent at the same time, so that one slow mail server does not delay the others.
const SENDERS: usize = 3;
/// Without a mail server, mails are files in this folder of the data directory.
const FOLDER: &str = "mail";

/// What prevents mails from leaving, as one sentence.
#[derive(Debug, thiserror::Error)]
pub enum TransportError {
    #[error("PASSERELLE_SMTP_URL is {0}. Correct it or leave it out.")]
    SmtpUrl(platform::mail::WrongSmtpUrl),
    #[error(
        "the folder for mails, {folder}, cannot be made ({error}). Choose another data directory with PASSERELLE_DATA_DIR."
    )]
    Folder { folder: String, error: std::io::Error },
}

/// A mail server or a folder, as the configuration says.
///
/// # Errors
/// When the server's address does not parse, or the folder cannot be made.
pub fn transport(config: &Config) -> Result<Transport, TransportError> {
    let (sender, folder) = (config.mail_from.clone(), folder(config));
    match &config.smtp_url {
        Some(url) => Transport::smtp(url, sender)
            .map(|transport| transport.after_files(&folder))
            .map_err(TransportError::SmtpUrl),
        None => {
            let shown = folder.display().to_string();
            Transport::files(folder, sender).map_err(|error| TransportError::Folder { folder: shown, error })
        }
    }
}

/// Where mails are written without a mail server.
#[must_use]
pub fn folder(config: &Config) -> PathBuf {
    config.data_dir.join(FOLDER)
}

/// Each run sends one mail.
#[must_use]
pub fn job(platform: Platform, transport: Transport) -> Job {
    let transport = Arc::new(transport);
    let run = move |_| {
        let (platform, transport) = (platform.clone(), Arc::clone(&transport));
        async move {
            let sent = platform.deliver_next(RENDER, &transport).await?;
            Ok(if sent.is_some() { Progress::More } else { Progress::Done })
        }
    };
    Job::new("mails", POLL, run).retrying_after(RETRY).in_parallel(SENDERS)
}
