//! Proves that each address is answered by its own route and that no other module writes an address.

use std::{collections::BTreeSet, fs, path::Path};

use domain::link::LinkToken;
use leptos_axum::generate_route_list;

use super::*;
use crate::App;

/// The folders that the tests read.
const READ: [&str; 2] = ["src", "../server/src"];
/// Lines with these parts may hold a path: routes, server functions, and paths that are no address of the site.
const ALLOWED: [&str; 8] = [
    "path!(",
    ".route(",
    "\", get(",
    "prefix = \"/api\"",
    "starts_with(\"/api/\")",
    "/api/skills/suggest?",
    "format!(\"/{}\", uri.path()",
    "format!(\"/{}\", path.strip_prefix(",
];

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

/// The patterns of handlers in a text: `("/healthz", get(…))`.
fn handled(text: &str) -> Vec<&str> {
    let before = text.match_indices("\", get(").filter_map(|(at, _)| text[..at].rsplit('"').next());
    before.filter(|pattern| pattern.starts_with('/')).collect()
}

/// A pattern with `*` in place of each parameter.
fn shape(pattern: &str) -> String {
    let segments = pattern.split('/').map(|segment| if segment.starts_with([':', '{']) { "*" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

/// The shapes of all routes: those of the application, as the server mounts them, and those of the server's handlers.
fn routes() -> BTreeSet<String> {
    let pages = generate_route_list(App);
    let pages = pages.iter().map(|route| route.path()).filter(|path| !path.contains('*'));
    let mut routes: BTreeSet<String> = pages.map(shape).collect();
    for (_, code) in all_sources().into_iter().filter(|(file, _)| !file.contains("/address/")) {
        routes.extend(handled(&code).into_iter().map(shape));
    }
    routes
}

/// The shape of the route that answers a path: as in the router, a literal segment comes before a parameter.
fn answering<'r>(routes: &'r BTreeSet<String>, path: &str) -> Option<&'r str> {
    let segments: Vec<&str> = path.split('/').collect();
    let matching = routes.iter().filter(|route| {
        let route: Vec<&str> = route.split('/').collect();
        route.len() == segments.len()
            && route.iter().zip(&segments).all(|(part, segment)| *part == "*" || part == segment)
    });
    let literal = |route: &&String| route.split('/').map(|part| part != "*").collect::<Vec<_>>();
    matching.max_by_key(literal).map(String::as_str)
}

/// An example of each address, with the pattern it was made from.
fn examples() -> Vec<(String, String)> {
    let token = LinkToken::parse(&"a".repeat(43)).unwrap();
    let links = [("/p/{token}", partner_ask(&token)), ("/n/{token}", nomination_ask(&token))];
    let links = links.map(|(pattern, address)| (pattern.to_owned(), address.to_string()));
    let example = |pattern: &&str| (String::from(*pattern), shape(pattern).replace('*', "x"));
    PATTERNS.iter().map(example).chain(links).collect()
}

#[test]
fn every_address_is_answered_by_its_own_route() {
    let routes = routes();
    for (pattern, path) in examples() {
        assert_eq!(answering(&routes, &path), Some(&*shape(&pattern)), "{path}");
    }
}

#[test]
fn every_route_has_an_address() {
    let addresses: BTreeSet<String> = examples().iter().map(|(pattern, _)| shape(pattern)).collect();
    let handlers = ["/healthz", "/readyz", "/robots.txt"];
    let files = ["/api/", "/pkg/", "/fonts/"];
    let nameless: Vec<String> = routes()
        .into_iter()
        .filter(|route| !addresses.contains(route) && !handlers.contains(&route.as_str()))
        .filter(|route| !files.iter().any(|folder| route.starts_with(folder)))
        .collect();
    assert!(nameless.is_empty(), "no address leads to {nameless:?}");
}

#[test]
fn no_address_is_written_outside_this_module() {
    let mut wrong = Vec::new();
    for (file, code) in
        all_sources().into_iter().filter(|(file, _)| !file.contains("/address/") && !file.ends_with("tests.rs"))
    {
        for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
            let allowed = ALLOWED.iter().any(|part| line.contains(part));
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
