//! `/compte/validation-en-deux-etapes/desactiver`: turning the second factor off.

use domain::{form::RawForm, second_factor::ChangeSecondFactor};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::Error;

use super::{
    super::password_field::{AskedPassword, password_field},
    any_code_field,
};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonKind, ErrorSummary},
};

/// The name of the form.
const OFF: &str = "turn-off-second-factor";

/// `/compte/validation-en-deux-etapes/desactiver`
pub(in crate::accounts) fn turn_off_page() -> AnyView {
    page(load_turn_off)
}

#[server(prefix = "/api", endpoint = "account/second-factor/turn-off")]
pub async fn turn_off_second_factor() -> Result<(), ServerFnError> {
    submit(OFF, &address::turn_off_second_factor(), |context, posted| async move {
        let viewer = context.viewer()?;
        let form = ChangeSecondFactor::try_from(&posted.fields)?;
        context.platform.turn_off_second_factor(viewer, form).await?;
        Ok(Outcome::to(address::second_factor().with("etat", "desactivee")))
    })
    .await
}

async fn load_turn_off(context: RequestContext) -> PageResult {
    let own = context.platform.own_second_factor(context.viewer()?).await?;
    if own.required {
        return Err(Error::Refused("second-factor-required"));
    }
    if own.since.is_none() {
        return Err(Error::MovedOn);
    }
    let form = FormState::load(&context, OFF, RawForm::default()).await?;
    let title = context.t("second-factor-off-title");
    let button = context.t("second-factor-off-button");
    let body = view! {
        <div class="column prose">
            <ErrorSummary title=context.t("form-errors-title") items=form.summary(&context)/>
            <p><a href=context.href(&address::second_factor())>{context.t("second-factor-title")}</a></p>
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("second-factor-off-lead")}</p>
            <form class="form" method="post" action=TurnOffSecondFactor::PATH novalidate>
                {FormState::hidden(&context)}
                {password_field(&context, &form, AskedPassword::Current)}
                {any_code_field(&context, &form)}
                <Button label=button kind=ButtonKind::Danger/>
            </form>
        </div>
    };
    Ok(Page::new(title, body))
}
