//! The build tool: `cargo xtask bundle | watch | prepare [--check]`.

mod bundle;
mod prepare;
mod stylesheet;
mod watch;

use std::{path::PathBuf, process::ExitCode};

/// Whatever went wrong, as a sentence.
type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["bundle"] => bundle::bundle(&Paths::new()),
        ["watch"] => watch::watch(&Paths::new()),
        ["prepare"] => prepare::prepare(&Paths::new()),
        ["prepare", "--check"] => prepare::check(&Paths::new()),
        _ => Err("usage: cargo xtask bundle | watch | prepare [--check]".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Where things lie.
struct Paths {
    root: PathBuf,
    target: PathBuf,
    site: PathBuf,
}

impl Paths {
    fn new() -> Self {
        let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
        let root = root.canonicalize().unwrap_or(root);
        let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let site = target.join("site");
        Self { root, target, site }
    }
}

/// The cargo that the set-up chose, without the variables of the cargo that may have started this.
fn cargo() -> std::process::Command {
    let root = Paths::new().root;
    let chosen = std::fs::read_to_string(root.join(".tools/cargo")).unwrap_or_else(|_| "cargo".to_owned());
    let mut words = chosen.split_whitespace();
    let mut command = std::process::Command::new(words.next().unwrap_or("cargo"));
    command.args(words).env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
    command
}
