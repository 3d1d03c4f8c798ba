//! The fields of an OCI's page, when it registers and when it is edited.

use domain::{
    form::RawForm,
    language::UiLanguage,
    localised::{Localised, field},
    organisation::About,
};
use leptos::prelude::*;

use crate::{
    context::RequestContext,
    forms::FormState,
    ui::{FieldWidth, InputKind, TextField, TextareaField, WordsRow, isolated},
    words::{every_language, in_language},
};

/// What it does, in the page's language first; the two other languages behind a fold.
fn descriptions(context: &RequestContext, form: &FormState) -> AnyView {
    let description = |language: UiLanguage| {
        let name = field("description", language);
        let first = language == context.language;
        view! {
            <TextareaField
                label=in_language(context, context.t("organisation-description"), language)
                value=form.value(&name)
                hint=first.then(|| context.t("organisation-description-hint"))
                error=form.error(context, &name)
                required=first.then(|| context.t("field-required"))
                name
            />
        }
    };
    let others: Vec<UiLanguage> = UiLanguage::ALL.into_iter().filter(|it| *it != context.language).collect();
    let name = |language: &UiLanguage| field("description", *language);
    let is_open = |language: &UiLanguage| {
        !form.value(&name(language)).is_empty() || form.error(context, &name(language)).is_some()
    };
    let open = others.iter().any(is_open);
    let others = others.into_iter().map(description).collect_view();
    view! {
        {description(context.language)}
        <details class="source-details" open=open>
            <summary>{context.t("organisation-description-others")}</summary>
            {others}
        </details>
    }
    .into_any()
}

/// The rows of an OCI's page that are filled, what it says of itself in each language.
pub(crate) fn organisation_rows(context: &RequestContext, form: &RawForm, names: &[&str]) -> Vec<WordsRow> {
    let row = |name: &&str| {
        let answer = match *name {
            "description" => {
                let text = Localised::each(|language| About::parse(form.get(&field(name, language))).ok());
                every_language(context, &text)
            }
            name => Some(form.get(name)).filter(|text| !text.is_empty()).map(isolated),
        };
        let question = context.t(&format!("organisation-{}", name.replace('_', "-"))).into_any();
        answer.map(|answer| WordsRow { question, answer, empty: false, change: None })
    };
    names.iter().filter_map(row).collect()
}

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
        {descriptions(context, form)}
        {line("website", InputKind::Url, false, "url")}
        {line("contact_name", InputKind::Text, true, "name")}
        {line("contact_email", InputKind::Email, true, "email")}
        {line("contact_phone", InputKind::Telephone, false, "tel")}
    }
    .into_any()
}
