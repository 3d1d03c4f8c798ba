//! Reads Rust sources: string literals and the code around each.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// How many characters around a literal are kept.
const AROUND: usize = 24;

/// A file of the project without its tests.
pub(crate) struct SourceFile {
    /// Relative to the project's folder.
    pub path: String,
    pub literals: Vec<Literal>,
}

/// A string literal.
pub(crate) struct Literal {
    pub value: String,
    /// The last characters before it, without white space.
    pub before: String,
    /// The first characters after it, without leading white space.
    pub after: String,
}

/// The project's folder.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every Rust file under a folder of the project, except files that contain only tests.
pub(crate) fn sources(folder: &str) -> Vec<SourceFile> {
    let mut files = Vec::new();
    visit(&root().join(folder), &mut files);
    files
}

fn visit(folder: &Path, files: &mut Vec<SourceFile>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("a source").path();
        if path.is_dir() {
            visit(&path, files);
        } else if path.extension().is_some_and(|it| it == "rs") && path.file_name().is_some_and(|it| it != "tests.rs") {
            let text = fs::read_to_string(&path).expect("a source");
            let code = text.split("\n#[cfg(test)]\nmod tests {").next().unwrap_or(&text);
            let shown = path.strip_prefix(root()).unwrap_or(&path).display().to_string();
            files.push(SourceFile { path: shown, literals: literals(code) });
        }
    }
}

/// The literals of a source. Comments are skipped.
fn literals(code: &str) -> Vec<Literal> {
    let chars: Vec<char> = code.chars().collect();
    let mut found = Vec::new();
    let mut before = String::new();
    let mut at = 0;
    while at < chars.len() {
        let rest = &chars[at..];
        match rest {
            ['/', '/', ..] => at += rest.iter().position(|c| *c == '\n').unwrap_or(rest.len()),
            ['\'', '\\', _, '\'', ..] => at += 4,
            ['\'', _, '\'', ..] => at += 3,
            ['r', '#', '"', ..] => at += raw(rest, &mut found, &mut before),
            ['"', ..] => at += quoted(rest, &mut found, &mut before),
            [c, ..] => {
                if !c.is_whitespace() {
                    before.push(*c);
                }
                at += 1;
            }
            [] => break,
        }
    }
    found
}

/// Reads `"…"`, and returns its length in characters.
fn quoted(rest: &[char], found: &mut Vec<Literal>, before: &mut String) -> usize {
    let mut end = 1;
    while end < rest.len() && rest[end] != '"' {
        end += if rest[end] == '\\' { 2 } else { 1 };
    }
    push(&rest[1..end.min(rest.len())], &rest[(end + 1).min(rest.len())..], found, before);
    end + 1
}

/// Reads `r#"…"#`, and returns its length in characters.
fn raw(rest: &[char], found: &mut Vec<Literal>, before: &mut String) -> usize {
    let end = rest[3..].windows(2).position(|pair| pair == ['"', '#']).map_or(rest.len(), |at| at + 3);
    push(&rest[3..end], &rest[(end + 2).min(rest.len())..], found, before);
    end + 2
}

fn push(value: &[char], after: &[char], found: &mut Vec<Literal>, before: &mut String) {
    let tail: Vec<char> = before.chars().rev().take(AROUND).collect();
    found.push(Literal {
        value: value.iter().collect(),
        before: tail.iter().rev().collect(),
        after: after.iter().skip_while(|c| c.is_whitespace()).take(AROUND).collect(),
    });
    // Marks the place of the literal for the next one.
    before.push('"');
}
