//! The names under which the site answers. A page made for another name would carry that name into caches and links.

use std::sync::Arc;

use app::WATCHED;
use axum::{
    extract::{Request, State},
    http::{StatusCode, header},
    middleware::Next,
    response::Response,
};

use super::response;

const LOOPBACK: [&str; 3] = ["127.0.0.1", "localhost", "[::1]"];
/// A server that listens on every address and was not told its own.
const UNSPECIFIED: [&str; 2] = ["0.0.0.0", "[::]"];

/// The names of the site, from the address under which people reach it.
#[derive(Debug, Clone)]
pub(super) enum Hosts {
    /// Nobody said how people reach the site.
    Any,
    /// A demonstration on this machine.
    Loopback,
    /// With its port, where that is not the scheme's.
    Only(Arc<str>),
}

impl Hosts {
    pub(super) fn of(base_url: &str) -> Self {
        let (scheme, authority) = base_url.split_once("://").unwrap_or_default();
        let name = without_port(authority);
        if name.is_empty() || UNSPECIFIED.contains(&name) {
            Self::Any
        } else if LOOPBACK.contains(&name) {
            Self::Loopback
        } else {
            Self::Only(without_usual_port(scheme, &authority.to_ascii_lowercase()).into())
        }
    }

    fn have(&self, host: &str) -> bool {
        let host = host.to_ascii_lowercase();
        match self {
            Self::Any => true,
            Self::Loopback => LOOPBACK.contains(&without_port(&host)),
            Self::Only(name) => ["http", "https"].iter().any(|scheme| *without_usual_port(scheme, &host) == **name),
        }
    }
}

fn without_port(authority: &str) -> &str {
    match authority.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => authority,
    }
}

fn without_usual_port<'a>(scheme: &str, authority: &'a str) -> &'a str {
    let usual = if scheme == "https" { ":443" } else { ":80" };
    authority.strip_suffix(usual).unwrap_or(authority)
}

/// Answers 421 to a request for another site. One without a host, which no browser sends, passes.
pub(super) async fn refuse_unknown(State(hosts): State<Hosts>, request: Request, next: Next) -> Response {
    let named = request.headers().get(header::HOST).map(|host| host.to_str().unwrap_or_default());
    let asked = request.uri().authority().map(axum::http::uri::Authority::as_str).or(named);
    if asked.is_none_or(|host| hosts.have(host)) || WATCHED.contains(&request.uri().path()) {
        return next.run(request).await;
    }
    response::plain("error-plain-host", StatusCode::MISDIRECTED_REQUEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_site_answers_under_its_name_alone() {
        let hosts = Hosts::of("https://passerelle.example");
        for (host, ours) in [
            ("passerelle.example", true),
            ("Passerelle.Example:443", true),
            ("passerelle.example:3000", false),
            ("evil.example", false),
            ("passerelle.example.evil.example", false),
            ("127.0.0.1:3000", false),
            ("", false),
        ] {
            assert_eq!(hosts.have(host), ours, "{host}");
        }
        assert!(Hosts::of("http://passerelle.example:8080").have("passerelle.example:8080"));
    }

    #[test]
    fn a_demonstration_answers_under_every_name_of_this_machine() {
        let hosts = Hosts::of("http://127.0.0.1:3000");
        assert!(["localhost:3000", "127.0.0.1:3000", "[::1]:3000", "localhost"].iter().all(|host| hosts.have(host)));
        assert!(!hosts.have("evil.example:3000"));
        assert!(Hosts::of("http://0.0.0.0:3000").have("192.0.2.1:3000"));
    }
}
