//! Handles a posted form.

use std::future::Future;

use domain::form::{Echo, FieldCode, FormErrors, KeptBecause, RawForm};
use http::{HeaderValue, StatusCode, header};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use platform::{
    AWAY_RETRY_SECONDS, Error,
    accounts::SessionToken,
    forms::{Claim, Place, new_key},
};
use uuid::Uuid;

use super::{
    Posted,
    again::again_on_conflict,
    files,
    session_over::{is_over, session_of, to_sign_in},
    state::{KEY_FIELD, NAME_FIELD},
    submission::Submission,
};
use crate::{address::localised, context::RequestContext};

/// The name of the session cookie. With this prefix browsers require Secure, Path=/ and no Domain.
pub const SESSION_COOKIE: &str = "__Host-session";

/// The page that an accepted form leads to, and the session that it opens or closes.
#[derive(Clone)]
pub struct Outcome {
    /// A path without its language.
    path: String,
    session: SessionChange,
    /// Whether the same form sent again is carried out again.
    repeatable: bool,
}

#[derive(Clone)]
enum SessionChange {
    None,
    Open(SessionToken),
    Close,
}

impl Outcome {
    /// Leads to this path (without its language).
    #[must_use]
    pub fn to(path: impl Into<String>) -> Self {
        Self { path: path.into(), session: SessionChange::None, repeatable: false }
    }

    #[must_use]
    pub fn opening(self, token: SessionToken) -> Self {
        Self { session: SessionChange::Open(token), ..self }
    }

    /// The same form sent again is carried out again: where the first answer was lost, its cookie was lost with it.
    #[must_use]
    pub fn repeatable(self) -> Self {
        Self { repeatable: true, ..self }
    }

    /// Leads to the address that `change` makes of it.
    #[must_use]
    pub fn by_way_of(self, change: impl FnOnce(String) -> String) -> Self {
        Self { path: change(self.path), ..self }
    }

    #[must_use]
    pub fn closing(self) -> Self {
        Self { session: SessionChange::Close, ..self }
    }
}

/// Handles the posted form named `form`. `page` is the address of its page, without its language.
///
/// # Errors
/// Only if the answer itself cannot be made. A refused form is no error: it leads back to its page, or asks to come back later.
pub async fn submit<Act, Acting>(form: &str, page: &str, act: Act) -> Result<(), ServerFnError>
where
    Act: Fn(RequestContext, Posted) -> Acting,
    Acting: Future<Output = Result<Outcome, Error>>,
{
    let context = RequestContext::current();
    let posted = Posted::current();
    if is_over(&context, form) {
        // Sent twice, a form that ends its own session finds none the second time.
        return match Submission::of(&context, &posted).led_to().await {
            Ok(Some(target)) => redirect_to(&target),
            Ok(None) => to_sign_in(&context, form, page, &posted.fields, &posted.files).await,
            Err(error) => later_or_internal(form, error),
        };
    }
    // First the claim, which knows a kept file by its key: sent twice, a form finds no file of the first any more.
    let mut submission = Submission::of(&context, &posted);
    let claim = submission.claim().await;
    if let Ok(Claim::Done(target)) = &claim {
        return redirect_to(target);
    }
    let posted = match files::with_kept(&context, posted.clone()).await {
        Ok(posted) => posted,
        Err(error) => {
            submission.release().await;
            return refuse(&context, form, page, posted, error).await;
        }
    };
    match claim {
        Ok(Claim::First) => {}
        Ok(Claim::Done(_) | Claim::UnderWay) => return refuse(&context, form, page, posted, Error::MovedOn).await,
        Err(error) => return refuse(&context, form, page, posted, error).await,
    }
    match again_on_conflict(|| act(context.clone(), posted.clone())).await {
        Ok(outcome) => {
            forget_kept(&context, &posted.fields).await;
            accept(&context, submission, outcome).await
        }
        Err(error) => {
            submission.release().await;
            refuse(&context, form, page, posted, error).await
        }
    }
}

async fn accept(context: &RequestContext, submission: Submission, outcome: Outcome) -> Result<(), ServerFnError> {
    let target = localised(context.language, &outcome.path);
    if outcome.repeatable {
        submission.release().await;
    } else {
        submission.complete(&target).await;
    }
    match &outcome.session {
        SessionChange::None => {}
        SessionChange::Open(token) => set_cookie(&session_cookie(token)),
        SessionChange::Close => {
            set_cookie(&format!("{SESSION_COOKIE}=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"))
        }
    }
    redirect_to(&target)
}

async fn refuse(
    context: &RequestContext,
    form: &str,
    page: &str,
    posted: Posted,
    error: Error,
) -> Result<(), ServerFnError> {
    if let Some(wait) = not_now(&error) {
        return later(StatusCode::SERVICE_UNAVAILABLE, wait);
    }
    let page_address = localised(context.language, page);
    let moved_on = matches!(error, Error::MovedOn);
    let echo = echo_of(error)?;
    let fields = files::keep(context, &posted, &echo.errors).await;
    keep_refused(context, form, page, &fields, moved_on).await;
    let echo = Echo { fields: fields.without_secrets(), ..echo };
    let kept = match store_refused(context, form, echo).await {
        Ok(kept) => kept,
        Err(error) => return later_or_internal(form, error),
    };
    let separator = if page_address.contains('?') { '&' } else { '?' };
    redirect_to(&format!("{page_address}{separator}echo={kept}"))
}

