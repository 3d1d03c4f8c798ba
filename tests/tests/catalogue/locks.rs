//! The bench of rankings is a workspace of its own, and its lock file is read only by `make bench`: a new dependency of `domain` or
//! `matching` makes it stale without a word.

use std::fs;

use super::{report, source::root};

const BENCH: &str = "crates/matching-bench/benches/ranking/Cargo.lock";

#[test]
fn the_bench_locks_every_dependency_of_the_engine() {
    let lock = fs::read_to_string(root().join(BENCH)).unwrap();
    let mut missing = Vec::new();
    for package in ["domain", "matching"] {
        let manifest = fs::read_to_string(root().join(format!("crates/{package}/Cargo.toml"))).unwrap();
        let (needed, locked) = (dependencies(&manifest), locked(&lock, package));
        assert!(needed.len() > 2, "{package} needs {needed:?}");
        let absent = needed.into_iter().filter(|name| !locked.contains(name));
        missing
            .extend(absent.map(|name| format!("{BENCH}: {name}, of {package}. Run cargo update --workspace there.")));
    }
    report(&missing);
}

/// The names under `[dependencies]` of a manifest.
fn dependencies(manifest: &str) -> Vec<&str> {
    let lines = manifest.lines().skip_while(|line| *line != "[dependencies]").skip(1);
    let entries = lines.take_while(|line| !line.starts_with('['));
    entries.filter_map(|line| line.split(['.', ' ', '=']).next()).filter(|name| !name.is_empty()).collect()
}

/// The names of what a package of a lock file depends on.
fn locked<'a>(lock: &'a str, package: &str) -> Vec<&'a str> {
    let entry = lock.split("[[package]]").find(|entry| entry.contains(&format!("\nname = \"{package}\"\n")));
    let lines = entry.unwrap_or_default().lines().filter_map(|line| line.trim().strip_prefix('"'));
    lines.filter_map(|line| line.split([' ', '"']).next()).collect()
}
