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
use platform::{
    Error,
    import::Mapping,
    spreadsheet::{Format, Spreadsheet},
};

use super::PlainRoute;

pub(super) fn routes() -> Vec<PlainRoute> {
    vec![
        ("/fichiers/cv/{participant}", get(cv)),
        ("/fichiers/candidatures/{id}/cv", get(sent_cv)),
        ("/fichiers/candidatures/{id}/entrevue.ics", get(interview)),
        ("/oci/projets/{placement}/candidatures.csv", get(candidates_csv)),
        ("/oci/projets/{placement}/candidatures.xlsx", get(candidates_xlsx)),
        ("/fichiers/modele-projets.xlsx", get(import_template)),
        ("/compte/donnees.json", get(data_json)),
        ("/compte/donnees.csv", get(data_csv)),
        ("/compte/donnees.xlsx", get(data_xlsx)),
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
    data(&context, Format::Csv).await
}

async fn data_xlsx(Extension(context): Extension<RequestContext>) -> Response {
    data(&context, Format::Xlsx).await
}

async fn data(context: &RequestContext, format: Format) -> Response {
    let found = async { Ok(context.platform.export(context.viewer()?).await?.table()) };
    table(context, found.await, format, "donnees")
}

/// The empty file from which an OCI imports placements.
async fn import_template(Extension(context): Extension<RequestContext>) -> Response {
    table(&context, Ok(Spreadsheet::new([Mapping::template_columns()])), Format::Xlsx, "modele-projets")
}

/// The candidates of a placement, for a spreadsheet.
async fn candidates_csv(Extension(context): Extension<RequestContext>, Path(placement): Path<String>) -> Response {
    table(&context, app::candidates_table(&context, &placement).await, Format::Csv, "candidatures")
}

async fn candidates_xlsx(Extension(context): Extension<RequestContext>, Path(placement): Path<String>) -> Response {
    table(&context, app::candidates_table(&context, &placement).await, Format::Xlsx, "candidatures")
}

/// A table as a file, in the form that spreadsheets of the reader's language open.
fn table(context: &RequestContext, found: Result<Spreadsheet, Error>, format: Format, name: &str) -> Response {
    let file = found.and_then(|table| table.write(format, context.language));
    answer(context, file, format.content_type(), &format!("{name}.{}", format.ending()))
}

/// A file, the way to the sign-in, or nothing learnt.
fn answer(context: &RequestContext, found: Result<Vec<u8>, Error>, kind: &'static str, name: &str) -> Response {
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

fn attachment(content: Vec<u8>, kind: &'static str, name: &str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff".to_owned()),
        (header::CACHE_CONTROL, "private, no-store".to_owned()),
    ];
    (headers, content).into_response()
}
