//! Reading a posted form within its bounds, before a server function runs: too much, or what is no form, is answered here.

use std::error::Error;

use app::{FILE_FORMS, OWNER_FIELD, Posted, Upload};
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
    problem::Asked,
    response,
};

/// A form without files: the largest (a placement's texts in three languages) stays far below.
const MAX_FORM: usize = 512 * 1024;
/// A form with a file. Above the 5 MB of a CV, so that who sends a larger one reads so beside the field.
const MAX_MULTIPART: usize = 20 * 1024 * 1024;
/// So much of a file is kept in memory: enough to see that it is larger than any file may be. The rest is read and dropped.
const MAX_FILE: usize = 5 * 1024 * 1024 + 1;
/// Files of a form: more than any form takes. Each keeps its name.
const MAX_FILES: usize = 4;
/// The longest name of a file, in bytes, as file systems have it.
const MAX_FILE_NAME: usize = 255;
/// What a part takes beside its name and its content, in bytes: many empty ones fill the room of a form too.
const A_PART: usize = 64;
/// In seconds. A file of 5 MB comes within that time on a usual line.
const RETRY_AFTER: u16 = 30;

/// Reads the body of a posted form into [`Posted`]; every other request goes on untouched. The large body of a form with a file is
/// read only for somebody who is signed in, at an address that takes one. What cannot be read is answered by a page that keeps what
/// was read of it.
pub(super) async fn read(State(state): State<AppState>, request: Request, next: Next) -> Response {
    if *request.method() != Method::POST {
        return next.run(request).await;
    }
    let asked = Asked::of(&state, &request);
    let (mut parts, body) = request.into_parts();
    let mut posted = Posted::default();
    let refusal = match read_into(&state, &parts, Body::new(Paced::new(body)), &mut posted).await {
        Ok(()) if state.space.is_low() => later("error-plain-full"),
        Ok(()) => {
            parts.extensions.insert(posted);
            parts.headers.remove(header::CONTENT_LENGTH);
            return next.run(Request::from_parts(parts, Body::empty())).await;
        }
        Err(refusal) => refusal,
    };
    match asked {
        Some(asked) => {
            let whole = is_whole(&refusal, &posted);
            asked.answer(refusal, Some(&posted).filter(|_| whole))
        }
        None => refusal,
    }
}

/// Whether all that was typed came. Of a form that was cut it did only where its file was cut, which stands last.
fn is_whole(refusal: &Response, posted: &Posted) -> bool {
    let cut = [StatusCode::PAYLOAD_TOO_LARGE, StatusCode::REQUEST_TIMEOUT].contains(&refusal.status());
    !cut || posted.files.last().is_some_and(|file| file.content.is_empty())
}

/// Reads a body. Where it cannot be read to its end, `posted` has what came before.
async fn read_into(state: &AppState, parts: &Parts, body: Body, posted: &mut Posted) -> Result<(), Response> {
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let read = if !kind.starts_with("multipart/form-data") {
        urlencoded(body, posted).await
    } else if !FILE_FORMS.contains(&parts.uri.path()) {
        multipart(parts, body, MAX_FORM, posted, |_| Files::Kept).await
    } else if let Some(account) = sender_of_file(state, parts).await {
        let Some(_turn) = Turn::take(account) else { return Err(later("error-plain-busy")) };
        multipart(parts, body, MAX_MULTIPART, posted, |_| Files::Kept).await
    } else {
        // The session has ended. What was typed stands before the file, which is read and dropped.
        let ours = |fields: &[(String, String)]| {
            let owner = fields.iter().find(|(name, _)| name == OWNER_FIELD);
            let owner = owner.and_then(|(_, owner)| state.platform.owner_of_form(owner));
            if owner.is_some() { Files::Dropped } else { Files::Counted }
        };
        multipart(parts, body, MAX_MULTIPART, posted, ours).await
    };
    read.map_err(|status| match status {
        StatusCode::REQUEST_TIMEOUT => response::plain("error-plain-slow", StatusCode::REQUEST_TIMEOUT),
        status => status.into_response(),
    })
}

/// What is done with the files of a form, once the fields before them were read.
#[derive(Clone, Copy)]
enum Files {
    Kept,
    Dropped,
    /// Dropped, and counted with the fields: no larger than a form without files.
    Counted,
}

