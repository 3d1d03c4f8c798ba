//! A failed start gives a sentence that says what to do.

use std::fs;

use cluster::{Cluster, ClusterError};

use crate::support::Folder;

#[tokio::test]
async fn another_major_version_is_refused_with_what_to_do() {
    let dir = Folder::new("major");
    Cluster::start(&dir.config()).await.expect("a start").stop().await.expect("a stop");
    fs::write(dir.home().join("data/PG_VERSION"), "9\n").expect("an old version");
    let refused = Cluster::start(&dir.config()).await.expect_err("an old version");
    assert!(matches!(refused, ClusterError::OtherMajor { was: 9, .. }));
    let said = refused.to_string();
    assert!(said.contains("apt-get install postgresql-9") && said.contains("pg_upgrade"), "{said}");
}

#[tokio::test]
async fn no_binaries_gets_the_install_command() {
    let dir = Folder::new("none");
    let mut config = dir.config();
    config.installed = dir.0.clone();
    let said = Cluster::start(&config).await.expect_err("nothing is installed").to_string();
    assert!(said.contains("sudo make tools") && said.contains("apt-get install postgresql"), "{said}");
}

#[tokio::test]
async fn a_failed_start_shows_the_log_and_lets_go() {
    let dir = Folder::new("failed");
    Cluster::start(&dir.config()).await.expect("a start").stop().await.expect("a stop");
    let settings = dir.home().join("data/postgresql.auto.conf");
    fs::write(&settings, "no_such_setting = on\n").expect("a broken file");
    let failed = Cluster::start(&dir.config()).await.expect_err("a broken file");
    assert!(matches!(failed, ClusterError::StartFailed { .. }));
    assert!(failed.to_string().contains("no_such_setting"), "{failed}");
    fs::write(&settings, "").expect("a mended file");
    Cluster::start(&dir.config()).await.expect("a start").stop().await.expect("a stop");
}
