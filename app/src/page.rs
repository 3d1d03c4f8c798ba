//! From a loader to an HTML document: every page of the site is made by [`page`].

use std::future::Future;

use http::StatusCode;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use platform::Error;

use crate::{
    context::{RequestContext, localised},
    shell::document,
    ui::{BrokenBridge, ButtonKind, ButtonLink},
};

/// Where the one stylesheet is served; the server adds its version.
pub const STYLESHEET_PATH: &str = "/passerelle.css";

/// A mark of the stylesheet's content, so that browsers keep it for a year.
#[derive(Debug, Clone)]
pub struct SiteVersion(pub String);

/// A page ready to be framed.
pub struct Page {
    pub title: String,
    pub body: AnyView,
    /// Whether the page holds an island; a page without one carries no script at all.
    pub islands: bool,
    /// What search engines may say of it: public pages only, the others are not to be listed.
    pub description: Option<String>,
    /// Whether headings wear the site's own font; not on a partner's page, which is counted in kilobytes.
    pub web_font: bool,
    pub status: StatusCode,
}

impl Page {
    #[must_use]
    pub fn new(title: impl Into<String>, body: impl IntoAny) -> Self {
        Self {
            title: title.into(),
            body: body.into_any(),
            islands: false,
            description: None,
            web_font: true,
            status: StatusCode::OK,
        }
    }

    #[must_use]
    pub fn with_islands(self) -> Self {
        Self { islands: true, ..self }
    }

    /// A public page, which search engines may list and say that of.
    #[must_use]
    pub fn indexed(self, description: impl Into<String>) -> Self {
        Self { description: Some(description.into()), ..self }
    }

    #[must_use]
    pub fn without_web_font(self) -> Self {
        Self { web_font: false, ..self }
    }

    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }
}

/// What a page's loader answers. An error becomes a page of its own, or the way to the sign-in.
pub type PageResult = Result<Page, Error>;

/// Loads a page and frames it. Routes are `SsrMode::Async`: the document leaves whole, so its status and headers are known.
pub fn page<Load, Loading>(load: Load) -> AnyView
where
    Load: FnOnce(RequestContext) -> Loading + Send + 'static,
    Loading: Future<Output = PageResult> + Send + 'static,
{
    // Route generation walks the routes outside any request.
    let Some(context) = use_context::<RequestContext>() else {
        return ().into_any();
    };
    let response = expect_context::<ResponseOptions>();
    Suspend::new(async move {
        let page = match load(context.clone()).await {
            Ok(page) => page,
            Err(error) => error_page(&context, &response, &error),
        };
        response.set_status(page.status);
        document(&context, &response, page)
    })
    .into_any()
}

fn error_page(context: &RequestContext, response: &ResponseOptions, error: &Error) -> Page {
    let (status, key) = match error {
        Error::SignedOut => return to_sign_in(context, response),
        Error::NotFound => (StatusCode::NOT_FOUND, "not-found"),
        Error::MovedOn => (StatusCode::CONFLICT, "moved-on"),
        Error::TooManyAttempts { .. } => (StatusCode::TOO_MANY_REQUESTS, "too-many-attempts"),
        Error::Refused(key) => return message(context, StatusCode::FORBIDDEN, "refused", key),
        Error::Invalid(_) => (StatusCode::BAD_REQUEST, "bad-request"),
        Error::Database(_) | Error::Migration(_) | Error::Internal(_) => {
            tracing::error!(%error, "a page failed");
            (StatusCode::INTERNAL_SERVER_ERROR, "internal")
        }
    };
    message(context, status, key, &format!("error-page-{key}"))
}

/// A page that says what happened and what to do: title `error-page-{key}-title`, text `text_key`.
fn message(context: &RequestContext, status: StatusCode, key: &str, text_key: &str) -> Page {
    let title = context.t(&format!("error-page-{key}-title"));
    let body = view! {
        <div class="column prose">
            <BrokenBridge/>
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t(text_key)}</p>
            <div class="button-row">
                <ButtonLink href=context.href("/") label=context.t("error-page-home")/>
                <ButtonLink
                    href=context.href("/placements")
                    label=context.t("error-page-placements")
                    kind=ButtonKind::Secondary
                />
            </div>
        </div>
    };
    Page::new(title, body).with_status(status)
}

/// The page of an address that leads nowhere.
pub fn not_found() -> AnyView {
    page(|_| async { Err(Error::NotFound) })
}

fn to_sign_in(context: &RequestContext, response: &ResponseOptions) -> Page {
    let target = format!("/connexion?suite={}", encode_query(&context.path));
    if let Ok(location) = localised(context.language, &target).parse() {
        response.insert_header(http::header::LOCATION, location);
    }
    message(context, StatusCode::SEE_OTHER, "signed-out", "error-page-signed-out")
}

/// Percent-encodes a query value (everything but unreserved characters and the slash).
#[must_use]
pub fn encode_query(value: &str) -> String {
    use std::fmt::Write;
    value.bytes().fold(String::with_capacity(value.len()), |mut encoded, byte| {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                encoded.push(char::from(byte));
            }
            _ => write!(encoded, "%{byte:02X}").expect("a String takes every write"),
        }
        encoded
    })
}
