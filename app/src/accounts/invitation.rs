//! `/lien/invitation?jeton=…`: joining an OCI by a link, with an existing account or a new one.

use domain::{
    account::{AcceptInvitation, TokenForm},
    form::RawForm,
    link::LinkToken,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::accounts::Invitation;

use super::{
    client,
    links::{TOKEN, posted_link_page},
    password_field::{AskedPassword, password_field},
    sign_out_form,
    strength::with_strength,
};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonLink, ButtonSize, ErrorSummary, InputKind, Notice, TextField, Tone},
};

pub(super) fn invitation_page() -> AnyView {
    page(load_invitation)
}

#[server(prefix = "/api", endpoint = "account/accept-invitation")]
pub async fn post_acceptance() -> Result<(), ServerFnError> {
    submit("accept-invitation", &posted_link_page(address::invitation_link()), |context, posted| async move {
        if let Some(viewer) = &context.viewer {
            let TokenForm { token } = TokenForm::try_from(&posted.fields)?;
            let slug = context.platform.join_by_invitation(viewer, &token, context.address).await?;
            return Ok(Outcome::to(address::team(&slug)));
        }
        let form = AcceptInvitation::try_from(&posted.fields)?;
        let accepted = context.platform.accept_invitation(form, context.language, &client(&context)).await?;
        let page = with_strength(address::team(&accepted.slug), accepted.strength);
        Ok(Outcome::to(page).opening(accepted.signed_in.token))
    })
    .await
}

async fn load_invitation(context: RequestContext) -> PageResult {
    let form = FormState::load(&context, "accept-invitation", RawForm::default()).await?;
    let token = LinkToken::parse(context.query(TOKEN)).ok();
    let invitation = match &token {
        Some(token) => context.platform.invitation(token).await?,
        None => None,
    };
    let title = context.t("accounts-invitation-title");
    let (items, content) = match (&token, &invitation) {
        (Some(token), Some(invitation)) => {
            (form.summary(&context), invitation_content(&context, invitation, token, &form))
        }
        // The notice already says what is wrong with the invitation.
        _ => (Vec::new(), expired_notice(&context)),
    };
    let body = view! {
        <div class="column prose">
            <ErrorSummary title=context.t("form-errors-title") items=items/>
            <h1>{title.clone()}</h1>
            {content}
        </div>
    };
    Ok(Page::new(title, body))
}

fn expired_notice(context: &RequestContext) -> AnyView {
    let text = context.t("accounts-invitation-over");
    view! { <Notice tone=Tone::Warning status=true><p>{text}</p></Notice> }.into_any()
}

fn invitation_content(
    context: &RequestContext,
    invitation: &Invitation,
    token: &LinkToken,
    form: &FormState,
) -> AnyView {
    let values = [
        ("inviter", (&invitation.invited_by).into()),
        ("organisation", (&invitation.name).into()),
        ("role", context.t(invitation.role.key()).into()),
    ];
    let lead = context.t_with("accounts-invitation-lead", &values);
    let way = match &context.viewer {
        Some(viewer) if viewer.email.lowercase() == invitation.email.lowercase() => join_form(context, token),
        Some(_) => other_account_notice(context, invitation),
        None if invitation.has_account => sign_in_link(context, invitation, token),
        None => new_account_form(context, invitation, token, form),
    };
    view! { <p class="lead">{lead}</p> {way} }.into_any()
}

fn join_form(context: &RequestContext, token: &LinkToken) -> AnyView {
    view! {
        <form class="form" method="post" action=PostAcceptance::PATH>
            {FormState::hidden(context)}
            <input type="hidden" name="token" value=token.expose().to_owned()/>
            <Button label=context.t("accounts-invitation-join") size=ButtonSize::Large/>
        </form>
    }
    .into_any()
}

/// For a person signed in with another e-mail address.
fn other_account_notice(context: &RequestContext, invitation: &Invitation) -> AnyView {
    let text = context.t_with("accounts-invitation-for", &[("email", invitation.email.shown().into())]);
    view! { <p>{text}</p> {sign_out_form(context)} }.into_any()
}

fn sign_in_link(context: &RequestContext, invitation: &Invitation, token: &LinkToken) -> AnyView {
    let text = context.t_with("accounts-invitation-sign-in", &[("email", invitation.email.shown().into())]);
    let back = address::invitation_link().with(TOKEN, token.expose());
    let href = context.href(&address::sign_in().with("suite", back));
    view! { <p>{text}</p> <p><ButtonLink href label=context.t("accounts-to-sign-in")/></p> }.into_any()
}

fn new_account_form(context: &RequestContext, invitation: &Invitation, token: &LinkToken, form: &FormState) -> AnyView {
    view! {
        <form class="form" method="post" action=PostAcceptance::PATH novalidate>
            {FormState::hidden(context)}
            <input type="hidden" name="token" value=token.expose().to_owned()/>
            <TextField
                name="email"
                label=context.t("accounts-email")
                kind=InputKind::Email
                value=invitation.email.as_str()
                autocomplete="username"
                read_only=true
            />
            <TextField
                name="name"
                label=context.t("accounts-name")
                value=form.value("name")
                hint=context.t("accounts-name-hint")
                error=form.error(context, "name")
                required=context.t("field-required")
                autocomplete="name"
            />
            {password_field(context, form, AskedPassword::New)}
            <p>
                {context.t("accounts-invitation-notice")} " "
                <a href=context.href(&address::privacy())>{context.t("accounts-notice-policy")}</a>
            </p>
            <Button label=context.t("accounts-invitation-create") size=ButtonSize::Large/>
        </form>
    }
    .into_any()
}
