//! `/compte/validation-en-deux-etapes`: the second factor of one's account, its setting up, and the code at sign-in.

mod code;
mod off;
mod setup;

use domain::{account::Viewer, form::RawForm, second_factor::ChangeSecondFactor};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{Error, accounts::OwnSecondFactor};

pub(super) use code::code_page;
pub(super) use off::turn_off_page;
pub(super) use setup::setup_page;

use super::{
    destination,
    password_field::{AskedPassword, password_field},
};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonKind, ButtonLink, ButtonSize, ErrorSummary, FieldWidth, InputKind, Notice, TextField, Tone},
};

/// The form that begins to set a second factor up.
const BEGIN: &str = "begin-second-factor";

/// `/compte/validation-en-deux-etapes`
pub(super) fn second_factor_page() -> AnyView {
    page(load_second_factor)
}

#[server(prefix = "/api", endpoint = "account/second-factor/begin")]
pub async fn begin_second_factor() -> Result<(), ServerFnError> {
    submit(BEGIN, &address::second_factor(), |context, posted| async move {
        let viewer = context.viewer()?;
        let session = context.session.ok_or(Error::SignedOut)?;
        let form = ChangeSecondFactor::try_from(&posted.fields)?;
        context.platform.begin_second_factor(viewer, form, session).await?;
        Ok(Outcome::to(address::second_factor_setup()))
    })
    .await
}

async fn load_second_factor(context: RequestContext) -> PageResult {
    let viewer = context.viewer()?;
    let own = context.platform.own_second_factor(viewer).await?;
    let form = FormState::load(&context, BEGIN, RawForm::default()).await?;
    let title = context.t("second-factor-title");
    let content = match own.since {
        Some(_) => active(&context, &own, &form),
        None => inactive(&context, viewer, &own, &form),
    };
    let body = view! {
        <div class="column prose">
            <ErrorSummary title=context.t("form-errors-title") items=form.summary(&context)/>
            {done_notice(&context, viewer)}
            <p><a href=context.href(&address::account())>{context.t("accounts-account-title")}</a></p>
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("second-factor-lead")}</p>
            {content}
        </div>
    };
    Ok(Page::new(title, body))
}

/// What was just done, and the way on.
fn done_notice(context: &RequestContext, viewer: &Viewer) -> Option<AnyView> {
    let key = match (context.query("etat"), viewer.second_factor) {
        ("active", true) => "second-factor-done-on",
        ("desactivee", false) => "second-factor-done-off",
        _ => return None,
    };
    let text = context.t(key);
    let go_on = context.t("accounts-go-on");
    let href = context.href(&destination::main_page(viewer));
    Some(
        view! {
            <Notice tone=Tone::Success status=true><p>{text}</p><p><a href=href>{go_on}</a></p></Notice>
        }
        .into_any(),
    )
}

/// For whoever has a second factor: how it stands, replacing it, turning it off.
fn active(context: &RequestContext, own: &OwnSecondFactor, form: &FormState) -> AnyView {
    let since = own
        .since
        .map(|since| context.t_with("second-factor-is-on", &[("since", context.catalogue().moment(since).into())]));
    let left = context.t_with("second-factor-codes-left", &[("count", own.recovery_codes_left.into())]);
    let turn_off = if own.required {
        view! { <p>{context.t("second-factor-required")}</p> }.into_any()
    } else {
        let label = context.t("second-factor-off-button");
        let href = context.href(&address::turn_off_second_factor());
        view! { <p><ButtonLink href label kind=ButtonKind::Danger/></p> }.into_any()
    };
    view! {
        <p>{since}</p>
        <p>{left}</p>
        <section class="section" aria-labelledby="replace">
            <h2 id="replace">{context.t("second-factor-replace-title")}</h2>
            <p>{context.t("second-factor-replace-text")}</p>
            {begin_form(context, form, true, context.t("second-factor-replace-button"))}
        </section>
        <section class="section" aria-labelledby="off">
            <h2 id="off">{context.t("second-factor-off-title")}</h2>
            {turn_off}
        </section>
    }
    .into_any()
}

/// For whoever has none: what is missing before, or the form that begins.
fn inactive(context: &RequestContext, viewer: &Viewer, own: &OwnSecondFactor, form: &FormState) -> AnyView {
    let required = own.required.then(|| {
        let text = context.t("second-factor-required-notice");
        view! { <Notice tone=Tone::Warning><p>{text}</p></Notice> }
    });
    let way = if !viewer.confirmed {
        let label = context.t("accounts-account-title");
        view! {
            <p>{context.t("second-factor-unconfirmed")}</p>
            <p><ButtonLink href=context.href(&address::account()) label/></p>
        }
        .into_any()
    } else if own.has_password {
        begin_form(context, form, false, context.t("second-factor-begin-button"))
    } else {
        let label = context.t("accounts-access-choose-password");
        view! {
            <p>{context.t("second-factor-needs-password")}</p>
            <p><ButtonLink href=context.href(&address::forgotten_password()) label/></p>
        }
        .into_any()
    };
    view! { {required} <p>{context.t("second-factor-begin-text")}</p> {way} }.into_any()
}

fn begin_form(context: &RequestContext, form: &FormState, asks_code: bool, button: String) -> AnyView {
    let code = asks_code.then(|| any_code_field(context, form));
    view! {
        <form class="form" method="post" action=BeginSecondFactor::PATH novalidate>
            {FormState::hidden(context)}
            {password_field(context, form, AskedPassword::Current)}
            {code}
            <Button label=button size=ButtonSize::Large/>
        </form>
    }
    .into_any()
}

/// The field of a code of the app or a recovery code. Its keyboard has letters.
fn any_code_field(context: &RequestContext, form: &FormState) -> AnyView {
    view! {
        <TextField
            name="code"
            label=context.t("second-factor-any-code")
            hint=context.t("second-factor-any-code-hint")
            error=form.error(context, "code")
            required=context.t("field-required")
            autocomplete="one-time-code"
        />
    }
    .into_any()
}

/// The field of the six digits that the app shows.
fn code_field(context: &RequestContext, form: &FormState) -> AnyView {
    view! {
        <TextField
            name="code"
            label=context.t("second-factor-code")
            kind=InputKind::OneTimeCode
            width=FieldWidth::Short
            hint=context.t("second-factor-code-hint")
            error=form.error(context, "code")
            required=context.t("field-required")
            autocomplete="one-time-code"
        />
    }
    .into_any()
}

/// The section of the account's page, for whom a second factor is offered to.
pub(super) fn account_section(context: &RequestContext, viewer: &Viewer) -> Option<AnyView> {
    viewer.may_have_second_factor().ok()?;
    let text = context.t(if viewer.second_factor { "second-factor-account-on" } else { "second-factor-account-off" });
    let label = context.t(if viewer.second_factor { "second-factor-manage" } else { "second-factor-set-up" });
    let href = context.href(&address::second_factor());
    Some(
        view! {
            <section class="section" aria-labelledby="second-factor">
                <h2 id="second-factor">{context.t("second-factor-title")}</h2>
                <p>{text}</p>
                <p><ButtonLink href label kind=ButtonKind::Secondary/></p>
            </section>
        }
        .into_any(),
    )
}
