//! The ways out: SMTP, or files where no server is configured.

use std::{
    fs::{DirBuilder, Permissions},
    io,
    os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt},
    path::{Path, PathBuf},
    time::Duration,
};

use domain::ids::MailId;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor, transport::smtp};
use tokio::io::AsyncWriteExt;

use super::Sender;

/// How long each step of a conversation with a server may take.
const STEP_TIMEOUT: Duration = Duration::from_secs(30);
/// Replies 5xx that refuse our sign-in, not the mail: every mail would die of a password that somebody mistyped.
const REFUSES_US: [u16; 4] = [530, 534, 535, 538];
/// A server's reply is kept up to there.
const MAX_REPLY: usize = 1_000;
/// Mails hold one-time links: nobody else on this machine reads them.
const PRIVATE_FOLDER: u32 = 0o700;
const PRIVATE_FILE: u32 = 0o600;

/// How mails are sent, and their sender.
pub struct Transport {
    pub(super) sender: Sender,
    way: Way,
    /// Where files of mails lie, also those from before a server sent them.
    folder: Option<PathBuf>,
}

enum Way {
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    /// A folder of `.eml` files.
    Files(PathBuf),
}

/// An SMTP address that lettre does not read. It may hold a password: it is not repeated.
#[derive(Debug, Clone, Copy, thiserror::Error)]
#[error("not an SMTP address such as smtps://user:password@smtp.example.org")]
pub struct WrongSmtpUrl;

/// Why a mail did not leave, with the server's words.
#[derive(Debug)]
pub(super) enum Failure {
    /// Worth another try.
    Temporary(String),
    /// The server does not want this mail.
    Permanent(String),
}

impl Transport {
    /// By the server of that address; its scheme decides about TLS.
    ///
    /// # Errors
    /// When the address does not parse.
    pub fn smtp(url: &str, sender: Sender) -> Result<Self, WrongSmtpUrl> {
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|_| WrongSmtpUrl)?;
        Ok(Self { sender, way: Way::Smtp(builder.timeout(Some(STEP_TIMEOUT)).build()), folder: None })
    }

    /// Into files of that folder, which is made if need be.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn files(folder: PathBuf, sender: Sender) -> io::Result<Self> {
        DirBuilder::new().recursive(true).mode(PRIVATE_FOLDER).create(&folder)?;
        std::fs::set_permissions(&folder, Permissions::from_mode(PRIVATE_FOLDER))?;
        Ok(Self { sender, way: Way::Files(folder.clone()), folder: Some(folder) })
    }

    /// Whether mails could leave: the server answers and takes the sign-in, or the folder is there.
    ///
    /// # Errors
    /// What the server or the system says.
    pub async fn check(&self) -> Result<(), String> {
        match &self.way {
            Way::Smtp(server) => match server.test_connection().await {
                Ok(true) => Ok(()),
                Ok(false) => Err("it refuses the connection".to_owned()),
                Err(error) => Err(bounded(&error.to_string())),
            },
            Way::Files(folder) => std::fs::metadata(folder).map(drop).map_err(|error| error.to_string()),
        }
    }

    /// The same, where mails were files in that folder before.
    #[must_use]
    pub fn after_files(self, folder: &Path) -> Self {
        Self { folder: folder.is_dir().then(|| folder.to_owned()), ..self }
    }

    /// The folder of the files, where there is one.
    #[must_use]
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    pub(super) async fn send(&self, id: MailId, message: Message) -> Result<(), Failure> {
        match &self.way {
            Way::Smtp(server) => server.send(message).await.map(drop).map_err(|error| failure(&error)),
            Way::Files(folder) => write(folder, id, &message.formatted())
                .await
                .map_err(|error| Failure::Temporary(bounded(&error.to_string()))),
        }
    }
}

/// Whole or not at all; a second attempt replaces the first.
async fn write(folder: &Path, id: MailId, content: &[u8]) -> io::Result<()> {
    let unfinished = folder.join(format!("{id}.part"));
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true).mode(PRIVATE_FILE);
    let mut file = tokio::fs::OpenOptions::from(options).open(&unfinished).await?;
    file.write_all(content).await?;
    file.sync_all().await?;
    tokio::fs::rename(unfinished, folder.join(format!("{id}.eml"))).await
}

fn failure(error: &smtp::Error) -> Failure {
    let code = error.status().map(u16::from);
    let words = match (code, std::error::Error::source(error)) {
        (Some(code), Some(reply)) => format!("{code} {reply}"),
        _ => error.to_string(),
    };
    let words = bounded(&words);
    if error.is_permanent() && !code.is_some_and(|code| REFUSES_US.contains(&code)) {
        Failure::Permanent(words)
    } else {
        Failure::Temporary(words)
    }
}

fn bounded(words: &str) -> String {
    words.chars().map(|c| if c.is_control() { ' ' } else { c }).take(MAX_REPLY).collect()
}