/// How many bytes may still come of what is counted: names, fields, and files of nobody known.
struct Room(usize);

impl Room {
    fn take(&mut self, bytes: usize) -> Result<(), StatusCode> {
        self.0 = self.0.checked_sub(bytes).ok_or(StatusCode::PAYLOAD_TOO_LARGE)?;
        Ok(())
    }
}

/// Who sends a file, if somebody is signed in.
async fn sender_of_file(state: &AppState, parts: &Parts) -> Option<AccountId> {
    let token = session_token(&parts.headers)?;
    let identity = state.platform.identify(&token).await.ok()??;
    identity.viewer.map(|viewer| viewer.account)
}

fn later(key: &'static str) -> Response {
    let mut response = response::plain(key, StatusCode::SERVICE_UNAVAILABLE);
    response.headers_mut().insert(header::RETRY_AFTER, RETRY_AFTER.into());
    response
}

async fn urlencoded(body: Body, posted: &mut Posted) -> Result<(), StatusCode> {
    let bytes = Limited::new(body, MAX_FORM).collect().await.map_err(|error| status_of(&*error))?.to_bytes();
    let pairs: Vec<(String, String)> = form_urlencoded::parse(&bytes).into_owned().collect();
    posted.fields = fields(pairs)?;
    Ok(())
}

async fn multipart(
    parts: &Parts,
    body: Body,
    most: usize,
    posted: &mut Posted,
    files: impl Fn(&[(String, String)]) -> Files,
) -> Result<(), StatusCode> {
    let mut request = Request::from_parts(parts.clone(), Body::new(Limited::new(body, most)));
    // The bound is the one above, not axum's of 2 MB.
    DefaultBodyLimit::disable().apply(&mut request);
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| StatusCode::BAD_REQUEST)?;
    let mut pairs = Vec::new();
    let read = parts_of(&mut form, &mut pairs, &mut posted.files, files).await;
    // Fields that came are kept also where the rest did not come.
    posted.fields = fields(pairs)?;
    read
}

async fn parts_of(
    form: &mut Multipart,
    pairs: &mut Vec<(String, String)>,
    kept: &mut Vec<Upload>,
    files: impl Fn(&[(String, String)]) -> Files,
) -> Result<(), StatusCode> {
    let mut room = Room(MAX_FORM);
    while let Some(mut part) = form.next_field().await.map_err(|error| status_of(&error))? {
        let field = part.name().unwrap_or_default().to_owned();
        room.take(A_PART + field.len())?;
        let Some(file_name) = part.file_name().map(str::to_owned) else {
            pairs.push((field, text(&mut part, &mut room).await?));
            continue;
        };
        if kept.len() == MAX_FILES || file_name.len() > MAX_FILE_NAME {
            return Err(StatusCode::PAYLOAD_TOO_LARGE);
        }
        // The name is kept also where the file does not come to its end.
        let at = kept.len();
        kept.push(Upload { field, file_name, content: Vec::new().into() });
        let content = match files(pairs) {
            Files::Kept => file(&mut part, MAX_FILE, None).await?,
            Files::Dropped => file(&mut part, 0, None).await?,
            Files::Counted => file(&mut part, 0, Some(&mut room)).await?,
        };
        kept[at].content = content.into();
    }
    Ok(())
}

async fn text(part: &mut Field<'_>, room: &mut Room) -> Result<String, StatusCode> {
    let mut content = Vec::new();
    while let Some(chunk) = part.chunk().await.map_err(|error| status_of(&error))? {
        room.take(chunk.len())?;
        content.extend_from_slice(&chunk);
    }
    String::from_utf8(content).map_err(|_| StatusCode::BAD_REQUEST)
}

/// The beginning of a file, at most `most` bytes. All of it is counted where it has a room.
async fn file(part: &mut Field<'_>, most: usize, mut room: Option<&mut Room>) -> Result<Vec<u8>, StatusCode> {
    let mut content = Vec::new();
    while let Some(chunk) = part.chunk().await.map_err(|error| status_of(&error))? {
        if let Some(room) = &mut room {
            room.take(chunk.len())?;
        }
        let left = most - content.len();
        content.extend_from_slice(&chunk[..chunk.len().min(left)]);
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
