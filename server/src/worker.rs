//! The mail worker: sends what is due, on every node, until the server stops.

use std::{sync::Arc, time::Duration};

use platform::{
    Platform,
    mail::{RenderFn, Transport},
};
use tokio::{sync::watch, task::JoinSet};

use crate::config::Config;

/// How mails are rendered: the catalogue is the interface's.
pub const RENDER: RenderFn = app::mail::render;

/// How long a mail may wait in an idle outbox: a person who signs up looks at their inbox at once.
const POLL: Duration = Duration::from_millis(500);
/// The pause after a failure of the database, which other parts of the server report too.
const PAUSE_AFTER_FAILURE: Duration = Duration::from_secs(5);
/// Mails sent side by side, so that a server that takes its time holds up one of them and not all.
const SENDERS: usize = 3;
/// A mail on its way when the server stops may take this long; cut off, its lease ends and it is sent by the next server.
const GRACE: Duration = Duration::from_secs(2);
/// The folder of mails without a server, under the data directory.
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

/// The way out that the configuration chooses: a server, or files.
///
/// # Errors
/// When the server's address does not parse, or the folder cannot be made.
pub fn transport(config: &Config) -> Result<Transport, TransportError> {
    let sender = config.mail_from.clone();
    match &config.smtp_url {
        Some(url) => Transport::smtp(url, sender).map_err(TransportError::SmtpUrl),
        None => {
            let folder = config.data_dir.join(FOLDER);
            let shown = folder.display().to_string();
            Transport::files(folder, sender).map_err(|error| TransportError::Folder { folder: shown, error })
        }
    }
}

/// The running worker.
pub struct MailWorker {
    stop: watch::Sender<bool>,
    senders: JoinSet<()>,
}

impl MailWorker {
    /// Begins to send.
    #[must_use]
    pub fn start(platform: Platform, transport: Transport) -> Self {
        let (stop, asked) = watch::channel(false);
        let transport = Arc::new(transport);
        let mut senders = JoinSet::new();
        for _ in 0..SENDERS {
            senders.spawn(send(platform.clone(), Arc::clone(&transport), asked.clone()));
        }
        Self { stop, senders }
    }

    /// Stops; mails on their way get a moment to end.
    pub async fn stop(mut self) {
        self.stop.send_replace(true);
        let ended = async { while self.senders.join_next().await.is_some() {} };
        if tokio::time::timeout(GRACE, ended).await.is_err() {
            tracing::warn!("a mail was on its way when the server stopped; it will be sent again");
        }
    }
}

/// One mail after another, with a pause where none is due.
async fn send(platform: Platform, transport: Arc<Transport>, mut asked: watch::Receiver<bool>) {
    while !*asked.borrow() {
        let pause = match platform.deliver_next(RENDER, &transport).await {
            Ok(Some(_)) => continue,
            Ok(None) => POLL,
            Err(error) => {
                tracing::error!(%error, "the outbox could not be read");
                PAUSE_AFTER_FAILURE
            }
        };
        tokio::select! {
            // An error means that the worker is gone: stop too.
            _ = asked.wait_for(|asked| *asked) => return,
            () = tokio::time::sleep(pause) => {}
        }
    }
}
