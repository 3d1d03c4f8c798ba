//! The workspace that the build tool works on: its folders, its cargo, and the environment variables that the tool reads.

use std::{env, ffi::OsString, path::PathBuf, process::Command};

/// Any error ends the tool, which prints the error's message.
pub type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The folders that the commands read and write.
pub struct Paths {
    pub root: PathBuf,
    pub target: PathBuf,
    pub site: PathBuf,
}

impl Paths {
    pub fn new() -> Self {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = root.canonicalize().unwrap_or(root);
        let target = variable("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let site = target.join("site");
        Self { root, target, site }
    }
}

/// The cargo that `tools/install.sh` chose. The cargo that started this tool sets variables that would select another compiler,
/// so they are removed.
pub fn cargo() -> Command {
    let root = Paths::new().root;
    let chosen = std::fs::read_to_string(root.join(".tools/cargo")).unwrap_or_else(|_| "cargo".to_owned());
    let mut words = chosen.split_whitespace();
    let mut command = Command::new(words.next().unwrap_or("cargo"));
    command.args(words).env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
    command
}

/// Where to look for PostgreSQL's programs.
pub fn search_path() -> Option<OsString> {
    variable("PATH")
}

#[expect(clippy::disallowed_methods, reason = "the build tool's home of the environment")]
fn variable(name: &str) -> Option<OsString> {
    env::var_os(name)
}
