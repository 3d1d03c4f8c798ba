//! Who asks: the session's cookie, the client's address, the language; handed on as the request's context.

use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr, SocketAddr},
};

use app::{LANGUAGE_FIELD, PageForms, Posted, RequestContext, SESSION_COOKIE};
use axum::{
    extract::{ConnectInfo, Request, State},
    http::{HeaderMap, header},
    middleware::Next,
    response::Response,
};
use domain::language::UiLanguage;
use platform::accounts::SessionToken;

use super::{AppState, TrustedProxies, response};

/// Puts a [`RequestContext`] beside the request.
pub(super) async fn identify(State(state): State<AppState>, mut request: Request, next: Next) -> Response {
    response::note_route(&request);
    let identity = match session_token(request.headers()) {
        Some(token) => state.platform.identify(&token).await,
        None => Ok(None),
    };
    let Ok(identity) = identity else {
        tracing::error!("the database did not say whose session this is");
        return response::unavailable();
    };
    let context = RequestContext {
        platform: state.platform.clone(),
        cards: state.cards.clone(),
        language: language(&request),
        path: request.uri().path().to_owned(),
        parameters: BTreeMap::new(),
        query: query(request.uri().query().unwrap_or_default()),
        session: None,
        viewer: None,
        has_drafts: false,
        user_agent: text(request.headers(), header::USER_AGENT).to_owned(),
        address: client_address(&request, &state.proxies),
        forms: PageForms::default(),
    };
    request.extensions_mut().insert(context.identified(identity));
    next.run(request).await
}

/// A posted form says in which language it was read; a page's address does.
fn language(request: &Request) -> UiLanguage {
    let posted = request.extensions().get::<Posted>().and_then(|posted| posted.fields.get(LANGUAGE_FIELD).parse().ok());
    posted.or_else(|| request.extensions().get::<UiLanguage>().copied()).unwrap_or_default()
}

/// The token of the session that a request belongs to.
pub(super) fn session_token(headers: &HeaderMap) -> Option<SessionToken> {
    // Another cookie of the site's host may hold any bytes: each cookie is read by itself.
    let cookies =
        headers.get_all(header::COOKIE).iter().flat_map(|cookies| cookies.as_bytes().split(|byte| *byte == b';'));
    cookies
        .filter_map(|cookie| std::str::from_utf8(cookie).ok()?.trim().split_once('='))
        .find(|(name, value)| *name == SESSION_COOKIE && !value.is_empty())
        .map(|(_, value)| SessionToken::from_cookie(value))
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

fn query(text: &str) -> BTreeMap<String, Vec<String>> {
    let mut pairs: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(text.as_bytes()) {
        pairs.entry(name.into_owned()).or_default().push(value.replace('\0', ""));
    }
    pairs
}

/// An address as proxies write it: alone, or with a port.
fn forwarded(text: &str) -> Option<IpAddr> {
    let alone = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(text);
    alone.parse().ok().or_else(|| text.parse::<SocketAddr>().ok().map(|address| address.ip()))
}

/// The peer's address, or the last one that a trusted proxy named. A proxy adds to what came with the request, in the same header
/// or in one more, so it is read from its end; where what was added is no address, nothing before it is believed.
fn client_address(request: &Request, proxies: &TrustedProxies) -> IpAddr {
    let peer = request
        .extensions()
        .get::<ConnectInfo<SocketAddr>>()
        .map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |ConnectInfo(address)| address.ip());
    if !proxies.trusts(peer) {
        return peer;
    }
    let named = request.headers().get_all("x-forwarded-for").iter().map(|value| value.to_str().unwrap_or_default());
    let named: Vec<&str> = named.flat_map(|value| value.split(',')).collect();
    let addresses = named.iter().rev().map_while(|address| forwarded(address.trim()));
    addresses.into_iter().find(|address| !proxies.trusts(*address)).unwrap_or(peer)
}
