//! Copies of a database as streams, made and read by PostgreSQL's own `pg_dump` and `pg_restore`.

use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::process::{Child, ChildStderr};

use super::binaries::Installation;
use super::endpoint::{DATABASE, PORT, USER};
use super::home::Home;
use super::owner::Owner;
use super::{ClusterConfig, ClusterError, Endpoint};

const PG_DUMP: &str = "pg_dump";
const PG_RESTORE: &str = "pg_restore";
/// What the programs print where the server ends their connection. It speaks English: its messages are those of the locale C.
const DATABASE_ENDED: [&str; 3] =
    ["server closed the connection unexpectedly", "terminating connection", "no connection to the server"];

/// PostgreSQL's programs for one server.
#[derive(Debug)]
pub struct Dumper {
    installation: Installation,
    /// The user to run them as; this process's where there is none.
    owner: Option<Owner>,
    /// What tells them where the server is.
    connection: Vec<String>,
    password: Option<String>,
    database: String,
}

impl Dumper {
    /// For the private cluster of this data directory, which answers at `endpoint`.
    pub(super) async fn of_private(config: &ClusterConfig, endpoint: &Endpoint) -> Result<Self, ClusterError> {
        let home = Home::open(config).await?;
        let installation = Installation::choose(config, home.major()?, &home.database_files())?;
        let folder = endpoint.socket_dir().display().to_string();
        let connection = ["--host", &folder, "--port", &PORT.to_string(), "--username", USER].map(str::to_owned);
        let (owner, database) = (Some(home.owner()), DATABASE.to_owned());
        Ok(Self { installation, owner, connection: connection.into(), password: None, database })
    }

    /// For a server of the operator's. `address` is its address without the password, which goes to the programs apart: others can
    /// read their arguments.
    ///
    /// # Errors
    /// Where no PostgreSQL is installed here.
    pub fn of_address(config: &ClusterConfig, address: String, password: Option<String>) -> Result<Self, ClusterError> {
        let installation = Installation::newest(config)?;
        Ok(Self { installation, owner: None, connection: Vec::new(), password, database: address })
    }

    /// The same for another database of the private cluster.
    #[must_use]
    pub fn for_database(self, name: &str) -> Self {
        Self { database: name.to_owned(), ..self }
    }

    /// Writes a consistent copy of the database, while others use it.
    ///
    /// # Errors
    /// Why `pg_dump` ended, or [`ClusterError::Output`], the writer's.
    pub async fn dump(&self, to: &mut (impl AsyncWrite + Unpin)) -> Result<(), ClusterError> {
        let mut command = self.command(PG_DUMP)?;
        command.args(["--format=custom", "--no-owner", "--no-privileges"]).stdout(Stdio::piped());
        let mut child = spawn(command, PG_DUMP)?;
        let mut output = child.stdout.take().expect("its output is a pipe");
        let errors = child.stderr.take();
        let copy = async {
            let copied = tokio::io::copy(&mut output, to).await;
            drop(output);
            copied
        };
        let (copied, said) = tokio::join!(copy, text_of(errors));
        // First the writer's error: where it fails, `pg_dump` has nowhere to write to, and fails too.
        copied.map_err(ClusterError::Output)?;
        ended(child, PG_DUMP, &said).await
    }

    /// Fills an empty database from a copy. All of it or nothing.
    ///
    /// # Errors
    /// Why `pg_restore` ended, or the reader's.
    pub async fn restore(&self, from: &mut (impl AsyncRead + Unpin)) -> Result<(), ClusterError> {
        let mut command = self.command(PG_RESTORE)?;
        command.args(["--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges"]);
        command.stdin(Stdio::piped()).stdout(Stdio::null());
        let mut child = spawn(command, PG_RESTORE)?;
        let mut input = child.stdin.take().expect("its input is a pipe");
        let errors = child.stderr.take();
        let copy = async {
            let copied = tokio::io::copy(from, &mut input).await;
            // Only its end tells `pg_restore` that nothing more comes. Where that fails, it has ended and says why.
            drop(input.shutdown().await);
            drop(input);
            copied
        };
        let (copied, said) = tokio::join!(copy, text_of(errors));
        ended(child, PG_RESTORE, &said).await?;
        copied.map(drop).map_err(ClusterError::io("Cannot read the copy for", &self.installation.program(PG_RESTORE)))
    }

