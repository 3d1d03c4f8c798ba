//! The partner's oral answer, recorded by the OCI, and the text of a refusal.

use domain::{
    language::Language,
    placement::{PartnerConfirmation, PartnerVerdict, PlacementDraft},
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::placements::OciPlacement;

use super::act_form::typed_act_form;
use crate::{
    context::RequestContext,
    forms::FormState,
    i18n::sort_by_name,
    ui::{
        Button, ButtonKind, ChoiceKind, ChoiceOption, Choices, FieldWidth, InputKind, SelectField, SelectOption,
        TextField, TextareaField,
    },
};

/// The form that records an answer.
pub(super) fn oral_answer_form(context: &RequestContext, placement: &OciPlacement, state: &FormState) -> AnyView {
    let option = |it: Language| SelectOption::new(it.code(), context.t(&format!("language-{}", it.code())));
    let mut languages: Vec<SelectOption> = Language::known().map(option).collect();
    sort_by_name(context.language, &mut languages, |option| &option.label);
    let verdicts = PartnerVerdict::ALL.iter().map(|it| ChoiceOption::new(it.as_str(), context.t(it.key()))).collect();
    let selected: Vec<String> = Some(state.value("verdict")).filter(|value| !value.is_empty()).into_iter().collect();
    let required = || context.t("field-required");
    let error = |field: &str| state.error(context, field);
    let controls = view! {
        <h3>{context.t("placement-edit-oral")}</h3>
        <p>{context.t("placement-edit-oral-text")}</p>
        <Choices
            name="verdict"
            legend=context.t("placement-edit-field-verdict")
            kind=ChoiceKind::One
            options=verdicts
            selected
            error=error("verdict")
            required=required()
        />
        <TextField
            name="person"
            label=context.t("placement-edit-field-person")
            value=state.value("person")
            error=error("person")
            required=required()
        />
        <TextField
            name="answered_on"
            label=context.t("placement-edit-field-answered-on")
            kind=InputKind::Date
            value=state.value("answered_on")
            error=error("answered_on")
            required=required()
            width=FieldWidth::Short
        />
        <SelectField
            name="language"
            label=context.t("placement-edit-field-language")
            options=languages
            value=state.value("language")
            error=error("language")
            required=required()
        />
        <TextareaField
            name="reason"
            label=context.t("placement-edit-field-refusal")
            hint=context.t("placement-edit-field-refusal-hint")
            value=state.value("reason")
            error=error("reason")
            rows=3
        />
        <Button label=context.t("placement-edit-oral") kind=ButtonKind::Secondary/>
    };
    typed_act_form(context, state, placement, super::act::RecordOralAnswer::PATH, controls.into_any())
}

/// Who refused for the partner, when and how.
pub(super) fn refusal_text(context: &RequestContext, content: &PlacementDraft) -> Option<String> {
    let (key, person, on, language) = match content.refusal.as_ref()? {
        PartnerConfirmation::ByLink { person, on, language } => {
            ("placement-edit-refused-by-link", person, *on, format!("ui-language-{}", language.code()))
        }
        PartnerConfirmation::Oral { person, on, language } => {
            ("placement-edit-refused-by-voice", person, *on, format!("language-{}", language.code()))
        }
    };
    let values = [
        ("person", person.as_str().into()),
        ("date", context.catalogue().date(on).into()),
        ("language", context.t(&language).into()),
    ];
    Some(context.t_with(key, &values))
}
