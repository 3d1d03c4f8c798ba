//! Responses on their way out.

use std::time::Duration;

use app::i18n::Catalogue;
use axum::{
    body::Bytes,
    extract::Request,
    http::{HeaderValue, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::language::UiLanguage;
use http_body_util::BodyExt;
use memchr::memmem;
use uuid::Uuid;

use super::{
    content::{self, Coding},
    identify::session_token,
    problem::Sentence,
};

/// The header with the id of a request.
const REQUEST_ID: &str = "x-request-id";

/// Where an island begins in a page.
const ISLAND: &[u8] = b"<leptos-island";
/// The document's end; leptos writes its script for islands behind it.
const END: &[u8] = b"</html>";

/// For the browser that asked, and asked for again each time: what a page says may change at any moment.
const FOR_ONE_BROWSER: HeaderValue = HeaderValue::from_static("private, no-cache");
/// Kept nowhere: whoever goes back after signing out, on a borrowed computer too, sees nothing private.
const FOR_ONE_SESSION: HeaderValue = HeaderValue::from_static("private, no-store");

/// Keeps pages out of shared caches, and those made for a session out of every cache. Public pages say otherwise on their way out.
pub(super) async fn for_one_person(request: Request, next: Next) -> Response {
    let caching = if session_token(request.headers()).is_some() { FOR_ONE_SESSION } else { FOR_ONE_BROWSER };
    let mut response = next.run(request).await;
    response.headers_mut().entry(header::CACHE_CONTROL).or_insert(caching);
    response
}

/// Ends a page: takes the script off one that has no island to wake, so that it carries none at all, and compresses it. The page is
/// whole here: an encoder that does not know its length would take memory for the longest.
pub(super) async fn whole_page(request: Request, next: Next) -> Response {
    let coding = Coding::preferred(request.headers());
    let response = next.run(request).await;
    if !is_html(&response) {
        return response;
    }
    let (parts, body) = response.into_parts();
    let Ok(page) = body.collect().await.map(http_body_util::Collected::to_bytes) else {
        return plain_error();
    };
    content::once(parts, trimmed(page), coding)
}

fn is_html(response: &Response) -> bool {
    response.headers().get(header::CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}

fn trimmed(page: Bytes) -> Bytes {
    if memmem::find(&page, ISLAND).is_some() {
        return page;
    }
    match memmem::rfind(&page, END) {
        Some(end) => page.slice(..end + END.len()),
        None => page,
    }
}

/// Writes the sentence of a form's answer that asks to come back later. Every other answer passes.
pub(super) async fn with_sentence(answer: Response) -> Response {
    if is_html(&answer) {
        return answer;
    }
    let key = match answer.status() {
        StatusCode::SERVICE_UNAVAILABLE => "error-plain-busy",
        StatusCode::TOO_MANY_REQUESTS => "error-plain-too-many",
        _ => return answer,
    };
    let mut sentence = plain(key, answer.status());
    if let Some(wait) = answer.headers().get(header::RETRY_AFTER) {
        sentence.headers_mut().insert(header::RETRY_AFTER, wait.clone());
    }
    sentence
}

/// The answer while the database is away.
pub(super) fn unavailable() -> Response {
    let mut response = plain("error-plain-unavailable", StatusCode::SERVICE_UNAVAILABLE);
    response.headers_mut().insert(header::RETRY_AFTER, platform::AWAY_RETRY_SECONDS.into());
    response
}

/// The answer where the error page itself fails.
pub(super) fn plain_error() -> Response {
    plain("error-plain-internal", StatusCode::INTERNAL_SERVER_ERROR)
}

/// An answer without a page, in every language.
pub(super) fn plain(key: &'static str, status: StatusCode) -> Response {
    let text: String = UiLanguage::ALL.into_iter().map(|language| Catalogue(language).text(key) + "\n").collect();
    let mut answer = (status, [(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response();
    answer.extensions_mut().insert(Sentence(key));
    answer
}

/// Takes a request's id away where it is no UUID: a proxy may name requests, but nobody writes texts into the log.
pub(super) async fn only_our_ids(mut request: Request, next: Next) -> Response {
    let id = request.headers().get(REQUEST_ID);
    let is_ours = |id: &HeaderValue| id.to_str().is_ok_and(|id| Uuid::parse_str(id).is_ok());
    if !id.is_none_or(is_ours) {
        request.headers_mut().remove(REQUEST_ID);
    }
    next.run(request).await
}

/// The span of a request: its id, method and route. It has no personal data: no query and no address.
pub(super) fn span(request: &Request) -> tracing::Span {
    let id = request.headers().get(REQUEST_ID).and_then(|id| id.to_str().ok()).unwrap_or_default();
    tracing::info_span!("request", id, method = %request.method(), route = tracing::field::Empty)
}

/// One line for each request: its span says which, the line what was answered and how long that took.
pub(super) fn note_answer(answer: &Response, took: Duration, _span: &tracing::Span) {
    let status = answer.status().as_u16();
    let milliseconds = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
    tracing::info!(target: "server::request", status, milliseconds, "answered");
}

/// Adds the route to the span of the request. The span begins before routing.
pub(super) fn note_route(request: &Request) {
    if let Some(route) = request.extensions().get::<axum::extract::MatchedPath>() {
        tracing::Span::current().record("route", route.as_str());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_page_with_an_island_keeps_its_script() {
        let plain = Bytes::from_static(b"<html><p>x</p></html><script>y</script>");
        assert_eq!(trimmed(plain), Bytes::from_static(b"<html><p>x</p></html>"));
        let island = Bytes::from_static(b"<html><leptos-island></leptos-island></html><script>y</script>");
        assert_eq!(trimmed(island.clone()), island);
    }
}
