//! A page without the site's header and footer.

use http::StatusCode;
use leptos::prelude::*;
use platform::Error;

/// A hash of the stylesheet's content. It stands in the stylesheet's address, so that browsers can cache it for a
/// year.
#[derive(Debug, Clone)]
pub struct SiteVersion(pub String);

/// A page without the site's header and footer.
pub struct Page {
    pub title: String,
    pub body: AnyView,
    /// Whether the page has an island. A page without one has no script at all.
    pub islands: bool,
    /// The description for search engines. A page without one is marked `noindex`.
    pub description: Option<String>,
    /// Whether headings use the site's web font. Partner pages do without, to stay small.
    pub web_font: bool,
    /// Whether the page stands alone, without the site's navigation: its reader comes by a link, has no account, and has nothing to do
    /// elsewhere.
    pub alone: bool,
    pub status: StatusCode,
    /// Where the browser goes instead, with the language; the body is for who cannot follow.
    pub location: Option<String>,
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
            alone: false,
            status: StatusCode::OK,
            location: None,
        }
    }

    #[must_use]
    pub fn with_islands(self) -> Self {
        Self { islands: true, ..self }
    }

    /// Lets search engines list the page with this description.
    #[must_use]
    pub fn indexed(self, description: impl Into<String>) -> Self {
        Self { description: Some(description.into()), ..self }
    }

    #[must_use]
    pub fn without_web_font(self) -> Self {
        Self { web_font: false, ..self }
    }

    /// Leads to another page of the site at once.
    #[must_use]
    pub fn leading_to(self, location: String) -> Self {
        Self { status: StatusCode::SEE_OTHER, location: Some(location), ..self }
    }

    #[must_use]
    pub fn alone(self) -> Self {
        Self { alone: true, ..self }
    }

    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }
}

/// The result of a page's loader. An error becomes an error page or a redirection to the sign-in page.
pub type PageResult = Result<Page, Error>;
