//! Each use case is a tracing span: every `pub async fn` of `impl Platform` has `#[tracing::instrument(skip_all, …)]`, and its
//! fields are identifiers.

use std::{fs, path::Path};

use super::{report, source::root};

/// The fields that a span may have. None of them identifies a person by name or address.
const FIELDS: [&str; 10] = [
    "account",
    "application",
    "country",
    "invitation",
    "mail",
    "member",
    "participant",
    "partner",
    "placement",
    "session",
];

#[test]
fn each_use_case_is_a_span_of_identifiers() {
    let mut found = 0;
    let mut wrong = Vec::new();
    visit(&root().join("crates/platform/src"), &mut |path, source| {
        for (name, attribute) in use_cases(source) {
            found += 1;
            if let Some(fault) = fault(attribute) {
                wrong.push(format!("{name} in {}: {fault}", path.display()));
            }
        }
    });
    report(&wrong);
    assert!(found > 100, "{found} use cases");
}

#[test]
fn a_use_case_without_its_span_is_found() {
    let source = "\
impl Platform {
    /// Doc.
    #[tracing::instrument(skip_all, fields(account = %viewer.account, %placement))]
    pub async fn right(&self) {}

    /// Doc.
    #[must_use]
    pub async fn wrong(&self) {}

    async fn private(&self) {}
}

impl Other {
    pub async fn elsewhere(&self) {}
}
";
    let found = use_cases(source);
    assert_eq!(found.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["right", "wrong"]);
    assert_eq!((fault(found[0].1), fault(found[1].1).is_some()), (None, true));
    for attribute in ["tracing::instrument", "tracing::instrument(skip(self))"] {
        assert!(fault(attribute).is_some(), "{attribute}");
    }
    assert!(fault("tracing::instrument(skip_all, fields(email = %viewer.email))").is_some());
    assert!(fault("tracing::instrument(skip_all, fields(account = %viewer.email))").is_some());
}

fn visit(folder: &Path, read: &mut impl FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("a source").path();
        if path.is_dir() {
            visit(&path, read);
        } else if path.extension().is_some_and(|it| it == "rs") {
            read(path.strip_prefix(root()).unwrap_or(&path), &fs::read_to_string(&path).expect("a source"));
        }
    }
}

/// The name of each use case in a source file, with the attribute just before it, without `#[` and `]`.
fn use_cases(source: &str) -> Vec<(&str, &str)> {
    let blocks = source.split("\nimpl Platform {\n").skip(if source.starts_with("impl Platform {\n") { 0 } else { 1 });
    let mut found = Vec::new();
    for block in blocks {
        let block = block.split("\n}").next().unwrap_or(block);
        let parts: Vec<&str> = block.split("    pub async fn ").collect();
        for pair in parts.windows(2) {
            let name = pair[1].split(['(', '<']).next().unwrap_or_default();
            let before = pair[0].trim_end();
            let attribute = before.rsplit_once("#[").map_or("", |(_, attribute)| attribute);
            found.push((name, attribute.strip_suffix(']').unwrap_or_default()));
        }
    }
    found
}

/// What is wrong with the attribute of a use case.
fn fault(attribute: &str) -> Option<String> {
    let attribute: String = attribute.split_whitespace().collect::<Vec<_>>().join(" ");
    let Some(arguments) = attribute.strip_prefix("tracing::instrument(skip_all") else {
        return Some("it has no #[tracing::instrument(skip_all)]".to_owned());
    };
    let fields = arguments.trim_start_matches([',', ' ']).trim_start_matches("fields(").trim_end_matches(')');
    let mut fields = fields.split(',').map(str::trim).filter(|field| !field.is_empty());
    let wrong = fields.find(|field| {
        let (name, value) = field.split_once('=').map_or((*field, *field), |(name, value)| (name, value));
        let (name, value) = (name.trim().trim_start_matches('%'), value.trim().trim_start_matches('%'));
        let of_an_id = value == "viewer.account" || value.chars().all(|c| c.is_ascii_lowercase() || c == '_');
        !FIELDS.contains(&name) || !of_an_id
    });
    wrong.map(|field| format!("the field {field} is not a known identifier"))
}