/// Keeps a refused form beside what is stored, for longer than its page shows it: a form with texts, and every one that came too late.
async fn keep_refused(context: &RequestContext, form: &str, page: &str, fields: &RawForm, moved_on: bool) {
    let Some(viewer) =
        context.viewer.as_ref().filter(|_| (moved_on && fields.has_text()) || fields.get(NAME_FIELD) == form)
    else {
        return;
    };
    let because = if moved_on { KeptBecause::Conflict } else { KeptBecause::Typed };
    let key = fields.get(KEY_FIELD).parse().unwrap_or_else(|_| new_key());
    let page = page.split(['?', '#']).next().unwrap_or_default();
    let place = Place { key, form, page };
    let keep = || context.platform.keep_typed(viewer, because, place, fields);
    if let Err(error) = again_on_conflict(keep).await {
        tracing::error!(%error, form, "a refused form was not kept beside what is stored");
    }
}

/// Forgets what was kept of a form that was accepted.
async fn forget_kept(context: &RequestContext, fields: &RawForm) {
    files::forget(context, fields).await;
    let (Some(viewer), Ok(key)) = (&context.viewer, fields.get(KEY_FIELD).parse()) else { return };
    if let Err(error) = context.platform.forget_typed(viewer, key).await {
        tracing::error!(%error, "what was typed was kept after it was saved");
    }
}

/// The answer where a form could not be kept.
pub(super) fn later_or_internal(form: &str, error: Error) -> Result<(), ServerFnError> {
    if let Error::TooManyAttempts { retry_after_seconds } = error {
        return later(StatusCode::TOO_MANY_REQUESTS, retry_after_seconds);
    }
    tracing::error!(%error, form, "a form could not be kept");
    not_now(&error)
        .map_or_else(|| Err(ServerFnError::new("internal")), |wait| later(StatusCode::SERVICE_UNAVAILABLE, wait))
}

/// After how many seconds the same posting may pass, where the server is too busy or its database is away.
fn not_now(error: &Error) -> Option<u32> {
    match error {
        Error::Busy { retry_after_seconds } => Some(*retry_after_seconds),
        Error::Database(database) if platform::is_away(database) => Some(AWAY_RETRY_SECONDS.into()),
        _ => None,
    }
}

/// Asks to come back later. Nothing of the form is stored; what was typed is still in the browser. `server` adds the sentence.
fn later(status: StatusCode, retry_after_seconds: u32) -> Result<(), ServerFnError> {
    let response = expect_context::<ResponseOptions>();
    response.insert_header(header::RETRY_AFTER, HeaderValue::from(retry_after_seconds));
    response.set_status(status);
    Ok(())
}

/// The error as the form's page will show it.
fn echo_of(error: Error) -> Result<Echo, ServerFnError> {
    let problem = match error {
        Error::Invalid(errors) => return Ok(Echo { errors, ..Echo::default() }),
        Error::MovedOn => return Ok(whole_form_error(FieldCode::MovedOn)),
        Error::TooManyAttempts { retry_after_seconds } => {
            let minutes = i64::from(retry_after_seconds.div_ceil(60));
            return Ok(whole_form_error(FieldCode::TooManyAttempts { minutes }));
        }
        Error::NotFound => "form-not-found",
        Error::SignedOut => "form-signed-out",
        Error::Refused(key) => key,
        Error::Busy { .. } | Error::Database(_) | Error::Migration(_) | Error::Internal(_) => {
            tracing::error!(%error, "a form failed");
            "form-internal"
        }
    };
    Ok(Echo { problem: Some(problem.to_owned()), ..Echo::default() })
}

fn whole_form_error(code: FieldCode) -> Echo {
    Echo { errors: FormErrors::whole(code), ..Echo::default() }
}

/// Stores a refused form in the request's session, or opens an anonymous session for it.
async fn store_refused(context: &RequestContext, form: &str, echo: Echo) -> Result<Uuid, Error> {
    let anonymous = context.viewer.is_none();
    if anonymous {
        context.platform.count_anonymous_echo(context.address).await?;
    }
    let session = session_of(context).await?;
    again_on_conflict(|| context.platform.keep_echo(session, form, echo.clone(), anonymous)).await
}

/// The cookie lasts as long as its session can.
pub(super) fn session_cookie(token: &SessionToken) -> String {
    let life = token.life().as_secs();
    format!("{SESSION_COOKIE}={}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={life}", token.expose())
}

pub(super) fn set_cookie(cookie: &str) {
    let Ok(value) = HeaderValue::from_str(cookie) else { return };
    expect_context::<ResponseOptions>().append_header(header::SET_COOKIE, value);
}

pub(super) fn redirect_to(target: &str) -> Result<(), ServerFnError> {
    let response = expect_context::<ResponseOptions>();
    let location = HeaderValue::from_str(target).map_err(|_| ServerFnError::new("internal"))?;
    response.insert_header(header::LOCATION, location);
    response.set_status(StatusCode::SEE_OTHER);
    Ok(())
}
