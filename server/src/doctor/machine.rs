//! The machine: the data directory, its space, the process.

use std::os::unix::fs::MetadataExt;

use super::Finding;
use crate::{config::Config, connections::raise_file_limit, space};

/// Fewer files than this leave too little for connections.
const ENOUGH_FILES: usize = 1024;
/// The bits of a mode that let everybody in write.
const OTHERS_WRITE: u32 = 0o002;

pub(super) fn look(config: &Config) -> Vec<Finding> {
    let mut findings = vec![folder(config)];
    findings.extend(room(config));
    findings.push(files());
    if rustix::process::geteuid().is_root() {
        findings.push(Finding::warning(
            "This runs as root. A server gives it up once it listens, where the user of PostgreSQL can enter the data directory; better start it as an ordinary user (docs/OPERATION.md).",
        ));
    }
    findings
}

fn folder(config: &Config) -> Finding {
    let shown = config.data_dir.display();
    match std::fs::metadata(&config.data_dir) {
        Ok(meta) if !meta.is_dir() => {
            Finding::problem(format!("{shown} is no folder. Choose another with PASSERELLE_DATA_DIR."))
        }
        Ok(meta) if meta.mode() & OTHERS_WRITE != 0 => {
            Finding::problem(format!("Everybody on this machine may write to {shown}. Close it: chmod o-w {shown}"))
        }
        Ok(_) => Finding::good(format!("The data directory is {shown}.")),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Finding::good(format!("The data directory {shown} is not there yet; the first start makes it."))
        }
        Err(error) => Finding::problem(format!(
            "The data directory {shown} cannot be opened ({error}). Choose another with PASSERELLE_DATA_DIR, or give it to this user."
        )),
    }
}

fn room(config: &Config) -> Option<Finding> {
    let free = space::free(&config.data_dir)?;
    let shown = free / (1024 * 1024);
    Some(if free < space::LEAST {
        Finding::problem(format!(
            "Only {shown} MB are free for the data directory: the server takes no forms until there is more. Make room."
        ))
    } else if free < space::LEAST * 4 {
        Finding::warning(format!("{shown} MB are free for the data directory. Make room soon."))
    } else {
        Finding::good(format!("{shown} MB are free for the data directory."))
    })
}

fn files() -> Finding {
    let files = raise_file_limit();
    if files < ENOUGH_FILES {
        return Finding::warning(format!(
            "The server may open {files} files only, so that few people can be connected at once. Raise the limit (LimitNOFILE=8192 for systemd)."
        ));
    }
    Finding::good(format!("The server may open {files} files."))
}
