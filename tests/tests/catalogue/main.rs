//! The catalogue is complete in its three languages, with the same variables; every key that the code names exists; every key is
//! used; no page and no answer of the server has a text of its own.
//!
//! A text that counts something has a form for one (see [`counts`]). Each use case is a span of the log (see [`use_cases`]). Each bound
//! has its test (see [`bounds`]), each promise its door (see [`promises`]). The lock file of the bench is up to date (see [`locks`]).
//!
//! These tests read the sources, because neither a missing text nor a missing span can be seen from outside.

mod bounds;
mod collation;
mod colons;
mod counts;
mod ftl;
mod locks;
mod promises;
mod source;
mod use_cases;

use std::collections::BTreeSet;

use domain::mail::Mail;
use ftl::{LANGUAGES, entries, keys};
use source::{SourceFile, sources};

/// The functions whose first argument is a key. Where other types have a method of that name, the receiver stands before it.
const READERS: [&str; 7] = [
    "plain(",
    "context.t(",
    "context.t_with(",
    "catalogue.text(",
    "catalogue.text_with(",
    "catalogue().text(",
    "language).text(",
];
/// The folders whose code names keys.
const NAMING: [&str; 4] = ["app/src", "crates/domain/src", "crates/platform/src", "server/src"];
/// Prefixes of keys that are made from data: codes of countries and languages, months, goals, relations of skills, residences.
const MADE_AT_RUN_TIME: [&str; 6] = ["country-", "language-", "month-", "sdg-", "relation-", "place-of-life-"];
/// The keys of mails. `Mail::KINDS` gives their kinds.
const PARTS_OF_A_MAIL: &str = "mail-{kind}-{part}";
/// Prefixes of texts that no page shows yet.
const AHEAD_OF_THEIR_PAGES: [&str; 2] = ["nav-partners", "weekday-"];
/// Words that are the same in every language.
const NAMES: [&str; 1] = ["Passerelle"];
/// The layers and routes of the server.
const HTTP: &str = "server/src/http";
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
    for file in ["app/src", HTTP].into_iter().flat_map(sources) {
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
        NAMING.iter().flat_map(|folder| sources(folder)).flat_map(|file| file.literals).map(|it| it.value).collect();
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

#[test]
fn no_answer_of_the_server_holds_a_sentence_of_its_own() {
    let sentences = sources(HTTP).into_iter().flat_map(|SourceFile { path, literals }| {
        let sentences = literals.into_iter().filter(|literal| is_sentence(&literal.value));
        sentences.map(move |literal| format!("“{}” in {path}", literal.value)).collect::<Vec<_>>()
    });
    report(&sentences.collect::<Vec<_>>());
}

#[test]
fn a_sentence_is_told_from_other_literals() {
    assert!(is_sentence("This request came from another site.") && is_sentence("Une erreur est survenue."));
    assert!(!is_sentence("text/plain; charset=utf-8") && !is_sentence("a file could not be read"));
    assert!(!is_sentence("X-Forwarded-For") && !is_sentence("{base}/sitemap.xml"));
}

/// Messages of the log and answers to programs begin in lower case.
fn is_sentence(text: &str) -> bool {
    text.starts_with(char::is_uppercase) && text.contains(' ')
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

/// A key with placeholders of `format!`: `sdg-{number}`, `error-page-{key}-title`, or `{key}-count` where `key` is a key.
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
