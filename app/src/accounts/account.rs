//! `/compte`: the person's identity, sessions and consents.

use domain::{
    account::{AccountForm, ConsentPurpose, ConsentsForm, OwnConsent},
    form::RawForm,
    language::UiLanguage,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{Error, accounts::OwnAccount};

use super::{banner, second_factor, sessions, sign_ins, sign_out_form};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, submit},
    i18n::Catalogue,
    page::{Page, PageResult},
    render::page,
    ui::{
        Button, ButtonKind, ButtonLink, ChoiceKind, ChoiceLayout, ChoiceOption, Choices, Column, DataTable,
        ErrorSummary, Notice, SelectField, SelectOption, TextField, Tone, text_cell,
    },
};

/// The query parameter that says what was just done.
const DONE: &str = "etat";
/// Its values, with the key of the confirmation for each.
const CONFIRMATIONS: [(&str, &str); 6] = [
    ("enregistre", "accounts-done-saved"),
    ("mot-de-passe", "accounts-done-password"),
    ("courriel-demande", "accounts-done-address-asked"),
    ("courriel", "accounts-done-address"),
    ("session", "accounts-done-session"),
    ("consentements", "accounts-done-consents"),
];
/// A consent that the accommodation page asks for. It is not a [`ConsentPurpose`].
const ACCOMMODATION: &str = "accommodation";

/// `/compte`
pub(super) fn account_page() -> AnyView {
    page(load_account)
}

#[server(prefix = "/api", endpoint = "account/save")]
pub async fn save_account() -> Result<(), ServerFnError> {
    submit("account", &address::account(), |context, posted| async move {
        let version = posted.fields.get("version").parse().map_err(|_| Error::MovedOn)?;
        let form = AccountForm::try_from(&posted.fields)?;
        context.platform.save_account(context.viewer()?, version, &form).await?;
        Ok(Outcome::to(address::account().with("etat", "enregistre")))
    })
    .await
}

#[server(prefix = "/api", endpoint = "account/consents")]
pub async fn choose_consents() -> Result<(), ServerFnError> {
    submit("account-consents", &address::account(), |context, posted| async move {
        let form = ConsentsForm::try_from(&posted.fields)?;
        context.platform.choose_consents(context.viewer()?, &form.consents).await?;
        Ok(Outcome::to(address::account().with("etat", "consentements")))
    })
    .await
}

async fn load_account(context: RequestContext) -> PageResult {
    let viewer = context.viewer()?;
    let own = context.platform.own_account(viewer).await?;
    let sessions = context.platform.sessions(viewer).await?;
    let sign_ins = context.platform.own_sign_ins(viewer).await?;
    let stored = RawForm::default().with("name", own.name.as_str()).with("language", own.language.code());
    let form = FormState::load(&context, "account", stored).await?;
    let problems = problems(&context, &form).await?;
    let title = context.t("accounts-account-title");
    let body = view! {
        <div class="column prose">
            <ErrorSummary title=context.t("form-errors-title") items=problems/>
            {done_notice(&context)}
            <h1>{title.clone()}</h1>
            {identity(&context, &own, &form)}
            {access(&context, &own)}
            {second_factor::account_section(&context, viewer)}
            {teams(&context)}
            {sessions::sessions_section(&context, &sessions)}
            {sign_ins::sign_ins_section(&context, &sign_ins, own.has_password)}
            {consents(&context, &own)}
            {data(&context)}
        </div>
    };
    Ok(Page::new(title, body))
}

/// The errors of all the page's forms.
async fn problems(context: &RequestContext, form: &FormState) -> Result<Vec<(String, String)>, Error> {
    let mut problems = form.summary(context);
    for other in ["account-consents", banner::FORM, sessions::END_SESSION, "sign-out-everywhere"] {
        problems.extend(FormState::load(context, other, RawForm::default()).await?.summary(context));
    }
    Ok(problems)
}

fn done_notice(context: &RequestContext) -> Option<AnyView> {
    let asked = context.query(DONE);
    let (_, key) = CONFIRMATIONS.iter().find(|(value, _)| *value == asked)?;
    let text = context.t(key);
    Some(view! { <Notice tone=Tone::Success status=true><p>{text}</p></Notice> }.into_any())
}

fn identity(context: &RequestContext, own: &OwnAccount, form: &FormState) -> AnyView {
    let languages = UiLanguage::ALL
        .map(|language| SelectOption::new(language.code(), Catalogue(language).text("language-own-name")));
    view! {
        <section class="section" aria-labelledby="identity">
            <h2 id="identity">{context.t("accounts-identity-title")}</h2>
            <form class="form" id=form.id() method="post" action=SaveAccount::PATH novalidate>
                {form.opening(context)}
                <input type="hidden" name="version" value=own.version.to_string()/>
                <TextField
                    name="name"
                    label=context.t("accounts-name")
                    value=form.value("name")
                    hint=context.t("accounts-name-hint")
                    error=form.error(context, "name")
                    required=context.t("field-required")
                    autocomplete="name"
                />
                <SelectField
                    name="language"
                    label=context.t("accounts-mail-language")
                    options=languages.to_vec()
                    value=form.value("language")
                    hint=context.t("accounts-mail-language-hint")
                    error=form.error(context, "language")
                    required=context.t("field-required")
                />
                <Button label=context.t("accounts-save")/>
            </form>
        </section>
    }
    .into_any()
}

