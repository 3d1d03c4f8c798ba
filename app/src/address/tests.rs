//! Every address is answered, and none is written elsewhere.

use std::{collections::BTreeSet, fs, path::Path};

use super::*;

/// The folders whose pages, forms and handlers name addresses.
const READ: [&str; 2] = ["src", "../server/src/http"];

fn sources(folder: &Path, found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            // Unit tests may name any address.
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
            found.push((path.display().to_string(), code));
        }
    }
}

fn all_sources() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in READ {
        sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    }
    found
}

/// The literals after `before` in a text.
fn literals<'t>(text: &'t str, before: &str) -> Vec<&'t str> {
    text.split(before).skip(1).filter_map(|rest| rest.strip_prefix('"')?.split('"').next()).collect()
}

/// A pattern with its parameters' names removed.
fn shape(pattern: &str) -> String {
    let segments = pattern.split('/').map(|segment| {
        let is_parameter = segment.starts_with([':', '{']) && !segment.ends_with(".csv");
        if is_parameter { "*" } else { segment }
    });
    segments.collect::<Vec<_>>().join("/")
}

#[test]
fn every_address_is_a_route_and_every_route_has_an_address() {
    let mut routes = BTreeSet::from(["/".to_owned(), "/p/*".to_owned(), "/n/*".to_owned()]);
    for (_, code) in all_sources().into_iter().filter(|(file, _)| !file.contains("/address/")) {
        routes.extend(literals(&code, "path!(").into_iter().map(shape));
        routes.extend(literals(&code, ".route(").into_iter().map(shape));
    }
    let addresses: BTreeSet<String> = PATTERNS.iter().map(|pattern| shape(pattern)).collect();
    let unanswered: Vec<_> = addresses.difference(&routes).collect();
    assert!(unanswered.is_empty(), "no route answers {unanswered:?}");
    let handlers = ["/healthz", "/readyz", "/robots.txt"];
    let nameless = routes.difference(&addresses).filter(|route| {
        let file = ["/api/", "/pkg/", "/fonts/"].iter().any(|folder| route.starts_with(folder));
        !file && !handlers.contains(&route.as_str()) && !["/*", "/*any", "/p/*", "/n/*"].contains(&route.as_str())
    });
    let nameless: Vec<_> = nameless.collect();
    assert!(nameless.is_empty(), "no address leads to {nameless:?}");
}

#[test]
fn no_address_is_written_outside_this_module() {
    let mut wrong = Vec::new();
    for (file, code) in
        all_sources().into_iter().filter(|(file, _)| !file.contains("/address/") && !file.ends_with("tests.rs"))
    {
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let allowed =
                ["path!(", ".route(", "prefix = \"/api\"", "starts_with(", "/api/skills/suggest?", "format!(\"/{}"]
                    .iter()
                    .any(|part| line.contains(part));
            let names = line
                .match_indices("\"/")
                .any(|(at, _)| line[at + 2..].starts_with(|next: char| next.is_ascii_lowercase() || next == '{'));
            if names && !allowed {
                wrong.push(format!("{file}: {}", line.trim()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn parameters_are_encoded_and_languages_stand_first() {
    let address = placements().with("region", "latin america").with("page", 2).at("top");
    assert_eq!(&*address, "/placements?region=latin%20america&page=2#top");
    assert_eq!(home().in_language(UiLanguage::En), "/en");
    assert_eq!(placements().in_language(UiLanguage::Es), "/es/placements");
    assert_eq!(
        sign_in().with("suite", "/placements?a=é&b").to_string(),
        "/connexion?suite=/placements%3Fa%3D%C3%A9%26b"
    );
}
