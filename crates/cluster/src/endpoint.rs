//! The address of a cluster.

use std::path::{Path, PathBuf};

use sqlx::postgres::{PgConnectOptions, PgSslMode};

/// The role of PostgreSQL that owns the database. It is not a user of the machine.
pub(super) const USER: &str = "passerelle";
/// The server's database.
pub(super) const DATABASE: &str = "passerelle";
/// Only a part of the socket's name: nothing listens on TCP.
pub(super) const PORT: u16 = 5432;
/// The database that `initdb` makes. We connect to it to make ours.
const FIRST_DATABASE: &str = "postgres";

/// A Unix socket, a user and a database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Endpoint {
    socket_dir: PathBuf,
}

impl Endpoint {
    pub(super) fn new(socket_dir: PathBuf) -> Self {
        Self { socket_dir }
    }

    /// The folder of the Unix socket.
    pub fn socket_dir(&self) -> &Path {
        &self.socket_dir
    }

    /// The database's user.
    pub fn user(&self) -> &'static str {
        USER
    }

    /// The server's database.
    pub fn database(&self) -> &'static str {
        DATABASE
    }

    /// Options with which sqlx connects to the server's database; `.database(…)` chooses another one.
    pub fn options(&self) -> PgConnectOptions {
        PgConnectOptions::new_without_pgpass()
            .socket(&self.socket_dir)
            .port(PORT)
            .username(USER)
            .database(DATABASE)
            .ssl_mode(PgSslMode::Disable)
    }

    pub(super) fn first_database(&self) -> PgConnectOptions {
        self.options().database(FIRST_DATABASE)
    }

    /// The same as an address, for `DATABASE_URL` and `psql`. The folder's name has no character that needs quoting.
    pub fn url(&self) -> String {
        self.url_of(DATABASE)
    }

    /// The address of another database of the same cluster.
    pub(super) fn url_of(&self, database: &str) -> String {
        format!("postgresql://{USER}@localhost:{PORT}/{database}?host={}", self.socket_dir.display())
    }
}
