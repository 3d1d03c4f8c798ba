//! Handles a posted form.

use std::{future::Future, time::Duration};

use domain::form::{Echo, FieldCode, FormErrors};
use http::{HeaderValue, StatusCode, header};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;
use platform::{
    AWAY_RETRY_SECONDS, Error, Platform,
    accounts::SessionToken,
    forms::{Claim, submission_id},
};
use uuid::Uuid;

use super::{Posted, state::KEY_FIELD};
use crate::{address::localised, context::RequestContext};

/// How many times, and at which interval, a repeated submission checks whether the first one has finished.
const WAIT_FOR_FIRST: (u32, Duration) = (40, Duration::from_millis(50));
/// The pauses before a use case is carried out again. Of two that block each other, one goes on meanwhile.
const PAUSES: [Duration; 3] = [Duration::from_millis(20), Duration::from_millis(70), Duration::from_millis(200)];
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
    let mut submission = Submission::of(&context, &posted);
    match submission.claim().await {
        Ok(Claim::First) => {}
        Ok(Claim::Done(target)) => return redirect_to(&target),
        Ok(Claim::UnderWay) => return refuse(&context, form, page, posted, Error::MovedOn).await,
        Err(error) => return refuse(&context, form, page, posted, error).await,
    }
    match tried(&context, &posted, act).await {
        Ok(outcome) => accept(&context, submission, outcome).await,
        Err(error) => {
            submission.release().await;
            refuse(&context, form, page, posted, error).await
        }
    }
}

/// Carries out a use case; again where the database took turns that did not go together (a deadlock) and let this one go.
async fn tried<Act, Acting>(context: &RequestContext, posted: &Posted, act: Act) -> Result<Outcome, Error>
where
    Act: Fn(RequestContext, Posted) -> Acting,
    Acting: Future<Output = Result<Outcome, Error>>,
{
    for pause in PAUSES {
        match act(context.clone(), posted.clone()).await {
            Err(Error::Database(error)) if platform::is_conflict(&error) => {
                tracing::warn!(%error, "a use case is carried out again");
                tokio::time::sleep(pause).await;
            }
            done => return done,
        }
    }
    act(context.clone(), posted.clone()).await
}

/// A posted form and its claim. If the request is dropped (the connection broke), the claim is released, so that the same form
/// can be sent again.
struct Submission {
    platform: Platform,
    /// `None` when the form was posted without a key.
    id: Option<Uuid>,
    claimed: bool,
}

impl Submission {
    fn of(context: &RequestContext, posted: &Posted) -> Self {
        let key = posted.fields.get(KEY_FIELD).parse::<Uuid>().ok();
        let files: Vec<&[u8]> = posted.files.iter().map(|file| file.content.as_slice()).collect();
        let id = key.map(|key| submission_id(key, &posted.fields, &files));
        Self { platform: context.platform.clone(), id, claimed: false }
    }

    async fn claim(&mut self) -> Result<Claim, Error> {
        let Some(id) = self.id else { return Ok(Claim::First) };
        let (tries, pause) = WAIT_FOR_FIRST;
        for _ in 0..tries {
            match self.platform.claim_submission(id).await? {
                Claim::UnderWay => tokio::time::sleep(pause).await,
                Claim::First => {
                    self.claimed = true;
                    return Ok(Claim::First);
                }
                done => return Ok(done),
            }
        }
        Ok(Claim::UnderWay)
    }

    async fn complete(mut self, target: &str) {
        if let Some(id) = self.id
            && let Err(error) = self.platform.complete_submission(id, target).await
        {
            tracing::error!(%error, "an accepted form did not note where it led");
        }
        self.claimed = false;
    }

    async fn release(mut self) {
        if let Some(id) = self.id {
            give_back(&self.platform, id).await;
        }
        self.claimed = false;
    }
}

impl Drop for Submission {
    fn drop(&mut self) {
        let Some(id) = self.id.filter(|_| self.claimed) else { return };
        let platform = self.platform.clone();
        tokio::spawn(async move { give_back(&platform, id).await });
    }
}

async fn give_back(platform: &Platform, id: Uuid) {
    if let Err(error) = platform.release_submission(id).await {
        tracing::error!(%error, "a refused form kept its key");
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
    let echo = Echo { fields: posted.fields.without_secrets(), ..echo_of(error)? };
    let kept = match store_refused(context, form, echo).await {
        Ok(kept) => kept,
        Err(Error::TooManyAttempts { retry_after_seconds }) => {
            return later(StatusCode::TOO_MANY_REQUESTS, retry_after_seconds);
        }
        Err(error) => {
            tracing::error!(%error, form, "a refused form could not be kept");
            return not_now(&error).map_or_else(
                || Err(ServerFnError::new("internal")),
                |wait| later(StatusCode::SERVICE_UNAVAILABLE, wait),
            );
        }
    };
    let separator = if page_address.contains('?') { '&' } else { '?' };
    redirect_to(&format!("{page_address}{separator}echo={kept}"))
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
    let session = match context.session {
        Some(session) => session,
        None => {
            let (token, session) = context.platform.open_anonymous_session(&context.user_agent).await?;
            set_cookie(&session_cookie(&token));
            session
        }
    };
    context.platform.keep_echo(session, form, echo, anonymous).await
}

/// The cookie lasts as long as its session can.
fn session_cookie(token: &SessionToken) -> String {
    let life = token.life().as_secs();
    format!("{SESSION_COOKIE}={}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age={life}", token.expose())
}

fn set_cookie(cookie: &str) {
    let Ok(value) = HeaderValue::from_str(cookie) else { return };
    expect_context::<ResponseOptions>().append_header(header::SET_COOKIE, value);
}

fn redirect_to(target: &str) -> Result<(), ServerFnError> {
    let response = expect_context::<ResponseOptions>();
    let location = HeaderValue::from_str(target).map_err(|_| ServerFnError::new("internal"))?;
    response.insert_header(header::LOCATION, location);
    response.set_status(StatusCode::SEE_OTHER);
    Ok(())
}
