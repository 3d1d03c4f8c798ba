//! For whoever watches the server: alive, and ready to serve.

use axum::{extract::State, http::StatusCode, routing::get};
use platform::Platform;

use super::PlainRoute;

pub(super) fn routes() -> Vec<PlainRoute> {
    vec![("/healthz", get(|| async { "ok" })), ("/readyz", get(ready))]
}

async fn ready(State(platform): State<Platform>) -> (StatusCode, &'static str) {
    match platform.ready().await {
        Ok(()) => (StatusCode::OK, "ready"),
        Err(error) => {
            tracing::error!(%error, "the database does not answer");
            (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer")
        }
    }
}