    fn command(&self, name: &'static str) -> Result<Command, ClusterError> {
        let program = self.installation.program(name);
        if !program.is_file() {
            return Err(ClusterError::ClientMissing { program: name });
        }
        let mut command = match self.owner {
            Some(owner) => owner.command(&program),
            None => Command::new(&program),
        };
        command.args(&self.connection).arg("--no-password").arg(format!("--dbname={}", self.database));
        command.envs(self.password.iter().map(|password| ("PGPASSWORD", password)));
        command.stderr(Stdio::piped());
        Ok(command)
    }
}

fn spawn(command: Command, name: &'static str) -> Result<Child, ClusterError> {
    let program = PathBuf::from(name);
    let mut command = tokio::process::Command::from(command);
    command.kill_on_drop(true).spawn().map_err(ClusterError::io("Cannot run", &program))
}

async fn text_of(errors: Option<ChildStderr>) -> String {
    let mut said = Vec::new();
    if let Some(mut errors) = errors {
        // What was read until then says more than the error.
        drop(errors.read_to_end(&mut said).await);
    }
    String::from_utf8_lossy(&said).trim_end().to_owned()
}

async fn ended(mut child: Child, program: &'static str, said: &str) -> Result<(), ClusterError> {
    let status = child.wait().await.map_err(ClusterError::io("Cannot wait for", &PathBuf::from(program)))?;
    match status.signal() {
        None if status.success() => Ok(()),
        Some(signal) => Err(ClusterError::ClientEnded { program, signal }),
        None if DATABASE_ENDED.iter().any(|words| said.contains(words)) => Err(ClusterError::DatabaseEnded { program }),
        None => Err(ClusterError::ClientFailed { program, reason: reason(program, said) }),
    }
}

/// The first error that a program names, without the statement and the details that follow it.
fn reason(program: &str, said: &str) -> String {
    let mark = format!("{program}: error: ");
    let named = said.lines().find_map(|line| line.strip_prefix(&mark));
    let reason = named.or_else(|| said.lines().next()).unwrap_or("it does not say why");
    reason.trim_end_matches(['.', ':', ' ']).to_owned()
}

#[cfg(test)]
mod tests {
    //! What PostgreSQL's programs print becomes one reason.
    use super::*;

    async fn end(script: &str) -> String {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script]).stderr(Stdio::piped());
        let mut child = spawn(command, PG_DUMP).expect("a shell");
        let said = text_of(child.stderr.take()).await;
        ended(child, PG_DUMP, &said).await.map_or_else(|error| error.to_string(), |()| String::new())
    }

    #[tokio::test]
    async fn the_end_of_a_program_is_said_in_a_sentence() {
        assert_eq!(end("exit 0").await, "");
        assert!(end("kill -9 $$").await.starts_with("pg_dump was ended by signal 9 before it was done."));
        let lost = "echo 'pg_dump: error: Dumping the contents of table \"account\" failed: PQgetResult() failed.
pg_dump: detail: Error message from server: server closed the connection unexpectedly
pg_dump: detail: Command was: COPY public.account (id, email) TO stdout;' >&2; exit 1";
        assert!(end(lost).await.starts_with("The database ended while pg_dump was at work."));
        let older = "echo 'pg_dump: error: aborting because of server version mismatch
pg_dump: detail: server version: 17.1; pg_dump version: 15.9' >&2; exit 1";
        let said = end(older).await;
        assert!(said.starts_with("pg_dump gave up: aborting because of server version mismatch."), "{said}");
        assert!(!said.contains('\n') && !said.contains("detail"), "{said}");
        assert!(end("exit 3").await.contains("it does not say why"));
    }
}
