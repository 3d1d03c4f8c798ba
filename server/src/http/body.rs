//! Reading a posted form within its bounds, before a server function runs: too much, or what is no form, is answered here.

use app::{Posted, Upload};
use axum::{
    body::Body,
    extract::{DefaultBodyLimit, FromRequest, Multipart, Request},
    http::{Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Response},
};
use domain::form::RawForm;
use http_body_util::{BodyExt, Limited};

/// A form without files: the largest (a placement's texts in three languages) stays far below.
const MAX_FORM: usize = 512 * 1024;
/// A form with a file. Above the 5 MB of a CV, so that who sends a larger one reads so beside the field.
const MAX_MULTIPART: usize = 20 * 1024 * 1024;

/// Reads the body of a posted form into [`Posted`]; every other request goes on untouched.
pub(super) async fn read(request: Request, next: Next) -> Response {
    if *request.method() != Method::POST {
        return next.run(request).await;
    }
    let (mut parts, body) = request.into_parts();
    let kind = parts.headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    let posted = if kind.starts_with("multipart/form-data") {
        let mut request = Request::from_parts(parts.clone(), Body::new(Limited::new(body, MAX_MULTIPART)));
        // The bound is the one above, not axum's of 2 MB.
        DefaultBodyLimit::disable().apply(&mut request);
        multipart(request).await
    } else {
        urlencoded(body).await
    };
    match posted {
        Ok(posted) => {
            parts.extensions.insert(posted);
            parts.headers.remove(header::CONTENT_LENGTH);
            next.run(Request::from_parts(parts, Body::empty())).await
        }
        Err(status) => status.into_response(),
    }
}

async fn urlencoded(body: Body) -> Result<Posted, StatusCode> {
    let bytes = Limited::new(body, MAX_FORM).collect().await.map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)?.to_bytes();
    let pairs: Vec<(String, String)> = form_urlencoded::parse(&bytes).into_owned().collect();
    Ok(Posted { fields: fields(pairs)?, files: Vec::new() })
}

async fn multipart(request: Request) -> Result<Posted, StatusCode> {
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| StatusCode::BAD_REQUEST)?;
    let (mut pairs, mut files) = (Vec::new(), Vec::new());
    while let Some(part) = form.next_field().await.map_err(|error| error.status())? {
        let field = part.name().unwrap_or_default().to_owned();
        match part.file_name().map(str::to_owned) {
            Some(file_name) => {
                let content = part.bytes().await.map_err(|error| error.status())?.to_vec();
                files.push(Upload { field, file_name, content });
            }
            None => pairs.push((field, part.text().await.map_err(|error| error.status())?)),
        }
    }
    Ok(Posted { fields: fields(pairs)?, files })
}

fn fields(pairs: Vec<(String, String)>) -> Result<RawForm, StatusCode> {
    RawForm::new(pairs).map_err(|_| StatusCode::PAYLOAD_TOO_LARGE)
}
