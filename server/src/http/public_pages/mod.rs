//! Public pages for people without a session: made once an edition of the public site, kept whole, answered from memory.
//!
//! A page that is kept is made for a request without a single header, so that nothing of the person who asks can be in it. Whoever
//! sends a session's cookie is never answered from here.

mod pages;
#[cfg(test)]
mod tests;

use app::is_public_page;
use axum::{
    body::{Body, Bytes, HttpBody},
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, Uri, header},
    middleware::Next,
    response::Response,
};
use domain::{ids::PlacementId, language::UiLanguage};
use http_body_util::BodyExt;

use super::{AppState, content::Content, identify::session_token, response::plain_error};
use pages::Address;
pub use pages::{Counts, Pages};

/// A page with a longer query is made for each request. The longest search that the form sends takes some 400 bytes.
const MOST_QUERY: usize = 1024;

/// For any cache: keep it, and ask before each use. A change must show within a second.
const FOR_EVERYBODY: HeaderValue = HeaderValue::from_static("public, no-cache");
/// The page at the same address is another one for a person with a session.
const VARIES: HeaderValue = HeaderValue::from_static("accept-encoding, cookie");

/// Answers a request for a public page without a session; every other request goes on.
pub(super) async fn serve(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let Some(address) = address(&request) else { return next.run(request).await };
    let edition = state.platform.edition();
    let (language, uri) = (address.0, request.uri().clone());
    tracing::Span::current().record("route", uri.path());
    let make = || next.clone().run(bare(&uri, language));
    match state.pages.page(edition, address, make).await {
        Ok(page) if request.method() == Method::HEAD => without_body(page.answer(request.headers())),
        Ok(page) => page.answer(request.headers()),
        Err(response) => response,
    }
}

/// The answer to a HEAD request: the headers alone, with the length of the body that GET would get.
fn without_body(response: Response) -> Response {
    let length = response.body().size_hint().exact();
    let (mut parts, _) = response.into_parts();
    if let Some(length) = length.filter(|_| parts.status == StatusCode::OK) {
        parts.headers.insert(header::CONTENT_LENGTH, length.into());
    }
    Response::from_parts(parts, Body::empty())
}

/// Where the page lies, if this is a request for a public page that nobody's session belongs to.
fn address(request: &Request) -> Option<Address> {
    let uri = request.uri();
    let asks = matches!(*request.method(), Method::GET | Method::HEAD);
    let bounded = uri.query().is_none_or(|query| query.len() <= MOST_QUERY);
    if !(asks && bounded && is_public(uri.path()) && session_token(request.headers()).is_none()) {
        return None;
    }
    let language = request.extensions().get::<UiLanguage>().copied()?;
    Some((language, uri.path_and_query()?.as_str().into()))
}

/// Whether a page lies at that path, without its language, that is the same for everybody without a session.
fn is_public(path: &str) -> bool {
    let placement = || path.strip_prefix("/placements/").is_some_and(|id| id.parse::<PlacementId>().is_ok());
    is_public_page(path) || placement()
}

/// A request for that page which says nothing of who asks.
fn bare(uri: &Uri, language: UiLanguage) -> Request {
    let mut request = Request::new(Body::empty());
    *request.uri_mut() = uri.clone();
    request.extensions_mut().insert(language);
    request
}

/// The content of an answer that may be kept: a whole page without an error, that gives no cookie and holds nothing drawn for one
/// answer (a page with an island has a nonce). Any other answer comes back as it is.
async fn content_of(response: Response) -> Result<Content, Response> {
    let headers = response.headers();
    let is_page = headers.get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let policy = headers.get(header::CONTENT_SECURITY_POLICY).and_then(|policy| policy.to_str().ok());
    let once_only = headers.contains_key(header::SET_COOKIE) || policy.is_none_or(|policy| policy.contains("'nonce-"));
    if response.status() != StatusCode::OK || !is_page || once_only {
        return Err(response);
    }
    let (parts, body) = response.into_parts();
    let Ok(body) = body.collect().await.map(http_body_util::Collected::to_bytes) else { return Err(plain_error()) };
    let mut headers = parts.headers;
    headers.remove(header::CONTENT_LENGTH);
    headers.insert(header::CACHE_CONTROL, FOR_EVERYBODY);
    headers.insert(header::VARY, VARIES);
    // A copy of its own: the buffer that the page was written to may be much larger.
    Ok(Content::new(headers, Bytes::copy_from_slice(&body)))
}
