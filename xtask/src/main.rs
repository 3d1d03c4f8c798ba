//! The build tool: `xtask bundle | watch | prepare [--check]`.

mod bundle;
mod files;
mod prepare;
mod stylesheet;
mod watch;
mod workspace;

use std::process::ExitCode;

use workspace::Paths;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["bundle"] => bundle::bundle(&Paths::new()),
        ["watch"] => watch::watch(&Paths::new()),
        ["prepare"] => prepare::prepare(&Paths::new()),
        ["prepare", "--check"] => prepare::check(&Paths::new()),
        _ => Err("usage: xtask bundle | watch | prepare [--check]".into()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}
