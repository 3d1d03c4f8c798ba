//! `xtask prepare`: the committed description of every query (`.sqlx`), made by compiling against a fresh schema.
//!
//! The check compiles the workspace with a real database. It is skipped where nothing that it reads has changed since it last
//! passed.

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use cluster::{Cluster, ClusterConfig};

use crate::{
    files::{content_hash, touch},
    workspace::{Paths, Result, cargo, search_path},
};

/// The result depends on the schema, the queries and their committed descriptions.
const READ: [&str; 3] = ["migrations", "crates/store/src", ".sqlx"];

/// Renews `.sqlx`.
pub fn prepare(paths: &Paths) -> Result<()> {
    let fresh = paths.target.join("sqlx-fresh");
    describe(paths, &fresh)?;
    let committed = paths.root.join(".sqlx");
    let _ = fs::remove_dir_all(&committed);
    fs::create_dir_all(&committed)?;
    for (name, content) in read(&fresh)? {
        fs::write(committed.join(name), content)?;
    }
    Ok(())
}

/// Builds everything against a fresh schema. Fails where a query does not fit the schema, or where `.sqlx` differs.
pub fn check(paths: &Paths) -> Result<()> {
    let stamp = paths.target.join("sqlx-checked");
    let read_now = fingerprint(paths)?;
    if fs::read_to_string(&stamp).is_ok_and(|checked| checked == read_now) {
        return Ok(());
    }
    let fresh = paths.target.join("sqlx-fresh");
    describe(paths, &fresh)?;
    if read(&fresh)? != read(&paths.root.join(".sqlx"))? {
        return Err("the committed .sqlx folder is not up to date: make prepare, and commit it".into());
    }
    Ok(fs::write(stamp, read_now)?)
}

/// Runs the build with a database that holds the schema; every query writes its description to `out`.
fn describe(paths: &Paths, out: &Path) -> Result<()> {
    let _ = fs::remove_dir_all(out);
    fs::create_dir_all(out)?;
    // Cargo does not know that the schema changed: a newer file makes it compile the queries again.
    touch(&paths.root.join("crates/store/src/lib.rs"))?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let config = ClusterConfig::new(paths.target.join("prepare-data")).with_path(search_path());
        let mut cluster = Cluster::join_or_start(&config).await?;
        let built = build_against(paths, out, &cluster).await;
        cluster.stop().await?;
        built
    })
}

async fn build_against(paths: &Paths, out: &Path, cluster: &Cluster) -> Result<()> {
    let scripts: Vec<String> = read(&paths.root.join("migrations"))?.into_values().collect();
    let url = cluster.fresh_database("prepare", &scripts).await?;
    let status = with_database(cargo().current_dir(&paths.root).args(["build", "--quiet"]), &url, out).status()?;
    if status.success() { Ok(()) } else { Err("it does not compile against the schema".into()) }
}

fn with_database<'a>(command: &'a mut Command, url: &str, out: &Path) -> &'a mut Command {
    command.env("DATABASE_URL", url).env("SQLX_OFFLINE", "false").env("SQLX_OFFLINE_DIR", out)
}

fn fingerprint(paths: &Paths) -> Result<String> {
    let mut content = Vec::new();
    for folder in READ {
        append(&paths.root.join(folder), &mut content)?;
    }
    Ok(content_hash(&content))
}

fn append(path: &Path, content: &mut Vec<u8>) -> Result<()> {
    if path.is_file() {
        content.extend(path.as_os_str().as_encoded_bytes());
        content.extend(fs::read(path)?);
    } else if path.is_dir() {
        let mut entries: Vec<_> = fs::read_dir(path)?.collect::<std::io::Result<_>>()?;
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            append(&entry.path(), content)?;
        }
    }
    Ok(())
}

/// The files of a folder, by name.
fn read(dir: &Path) -> Result<BTreeMap<String, String>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(dir).map_err(|error| format!("{}: {error}", dir.display()))? {
        let entry = entry?;
        files.insert(entry.file_name().to_string_lossy().into_owned(), fs::read_to_string(entry.path())?);
    }
    Ok(files)
}
