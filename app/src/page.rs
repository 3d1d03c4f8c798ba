//! A page, before it is framed.

use http::StatusCode;
use leptos::prelude::*;
use platform::Error;

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

/// The result of a page's loader. An error becomes an error page, or leads to the sign-in.
pub type PageResult = Result<Page, Error>;
