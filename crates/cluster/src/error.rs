//! Errors of the private PostgreSQL. Each message is a sentence that says what to do.

use std::io;
use std::path::{Path, PathBuf};

/// Why the private PostgreSQL could not be started, joined or stopped.
#[derive(Debug, thiserror::Error)]
pub enum ClusterError {
    /// This machine has no `initdb` or no `postgres`.
    #[error(
        "No PostgreSQL was found on this machine: install it with `sudo make tools` (or, on Debian, `sudo apt-get \
         install postgresql`), or set DATABASE_URL to a database of yours."
    )]
    BinariesNotFound,
    /// Another process owns this data directory.
    #[error(
        "The data directory {} is already in use by {}: stop it first, or choose another PASSERELLE_DATA_DIR.",
        .data_dir.display(), process(*.pid)
    )]
    InUse { data_dir: PathBuf, pid: Option<u32> },
    /// The owner holds the lock, but its database does not answer.
    #[error("The data directory {} is in use by {}, whose database does not answer.",
        .data_dir.display(), process(*.pid))]
    HolderSilent { data_dir: PathBuf, pid: Option<u32> },
    /// The database files are those of another major version of PostgreSQL.
    #[error(
        "The database in {} was made by PostgreSQL {was}, and this machine has PostgreSQL {}: install PostgreSQL {was} \
         (on Debian, `sudo apt-get install postgresql-{was}`), or bring the data over with pg_upgrade or with pg_dump.",
        .folder.display(), list(.installed)
    )]
    OtherMajor { folder: PathBuf, was: u32, installed: Vec<u32> },
    /// The cluster belongs to another user of the machine.
    #[error(
        "The database in {} belongs to another user of this machine: start the server as that user or as root, or \
         choose another PASSERELLE_DATA_DIR.",
        .folder.display()
    )]
    ForeignOwner { folder: PathBuf },
    /// The server runs as root, and the machine has no user to run PostgreSQL as.
    #[error(
        "PostgreSQL refuses to run as root, and this machine has neither a user `postgres` nor a user `nobody`: start \
         the server as an ordinary user."
    )]
    NoUnprivilegedUser,
    /// `initdb` failed.
    #[error("The database could not be made in {}:\n{output}", .folder.display())]
    InitFailed { folder: PathBuf, output: String },
    /// The postmaster ended before it answered.
    #[error("PostgreSQL did not start; its log, {}, ends with:\n{tail}", .log.display())]
    StartFailed { log: PathBuf, tail: String },
    /// The postmaster runs but does not answer.
    #[error("PostgreSQL did not answer within {seconds} s; its log, {}, ends with:\n{tail}", .log.display())]
    NotReady { seconds: u64, log: PathBuf, tail: String },
    /// The postmaster still runs after every signal.
    #[error("PostgreSQL (process {pid}) did not stop.")]
    StillRunning { pid: u32 },
    /// The database answered with an error.
    #[error("The private database refused a connection: {0}")]
    Database(#[source] sqlx::Error),
    /// A program of PostgreSQL's client is missing.
    #[error(
        "There is no {program} beside PostgreSQL: install its client (on Debian, `sudo apt-get install postgresql-client`)."
    )]
    ClientMissing { program: &'static str },
    /// A program of PostgreSQL's client gave up.
    #[error("{program} gave up: {reason}. `passerelle doctor` says whether the database answers.")]
    ClientFailed { program: &'static str, reason: String },
    /// A program of PostgreSQL's client was ended from outside.
    #[error("{program} was ended by signal {signal} before it was done. Start the command again.")]
    ClientEnded { program: &'static str, signal: i32 },
    /// The database ended while a program of its client was at work.
    #[error(
        "The database ended while {program} was at work. Start the command again once it answers: `passerelle doctor` says so."
    )]
    DatabaseEnded { program: &'static str },
    /// The copy of a database cannot be written where its receiver puts it.
    #[error("The copy cannot be written: {0}")]
    Output(#[source] io::Error),
    /// The data directory cannot be made or opened.
    #[error(
        "The data directory {} cannot be made or opened ({source}). Choose another with PASSERELLE_DATA_DIR, or let this user \
         write there.",
        .folder.display()
    )]
    DataDir { folder: PathBuf, source: io::Error },
    /// A file or a program failed.
    #[error("{doing} {}: {source}", .path.display())]
    Io { doing: &'static str, path: PathBuf, source: io::Error },
}

impl ClusterError {
    /// Makes an input or output error, for `map_err`. `doing` stands before the path: "Cannot open".
    pub(super) fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_owned();
        move |source| Self::Io { doing, path, source }
    }
}

/// The pid is unknown between the moment when a holder locks and its first write.
fn process(pid: Option<u32>) -> String {
    pid.map_or_else(|| "another process".to_owned(), |pid| format!("another process ({pid})"))
}

fn list(majors: &[u32]) -> String {
    majors.iter().map(u32::to_string).collect::<Vec<_>>().join(", ")
}
