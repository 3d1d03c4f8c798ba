//! A sentence that promises something (one can ask, correct, withdraw; somebody will be written to) has a door: a page, a form or a
//! mail, which `promises.txt` names. A sentence that is not in the table fails here, and so does a row without its text or its door.

use std::{collections::BTreeMap, fs, path::Path};

use domain::mail::Mail;

use super::{
    ftl::{Entry, entries},
    report,
    source::root,
};

/// Words of French that promise, in small letters.
const PROMISING: [&str; 12] = [
    "vous pouvez",
    "vous pourrez",
    "vous recevrez",
    "vous écri",
    "nous vous",
    "en tout temps",
    "à tout moment",
    "vous répond",
    "un courriel part",
    "vous sera",
    "seront prévenu",
    "quand vous voudrez",
];

fn rows() -> BTreeMap<&'static str, &'static str> {
    let lines = include_str!("promises.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split_once(" | ").unwrap_or_else(|| panic!("no door: {line}"))).collect()
}

fn promises(entry: &Entry) -> bool {
    let text = entry.text.to_lowercase();
    PROMISING.iter().any(|words| text.contains(words))
}

#[test]
fn every_promise_has_its_row_and_every_row_its_promise() {
    let (rows, texts) = (rows(), entries("fr"));
    let promising = texts.iter().filter(|(_, entry)| promises(entry)).map(|(key, _)| key.as_str());
    let mut wrong: Vec<String> = promising
        .clone()
        .filter(|key| !rows.contains_key(key))
        .map(|key| format!("{key} promises something: name its door in promises.txt"))
        .collect();
    let found: Vec<&str> = promising.collect();
    wrong.extend(rows.keys().filter(|key| !found.contains(key)).map(|key| format!("{key}: no such promise")));
    report(&wrong);
    assert!(found.len() > 60, "{} promises", found.len());
}

#[test]
fn every_door_exists() {
    let pages = fs::read_to_string(root().join("app/src/address/pages.rs")).expect("the addresses");
    let mut forms = String::new();
    read_all(&root().join("app/src"), &mut forms);
    let mut wrong = Vec::new();
    for (key, door) in rows() {
        let (kind, name) = door.split_once(' ').unwrap_or((door, ""));
        let stands = match kind {
            "page" => pages.contains(&format!("\"{name}\"")) || pages.contains(&format!("\"{name}{{}}\"")),
            "form" => forms.contains(&format!("endpoint = \"{name}\"")),
            "mail" => Mail::KINDS.contains(&name),
            // Why it is no promise is a sentence.
            "-" => name.contains(' '),
            _ => false,
        };
        if !stands {
            wrong.push(format!("{key}: no such door: {door}"));
        }
    }
    report(&wrong);
}

fn read_all(folder: &Path, code: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("a source").path();
        if path.is_dir() {
            read_all(&path, code);
        } else {
            code.push_str(&fs::read_to_string(&path).expect("a source"));
        }
    }
}
