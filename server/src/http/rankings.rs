//! `GET /api/programme/placements/{id}/ranking?limit=50`: whom a placement would suit, for the programme's own tools. Each post
//! and each entry has the shape of `passerelle match --json`; in the place of the people kept apart, their numbers.

use std::collections::HashMap;

use app::RequestContext;
use axum::{
    Extension, Json,
    extract::{Path, Query},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::{
    fit::{Explanation, Gate, Millionths},
    ids::{ParticipantId, PlacementId, PostId},
};
use matching::Ranked;
use platform::{
    Error,
    rankings::{MOST_PEOPLE, PeopleForPost},
};
use serde::Serialize;

use super::PlainRoute;

#[derive(Serialize)]
struct Answer<'a> {
    placement: PlacementId,
    posts: Vec<OfPost<'a>>,
}

#[derive(Serialize)]
struct OfPost<'a> {
    post: PostId,
    kind: &'static str,
    seed: u64,
    /// Of the post's track.
    people: usize,
    eligible_count: usize,
    closed: Vec<Closed>,
    eligible: Vec<Entry<'a>>,
}

/// How many people a condition keeps apart.
#[derive(Serialize)]
struct Closed {
    gate: Gate,
    people: usize,
}

#[derive(Serialize)]
struct Entry<'a> {
    participant: ParticipantId,
    fit: Millionths,
    explanation: &'a Explanation,
}

pub(super) fn routes() -> Vec<PlainRoute> {
    vec![("/api/programme/placements/{placement}/ranking", get(ranking))]
}

async fn ranking(
    Extension(context): Extension<RequestContext>,
    Path(placement): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Response {
    let Some(limit) = limit(&query) else {
        return (StatusCode::BAD_REQUEST, format!("limit is a number from 1 to {MOST_PEOPLE}")).into_response();
    };
    let found = async {
        let placement: PlacementId = placement.parse().map_err(|_| Error::NotFound)?;
        let posts = context.platform.people_for_placement(context.viewer()?, placement, limit).await?;
        Ok((placement, posts))
    };
    match found.await {
        Ok((placement, posts)) => answer(placement, &posts),
        Err(Error::SignedOut) => StatusCode::UNAUTHORIZED.into_response(),
        Err(Error::NotFound) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(%error, "a ranking could not be made");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

/// As many as are asked for; all that may be, where nothing is said.
fn limit(query: &HashMap<String, String>) -> Option<usize> {
    let Some(text) = query.get("limit") else { return Some(MOST_PEOPLE) };
    text.parse().ok().filter(|limit| (1..=MOST_PEOPLE).contains(limit))
}

fn answer(placement: PlacementId, posts: &[PeopleForPost]) -> Response {
    let posts = posts.iter().map(of_post).collect();
    ([(header::CACHE_CONTROL, "private, no-store")], Json(Answer { placement, posts })).into_response()
}

fn of_post(found: &PeopleForPost) -> OfPost<'_> {
    OfPost {
        post: found.post,
        kind: found.kind.as_str(),
        seed: found.seed.0,
        people: found.tally.people,
        eligible_count: found.tally.eligible,
        closed: found.tally.closed.iter().map(|(gate, people)| Closed { gate: *gate, people: *people }).collect(),
        eligible: found.best.iter().map(entry).collect(),
    }
}

fn entry(ranked: &Ranked<ParticipantId>) -> Entry<'_> {
    Entry { participant: ranked.id, fit: ranked.explanation.fit, explanation: &ranked.explanation }
}
