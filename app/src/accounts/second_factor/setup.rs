//! `/compte/validation-en-deux-etapes/mise-en-place`: the secret, the recovery codes and the first code.

use domain::{email::Email, form::RawForm, second_factor::CodeForm};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{Error, accounts::SecondFactorSetup};

use super::{super::client, code_field};
use crate::{
    address::{self, query_value},
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonKind, ButtonLink, ButtonSize, ErrorSummary, Notice, QrCode, Tone},
};

/// The form with the first code.
const CONFIRM: &str = "confirm-second-factor";
/// The name under which an app lists the account.
const ISSUER: &str = "Passerelle";

/// `/compte/validation-en-deux-etapes/mise-en-place`
pub(in crate::accounts) fn setup_page() -> AnyView {
    page(load_setup)
}

#[server(prefix = "/api", endpoint = "account/second-factor/confirm")]
pub async fn confirm_second_factor() -> Result<(), ServerFnError> {
    submit(CONFIRM, &address::second_factor_setup(), |context, posted| async move {
        let viewer = context.viewer()?;
        let CodeForm { code } = CodeForm::try_from(&posted.fields)?;
        let signed_in = context.platform.confirm_second_factor(viewer, code, &client(&context)).await?;
        Ok(Outcome::to(address::second_factor().with("etat", "active")).opening(signed_in.token))
    })
    .await
}

async fn load_setup(context: RequestContext) -> PageResult {
    let viewer = context.viewer()?;
    let session = context.session.ok_or(Error::SignedOut)?;
    let setup = context.platform.second_factor_setup(viewer, session).await?;
    let form = FormState::load(&context, CONFIRM, RawForm::default()).await?;
    let title = context.t("second-factor-setup-title");
    let (items, content) = match &setup {
        Some(setup) => (form.summary(&context), steps(&context, setup, &viewer.email, &form)),
        // The notice already says what is wrong.
        None => (Vec::new(), over_notice(&context)),
    };
    let body = view! {
        <div class="column prose">
            <ErrorSummary title=context.t("form-errors-title") items=items/>
            <p><a href=context.href(&address::second_factor())>{context.t("second-factor-title")}</a></p>
            <h1>{title.clone()}</h1>
            {content}
        </div>
    };
    Ok(Page::new(title, body))
}

fn over_notice(context: &RequestContext) -> AnyView {
    let text = context.t("second-factor-setup-over");
    let label = context.t("second-factor-setup-again");
    view! {
        <Notice tone=Tone::Warning status=true><p>{text}</p></Notice>
        <p><ButtonLink href=context.href(&address::second_factor()) label/></p>
    }
    .into_any()
}

fn steps(context: &RequestContext, setup: &SecondFactorSetup, email: &Email, form: &FormState) -> AnyView {
    let codes = setup.recovery_codes.iter().map(|code| view! { <li>{code.grouped()}</li> });
    view! {
        <section class="section" aria-labelledby="app">
            <h2 id="app">{context.t("second-factor-setup-app-title")}</h2>
            <p>{context.t("second-factor-setup-app-text")}</p>
            {secret(context, setup, email)}
        </section>
        <section class="section" aria-labelledby="recovery">
            <h2 id="recovery">{context.t("second-factor-setup-recovery-title")}</h2>
            <p>{context.t("second-factor-setup-recovery-text")}</p>
            <ul class="recovery-codes" aria-labelledby="recovery">{codes.collect_view()}</ul>
        </section>
        <section class="section" aria-labelledby="first-code">
            <h2 id="first-code">{context.t("second-factor-setup-code-title")}</h2>
            <p>{context.t("second-factor-setup-code-text")}</p>
            <form class="form" method="post" action=ConfirmSecondFactor::PATH novalidate>
                {FormState::hidden(context)}
                {code_field(context, form)}
                <Button label=context.t("second-factor-setup-button") size=ButtonSize::Large/>
            </form>
        </section>
    }
    .into_any()
}

/// The secret as a picture, as a link and as text.
fn secret(context: &RequestContext, setup: &SecondFactorSetup, email: &Email) -> AnyView {
    let base32 = setup.secret.base32();
    let uri = app_uri(email, &base32);
    let label = context.t("second-factor-setup-link");
    view! {
        <QrCode content=uri.clone() label=context.t("second-factor-setup-qr")/>
        <p><ButtonLink href=uri label kind=ButtonKind::Secondary/></p>
        <p>{context.t("second-factor-setup-key")}</p>
        <p class="secret-key" translate="no">{in_groups(&base32)}</p>
    }
    .into_any()
}

/// The address that authenticator apps open and read from QR codes.
fn app_uri(email: &Email, base32: &str) -> String {
    let account = query_value(email.as_str()).replace('/', "%2F");
    format!("otpauth://totp/{ISSUER}:{account}?secret={base32}&issuer={ISSUER}&algorithm=SHA1&digits=6&period=30")
}

/// Letters in groups of four, so that nobody loses their place.
fn in_groups(letters: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    //! The address of the app holds no character that ends a part of it.
    use super::*;

    #[test]
    fn an_address_is_encoded() {
        let email = Email::parse("awa+qsf&x@exemple.test").unwrap();
        assert_eq!(
            app_uri(&email, "GEZDGNBV"),
            "otpauth://totp/Passerelle:awa%2Bqsf%26x%40exemple.test\
             ?secret=GEZDGNBV&issuer=Passerelle&algorithm=SHA1&digits=6&period=30"
        );
        assert_eq!(in_groups("GEZDGNBVGY"), "GEZD GNBV GY");
    }
}
