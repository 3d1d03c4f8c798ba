//! Keeps drafts: while a person types, when they leave a form, and until they delete the draft.

use domain::{
    form::{KeptBecause, RawForm},
    way_back::LocalPath,
};
use http::{HeaderValue, StatusCode, header};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_axum::ResponseOptions;
use platform::{AWAY_RETRY_SECONDS, Error, forms::Place};
use uuid::Uuid;

use super::{
    Posted,
    again::again_on_conflict,
    session_over::keep_for_sign_in,
    state::{KEY_FIELD, NAME_FIELD, PAGE_FIELD},
    submit::{Outcome, later_or_internal, redirect_to, submit},
};
use crate::{address, context::RequestContext, ui::Leaving};

/// The field of a button that leaves a form: where to.
const LEAVE_TO: &str = "leave_to";
/// The longest name of a form and the longest path of its page, as the table has them.
const MOST_NAME: usize = 80;
const MOST_PAGE: usize = 300;

/// Keeps what is typed, while it is typed. The answer is the sentence that says so.
#[server(prefix = "/api", endpoint = "forms/keep")]
pub async fn keep_form() -> Result<String, ServerFnError> {
    let (context, fields) = (RequestContext::current(), Posted::current().fields);
    let Some(viewer) = &context.viewer else {
        expect_context::<ResponseOptions>().set_status(StatusCode::UNAUTHORIZED);
        return Ok(context.t("kept-signed-out"));
    };
    let Some(place) = place(&fields) else {
        expect_context::<ResponseOptions>().set_status(StatusCode::BAD_REQUEST);
        return Ok(context.t("kept-failed"));
    };
    Ok(match again_on_conflict(|| context.platform.keep_while_typing(viewer, place, &fields)).await {
        Ok(Some(at)) => context.t_with("kept-now", &[("time", context.catalogue().time(at).into())]),
        Ok(None) if fields.typed().next().is_none() => String::new(),
        Ok(None) => context.t("kept-failed"),
        Err(error) => {
            not_kept(error);
            context.t("kept-failed")
        }
    })
}

/// The status of a text that was not kept, and when it may be sent again. The island sends it again.
fn not_kept(error: Error) {
    let response = expect_context::<ResponseOptions>();
    let (status, wait) = match error {
        Error::TooManyAttempts { retry_after_seconds } => (StatusCode::TOO_MANY_REQUESTS, retry_after_seconds),
        Error::Busy { retry_after_seconds } => (StatusCode::SERVICE_UNAVAILABLE, retry_after_seconds),
        error => {
            tracing::error!(%error, "what was typed could not be kept");
            (StatusCode::SERVICE_UNAVAILABLE, AWAY_RETRY_SECONDS.into())
        }
    };
    response.set_status(status);
    response.insert_header(header::RETRY_AFTER, HeaderValue::from(wait));
}

/// Keeps what is typed and opens another page of this site.
#[server(prefix = "/api", endpoint = "forms/leave")]
pub async fn leave_form() -> Result<(), ServerFnError> {
    let (context, fields) = (RequestContext::current(), Posted::current().fields);
    let kept = match (&context.viewer, place(&fields)) {
        (Some(viewer), Some(place)) => {
            let keep = || context.platform.keep_typed(viewer, KeptBecause::Typed, place, &fields);
            again_on_conflict(keep).await.map(drop)
        }
        (None, Some(place)) => keep_for_sign_in(&context, place, &fields, &[]).await,
        (_, None) => Ok(()),
    };
    if let Err(error) = kept {
        return later_or_internal("leave-form", error);
    }
    let to = fields.get(LEAVE_TO);
    let home = context.href(&address::home());
    redirect_to(if LocalPath::parse(to).is_ok() { to } else { &home })
}

/// The form with that id, as a way out of its page names it.
pub(super) fn leaving(form: String) -> Leaving {
    Leaving { form, action: LeaveForm::PATH, field: LEAVE_TO }
}

/// Where the posted form belongs, if it says so.
fn place(fields: &RawForm) -> Option<Place<'_>> {
    let key = fields.get(KEY_FIELD).parse().ok()?;
    let (form, page) = (fields.get(NAME_FIELD), fields.get(PAGE_FIELD));
    let fits = !form.is_empty() && form.len() <= MOST_NAME && page.starts_with('/') && page.len() <= MOST_PAGE;
    fits.then_some(Place { key, form, page })
}

/// Deletes drafts.
#[server(prefix = "/api", endpoint = "forms/drop")]
pub async fn drop_kept_form() -> Result<(), ServerFnError> {
    let page = LocalPath::parse(Posted::current().fields.get(PAGE_FIELD))
        .map_or_else(|_| address::home().into(), String::from);
    let page = &page;
    submit("drop-kept", page, |context, posted| async move {
        for key in posted.fields.all("kept") {
            let key = key.parse::<Uuid>().map_err(|_| Error::NotFound)?;
            context.platform.forget_typed(context.viewer()?, key).await?;
        }
        Ok(Outcome::to(page.clone()))
    })
    .await
}
