//! The fields of an OCI's page, when it registers and when it is edited.

use leptos::prelude::*;

use crate::{
    context::RequestContext,
    forms::FormState,
    ui::{FieldWidth, InputKind, TextField, TextareaField},
};

pub(super) fn organisation_fields(context: &RequestContext, form: &FormState) -> AnyView {
    let line = |name: &'static str, kind: InputKind, required: bool, autocomplete: &'static str| {
        let key = name.replace('_', "-");
        let hint = format!("organisation-{key}-hint");
        view! {
            <TextField
                name=name
                label=context.t(&format!("organisation-{key}"))
                kind=kind
                value=form.value(name)
                hint=context.catalogue().has(&hint).then(|| context.t(&hint))
                error=form.error(context, name)
                required=required.then(|| context.t("field-required"))
                autocomplete=autocomplete
                width=if kind == InputKind::Telephone { FieldWidth::Short } else { FieldWidth::Full }
            />
        }
        .into_any()
    };
    view! {
        {line("name", InputKind::Text, true, "organization")}
        {line("city", InputKind::Text, true, "address-level2")}
        <TextareaField
            name="description"
            label=context.t("organisation-description")
            value=form.value("description")
            hint=context.t("organisation-description-hint")
            error=form.error(context, "description")
            required=context.t("field-required")
        />
        {line("website", InputKind::Url, false, "url")}
        {line("contact_name", InputKind::Text, true, "name")}
        {line("contact_email", InputKind::Email, true, "email")}
        {line("contact_phone", InputKind::Telephone, false, "tel")}
    }
    .into_any()
}
