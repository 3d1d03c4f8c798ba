//! Proves: the catalogue is whole in its three languages, with the same variables; every key that code asks for is there; no key
//! is there for nothing; no page holds a text of its own.
//!
//! It reads the sources: a text nobody wrote into the catalogue cannot be seen from outside.

mod ftl;
mod source;

use std::collections::BTreeSet;

use domain::mail::Mail;
use ftl::{LANGUAGES, entries, keys};
use source::{SourceFile, sources};

/// The functions that take a key first, with whom they are asked of where other things have one of that name.
const READERS: [&str; 6] = [
    "context.t(",
    "context.t_with(",
    "catalogue.text(",
    "catalogue.text_with(",
    "catalogue().text(",
    "language).text(",
];
/// Where a text may be named: the interface, and the crates that hand it keys.
const ASKING: [&str; 4] = ["app/src", "crates/domain/src", "crates/platform/src", "server/src"];
/// Keys made from data at run time: codes of countries and languages, months, goals, how two skills relate, where a person lives.
const MADE_AT_RUN_TIME: [&str; 6] = ["country-", "language-", "month-", "sdg-", "relation-", "place-of-life-"];
/// How the renderer names the parts of every mail; that each exists, and no other, is proved with `Mail::KINDS`.
const PARTS_OF_A_MAIL: &str = "mail-{kind}-{part}";
/// Texts written before their pages; a prefix leaves this list with the page that shows it.
const AHEAD_OF_THEIR_PAGES: [&str; 2] = ["nav-partners", "weekday-"];
/// What is the same in every language, and an example of ours.
const NAMES: [&str; 1] = ["Passerelle"];
/// Attributes that people read or hear.
const SPOKEN: [&str; 6] = ["aria-label=", "alt=", "title=", "placeholder=", "label=", "caption="];

#[test]
fn a_key_exists_in_every_language_with_the_same_variables() {
    let mut wrong = Vec::new();
    let french = entries("fr");
    for language in LANGUAGES {
        let theirs = entries(language);
        for (key, entry) in &french {
            match theirs.get(key) {
                None => wrong.push(format!("{language} lacks {key} ({}.ftl)", entry.file)),
                Some(other) if other.file != entry.file => {
                    wrong.push(format!("{key}: {}.ftl in fr, {}.ftl in {language}", entry.file, other.file));
                }
                Some(other) if other.variables != entry.variables => {
                    wrong.push(format!("{key}: {:?} in fr, {:?} in {language}", entry.variables, other.variables));
                }
                Some(_) => {}
            }
        }
        wrong.extend(theirs.keys().filter(|key| !french.contains_key(*key)).map(|key| format!("fr lacks {key}")));
    }
    report(&wrong);
}

#[test]
fn every_key_of_the_domain_exists() {
    let known = keys();
    let asked = domain::keys::all().into_iter().map(str::to_owned).chain(of_mails());
    report(&asked.filter(|key| !known.contains(key)).collect::<Vec<_>>());
}

#[test]
fn every_key_that_a_page_names_exists() {
    let known = keys();
    let mut missing = Vec::new();
    for file in sources("app/src") {
        for literal in &file.literals {
            let reads = READERS.iter().any(|reader| literal.before.ends_with(reader));
            if reads && is_key(&literal.value) && !known.contains(&literal.value) {
                missing.push(format!("{} in {}", literal.value, file.path));
            }
        }
    }
    report(&missing);
}

#[test]
fn every_key_is_used() {
    let literals: BTreeSet<String> =
        ASKING.iter().flat_map(|folder| sources(folder)).flat_map(|file| file.literals).map(|it| it.value).collect();
    let of_domain: BTreeSet<&str> = domain::keys::all().into_iter().collect();
    let of_mails: BTreeSet<String> = of_mails().collect();
    let made: Vec<Pattern> =
        literals.iter().filter(|it| *it != PARTS_OF_A_MAIL).filter_map(|literal| Pattern::of(literal)).collect();
    let used = |key: &str| {
        literals.contains(key)
            || of_domain.contains(key)
            || of_mails.contains(key)
            || MADE_AT_RUN_TIME.iter().chain(&AHEAD_OF_THEIR_PAGES).any(|prefix| key.starts_with(prefix))
            || made.iter().any(|pattern| pattern.makes(key, &literals))
    };
    report(&keys().into_iter().filter(|key| !used(key)).collect::<Vec<_>>());
}

#[test]
fn no_page_holds_a_text_of_its_own() {
    let mut found = Vec::new();
    for SourceFile { path, literals } in sources("app/src") {
        for literal in literals {
            let node =
                literal.before.ends_with('>') && !literal.before.ends_with("=>") && !literal.before.ends_with("->")
                    || literal.before.ends_with('}') && literal.after.starts_with(['<', '{']);
            let spoken = SPOKEN.iter().any(|attribute| literal.before.ends_with(attribute));
            let words = literal.value.chars().any(char::is_alphabetic) && !NAMES.contains(&literal.value.as_str());
            if (node || spoken) && words {
                found.push(format!("“{}” in {path}", literal.value));
            }
        }
    }
    report(&found);
}

#[track_caller]
fn report(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} to put right:\n  {}", wrong.len(), wrong.join("\n  "));
}

/// The keys of every kind of mail.
fn of_mails() -> impl Iterator<Item = String> {
    Mail::KINDS.iter().flat_map(|kind| {
        let kind = kind.replace('_', "-");
        ["subject", "text", "action"].map(|part| format!("mail-{kind}-{part}"))
    })
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// A key with holes, as `format!` fills them: `sdg-{number}`, `error-page-{key}-title`, or `{key}-count` where `key` is a key.
struct Pattern {
    prefix: String,
    suffix: String,
}

impl Pattern {
    fn of(literal: &str) -> Option<Self> {
        let (prefix, rest) = literal.split_once('{')?;
        let (_, suffix) = rest.rsplit_once('}')?;
        let begins = prefix.len() >= 3 && prefix.ends_with('-') && is_key(prefix);
        let ends = suffix.starts_with('-') && is_key(suffix);
        let shaped = begins && (suffix.is_empty() || is_key(suffix)) || prefix.is_empty() && ends;
        shaped.then(|| Self { prefix: prefix.to_owned(), suffix: suffix.to_owned() })
    }

    fn makes(&self, key: &str, literals: &BTreeSet<String>) -> bool {
        let hole = key.strip_prefix(&self.prefix).and_then(|rest| rest.strip_suffix(&self.suffix));
        hole.is_some_and(|hole| !hole.is_empty() && (!self.prefix.is_empty() || literals.contains(hole)))
    }
}
