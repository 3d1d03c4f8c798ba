//! Changing the password or the e-mail address.

use domain::{
    account::{ChangeEmail, ChangePassword, TokenForm},
    form::RawForm,
    link::LinkPurpose,
};
use leptos::{prelude::*, server_fn::ServerFn};

use super::{
    client,
    links::{Link, posted_link_page},
    password_field::{AskedPassword, password_field},
    strength::with_strength,
};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonLink, ButtonSize, ErrorSummary, InputKind, TextField},
};

/// `/compte/mot-de-passe`
pub(super) fn change_password_page() -> AnyView {
    page(load_password)
}

/// `/compte/courriel`
pub(super) fn change_email_page() -> AnyView {
    page(load_email)
}

/// `/lien/courriel?jeton=…`
pub(super) fn email_link_page() -> AnyView {
    page(|context| async move {
        let link = Link::load(&context, LinkPurpose::ChangeAddress, "new-address").await?;
        let text = context.t("accounts-link-new-address-text");
        let button = context.t("accounts-link-confirm-button");
        let open = view! {
            <p class="lead">{text}</p>
            <form class="form" method="post" action=ConfirmEmail::PATH>
                {FormState::hidden(&context)}
                {link.hidden()}
                <Button label=button size=ButtonSize::Large/>
            </form>
        };
        let again = context.t("accounts-address-title");
        let closed = view! { <p><ButtonLink href=context.href(&address::change_email()) label=again/></p> };
        Ok(link.page(&context, open.into_any(), closed.into_any()))
    })
}

#[server(prefix = "/api", endpoint = "account/change-password")]
pub async fn post_password() -> Result<(), ServerFnError> {
    submit("change-password", &address::change_password(), |context, posted| async move {
        let viewer = context.viewer()?;
        let form = ChangePassword::try_from(&posted.fields)?;
        let (signed_in, strength) = context.platform.change_password(viewer, form, &client(&context)).await?;
        let page = address::account().with("etat", "mot-de-passe");
        Ok(Outcome::to(with_strength(page, strength)).opening(signed_in.token))
    })
    .await
}

#[server(prefix = "/api", endpoint = "account/change-email")]
pub async fn post_email() -> Result<(), ServerFnError> {
    submit("change-email", &address::change_email(), |context, posted| async move {
        let viewer = context.viewer()?;
        let form = ChangeEmail::try_from(&posted.fields)?;
        context.platform.request_new_address(viewer, form, context.address).await?;
        Ok(Outcome::to(address::account().with("etat", "courriel-demande")))
    })
    .await
}

#[server(prefix = "/api", endpoint = "account/confirm-email")]
pub async fn confirm_email() -> Result<(), ServerFnError> {
    submit("new-address", &posted_link_page(address::email_link()), |context, posted| async move {
        let TokenForm { token } = TokenForm::try_from(&posted.fields)?;
        context.platform.confirm_new_address(&token, context.address).await?;
        Ok(Outcome::to(address::account().with("etat", "courriel")))
    })
    .await
}

async fn load_password(context: RequestContext) -> PageResult {
    context.viewer()?;
    let form = FormState::load(&context, "change-password", RawForm::default()).await?;
    let fields = view! {
        {password_field(&context, &form, AskedPassword::Current)}
        {password_field(&context, &form, AskedPassword::New)}
    };
    Ok(form_page(&context, "password", PostPassword::PATH, &form, fields.into_any()))
}

async fn load_email(context: RequestContext) -> PageResult {
    context.viewer()?;
    let form = FormState::load(&context, "change-email", RawForm::default()).await?;
    let fields = view! {
        <TextField
            name="email"
            label=context.t("accounts-new-email")
            kind=InputKind::Email
            value=form.value("email")
            error=form.error(&context, "email")
            required=context.t("field-required")
            autocomplete="email"
        />
        {password_field(&context, &form, AskedPassword::Current)}
    };
    Ok(form_page(&context, "address", PostEmail::PATH, &form, fields.into_any()))
}

/// A page with one form. Its texts are `accounts-{what}-title`, `accounts-{what}-lead` and `accounts-{what}-button`.
fn form_page(
    context: &RequestContext,
    what: &'static str,
    action: &'static str,
    form: &FormState,
    fields: AnyView,
) -> Page {
    let title = context.t(&format!("accounts-{what}-title"));
    let body = view! {
        <div class="column prose">
            <ErrorSummary title=context.t("form-errors-title") items=form.summary(context)/>
            <p><a href=context.href(&address::account())>{context.t("accounts-account-title")}</a></p>
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t(&format!("accounts-{what}-lead"))}</p>
            <form class="form" method="post" action=action novalidate>
                {FormState::hidden(context)}
                {fields}
                <Button label=context.t(&format!("accounts-{what}-button")) size=ButtonSize::Large/>
            </form>
        </div>
    };
    Page::new(title, body)
}
