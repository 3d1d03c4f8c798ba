//! Closing the account.

use domain::{account::CloseAccount, form::RawForm};
use leptos::{prelude::*, server_fn::ServerFn};

use super::{
    account::data_links,
    password_field::{AskedPassword, password_field},
};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonKind, ErrorSummary, InputKind, Notice, TextField, Tone},
};

/// The effects of closing, one sentence each.
const EFFECTS: [&str; 4] = ["erased", "applications", "organisations", "kept"];

/// `/compte/fermer`
pub(super) fn close_account_page() -> AnyView {
    page(load_close_account)
}

#[server(prefix = "/api", endpoint = "account/close")]
pub async fn post_close() -> Result<(), ServerFnError> {
    submit("close-account", &address::close_account(), |context, posted| async move {
        let viewer = context.viewer()?;
        let form = CloseAccount::try_from(&posted.fields)?;
        context.platform.close_account(viewer, form).await?;
        Ok(Outcome::to(address::sign_in().with("etat", "fermeture")).closing())
    })
    .await
}

async fn load_close_account(context: RequestContext) -> PageResult {
    let own = context.platform.own_account(context.viewer()?).await?;
    let form = FormState::load(&context, "close-account", RawForm::default()).await?;
    let title = context.t("accounts-close-title");
    let effects = EFFECTS.map(|effect| view! { <li>{context.t(&format!("accounts-close-{effect}"))}</li> });
    let warning = context.t("accounts-close-warning");
    let proof = if own.has_password {
        password_field(&context, &form, AskedPassword::Current)
    } else {
        email_confirmation_field(&context, &form)
    };
    let body = view! {
        <div class="column prose">
            <ErrorSummary title=context.t("form-errors-title") items=form.summary(&context)/>
            <p><a href=context.href(&address::account())>{context.t("accounts-account-title")}</a></p>
            <h1>{title.clone()}</h1>
            <Notice tone=Tone::Warning><p>{warning}</p></Notice>
            <ul>{effects.collect_view()}</ul>
            <p>{context.t("accounts-close-download-first")}</p>
            {data_links(&context)}
            <form class="form" method="post" action=PostClose::PATH novalidate>
                {FormState::hidden(&context)}
                {proof}
                <Button label=context.t("accounts-close-button") kind=ButtonKind::Danger/>
            </form>
        </div>
    };
    Ok(Page::new(title, body))
}

/// The field for the e-mail address, which confirms the closing of an account without a password.
fn email_confirmation_field(context: &RequestContext, form: &FormState) -> AnyView {
    view! {
        <TextField
            name="confirmation"
            label=context.t("accounts-close-confirmation")
            kind=InputKind::Email
            value=form.value("confirmation")
            error=form.error(context, "confirmation")
            required=context.t("field-required")
            autocomplete="email"
        />
    }
    .into_any()
}
