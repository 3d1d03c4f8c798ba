//! Bodies that are whole in memory, sent in the form that the client takes. Those that are kept are answered by 304 where the client
//! has them.

mod coding;

use std::sync::OnceLock;

use axum::{
    body::{Body, Bytes},
    http::{Extensions, HeaderMap, HeaderValue, StatusCode, Version, header, response},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};
use tower_http::compression::{DefaultPredicate, Predicate};

pub(super) use coding::Coding;
use coding::Effort;

/// A body with its headers and its compressed forms. Each form has an `ETag` of its own, made from the content.
#[derive(Debug)]
pub(super) struct Content {
    /// Those of every form: no length, no encoding.
    headers: HeaderMap,
    plain: Form,
    gzip: OnceLock<Option<Form>>,
    brotli: OnceLock<Option<Form>>,
    /// Says the content apart from any other; the tags are made of it.
    mark: String,
}

#[derive(Debug)]
struct Form {
    coding: Option<Coding>,
    body: Bytes,
    tag: HeaderValue,
}

/// In the extensions of a response: its form was chosen, nothing must compress it.
#[derive(Debug, Clone, Copy)]
struct Chosen;

impl Content {
    /// The compressed forms are made when they are first asked for.
    pub fn new(headers: HeaderMap, plain: Bytes) -> Self {
        let digest = Sha256::digest(&plain);
        let mark = digest.iter().take(Self::MARK).map(|byte| format!("{byte:02x}")).collect::<String>();
        let plain = Form::new(None, &mark, plain);
        Self { headers, plain, gzip: OnceLock::new(), brotli: OnceLock::new(), mark }
    }

    /// Bytes of the digest that a tag shows: two contents of an address never share 64 bits by chance.
    const MARK: usize = 8;

    /// Gives the content a compressed form that was made before.
    #[must_use]
    pub fn with(self, coding: Coding, body: Bytes) -> Self {
        let form = OnceLock::from(Some(Form::new(Some(coding), &self.mark, body)));
        match coding {
            Coding::Gzip => Self { gzip: form, ..self },
            Coding::Brotli => Self { brotli: form, ..self },
        }
    }

    /// Says that no form is smaller than the plain one (a font, a picture).
    #[must_use]
    pub fn incompressible(self) -> Self {
        Self { gzip: OnceLock::from(None), brotli: OnceLock::from(None), ..self }
    }

    /// No more than this lies in memory with all its forms: none is larger than the plain one.
    pub fn most_bytes(&self) -> usize {
        const FORMS: usize = 3;
        FORMS * self.plain.body.len()
    }

    /// The answer to a request with these headers.
    pub fn answer(&self, asked: &HeaderMap) -> Response {
        let form = self.form(Coding::preferred(asked));
        let mut headers = self.headers.clone();
        headers.insert(header::ETAG, form.tag.clone());
        if is_known(asked, &form.tag) {
            // The headers are those of the whole answer: a browser renews with them what it keeps, its policy included.
            return (StatusCode::NOT_MODIFIED, headers).into_response();
        }
        if let Some(coding) = form.coding {
            headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
        }
        let mut response = Response::new(Body::from(form.body.clone()));
        *response.headers_mut() = headers;
        response.extensions_mut().insert(Chosen);
        response
    }

    fn form(&self, coding: Option<Coding>) -> &Form {
        let Some(coding) = coding else { return &self.plain };
        let made = match coding {
            Coding::Gzip => &self.gzip,
            Coding::Brotli => &self.brotli,
        };
        made.get_or_init(|| self.compressed(coding)).as_ref().unwrap_or(&self.plain)
    }

    /// That form, where it is smaller.
    fn compressed(&self, coding: Coding) -> Option<Form> {
        let body = coding.encode(&self.plain.body, Effort::Kept).ok()?;
        let smaller = body.len() < self.plain.body.len();
        smaller.then(|| Form::new(Some(coding), &self.mark, body.into_boxed_slice().into()))
    }
}

impl Form {
    fn new(coding: Option<Coding>, mark: &str, body: Bytes) -> Self {
        let tag = match coding {
            None => format!("\"{mark}\""),
            Some(coding) => format!("\"{mark}-{}\"", coding.name()),
        };
        let tag = HeaderValue::try_from(tag).expect("hexadecimal digits in quotes");
        Self { coding, body, tag }
    }
}

/// An answer that is made once, in the compressed form that its client takes. The plain one may still be compressed further out: a page
/// of the public site is made for a request that names no coding.
pub(super) fn once(mut parts: response::Parts, body: Bytes, coding: Option<Coding>) -> Response {
    parts.headers.remove(header::CONTENT_LENGTH);
    let encoded = coding.and_then(|coding| Some((coding, coding.encode(&body, Effort::Once).ok()?)));
    let Some((coding, encoded)) = encoded else { return Response::from_parts(parts, Body::from(body)) };
    parts.headers.append(header::VARY, HeaderValue::from_static("accept-encoding"));
    parts.headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(coding.name()));
    parts.extensions.insert(Chosen);
    Response::from_parts(parts, Body::from(encoded))
}

/// Whether the client keeps the form with that tag.
fn is_known(asked: &HeaderMap, tag: &HeaderValue) -> bool {
    let tags = asked.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    let mut tags = tags.flat_map(|value| value.split(',')).map(str::trim);
    tags.any(|known| known == "*" || known.strip_prefix("W/").unwrap_or(known).as_bytes() == tag.as_bytes())
}

/// Compresses on their way out the answers whose form was not chosen yet.
pub(super) fn not_chosen_yet() -> impl Predicate {
    DefaultPredicate::new()
        .and(|_: StatusCode, _: Version, _: &HeaderMap, extensions: &Extensions| extensions.get::<Chosen>().is_none())
}
