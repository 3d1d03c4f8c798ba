//! A form that was posted after its session had ended: it is kept for that browser, and comes back after the sign-in.

use domain::{form::RawForm, ids::SessionId};
use leptos::prelude::*;
use platform::{
    Error,
    forms::{Place, new_key},
};

use super::{
    Upload,
    again::again_on_conflict,
    files::note_lost,
    state::{KEY_FIELD, NAME_FIELD, OWNER_FIELD},
    submit::{later_or_internal, redirect_to, session_cookie, set_cookie},
};
use crate::{address, context::RequestContext};

/// Forms that people without an account send. Every other form is for somebody signed in.
const OPEN_TO_ALL: [&str; 16] = [
    "accept-invitation",
    "confirm",
    "enter-code",
    "enter-recovery-code",
    "new-address",
    "nomination-answer",
    "partner-answer",
    "partner-undo",
    "request-link",
    "request-reset",
    "reset",
    "sign-in",
    "sign-in-link",
    "sign-out",
    "sign-up",
    "undo-address",
];

/// Whether a form needs somebody signed in, and nobody is.
pub(super) fn is_over(context: &RequestContext, form: &str) -> bool {
    context.viewer.is_none() && !OPEN_TO_ALL.contains(&form)
}

/// Keeps the form and leads to the sign-in, which leads back to the form's page.
pub(super) async fn to_sign_in(
    context: &RequestContext,
    form: &str,
    page: &str,
    fields: &RawForm,
    files: &[Upload],
) -> Result<(), ServerFnError> {
    let path = page.split(['?', '#']).next().unwrap_or_default();
    let key = fields.get(KEY_FIELD).parse().unwrap_or_else(|_| new_key());
    let kept = keep_for_sign_in(context, Place { key, form, page: path }, fields, files).await;
    if let Err(error) = kept {
        return later_or_internal(form, error);
    }
    let target = address::sign_in().with("suite", page).with("etat", "texte");
    redirect_to(&context.href(&target))
}

/// Keeps a form in the browser's session without an account.
pub(super) async fn keep_for_sign_in(
    context: &RequestContext,
    place: Place<'_>,
    fields: &RawForm,
    files: &[Upload],
) -> Result<(), Error> {
    if !(fields.has_text() || fields.get(NAME_FIELD) == place.form) {
        return Ok(());
    }
    context.platform.count_anonymous_echo(context.address).await?;
    let session = session_of(context).await?;
    let owner = context.platform.owner_of_form(fields.get(OWNER_FIELD));
    let fields = note_lost(fields, files);
    again_on_conflict(|| context.platform.keep_posted(session, owner, place, &fields)).await.map(drop)
}

/// The session of the request, or a new one without an account.
pub(super) async fn session_of(context: &RequestContext) -> Result<SessionId, Error> {
    if let Some(session) = context.session {
        return Ok(session);
    }
    let (token, session) = context.platform.open_anonymous_session(&context.user_agent).await?;
    set_cookie(&session_cookie(&token));
    Ok(session)
}
