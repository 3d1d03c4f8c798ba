//! Reads the catalogue's files: keys, their texts and variables.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use super::source::root;

pub(crate) const LANGUAGES: [&str; 3] = ["fr", "en", "es"];

/// A text of the catalogue.
#[derive(Debug, Default)]
pub(crate) struct Entry {
    /// The file's name without its extension.
    pub file: String,
    pub variables: BTreeSet<String>,
    /// Its lines, the key included.
    pub text: String,
}

/// The keys of French, the source language.
pub(crate) fn keys() -> BTreeSet<String> {
    entries("fr").into_keys().collect()
}

/// A language's texts by key.
pub(crate) fn entries(language: &str) -> BTreeMap<String, Entry> {
    let folder = root().join("app/locales").join(language);
    let mut entries = BTreeMap::new();
    for file in fs::read_dir(&folder).expect("the catalogue's folder") {
        read(&file.expect("a file of the catalogue").path(), &mut entries);
    }
    entries
}

fn read(path: &Path, entries: &mut BTreeMap<String, Entry>) {
    let file = path.file_stem().expect("a file with a name").to_string_lossy().into_owned();
    let mut current = None;
    for line in fs::read_to_string(path).expect("a file of the catalogue").lines() {
        if let Some((key, _)) = line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            let key = key.trim().to_owned();
            entries.entry(key.clone()).or_insert_with(|| Entry { file: file.clone(), ..Entry::default() });
            current = Some(key);
        }
        if line.starts_with('#') {
            continue;
        }
        if let Some(entry) = current.as_ref().and_then(|key| entries.get_mut(key)) {
            entry.variables.extend(variables(line));
            entry.text.push_str(line);
            entry.text.push('\n');
        }
    }
}

/// The names after each `$`. The `$` of a price is not followed by a letter.
fn variables(line: &str) -> impl Iterator<Item = String> + '_ {
    line.split('$').skip(1).filter_map(|rest| {
        let name: String = rest.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect();
        (!name.is_empty() && name.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(name)
    })
}
