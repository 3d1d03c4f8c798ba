//! Headers that every response carries, and unsafe requests from elsewhere refused.

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use tower::ServiceBuilder;
use tower_http::set_header::SetResponseHeaderLayer;

use super::{AppState, response};

/// For what is no page of ours (pages set their own, with a nonce where they need one).
const STRICT_POLICY: &str = "default-src 'none'; frame-ancestors 'none'";
/// Two years, as the preload list asks.
const HSTS: &str = "max-age=63072000; includeSubDomains";

type Headers = SetResponseHeaderLayer<HeaderValue>;

/// The headers; HSTS only where people reach the site over TLS.
pub(super) fn headers(
    secure: bool,
) -> impl Clone
+ tower::Layer<
    axum::routing::Route,
    Service: tower::Service<Request, Response: IntoResponse, Error: Into<std::convert::Infallible>, Future: Send>
                 + Clone
                 + Send
                 + Sync,
> {
    ServiceBuilder::new()
        .layer(set(header::CONTENT_SECURITY_POLICY, STRICT_POLICY))
        .layer(set(header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(set(header::REFERRER_POLICY, "same-origin"))
        .layer(set(HeaderName::from_static("cross-origin-opener-policy"), "same-origin"))
        .layer(set(HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=()"))
        .option_layer(secure.then(|| set(header::STRICT_TRANSPORT_SECURITY, HSTS)))
}

fn set(name: HeaderName, value: &'static str) -> Headers {
    SetResponseHeaderLayer::if_not_present(name, HeaderValue::from_static(value))
}

/// Answers 403 to an unsafe request that a page of another origin sent. Browsers always send `Origin` with those; scripts and
/// tests may leave it out, and have no cookie to abuse then.
pub(super) async fn refuse_foreign_origins(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if safe || !is_foreign(&request, &state.platform.settings().base_url) {
        return next.run(request).await;
    }
    tracing::warn!(path = request.uri().path(), "an unsafe request from a foreign origin was refused");
    response::plain("error-plain-foreign-origin", StatusCode::FORBIDDEN)
}

fn is_foreign(request: &Request, base_url: &str) -> bool {
    let same_host = |origin: &str| {
        let host = request.headers().get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
        // A page that came without TLS may have been changed on its way: on a site with TLS it counts as foreign.
        let plain = |scheme: &str| scheme != "https" && base_url.starts_with("https://");
        origin == base_url
            || origin
                .split_once("://")
                .is_some_and(|(scheme, authority)| authority == host && !host.is_empty() && !plain(scheme))
    };
    if let Some(origin) = request.headers().get(header::ORIGIN) {
        return !origin.to_str().is_ok_and(same_host);
    }
    let site = request.headers().get("sec-fetch-site").and_then(|site| site.to_str().ok());
    matches!(site, Some("cross-site" | "same-site"))
}
