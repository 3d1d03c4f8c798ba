//! However a server ended, the next one starts, and no committed data is lost.

use std::fs;
use std::process::{Child, Command};
use std::time::Duration;

use cluster::Cluster;
use rustix::process::{Pid, Signal, kill_process, kill_process_group};

use crate::support::{Folder, ask, hold};

#[tokio::test]
async fn a_killed_servers_postgres_is_adopted() {
    let dir = Folder::new("adopt");
    let mut server = hold(&dir);
    let postmaster = fs::read_to_string(dir.pid_file()).expect("a running postmaster");
    server.kill().expect("kill -9");
    server.wait().expect("its end");

    let mut cluster = Cluster::start(&dir.config()).await.expect("an adoption");
    assert!(cluster.is_owner());
    assert_eq!(fs::read_to_string(dir.pid_file()).expect("a postmaster"), postmaster);
    assert_eq!(ask(&cluster, "SELECT kept FROM work").await, "committed before the kill");
    cluster.stop().await.expect("a stop");
    assert!(!dir.pid_file().exists());
}

#[tokio::test]
async fn the_terminals_interrupt_reaches_only_the_server() {
    let dir = Folder::new("interrupt");
    let mut server = hold(&dir);
    let group = Pid::from_child(&server);
    kill_process_group(group, Signal::INT).expect("Ctrl-C");
    // A shell that runs the tests in the background makes them ignore SIGINT.
    server.kill().expect("its end, at the latest");
    server.wait().expect("its end");
    let mut cluster = Cluster::join_or_start(&dir.config()).await.expect("PostgreSQL is still there");
    assert_eq!(ask(&cluster, "SELECT kept FROM work").await, "committed before the kill");
    cluster.stop().await.expect("a stop");
}

#[tokio::test]
async fn an_orphan_that_does_not_answer_is_replaced() {
    let dir = Folder::new("deaf");
    let mut server = hold(&dir);
    server.kill().expect("kill -9");
    server.wait().expect("its end");
    let orphan = fs::read_to_string(dir.pid_file()).expect("a running postmaster");
    fs::remove_file(dir.home().join("socket/.s.PGSQL.5432")).expect("a socket swept away");
    let mut config = dir.config();
    config.ready_within = Duration::from_secs(2);
    let mut cluster = Cluster::start(&config).await.expect("a new postmaster");
    assert_ne!(fs::read_to_string(dir.pid_file()).expect("a postmaster"), orphan);
    assert_eq!(ask(&cluster, "SELECT kept FROM work").await, "committed before the kill");
    cluster.stop().await.expect("a stop");
}

#[tokio::test]
async fn a_pid_file_that_names_another_process_is_no_obstacle() {
    let dir = Folder::new("stale");
    Cluster::start(&dir.config()).await.expect("a start").stop().await.expect("a stop");
    let mut other = Command::new("sleep").arg("60").spawn().expect("another process");
    fs::write(dir.pid_file(), format!("{}\n/elsewhere\n1\n5432\n/nowhere\n", other.id())).expect("a stale file");
    let mut cluster = Cluster::start(&dir.config()).await.expect("a start");
    cluster.stop().await.expect("a stop");
    assert!(matches!(other.try_wait(), Ok(None)), "the other process was left alone");
    other.kill().expect("its end");
    other.wait().expect("its end");
}

#[tokio::test]
async fn a_socket_lock_that_names_another_process_is_no_obstacle() {
    let dir = Folder::new("socket");
    let mut server = hold(&dir);
    kill_both(&dir, &mut server);
    let lock = dir.home().join("socket/.s.PGSQL.5432.lock");
    let text = fs::read_to_string(&lock).expect("a lock that was left");
    let rest = text.split_once('\n').expect("lines").1;
    // Our own number, as if it had been used again.
    fs::write(&lock, format!("{}\n{rest}", std::process::id())).expect("a stale lock");
    let mut cluster = Cluster::start(&dir.config()).await.expect("a start");
    assert_eq!(ask(&cluster, "SELECT kept FROM work").await, "committed before the kill");
    cluster.stop().await.expect("a stop");
}

#[tokio::test]
async fn a_start_right_after_both_were_killed_succeeds() {
    let dir = Folder::new("both");
    let mut server = hold(&dir);
    for _ in 0..8 {
        kill_both(&dir, &mut server);
        server = hold(&dir);
    }
    server.kill().expect("kill -9");
    server.wait().expect("its end");
    let mut cluster = Cluster::start(&dir.config()).await.expect("an adoption");
    assert_eq!(ask(&cluster, "SELECT kept FROM work").await, "committed before the kill");
    cluster.stop().await.expect("a stop");
}

#[tokio::test]
async fn a_killed_postgres_is_started_again_each_time() {
    let dir = Folder::new("again");
    let config = dir.config();
    let mut cluster = Cluster::start(&config).await.expect("a start");
    for _ in 0..3 {
        let before = fs::read_to_string(dir.pid_file()).expect("a running postmaster");
        kill_postmaster(&dir);
        cluster.ended().await;
        cluster.restart(&config).await;
        assert_eq!(ask(&cluster, "SELECT 'it answers'").await, "it answers");
        assert_ne!(fs::read_to_string(dir.pid_file()).expect("a postmaster"), before);
    }
    // Versions before 14 have no such setting.
    let sync = "SELECT coalesce((SELECT setting FROM pg_settings WHERE name = 'recovery_init_sync_method'), 'syncfs')";
    assert_eq!(ask(&cluster, sync).await, "syncfs", "a recovery does not write every file by itself");
    cluster.stop().await.expect("a stop");
    assert!(!dir.pid_file().exists(), "the owner stops the one that was started again");
}

fn kill_postmaster(dir: &Folder) {
    let file = fs::read_to_string(dir.pid_file()).expect("a running postmaster");
    let pid = file.lines().next().and_then(|line| line.trim().parse().ok()).and_then(Pid::from_raw).expect("a pid");
    kill_process(pid, Signal::KILL).expect("kill -9");
}

/// Kills a server and its PostgreSQL at the same moment.
fn kill_both(dir: &Folder, server: &mut Child) {
    server.kill().expect("kill -9");
    kill_postmaster(dir);
    server.wait().expect("its end");
}

#[tokio::test]
async fn what_an_interrupted_initialisation_left_is_removed() {
    let dir = Folder::new("unfinished");
    Cluster::start(&dir.config()).await.expect("a start").stop().await.expect("a stop");
    let files = dir.home().join("data");
    let leftover = dir.home().join("data.new-1");
    fs::rename(&files, &leftover).expect("files that never arrived");
    Cluster::start(&dir.config()).await.expect("a start").stop().await.expect("a stop");
    assert!(files.exists() && !leftover.exists());
}
