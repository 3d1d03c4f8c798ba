//! `/connexion/code`: the code of the second factor, after a right password or a right link.

use domain::{
    form::RawForm,
    second_factor::{CodeForm, Proof, RecoveryForm},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::accounts::{PendingSignIn, SignedIn};

use super::{
    super::{client, destination, signed_in_already},
    code_field,
};
use crate::{
    address::{self, Address},
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonKind, ButtonLink, ButtonSize, ErrorSummary, Notice, TextField, Tone},
};

/// The forms with a code of the app and with a recovery code.
const CODE: &str = "enter-code";
const RECOVERY: &str = "enter-recovery-code";

/// `/connexion/code`, with `?suite=/path` where the sign-in had it.
pub(in crate::accounts) fn code_page() -> AnyView {
    page(load_code)
}

#[server(prefix = "/api", endpoint = "account/enter-code")]
pub async fn enter_code() -> Result<(), ServerFnError> {
    submit(CODE, &posted_page(), |context, posted| async move {
        if let Some(outcome) = already_in(&context) {
            return Ok(outcome);
        }
        let CodeForm { code } = CodeForm::try_from(&posted.fields)?;
        let signed_in = context.platform.enter_code(Proof::App(code), "code", &client(&context)).await?;
        Ok(signed_in_with_code(signed_in))
    })
    .await
}

#[server(prefix = "/api", endpoint = "account/enter-recovery-code")]
pub async fn enter_recovery_code() -> Result<(), ServerFnError> {
    submit(RECOVERY, &posted_page(), |context, posted| async move {
        if let Some(outcome) = already_in(&context) {
            return Ok(outcome);
        }
        let RecoveryForm { code } = RecoveryForm::try_from(&posted.fields)?;
        let signed_in = context.platform.enter_code(Proof::Recovery(code), "recovery_code", &client(&context)).await?;
        Ok(signed_in_with_code(signed_in))
    })
    .await
}

/// The posted form's page, so that a refusal leads back to it with the page to open afterwards.
fn posted_page() -> Address {
    destination::keeping(address::sign_in_code(), destination::posted_next().as_ref())
}

/// For somebody who signed in meanwhile in another tab.
fn already_in(context: &RequestContext) -> Option<Outcome> {
    let viewer = context.viewer.as_ref()?;
    Some(Outcome::to(destination::after_sign_in(viewer, destination::posted_next())))
}

fn signed_in_with_code(signed_in: SignedIn) -> Outcome {
    Outcome::to(destination::after_sign_in(&signed_in.viewer, destination::posted_next())).opening(signed_in.token)
}

async fn load_code(context: RequestContext) -> PageResult {
    let title = context.t("second-factor-enter-title");
    let pending = match context.session {
        Some(session) => context.platform.pending_sign_in(session).await?,
        None => PendingSignIn::None,
    };
    let code = FormState::load(&context, CODE, RawForm::default()).await?;
    let recovery = FormState::load(&context, RECOVERY, RawForm::default()).await?;
    let (items, content) = match (signed_in_already(&context), over(pending)) {
        (Some(signed_in), _) => (Vec::new(), signed_in),
        (None, None) => {
            ([code.summary(&context), recovery.summary(&context)].concat(), forms(&context, &code, &recovery))
        }
        // The notice already says what is wrong.
        (None, Some(key)) => (Vec::new(), over_notice(&context, key)),
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

/// The key of the sentence that says why no code may be typed.
const fn over(pending: PendingSignIn) -> Option<&'static str> {
    match pending {
        PendingSignIn::Open => None,
        PendingSignIn::Expired => Some("second-factor-expired"),
        PendingSignIn::Stopped => Some("second-factor-stopped"),
        PendingSignIn::None => Some("second-factor-over"),
    }
}

fn over_notice(context: &RequestContext, key: &str) -> AnyView {
    let text = context.t(key);
    let page = destination::keeping(address::sign_in(), destination::asked_next(context).as_ref());
    view! {
        <Notice tone=Tone::Warning status=true><p>{text}</p></Notice>
        <p><ButtonLink href=context.href(&page) label=context.t("accounts-to-sign-in")/></p>
    }
    .into_any()
}

fn forms(context: &RequestContext, code: &FormState, recovery: &FormState) -> AnyView {
    let next = || destination::next_field(context);
    view! {
        <p class="lead">{context.t("second-factor-enter-lead")}</p>
        <form class="form" method="post" action=EnterCode::PATH novalidate>
            {FormState::hidden(context)}
            {next()}
            {code_field(context, code)}
            <Button label=context.t("accounts-sign-in-button") size=ButtonSize::Large/>
        </form>
        <section class="section" aria-labelledby="without-app">
            <h2 id="without-app">{context.t("second-factor-recovery-title")}</h2>
            <p>{context.t("second-factor-recovery-text")}</p>
            <form class="form" method="post" action=EnterRecoveryCode::PATH novalidate>
                {FormState::hidden(context)}
                {next()}
                {recovery_field(context, recovery)}
                <Button label=context.t("second-factor-recovery-button") kind=ButtonKind::Secondary/>
            </form>
            <p>
                {context.t("second-factor-no-code-left")} " "
                <a href=context.href(&address::terms().at("joindre"))>{context.t("footer-contact")}</a>
            </p>
        </section>
    }
    .into_any()
}

fn recovery_field(context: &RequestContext, form: &FormState) -> AnyView {
    view! {
        <TextField
            name="recovery_code"
            label=context.t("second-factor-recovery-code")
            hint=context.t("second-factor-recovery-hint")
            error=form.error(context, "recovery_code")
            required=context.t("field-required")
            autocomplete="off"
        />
    }
    .into_any()
}
