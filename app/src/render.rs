//! Makes the HTML document of every page.

use std::future::Future;

use http::StatusCode;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use leptos_router::hooks::use_params_map;
use platform::Error;

use crate::{
    address,
    context::RequestContext,
    forms::kept_notices,
    page::{Page, PageResult},
    shell::document,
    ui::{BrokenBridge, ButtonKind, ButtonLink, FieldNames},
};

/// Loads a page and renders its document. Routes use `SsrMode::Async`: the document is complete before it is sent, so
/// its status and headers are known.
pub fn page<Load, Loading>(load: Load) -> AnyView
where
    Load: FnOnce(RequestContext) -> Loading + Send + 'static,
    Loading: Future<Output = PageResult> + Send + 'static,
{
    // leptos renders each route outside a request to list the routes.
    let Some(context) = use_context::<RequestContext>() else {
        return ().into_any();
    };
    let parameters = use_params_map().get_untracked();
    let parameters = parameters.into_iter().map(|(name, value)| (name.into_owned(), value)).collect();
    let context = RequestContext { parameters, ..context };
    let response = expect_context::<ResponseOptions>();
    let catalogue = context.catalogue();
    let names = FieldNames::new(move |name, sentence| catalogue.named_error(name, sentence));
    provide_context(names.clone());
    Suspend::new(async move {
        let page = match load(context.clone()).await {
            Ok(page) => page,
            Err(error) => error_page(&context, &response, &error),
        };
        if let Some(location) = &page.location {
            redirection(&response, location);
        }
        response.set_status(page.status);
        // Where the database is away, it is not asked once more.
        let kept = if page.status.is_server_error() { ().into_any() } else { kept_notices(&context, &names).await };
        document(&context, &response, page, kept)
    })
    .into_any()
}

fn error_page(context: &RequestContext, response: &ResponseOptions, error: &Error) -> Page {
    let (status, key) = match error {
        Error::SignedOut => return to_sign_in(context, response),
        Error::NotFound if waits_for_second_factor(context) => return to_second_factor(context, response),
        Error::NotFound => (StatusCode::NOT_FOUND, "not-found"),
        Error::MovedOn => (StatusCode::CONFLICT, "moved-on"),
        Error::TooManyAttempts { .. } => (StatusCode::TOO_MANY_REQUESTS, "too-many-attempts"),
        Error::Refused(key) => return message(context, StatusCode::FORBIDDEN, "refused", key),
        Error::Invalid(_) => (StatusCode::BAD_REQUEST, "bad-request"),
        Error::Busy { .. } => (StatusCode::SERVICE_UNAVAILABLE, "unavailable"),
        Error::Database(database) if platform::is_away(database) => {
            response.insert_header(http::header::RETRY_AFTER, platform::AWAY_RETRY_SECONDS.into());
            (StatusCode::SERVICE_UNAVAILABLE, "unavailable")
        }
        Error::Database(_) | Error::Migration(_) | Error::Internal(_) => {
            tracing::error!(%error, "a page failed");
            (StatusCode::INTERNAL_SERVER_ERROR, "internal")
        }
    };
    message(context, status, key, &format!("error-page-{key}"))
}

/// A page that says what happened and what to do. Its title is `error-page-{key}-title`, its text `text_key`.
fn message(context: &RequestContext, status: StatusCode, key: &str, text_key: &str) -> Page {
    let title = context.t(&format!("error-page-{key}-title"));
    let body = view! {
        <div class="column prose">
            <BrokenBridge/>
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t(text_key)}</p>
            <div class="button-row">
                <ButtonLink href=context.href(&address::home()) label=context.t("error-page-home")/>
                <ButtonLink
                    href=context.href(&address::placements())
                    label=context.t("error-page-placements")
                    kind=ButtonKind::Secondary
                />
            </div>
        </div>
    };
    Page::new(title, body).with_status(status)
}

/// The page for an unknown address.
pub fn not_found() -> AnyView {
    page(|_| async { Err(Error::NotFound) })
}

fn to_sign_in(context: &RequestContext, response: &ResponseOptions) -> Page {
    redirection(response, &context.sign_in_address());
    message(context, StatusCode::SEE_OTHER, "signed-out", "error-page-signed-out")
}

/// Whether a coordinator asks for a page of the coordination that waits until they have a second factor.
fn waits_for_second_factor(context: &RequestContext) -> bool {
    let of_programme = context.path.starts_with(&*address::programme());
    of_programme && context.viewer.as_ref().is_some_and(|viewer| viewer.owes_second_factor)
}

fn to_second_factor(context: &RequestContext, response: &ResponseOptions) -> Page {
    redirection(response, &context.href(&address::second_factor()));
    message(context, StatusCode::SEE_OTHER, "refused", "second-factor-required-notice")
}

fn redirection(response: &ResponseOptions, to: &str) {
    if let Ok(location) = to.parse() {
        response.insert_header(http::header::LOCATION, location);
    }
}
