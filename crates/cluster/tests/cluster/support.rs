//! A folder for each test, and a server that can be killed.

use std::ffi::OsString;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::DirBuilderExt;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use cluster::{Cluster, ClusterConfig};
use sqlx::{Connection, PgConnection};

/// Names the data directory to `holds_until_killed` in the process that `hold` starts.
const HOLD: &str = "PASSERELLE_TEST_HOLD";

/// What that process says once it holds the cluster.
const HELD: &str = "the cluster is held";

/// The folder to hold, in the process that `hold` starts.
#[expect(clippy::disallowed_methods, reason = "the home of the environment in these tests")]
fn held_folder() -> Option<OsString> {
    std::env::var_os(HOLD)
}

/// Not a test: the server that other tests kill.
#[tokio::test]
async fn holds_until_killed() {
    let Some(data_dir) = held_folder() else {
        return;
    };
    let dir = Folder(PathBuf::from(data_dir));
    let cluster = Cluster::start(&dir.config()).await.expect("a start");
    let mut session = PgConnection::connect_with(&cluster.endpoint().options()).await.expect("a session");
    let work = "CREATE TABLE IF NOT EXISTS work AS SELECT 'committed before the kill'::text AS kept";
    sqlx::query(work).execute(&mut session).await.expect("some work");
    writeln!(std::io::stdout(), "{HELD}").expect("the signal to kill");
    std::future::pending::<()>().await;
}

/// Starts a server in its own process group, as a terminal does, and waits until it holds the cluster.
pub fn hold(dir: &Folder) -> Child {
    let mut server = Command::new(std::env::current_exe().expect("this program"))
        .args(["support::holds_until_killed", "--exact", "--nocapture"])
        .env(HOLD, &dir.0)
        .process_group(0)
        .stdout(Stdio::piped())
        .spawn()
        .expect("a server");
    let said = BufReader::new(server.stdout.take().expect("a pipe"));
    let holds = said.lines().map_while(Result::ok).any(|line| line.contains(HELD));
    assert!(holds, "the server ended too early");
    server
}

/// The answer to a query that returns one value.
pub async fn ask(cluster: &Cluster, question: &'static str) -> String {
    let mut session = PgConnection::connect_with(&cluster.endpoint().options()).await.expect("a session");
    let answer = sqlx::query_scalar(question).fetch_one(&mut session).await.expect("an answer");
    session.close().await.expect("a clean end");
    answer
}

/// A folder for one test, deleted by the process that made it.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("cluster-{}-{name}", std::process::id()));
        fs::DirBuilder::new().mode(0o755).create(&folder).expect("a new folder");
        Self(folder)
    }

    pub fn config(&self) -> ClusterConfig {
        ClusterConfig::new(self.0.join("data"))
    }

    pub fn home(&self) -> PathBuf {
        self.0.join("data/postgres")
    }

    pub fn pid_file(&self) -> PathBuf {
        self.home().join("data/postmaster.pid")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if held_folder().is_none() {
            drop(fs::remove_dir_all(&self.0));
        }
    }
}
