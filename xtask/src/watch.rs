//! `xtask watch` (`make dev`): rebuilds and restarts the server at every change. The page in the browser is reloaded by hand.

use std::{
    path::Path,
    process::{Child, Command},
    thread,
    time::{Duration, SystemTime},
};

use crate::{
    bundle::bundle,
    workspace::{Paths, Result, cargo},
};

/// The folders whose files are compared with the last build, and how often.
const WATCHED: [&str; 6] = ["app", "crates", "server", "frontend/src", "migrations", "style"];
const EVERY: Duration = Duration::from_millis(500);

/// Runs until it is interrupted.
pub fn watch(paths: &Paths) -> Result<()> {
    let newest_of_all = || WATCHED.iter().filter_map(|folder| newest(&paths.root.join(folder))).max();
    let mut built = newest_of_all();
    let mut server = start(paths)?;
    loop {
        thread::sleep(EVERY);
        let newest = newest_of_all();
        if newest <= built {
            continue;
        }
        // Noted before the build, so that a change made during the build starts another one.
        built = newest;
        if build(paths) {
            stop(&mut server)?;
            server = start(paths)?;
        }
    }
}

fn build(paths: &Paths) -> bool {
    eprintln!("→ Rebuilding …");
    let compiled =
        cargo().current_dir(&paths.root).args(["build", "--quiet"]).status().is_ok_and(|status| status.success());
    if !compiled {
        return false;
    }
    bundle(paths).inspect_err(|error| eprintln!("xtask: {error}")).is_ok()
}

fn start(paths: &Paths) -> Result<Child> {
    Ok(Command::new(paths.target.join("debug/passerelle"))
        .current_dir(&paths.root)
        .args(["serve", "--demo"])
        .spawn()?)
}

/// Stops the server as Ctrl-C does.
fn stop(server: &mut Child) -> Result<()> {
    Command::new("kill").args(["-INT", &server.id().to_string()]).status()?;
    server.wait()?;
    Ok(())
}

fn newest(path: &Path) -> Option<SystemTime> {
    let metadata = path.metadata().ok()?;
    if metadata.is_file() {
        return metadata.modified().ok();
    }
    path.read_dir().ok()?.filter_map(|entry| newest(&entry.ok()?.path())).max()
}
