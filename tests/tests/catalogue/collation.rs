//! Names are sorted by `sort_by_name` alone: a plain sort puts *Équateur* after *Zambie*.

use std::fs;

use crate::source::root;

/// Sorts that compare texts byte by byte. `sort_by_key` and the sorts of numbers name what they compare.
const PLAIN: [&str; 3] = [".sort()", ".sort_unstable()", ".sort_by("];
/// Where the collation itself sorts.
const ALLOWED: &str = "app/src/i18n/collation.rs";

#[test]
fn pages_sort_names_by_the_readers_language() {
    let mut folders = vec![root().join("app/src")];
    let mut wrong = Vec::new();
    let mut read = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("a source").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("a source");
            let shown = path.strip_prefix(root()).expect("a path of the project").display().to_string();
            read += 1;
            let plain = |line: &&str| PLAIN.iter().any(|sort| line.contains(sort));
            let lines = text.lines().filter(plain).filter(|_| shown != ALLOWED);
            wrong.extend(lines.map(|line| format!("{shown}: {}", line.trim())));
        }
    }
    assert!(read > 100, "the sources are elsewhere");
    assert!(wrong.is_empty(), "use app::i18n::sort_by_name:\n{}", wrong.join("\n"));
}
