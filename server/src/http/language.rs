//! The language of an address: `/en/…` and `/es/…` are taken off before routing, so that every page has one route.

use axum::{
    extract::Request,
    http::{HeaderValue, StatusCode, Uri, header, uri::PathAndQuery},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::language::UiLanguage;

/// Notes the request's language and rewrites its address without it. `/en/` leads to `/en`, `/placements/` to `/placements`,
/// `//placements` too.
pub(super) async fn take_off_prefix(mut request: Request, next: Next) -> Response {
    let path = request.uri().path();
    // No address of the site holds a NUL, and no database text does. Browsers read a backslash as a slash.
    if path.contains("%00") || path.contains('\\') {
        return StatusCode::BAD_REQUEST.into_response();
    }
    // Two slashes at its start make an address of another site: a page must not make links of them.
    if path.len() > 1 && (path.ends_with('/') || path.contains("//")) {
        return without_needless_slashes(request.uri());
    }
    let (language, rest) = split(path);
    let rest = rest.to_owned();
    if let Some(uri) = with_path(request.uri(), &rest) {
        *request.uri_mut() = uri;
    }
    request.extensions_mut().insert(language);
    next.run(request).await
}

/// A path's language and what is left of it.
fn split(path: &str) -> (UiLanguage, &str) {
    let prefixed = UiLanguage::ALL.into_iter().filter(|language| !language.prefix().is_empty());
    for language in prefixed {
        match path.strip_prefix(language.prefix()) {
            Some("") => return (language, "/"),
            Some(rest) if rest.starts_with('/') => return (language, rest),
            _ => {}
        }
    }
    (UiLanguage::default(), path)
}

fn with_path(uri: &Uri, path: &str) -> Option<Uri> {
    let path_and_query = match uri.query() {
        Some(query) => PathAndQuery::try_from(format!("{path}?{query}")),
        None => PathAndQuery::try_from(path.to_owned()),
    };
    let mut parts = uri.clone().into_parts();
    parts.path_and_query = Some(path_and_query.ok()?);
    Uri::from_parts(parts).ok()
}

fn without_needless_slashes(uri: &Uri) -> Response {
    let segments: Vec<&str> = uri.path().split('/').filter(|segment| !segment.is_empty()).collect();
    let path = ["", &segments.join("/")].join("/");
    let target = uri.query().map_or_else(|| path.clone(), |query| format!("{path}?{query}"));
    match HeaderValue::try_from(target) {
        Ok(location) => (StatusCode::PERMANENT_REDIRECT, [(header::LOCATION, location)]).into_response(),
        Err(_) => StatusCode::BAD_REQUEST.into_response(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_a_whole_segment() {
        assert_eq!(split("/en"), (UiLanguage::En, "/"));
        assert_eq!(split("/es/placements"), (UiLanguage::Es, "/placements"));
        assert_eq!(split("/espace"), (UiLanguage::Fr, "/espace"));
        assert_eq!(split("/"), (UiLanguage::Fr, "/"));
    }
}
