//! An OCI describes its partner organisations.

use domain::{
    country::CountryCode,
    form::RawForm,
    ids::PartnerId,
    language::UiLanguage,
    organisation::{PartnerForm, Slug},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{Error, partners::OciPartner};

use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, Posted, submit},
    i18n::sort_by_name,
    page::{Page, PageResult},
    render,
    ui::{
        Button, Checkbox, EmptyState, ErrorSummary, FieldWidth, InputKind, SelectField, SelectOption, TextField,
        TextareaField, isolated,
    },
};

const FORM: &str = "partner";

/// The OCI's partners, and the form that adds one.
pub(super) fn partners_page() -> AnyView {
    render::page(|context| async move {
        let slug = context.parameter_text("slug").to_owned();
        let mut list = context.platform.oci_partners(context.viewer()?, &slug).await?;
        sort_by_name(context.language, &mut list.partners, |partner| partner.form.name.as_str());
        let state = FormState::load(&context, FORM, RawForm::default()).await?;
        let heading = context.t("partner-edit-list");
        let form = list.can_edit.then(|| {
            view! { <h2>{context.t("partner-edit-new")}</h2>{partner_form(&context, &slug, None, &state)} }
        });
        let body = view! {
            <div class="column">
                <p class="eyebrow">{isolated(list.organisation_name.clone())}</p>
                <h1>{heading.clone()}</h1>
                <ErrorSummary title=context.t("form-errors-title") items=state.summary(&context)/>
                {partner_list(&context, &slug, &list.partners)}
                {form}
            </div>
        };
        Ok(Page::new(heading, body))
    })
}

/// The form of one partner.
pub(super) fn partner_page() -> AnyView {
    render::page(|context| async move { load_partner(context).await })
}

async fn load_partner(context: RequestContext) -> PageResult {
    let slug = context.parameter_text("slug").to_owned();
    let id: PartnerId = context.parameter("id")?;
    let list = context.platform.oci_partners(context.viewer()?, &slug).await?;
    let partner = list.partners.iter().find(|partner| partner.id == id).ok_or(Error::NotFound)?;
    let state = FormState::load(&context, FORM, partner.form.to_raw()).await?;
    let heading = partner.form.name.to_string();
    let form = if list.can_edit {
        partner_form(&context, &slug, Some(partner), &state)
    } else {
        view! { <p>{context.t("placement-edit-refused-reader")}</p> }.into_any()
    };
    let body = view! {
        <div class="column">
            <p><a href=context.href(&address::partners(&slug))>{context.t("partner-edit-list")}</a></p>
            <h1>{isolated(heading.clone())}</h1>
            <ErrorSummary title=context.t("form-errors-title") items=state.summary(&context)/>
            {form}
        </div>
    };
    Ok(Page::new(heading, body))
}

fn partner_list(context: &RequestContext, slug: &str, partners: &[OciPartner]) -> AnyView {
    if partners.is_empty() {
        let (title, text) = (context.t("partner-edit-empty-title"), context.t("partner-edit-empty"));
        return view! { <EmptyState title text/> }.into_any();
    }
    let items = partners.iter().map(|partner| {
        let href = context.href(&address::edit_partner(slug, partner.id));
        let values = [
            ("place", partner.form.place.as_str().into()),
            ("country", context.t(&format!("country-{}", partner.form.country)).into()),
        ];
        let place = context.t_with("partner-place", &values);
        view! { <li><a href=href>{isolated(partner.form.name.to_string())}</a>" – "{place}</li> }
    });
    view! { <ul>{items.collect_view()}</ul> }.into_any()
}

fn partner_form(context: &RequestContext, slug: &str, partner: Option<&OciPartner>, state: &FormState) -> AnyView {
    let line = |name: &'static str, kind: InputKind, width: FieldWidth| {
        let label = context.t(&format!("partner-edit-field-{}", name.replace('_', "-")));
        let (value, error) = (state.value(name), state.error(context, name));
        view! { <TextField name label kind value error width/> }
    };
    let option = |it: CountryCode| SelectOption::new(it.as_str(), context.t(&format!("country-{it}")));
    let mut countries: Vec<SelectOption> = CountryCode::all().map(option).collect();
    sort_by_name(context.language, &mut countries, |option| &option.label);
    let countries: Vec<SelectOption> = std::iter::once(no_choice(context)).chain(countries).collect();
    let languages =
        UiLanguage::ALL.map(|it| SelectOption::new(it.code(), context.t(&format!("ui-language-{}", it.code()))));
    let languages: Vec<SelectOption> = std::iter::once(no_choice(context)).chain(languages).collect();
    let existing = partner.map(|partner| {
        view! {
            <input type="hidden" name="partner" value=partner.id.to_string()/>
            <input type="hidden" name="version" value=partner.version.to_string()/>
        }
    });
    view! {
        <form class="form" id=state.id() method="post" action=SavePartner::PATH novalidate>
            {state.opening(context)}
            <input type="hidden" name="organisation" value=slug.to_owned()/>
            {existing}
            {line("name", InputKind::Text, FieldWidth::Full)}
            <SelectField
                name="country"
                label=context.t("partner-edit-field-country")
                options=countries
                value=state.value("country")
                error=state.error(context, "country")
            />
            {line("place", InputKind::Text, FieldWidth::Full)}
            <SelectField
                name="language"
                label=context.t("partner-edit-field-language")
                options=languages
                value=state.value("language")
                error=state.error(context, "language")
            />
            {line("contact_name", InputKind::Text, FieldWidth::Full)}
            {line("email", InputKind::Email, FieldWidth::Full)}
            {line("phone", InputKind::Telephone, FieldWidth::Short)}
            <TextareaField
                name="description"
                label=context.t("partner-edit-field-description")
                value=state.value("description")
                error=state.error(context, "description")
            />
            <Checkbox
                name="agreement_recorded"
                label=context.t("partner-edit-field-agreement")
                hint=context.t("partner-edit-field-agreement-hint")
                checked=state.values().flag("agreement_recorded")
            />
            <Button label=context.t("placement-edit-save")/>
        </form>
    }
    .into_any()
}

fn no_choice(context: &RequestContext) -> SelectOption {
    SelectOption::new("", context.t("placement-edit-choose"))
}

/// Adds a partner, or changes one.
#[server(prefix = "/api", endpoint = "partners/save")]
pub async fn save_partner() -> Result<(), ServerFnError> {
    let fields = Posted::current().fields;
    let page = match (Slug::parse(fields.get("organisation")), fields.get("partner").parse::<PartnerId>()) {
        (Ok(slug), Ok(id)) => address::edit_partner(slug.as_str(), id),
        (Ok(slug), Err(_)) => address::partners(slug.as_str()),
        (Err(_), _) => address::home(),
    };
    let slug = Slug::parse(fields.get("organisation"));
    let list = slug.map_or_else(|_| address::home(), |slug| address::partners(slug.as_str()));
    let list = &list;
    submit(FORM, &page, |context, posted| async move {
        let fields = &posted.fields;
        let viewer = context.viewer()?;
        let form = PartnerForm::try_from(fields)?;
        if fields.get("partner").is_empty() {
            context.platform.describe_partner(viewer, fields.get("organisation"), &form).await?;
        } else {
            let id = fields.get("partner").parse().map_err(|_| Error::NotFound)?;
            let version = fields.get("version").parse().map_err(|_| Error::MovedOn)?;
            context.platform.change_partner(viewer, id, version, &form).await?;
        }
        Ok(Outcome::to(list.clone()))
    })
    .await
}
