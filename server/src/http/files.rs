//! Private files, as attachments, to those who may read them.

use app::RequestContext;
use axum::{
    Extension, Router,
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use domain::ids::ParticipantId;
use platform::Error;

use super::AppState;

pub(super) fn routes() -> Router<AppState> {
    Router::new().route("/fichiers/cv/{participant}", get(cv))
}

/// A person's CV. Who is signed out is led to the sign-in; who may not read it learns nothing.
async fn cv(Extension(context): Extension<RequestContext>, Path(participant): Path<String>) -> Response {
    let found = async {
        let participant: ParticipantId = participant.parse().map_err(|_| Error::NotFound)?;
        context.platform.read_cv(context.viewer()?, participant).await
    };
    match found.await {
        Ok(content) => attachment(content),
        Err(Error::SignedOut) => {
            Redirect::to(&context.href(&format!("/connexion?suite={}", context.path))).into_response()
        }
        Err(Error::NotFound) => StatusCode::NOT_FOUND.into_response(),
        Err(error) => {
            tracing::error!(%error, "a CV could not be read");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn attachment(content: Vec<u8>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/pdf"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"cv.pdf\""),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::CACHE_CONTROL, "private, no-store"),
    ];
    (headers, content).into_response()
}
