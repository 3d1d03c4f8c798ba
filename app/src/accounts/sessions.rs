//! The person's sessions, on their account page.

use domain::account::{Device, OwnSession};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::Error;

use super::device::device_name;
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    ui::{Button, ButtonKind, ButtonSize, Column, DataTable, text_cell},
};

/// The name of the form that ends a session.
pub(super) const END_SESSION: &str = "end-session";

#[server(prefix = "/api", endpoint = "account/end-session")]
pub async fn end_session() -> Result<(), ServerFnError> {
    submit(END_SESSION, &address::account(), |context, posted| async move {
        let session = posted.fields.get("session").parse().map_err(|_| Error::NotFound)?;
        context.platform.end_session(context.viewer()?, session).await?;
        if context.session == Some(session) {
            return Ok(Outcome::to(address::sign_in().with("etat", "sortie")).closing());
        }
        Ok(Outcome::to(address::account().with("etat", "session")))
    })
    .await
}

/// The sessions, with a button to end each one and a button to end all.
pub(super) fn sessions_section(context: &RequestContext, sessions: &[OwnSession]) -> AnyView {
    let columns = ["accounts-session-device", "accounts-session-seen", "accounts-session-action"];
    view! {
        <section class="section" aria-labelledby="sessions">
            <h2 id="sessions">{context.t("accounts-sessions-title")}</h2>
            <p>{context.t("accounts-sessions-text")}</p>
            <DataTable
                caption=context.t("accounts-sessions-caption")
                columns=columns.iter().map(|key| Column::text(context.t(key))).collect()
                rows=sessions.iter().map(|session| session_row(context, session)).collect()
            />
            <form method="post" action=super::sign_in::SignOutEverywhere::PATH>
                {FormState::hidden(context)}
                <Button label=context.t("accounts-sign-out-everywhere") kind=ButtonKind::Danger/>
            </form>
        </section>
    }
    .into_any()
}

fn session_row(context: &RequestContext, session: &OwnSession) -> Vec<AnyView> {
    let device = device_name(context, Device::of(&session.user_agent));
    let seen = if context.session == Some(session.id) {
        context.t("accounts-session-here")
    } else {
        context.catalogue().moment(session.last_seen_at)
    };
    let button = view! {
        <form method="post" action=EndSession::PATH>
            {FormState::hidden(context)}
            <input type="hidden" name="session" value=session.id.to_string()/>
            <Button
                label=context.t("accounts-session-end")
                kind=ButtonKind::Secondary
                size=ButtonSize::Small
                context=device.clone()
            />
        </form>
    };
    vec![text_cell(device), text_cell(seen), button.into_any()]
}
