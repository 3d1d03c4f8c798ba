//! A cluster is made, started, joined and stopped, in any data directory.

use std::fs;
use std::os::unix::fs::{DirBuilderExt, MetadataExt};
use std::time::{Duration, Instant};

use cluster::{Cluster, ClusterConfig, ClusterError};
use rustix::process::geteuid;
use sqlx::{Connection, PgConnection};

use crate::support::{Folder, ask};

#[tokio::test]
async fn is_made_started_joined_to_and_stopped() {
    let dir = Folder::new("life");
    let began = Instant::now();
    let mut cluster = Cluster::start(&dir.config()).await.expect("a first start");
    let first = began.elapsed();
    assert!(cluster.is_owner());
    let facts = "SELECT concat_ws(' ', current_user, current_database(), current_setting('server_encoding'), \
                 current_setting('data_checksums'), current_setting('fsync'), \
                 '[' || current_setting('listen_addresses') || ']')";
    assert_eq!(ask(&cluster, facts).await, "passerelle passerelle UTF8 on on []");
    // The case of accented letters changes, so the locale is a Unicode one.
    assert_eq!(ask(&cluster, "SELECT lower('ÉTÉ')").await, "été");
    let socket = fs::metadata(cluster.endpoint().socket_dir()).expect("the socket's folder");
    assert_eq!(socket.mode() & 0o777, 0o700);
    assert_ne!(socket.uid(), 0, "PostgreSQL never runs as root");
    assert!(PgConnection::connect(&cluster.url()).await.is_ok(), "the address leads there too");

    let began = Instant::now();
    cluster.stop().await.expect("a stop");
    let stopped = began.elapsed();
    cluster.stop().await.expect("a second stop does nothing");
    assert!(!dir.pid_file().exists());

    let began = Instant::now();
    let mut again = Cluster::start(&dir.config()).await.expect("a later start");
    let later = began.elapsed();
    eprintln!("first start {first:?}, stop {stopped:?}, later start {later:?}");
    assert!(stopped < Duration::from_secs(3));
    again.stop().await.expect("a stop");
}

#[tokio::test]
async fn a_stop_ends_open_sessions() {
    let dir = Folder::new("sessions");
    let mut cluster = Cluster::start(&dir.config()).await.expect("a start");
    let mut open = PgConnection::connect_with(&cluster.endpoint().options()).await.expect("a session");
    let began = Instant::now();
    cluster.stop().await.expect("a stop");
    assert!(began.elapsed() < Duration::from_secs(3));
    assert!(open.ping().await.is_err());
}

#[tokio::test]
async fn has_one_owner_whom_commands_join() {
    let dir = Folder::new("owner");
    let mut owner = Cluster::start(&dir.config()).await.expect("a start");
    let refused = Cluster::start(&dir.config()).await.expect_err("a second owner");
    assert!(matches!(refused, ClusterError::InUse { pid, .. } if pid == Some(std::process::id())));
    let said = refused.to_string();
    assert!(said.contains("already in use") && said.contains(&std::process::id().to_string()), "{said}");

    let mut joined = Cluster::join_or_start(&dir.config()).await.expect("a command joins");
    assert!(!joined.is_owner());
    joined.stop().await.expect("nothing to stop");
    assert_eq!(ask(&owner, "SELECT 'still here'").await, "still here");
    owner.stop().await.expect("a stop");

    let mut alone = Cluster::join_or_start(&dir.config()).await.expect("a command starts it");
    assert!(alone.is_owner());
    alone.stop().await.expect("a stop");
}

#[tokio::test]
async fn two_first_starts_at_once_make_one_cluster() {
    let dir = Folder::new("race");
    let config = dir.config();
    let (one, other) = tokio::join!(Cluster::join_or_start(&config), Cluster::join_or_start(&config));
    let (mut one, mut other) = (one.expect("a cluster"), other.expect("a cluster"));
    assert_ne!(one.is_owner(), other.is_owner());
    one.stop().await.expect("a stop");
    other.stop().await.expect("a stop");
}

#[tokio::test]
async fn a_long_name_with_odd_characters_does() {
    let dir = Folder::new("long");
    let data_dir = dir.0.join(format!("l'été, \"chez nous\" {}", "x".repeat(120)));
    let config = ClusterConfig { socket_parent: dir.0.clone(), ..ClusterConfig::new(data_dir) };
    let mut cluster = Cluster::start(&config).await.expect("a start");
    assert_eq!(cluster.endpoint().socket_dir().parent(), Some(dir.0.as_path()));
    assert!(PgConnection::connect(&cluster.url()).await.is_ok());
    cluster.stop().await.expect("a stop");
}

#[tokio::test]
async fn as_root_a_closed_data_directory_keeps_its_cluster_elsewhere() {
    if !geteuid().is_root() {
        return;
    }
    let dir = Folder::new("closed");
    let data_dir = dir.0.join("data");
    fs::DirBuilder::new().mode(0o700).create(&data_dir).expect("a closed folder");
    let mut config = dir.config();
    config.system_dir = dir.0.join("system");
    for _ in 0..2 {
        Cluster::start(&config).await.expect("a start").stop().await.expect("a stop");
    }
    let home = fs::read_link(data_dir.join("postgres")).expect("a link");
    assert_eq!(home.parent(), Some(config.system_dir.as_path()));
    assert!(home.join("data/PG_VERSION").exists());

    config.system_dir = dir.0.join("other");
    assert!(Cluster::start(&config).await.is_err(), "root follows no link to a place that is not its own");
}

#[tokio::test]
async fn binaries_are_found_on_the_path() {
    let dir = Folder::new("path");
    let mut config = dir.config();
    let installed = fs::read_dir(&config.installed).expect("an installation");
    let bins = installed.map(|entry| entry.expect("an entry").path().join("bin"));
    config.path = Some(std::env::join_paths(bins).expect("a path"));
    config.installed = dir.0.clone();
    Cluster::start(&config).await.expect("a start").stop().await.expect("a stop");
}
