//! Private files, as attachments, to those who may read them.

use app::RequestContext;
use axum::{
    Extension,
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use domain::ids::{ApplicationId, ParticipantId};
use platform::Error;

use super::PlainRoute;

pub(super) fn routes() -> Vec<PlainRoute> {
    vec![
        ("/fichiers/cv/{participant}", get(cv)),
        ("/fichiers/candidatures/{id}/cv", get(sent_cv)),
        ("/fichiers/candidatures/{id}/entrevue.ics", get(interview)),
        ("/oci/projets/{placement}/candidatures.csv", get(candidates)),
        ("/compte/donnees.json", get(data_json)),
        ("/compte/donnees.csv", get(data_csv)),
    ]
}

/// A person's own CV.
async fn cv(Extension(context): Extension<RequestContext>, Path(participant): Path<String>) -> Response {
    let found = async {
        let participant: ParticipantId = participant.parse().map_err(|_| Error::NotFound)?;
        context.platform.read_cv(context.viewer()?, participant).await
    };
    answer(&context, found.await, "application/pdf", "cv.pdf")
}

/// The CV that was sent with an application.
async fn sent_cv(Extension(context): Extension<RequestContext>, Path(id): Path<String>) -> Response {
    let found = async {
        let id: ApplicationId = id.parse().map_err(|_| Error::NotFound)?;
        context.platform.read_sent_cv(context.viewer()?, id).await
    };
    answer(&context, found.await, "application/pdf", "cv.pdf")
}

/// The interview of an application, for a calendar.
async fn interview(Extension(context): Extension<RequestContext>, Path(id): Path<String>) -> Response {
    let found = app::interview_file(&context, &id).await;
    answer(&context, found, "text/calendar; charset=utf-8", "entrevue.ics")
}

/// Everything that is kept about a person, for them.
async fn data_json(Extension(context): Extension<RequestContext>) -> Response {
    let found = async { context.platform.export(context.viewer()?).await?.json() };
    answer(&context, found.await, "application/json", "donnees.json")
}

async fn data_csv(Extension(context): Extension<RequestContext>) -> Response {
    let found = async { context.platform.export(context.viewer()?).await?.csv() };
    answer(&context, found.await, "text/csv; charset=utf-8", "donnees.csv")
}

/// The candidates of a placement, for a spreadsheet.
async fn candidates(Extension(context): Extension<RequestContext>, Path(placement): Path<String>) -> Response {
    let found = app::candidates_csv(&context, &placement).await;
    answer(&context, found, "text/csv; charset=utf-8", "candidatures.csv")
}

/// A file, the way to the sign-in, or nothing learnt.
fn answer(context: &RequestContext, found: Result<Vec<u8>, Error>, kind: &'static str, name: &'static str) -> Response {
    match found {
        Ok(content) => attachment(content, kind, name),
        Err(Error::SignedOut) => Redirect::to(&context.sign_in_address()).into_response(),
        Err(Error::NotFound) => StatusCode::NOT_FOUND.into_response(),
        Err(Error::Refused(key)) => super::response::plain(key, StatusCode::FORBIDDEN),
        Err(error) => {
            tracing::error!(%error, "a file could not be read");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    }
}

fn attachment(content: Vec<u8>, kind: &'static str, name: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, content).into_response()
}
