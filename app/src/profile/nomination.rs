//! `/profil/nomination`: a person of the exchange track names the partner organisation that should confirm them.

use domain::{
    form::RawForm,
    participant::{NominationState, PartnerChoice, ProfileStep},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::profile::OwnNomination;

use super::exchange_notice;
use crate::{
    address,
    context::RequestContext,
    forms::FormState,
    i18n::sort_by_name,
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonKind, ErrorSummary, Notice, SelectField, SelectOption, Tone},
};

pub(super) fn nomination_page() -> AnyView {
    page(load_nomination)
}

async fn load_nomination(context: RequestContext) -> PageResult {
    let own = context.platform.own_nomination(context.viewer()?).await?;
    let form = FormState::load(&context, "profile-nomination", RawForm::default()).await?;
    let title = context.t("profile-nomination-title");
    let may_ask = own.current.as_ref().is_none_or(|current| current.state.may_ask_again());
    let body = view! {
        <div class="column">
            <ErrorSummary title=context.t("form-errors-title") items=form.summary(&context)/>
            <p><a href=context.href(&address::profile())>{context.t("profile-back")}</a></p>
            <h1>{title.clone()}</h1>
            {exchange_notice(&context)}
            <p class="lead">{context.t("profile-nomination-lead")}</p>
            {current(&context, &own)}
            {may_ask.then(|| ask_form(&context, &form, &own))}
        </div>
    };
    Ok(Page::new(title, body))
}

fn current(context: &RequestContext, own: &OwnNomination) -> AnyView {
    let Some(current) = &own.current else { return ().into_any() };
    let waits = current.state == NominationState::Asked;
    let unreached = waits && current.unreached;
    let tone = match current.state {
        _ if unreached => Tone::Warning,
        NominationState::Asked => Tone::Info,
        NominationState::Confirmed => Tone::Success,
        NominationState::Refused => Tone::Warning,
    };
    let key = if unreached { "profile-nomination-unreached" } else { current.state.key() };
    let text = context.t_with(key, &[("partner", (&current.partner).into())]);
    let written = current.written_at.filter(|_| waits).map(|at| {
        let values = [("moment", context.catalogue().moment(at).into())];
        view! { <p>{context.t_with("profile-nomination-written", &values)}</p> }
    });
    let sent = (waits && context.query("renvoye") == "1").then(|| {
        let text = context.t("sent-again");
        view! { <Notice tone=Tone::Success status=true><p>{text}</p></Notice> }
    });
    let again = waits.then(|| {
        view! {
            <form method="post" action=super::save::PostResendNomination::PATH>
                {FormState::hidden(context)}
                <Button label=context.t("send-again") kind=ButtonKind::Secondary/>
            </form>
        }
    });
    view! { {sent}<Notice tone status=true><p>{text}</p>{written}</Notice>{again} }.into_any()
}

fn ask_form(context: &RequestContext, form: &FormState, own: &OwnNomination) -> AnyView {
    if !own.named {
        let (text, href) =
            (context.t("profile-nomination-name-first"), context.href(&address::profile_step(ProfileStep::Identity)));
        return view! { <p><a href=href>{text}</a></p> }.into_any();
    }
    let first = SelectOption::new("", context.t("profile-choose"));
    let mut options: Vec<SelectOption> = own.choices.iter().map(|choice| option(context, choice)).collect();
    sort_by_name(context.language, &mut options, |option| &option.label);
    let options = std::iter::once(first).chain(options);
    view! {
        <form class="form" method="post" action=super::save::PostNominate::PATH novalidate>
            {FormState::hidden(context)}
            <SelectField
                name="partner"
                label=context.t("profile-nomination-partner")
                hint=context.t("profile-nomination-absent")
                options=options.collect()
                value=form.value("partner")
                error=form.error(context, "partner")
            />
            <Button label=context.t("profile-nomination-ask")/>
        </form>
    }
    .into_any()
}

fn option(context: &RequestContext, choice: &PartnerChoice) -> SelectOption {
    let country = context.t(&format!("country-{}", choice.country));
    let label = context.t_with(
        "profile-nomination-option",
        &[("name", (&choice.name).into()), ("place", (&choice.place).into()), ("country", country.into())],
    );
    SelectOption::new(choice.id.to_string(), label)
}
