//! Makes the database files with `initdb`: in a temporary folder, which is renamed when it is complete. A start that was
//! interrupted leaves nothing that looks like a database.

use std::path::{Path, PathBuf};

use super::ClusterError;
use super::binaries::Installation;
use super::endpoint::USER;
use super::home::Home;

const UNFINISHED: &str = "data.new-";
/// The locale: `C.UTF-8`, which every Debian has, or else `C`, which changes the case of ASCII only.
const LOCALES: [&str; 2] = ["C.UTF-8", "C"];

/// Makes the database files. Call with the lock held.
pub(super) async fn init(installation: &Installation, home: &Home) -> Result<(), ClusterError> {
    remove_unfinished(home.folder())?;
    let unfinished = home.folder().join(format!("{UNFINISHED}{}", std::process::id()));
    let mut output = String::new();
    for locale in LOCALES {
        match run(installation, home, &unfinished, locale).await? {
            Ok(()) => return put_in_place(&unfinished, &home.database_files()),
            Err(said) => output = said,
        }
    }
    Err(ClusterError::InitFailed { folder: home.folder().to_owned(), output })
}

async fn run(
    installation: &Installation,
    home: &Home,
    files: &Path,
    locale: &str,
) -> Result<Result<(), String>, ClusterError> {
    let initdb = installation.program("initdb");
    let mut command = home.owner().command(&initdb);
    command
        .arg("--pgdata")
        .arg(files)
        .args(["--username", USER, "--encoding", "UTF8", "--locale", locale])
        // `trust` is safe, because only the owner and root can enter the socket's folder.
        .args(["--auth-local", "trust", "--auth-host", "reject"])
        .arg("--data-checksums");
    let output = tokio::process::Command::from(command).output().await;
    let output = output.map_err(ClusterError::io("Cannot run", &initdb))?;
    if output.status.success() {
        return Ok(Ok(()));
    }
    Ok(Err(String::from_utf8_lossy(&output.stderr).trim_end().to_owned()))
}

fn put_in_place(unfinished: &Path, files: &Path) -> Result<(), ClusterError> {
    std::fs::rename(unfinished, files).map_err(ClusterError::io("Cannot move", unfinished))
}

fn remove_unfinished(home: &Path) -> Result<(), ClusterError> {
    let entries = std::fs::read_dir(home).map_err(ClusterError::io("Cannot read", home))?;
    let leftovers: Vec<PathBuf> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(UNFINISHED))
        .map(|entry| entry.path())
        .collect();
    leftovers
        .iter()
        .try_for_each(|folder| std::fs::remove_dir_all(folder).map_err(ClusterError::io("Cannot remove", folder)))
}
