//! `GET /api/skills/suggest?lang=fr&q=…`: what the skill picker shows while somebody types. The taxonomy is public.

use std::collections::HashMap;

use axum::{
    Json,
    extract::{Query, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::language::UiLanguage;
use platform::Platform;
use serde_json::json;

use super::PlainRoute;

/// As many as one reads at a glance.
const SUGGESTIONS: usize = 5;

pub(super) fn routes() -> Vec<PlainRoute> {
    vec![("/api/skills/suggest", get(suggest))]
}

async fn suggest(State(platform): State<Platform>, Query(query): Query<HashMap<String, String>>) -> Response {
    let value = |name: &str| query.get(name).map_or("", String::as_str);
    let Ok(language) = value("lang").parse::<UiLanguage>() else {
        return (StatusCode::BAD_REQUEST, "lang is fr, en or es").into_response();
    };
    let found = platform.skills().suggest_near(language, value("q"), SUGGESTIONS);
    let list: Vec<_> = found
        .into_iter()
        .map(|found| json!({ "key": found.key.as_str(), "label": found.label, "path": found.path }))
        .collect();
    ([(header::CACHE_CONTROL, "no-store")], Json(list)).into_response()
}