fn access(context: &RequestContext, own: &OwnAccount) -> AnyView {
    let email = context.t_with("accounts-access-email", &[("email", own.email.shown().into())]);
    let (password, path, change) = if own.has_password {
        ("accounts-access-password", &address::change_password(), "accounts-password-title")
    } else {
        ("accounts-access-no-password", &address::forgotten_password(), "accounts-access-choose-password")
    };
    let change_email = own.has_password.then(|| {
        let label = context.t("accounts-address-title");
        view! { <ButtonLink href=context.href(&address::change_email()) label kind=ButtonKind::Secondary/> }
    });
    view! {
        <section class="section" aria-labelledby="access">
            <h2 id="access">{context.t("accounts-access-title")}</h2>
            <p>{email}</p>
            <p>{context.t(password)}</p>
            <div class="button-row">
                {change_email}
                <ButtonLink href=context.href(path) label=context.t(change) kind=ButtonKind::Secondary/>
            </div>
            {sign_out_form(context)}
        </section>
    }
    .into_any()
}

/// The teams that the person belongs to.
fn teams(context: &RequestContext) -> Option<AnyView> {
    let memberships = &context.viewer.as_ref()?.memberships;
    if memberships.is_empty() {
        return None;
    }
    let links = memberships.iter().map(|membership| {
        let href = context.href(&address::team(&membership.slug));
        let label = context.t_with("accounts-team-link", &[("organisation", (&membership.name).into())]);
        view! { <li><a href=href>{label}</a></li> }
    });
    Some(
        view! {
            <section class="section" aria-labelledby="teams">
                <h2 id="teams">{context.t("accounts-teams-title")}</h2>
                <ul>{links.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}

fn consents(context: &RequestContext, own: &OwnAccount) -> AnyView {
    let options = ConsentPurpose::ALL.iter().map(|it| ChoiceOption::new(it.as_str(), context.t(it.key())));
    let given = ConsentPurpose::ALL.iter().filter(|purpose| own.agrees_to(**purpose));
    let history = (!own.consents.is_empty()).then(|| consent_history(context, &own.consents));
    view! {
        <section class="section" aria-labelledby="agreed">
            <h2 id="agreed">{context.t("accounts-consents-title")}</h2>
            <form class="form" method="post" action=ChooseConsents::PATH novalidate>
                {FormState::hidden(context)}
                <Choices
                    name="consents"
                    legend=context.t("accounts-consents")
                    kind=ChoiceKind::Several
                    options=options.collect()
                    selected=given.map(|purpose| purpose.as_str().to_owned()).collect()
                    hint=context.t("accounts-consents-change-hint")
                    layout=ChoiceLayout::Plain
                />
                <Button label=context.t("accounts-consents-button") kind=ButtonKind::Secondary/>
            </form>
            {history}
        </section>
    }
    .into_any()
}

fn data(context: &RequestContext) -> AnyView {
    let close = context.t("accounts-close-title");
    view! {
        <section class="section" aria-labelledby="data">
            <h2 id="data">{context.t("accounts-data-title")}</h2>
            <p>{context.t("accounts-data-text")}</p>
            {data_links(context)}
            <p><ButtonLink href=context.href(&address::close_account()) label=close kind=ButtonKind::Danger/></p>
        </section>
    }
    .into_any()
}

/// The links to download the person's data.
pub(super) fn data_links(context: &RequestContext) -> AnyView {
    let [xlsx, csv, json] = ["xlsx", "csv", "json"].map(|form| context.t(&format!("accounts-data-{form}")));
    view! {
        <div class="button-row">
            <ButtonLink href=context.href(&address::account_data_xlsx()) label=xlsx kind=ButtonKind::Secondary/>
            <ButtonLink href=context.href(&address::account_data_csv()) label=csv kind=ButtonKind::Secondary/>
            <ButtonLink href=context.href(&address::account_data_json()) label=json kind=ButtonKind::Secondary/>
        </div>
    }
    .into_any()
}

fn consent_history(context: &RequestContext, consents: &[OwnConsent]) -> AnyView {
    let columns = ["accounts-consent-purpose", "accounts-consent-given", "accounts-consent-withdrawn"];
    let moment = |at| context.catalogue().moment(at);
    let rows = consents.iter().filter_map(|consent| {
        let withdrawn = consent.withdrawn_at.map_or_else(|| context.t("accounts-consent-stands"), moment);
        let cells = [purpose(context, &consent.purpose)?, moment(consent.given_at), withdrawn];
        Some(cells.into_iter().map(text_cell).collect())
    });
    view! {
        <DataTable
            caption=context.t("accounts-consent-history")
            columns=columns.iter().map(|key| Column::text(context.t(key))).collect()
            rows=rows.collect()
        />
    }
    .into_any()
}

/// The purpose of a consent, as text.
fn purpose(context: &RequestContext, purpose: &str) -> Option<String> {
    if purpose == ACCOMMODATION {
        return Some(context.t("accounts-consent-accommodation"));
    }
    purpose.parse::<ConsentPurpose>().ok().map(|purpose| context.t(purpose.key()))
}
