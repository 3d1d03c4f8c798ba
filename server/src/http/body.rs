//! Reading a posted form within its bounds, before a server function runs: too much, or what is no form, is answered here.

use std::error::Error;

use app::{FILE_FORMS, Posted, Upload};
use axum::{
    body::Body,
    extract::{DefaultBodyLimit, FromRequest, Multipart, Request, State, multipart::Field},
    http::{Method, StatusCode, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::{form::RawForm, ids::AccountId};
use http_body_util::{BodyExt, LengthLimitError, Limited};

use super::{
    AppState,
    file_turns::Turn,
    identify::session_token,
    pace::{Paced, TooSlow},
    response,
};

/// A form without files: the largest (a placement's texts in three languages) stays far below.
const MAX_FORM: usize = 512 * 1024;
/// A form with a file. Above the 5 MB of a CV, so that who sends a larger one reads so beside the field.
const MAX_MULTIPART: usize = 20 * 1024 * 1024;
/// So much of a file is kept in memory: enough to see that it is larger than any file may be. The rest is read and dropped.
const MAX_FILE: usize = 5 * 1024 * 1024 + 1;
/// In seconds. A file of 5 MB comes within that time on a usual line.
const RETRY_AFTER: u16 = 30;

/// Reads the body of a posted form into [`Posted`]; every other request goes on untouched. The large body of a form with a file is
/// read only for somebody who is signed in, at an address that takes one.
pub(super) async fn read(State(state): State<AppState>, request: Request, next: Next) -> Response {
    if *request.method() != Method::POST {
        return next.run(request).await;
    }
    if state.space.is_low() {
        return later("error-plain-full");
    }
    let (mut parts, body) = request.into_parts();
    let body = Body::new(Paced::new(body));
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let posted = if !kind.starts_with("multipart/form-data") {
        urlencoded(body).await
    } else if let Some(account) = sender_of_file(&state, &parts).await {
        let Some(_turn) = Turn::take(account) else { return later("error-plain-busy") };
        multipart(parts.clone(), body, MAX_MULTIPART).await
    } else {
        multipart(parts.clone(), body, MAX_FORM).await
    };
    match posted {
        Ok(posted) => {
            parts.extensions.insert(posted);
            parts.headers.remove(header::CONTENT_LENGTH);
            next.run(Request::from_parts(parts, Body::empty())).await
        }
        Err(StatusCode::REQUEST_TIMEOUT) => response::plain("error-plain-slow", StatusCode::REQUEST_TIMEOUT),
        Err(status) => status.into_response(),
    }
}

/// Who sends a file; `None` where the address takes none or nobody is signed in.
async fn sender_of_file(state: &AppState, parts: &Parts) -> Option<AccountId> {
    let token = session_token(&parts.headers).filter(|_| FILE_FORMS.contains(&parts.uri.path()))?;
    let identity = state.platform.identify(&token).await.ok()??;
    identity.viewer.map(|viewer| viewer.account)
}

fn later(key: &str) -> Response {
    let mut response = response::plain(key, StatusCode::SERVICE_UNAVAILABLE);
    response.headers_mut().insert(header::RETRY_AFTER, RETRY_AFTER.into());
    response
}

async fn urlencoded(body: Body) -> Result<Posted, StatusCode> {
    let bytes = Limited::new(body, MAX_FORM).collect().await.map_err(|error| status_of(&*error))?.to_bytes();
    let pairs: Vec<(String, String)> = form_urlencoded::parse(&bytes).into_owned().collect();
    Ok(Posted { fields: fields(pairs)?, files: Vec::new() })
}

async fn multipart(parts: Parts, body: Body, most: usize) -> Result<Posted, StatusCode> {
    let mut request = Request::from_parts(parts, Body::new(Limited::new(body, most)));
    // The bound is the one above, not axum's of 2 MB.
    DefaultBodyLimit::disable().apply(&mut request);
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| StatusCode::BAD_REQUEST)?;
    let (mut pairs, mut files) = (Vec::new(), Vec::new());
    while let Some(mut part) = form.next_field().await.map_err(|error| status_of(&error))? {
        let field = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            Some(file_name) => {
                let content = file(&mut part).await?;
                files.push(Upload { field, file_name, content: content.into() });
            }
            None => pairs.push((field, part.text().await.map_err(|error| status_of(&error))?)),
        }
    }
    Ok(Posted { fields: fields(pairs)?, files })
}

/// The beginning of a file, as much of it as any file may have.
async fn file(part: &mut Field<'_>) -> Result<Vec<u8>, StatusCode> {
    let mut content = Vec::new();
    while let Some(chunk) = part.chunk().await.map_err(|error| status_of(&error))? {
        let room = MAX_FILE - content.len();
        content.extend_from_slice(&chunk[..chunk.len().min(room)]);
    }
    Ok(content)
}

/// Why a body could not be read: too large, too slow, or not what it said.
fn status_of(error: &(dyn Error + 'static)) -> StatusCode {
    let mut causes = std::iter::successors(Some(error), |error| (**error).source());
    causes
        .find_map(|cause| match () {
            () if cause.is::<TooSlow>() => Some(StatusCode::REQUEST_TIMEOUT),
            () if cause.is::<LengthLimitError>() => Some(StatusCode::PAYLOAD_TOO_LARGE),
            () => None,
        })
        .unwrap_or(StatusCode::BAD_REQUEST)
}

fn fields(pairs: Vec<(String, String)>) -> Result<RawForm, StatusCode> {
    RawForm::new(pairs).map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)
}
