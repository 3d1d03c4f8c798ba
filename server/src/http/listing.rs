//! `/robots.txt` and `/sitemap.xml`: what search engines may list.

use app::RequestContext;
use axum::{
    Extension,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};

use super::PlainRoute;

/// A placement that closes leaves the list within the hour.
const FOR_AN_HOUR: HeaderValue = HeaderValue::from_static("public, max-age=3600");

pub(super) fn routes() -> Vec<PlainRoute> {
    vec![("/robots.txt", get(robots)), ("/sitemap.xml", get(site_map))]
}

async fn robots(Extension(context): Extension<RequestContext>) -> Response {
    answer("text/plain; charset=utf-8", app::robots_txt(&context))
}

async fn site_map(Extension(context): Extension<RequestContext>) -> Response {
    match app::site_map_xml(&context).await {
        Ok(xml) => answer("application/xml; charset=utf-8", xml),
        Err(error) => {
            tracing::error!(%error, "the site map could not be made");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

fn answer(kind: &'static str, text: String) -> Response {
    ([(header::CONTENT_TYPE, HeaderValue::from_static(kind)), (header::CACHE_CONTROL, FOR_AN_HOUR)], text)
        .into_response()
}
