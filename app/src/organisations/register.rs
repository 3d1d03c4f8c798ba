//! An OCI registers and edits its page.

use domain::{
    account::AccountKind,
    form::RawForm,
    organisation::{OrganisationForm, Slug},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::Error;

use super::fields::organisation_fields;
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, Outcome, Posted, submit},
    page::{Page, PageResult},
    render::page,
    ui::{Button, ButtonSize, ErrorSummary, Notice, Tone},
};

const REGISTER: &str = "register-organisation";
const EDIT: &str = "edit-organisation";

#[server(prefix = "/api", endpoint = "organisation/register")]
pub async fn post_registration() -> Result<(), ServerFnError> {
    submit(REGISTER, &address::register_organisation(), |context, posted| async move {
        let viewer = context.viewer()?;
        let form = OrganisationForm::try_from(&posted.fields)?;
        let slug = context.platform.register_organisation(viewer, &form).await?;
        Ok(Outcome::to(address::organisation(&slug)))
    })
    .await
}

#[server(prefix = "/api", endpoint = "organisation/edit")]
pub async fn post_edition() -> Result<(), ServerFnError> {
    let posted = Posted::current();
    // Only a well-formed slug may enter the address of a redirection.
    let slug = Slug::parse(posted.fields.get("slug")).map_or_else(|_| String::new(), String::from);
    let back = if slug.is_empty() { address::organisations() } else { address::edit_organisation(&slug) };
    let slug = &slug;
    submit(EDIT, &back, |context, posted| async move {
        let viewer = context.viewer()?;
        let version = posted.fields.get("version").parse().map_err(|_| Error::MovedOn)?;
        let form = OrganisationForm::try_from(&posted.fields)?;
        context.platform.edit_organisation(viewer, slug, version, &form).await?;
        Ok(Outcome::to(address::organisation(slug).with("enregistre", "1")))
    })
    .await
}

/// `/oci/inscription`.
pub(super) fn register_organisation_page() -> AnyView {
    page(load_register_organisation)
}

/// `/oci/{slug}/modifier`.
pub(super) fn edit_organisation_page() -> AnyView {
    page(load_edit_organisation)
}

async fn load_register_organisation(context: RequestContext) -> PageResult {
    let viewer = context.viewer()?;
    let stored =
        RawForm::default().with("contact_name", &viewer.display_name).with("contact_email", viewer.email.as_str());
    let other = viewer.kind != Some(AccountKind::Organisation);
    let form = FormState::load(&context, REGISTER, stored).await?;
    let title = context.t("organisation-register-title");
    let body = if other { not_this_account(&context) } else { registration_form(&context, &form) };
    let body = view! {
        <div class="column prose">
            <ErrorSummary title=context.t("form-errors-title") items=form.summary(&context)/>
            <h1>{title.clone()}</h1>
            {body}
        </div>
    };
    Ok(Page::new(title, body))
}

fn not_this_account(context: &RequestContext) -> AnyView {
    let text = context.t("organisation-not-this-account");
    view! { <Notice tone=Tone::Warning><p>{text}</p></Notice> }.into_any()
}

fn registration_form(context: &RequestContext, form: &FormState) -> AnyView {
    view! {
        <p class="lead">{context.t("organisation-register-lead")}</p>
        <form class="form" id=form.id() method="post" action=PostRegistration::PATH novalidate>
            {form.opening(context)}
            {organisation_fields(context, form)}
            <Button label=context.t("organisation-register-button") size=ButtonSize::Large/>
        </form>
    }
    .into_any()
}

async fn load_edit_organisation(context: RequestContext) -> PageResult {
    let slug = context.parameter_text("slug").to_owned();
    let desk = context.platform.organisation_desk(context.viewer()?, &slug).await?;
    if !desk.role.can_invite() {
        return Err(Error::NotFound);
    }
    let version = desk.organisation.version.to_string();
    let form = FormState::load(&context, EDIT, desk.organisation.form).await?;
    // The version is the current one even beside a refused form, so that a person told of a change meanwhile can save
    // over it.
    let title = context.t("organisation-edit-title");
    let waits = desk.organisation.wished_name.map(|name| {
        let text = context.t_with("organisation-name-waits", &[("name", name.as_str().into())]);
        view! { <Notice tone=Tone::Info><p>{text}</p></Notice> }
    });
    let body = view! {
        <div class="column prose">
            <ErrorSummary title=context.t("form-errors-title") items=form.summary(&context)/>
            <h1>{title.clone()}</h1>
            {waits}
            <form class="form" id=form.id() method="post" action=PostEdition::PATH novalidate>
                {form.opening(&context)}
                <input type="hidden" name="slug" value=slug/>
                <input type="hidden" name="version" value=version/>
                {organisation_fields(&context, &form)}
                <Button label=context.t("organisation-save") size=ButtonSize::Large/>
            </form>
        </div>
    };
    Ok(Page::new(title, body))
}
