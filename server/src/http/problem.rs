//! Answers that are no page of their own, as pages: a form that is too large or too slow (413, 408), one that came too often (429),
//! a service that is away (503). The page says what to do, and carries what was typed so that it can be sent again.

use app::{LANGUAGE_FIELD, Posted, Problem, SiteVersion};
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderMap, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::{form::RawForm, language::UiLanguage};

use super::AppState;

/// The page has a style and no script, and its form goes to this site.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
);
/// Addresses that machines ask: their answers stay as they are.
const FOR_MACHINES: [&str; 2] = app::WATCHED;

/// The key of what a plain answer says, beside the answer.
#[derive(Clone, Copy)]
pub(super) struct Sentence(pub &'static str);

/// A request that may be answered by such a page.
pub(super) struct Asked {
    path: String,
    language: UiLanguage,
    is_post: bool,
    site: SiteVersion,
}

impl Asked {
    /// `None` where a machine asks, or a script of ours.
    pub fn of(state: &AppState, request: &Request) -> Option<Self> {
        let accepts = |kind: &str| text(request.headers(), header::ACCEPT).contains(kind);
        let path = request.uri().path();
        if FOR_MACHINES.contains(&path) || !accepts("text/html") {
            return None;
        }
        let language = request.extensions().get::<UiLanguage>().copied().or_else(|| of_referer(request.headers()));
        Some(Self {
            path: path.to_owned(),
            language: language.unwrap_or_default(),
            is_post: *request.method() == Method::POST,
            site: SiteVersion(state.site.version.clone()),
        })
    }

    /// The answer as a page, with what was typed.
    pub fn answer(&self, answer: Response, posted: Option<&Posted>) -> Response {
        let sentence = answer.extensions().get::<Sentence>().map(|sentence| sentence.0);
        let key = match (sentence, answer.status()) {
            (Some("error-plain-full"), _) => "error-page-full",
            (_, StatusCode::PAYLOAD_TOO_LARGE) => "error-page-too-large",
            (_, StatusCode::REQUEST_TIMEOUT) => "error-page-slow",
            (_, StatusCode::TOO_MANY_REQUESTS) => "error-page-too-many",
            (_, StatusCode::SERVICE_UNAVAILABLE) if self.is_post => "error-page-busy",
            (_, StatusCode::SERVICE_UNAVAILABLE) => "error-page-unavailable",
            _ => return answer,
        };
        let nothing = RawForm::default();
        let fields = posted.map_or(&nothing, |posted| &posted.fields);
        let shown = fields.without_secrets();
        // A form without its password is not the same form.
        let whole = shown.pairs().count() == fields.pairs().count() && fields.typed().next().is_some();
        let problem = Problem {
            language: fields.get(LANGUAGE_FIELD).parse().unwrap_or(self.language),
            key,
            again: (self.is_post && whole).then_some((self.path.as_str(), &shown)),
            with_file: posted.is_some_and(|posted| posted.files.iter().any(|file| !file.file_name.is_empty())),
            site: &self.site,
        };
        let (mut parts, _) = answer.into_parts();
        parts.headers.remove(header::CONTENT_LENGTH);
        parts.headers.remove(header::CONTENT_ENCODING);
        parts.headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        parts.headers.insert(header::CONTENT_SECURITY_POLICY, POLICY);
        parts.headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("private, no-store"));
        Response::from_parts(parts, Body::from(problem.page())).into_response()
    }
}

/// Makes a page of an answer from further in that says "not now" or "too slow" without one.
pub(super) async fn explain(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let asked = Asked::of(&state, &request);
    let posted = request.extensions().get::<Posted>().cloned();
    let answer = next.run(request).await;
    match asked {
        Some(asked) if !is_page(&answer) => asked.answer(answer, posted.as_ref()),
        _ => answer,
    }
}

fn is_page(answer: &Response) -> bool {
    text(answer.headers(), header::CONTENT_TYPE).starts_with("text/html")
}

/// The language of the page from which a form was sent.
fn of_referer(headers: &HeaderMap) -> Option<UiLanguage> {
    let (_, rest) = text(headers, header::REFERER).split_once("://")?;
    let (_, path) = rest.split_once('/')?;
    let first = path.split(['/', '?', '#']).next().unwrap_or_default();
    UiLanguage::ALL.into_iter().find(|language| language.prefix().trim_start_matches('/') == first)
}

fn text(headers: &HeaderMap, name: header::HeaderName) -> &str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}
