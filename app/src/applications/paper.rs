//! The page that enters a candidate on paper. What is left out is not answered: it is neither zero nor missing.

use domain::{
    application::{CandidateFilter, CandidateRange, Subject},
    country::CountryCode,
    form::RawForm,
    ids::PlacementId,
    language::{Cefr, Language},
    participant::Residence,
    placement::PostKind,
    season::LegalStatus,
    skill::SkillLevel,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::Error;

use super::{
    decisions::{date_field, text_field},
    shared,
};
use crate::{
    address,
    context::RequestContext,
    forms::{FormState, group},
    i18n::sort_by_name,
    page::{Page, PageResult},
    render::page,
    ui::{Button, Checkbox, FieldNames, FieldWidth, InputKind, SelectField, SelectOption, TextField, TextareaField},
    words,
};

/// Rows of each group. A form holds no more: a paper says the essential.
const LANGUAGES: usize = 4;
const WINDOWS: usize = 2;
const SKILLS: usize = 5;

/// `/oci/projets/{id}/candidatures/papier/{post}`.
pub(super) fn paper_candidate_page() -> AnyView {
    page(load_paper_candidate)
}

async fn load_paper_candidate(context: RequestContext) -> PageResult {
    let (placement, kind): (PlacementId, PostKind) = (context.parameter("id")?, context.parameter("post")?);
    let (filter, range) = (CandidateFilter::default(), CandidateRange::After(None));
    let shown = context.platform.candidates(context.viewer()?, placement, filter, range, context.language).await?;
    let may_enter = |post: &&Subject| shown.may_decide && post.placement_state.is_public();
    let subject = shown.posts.iter().find(|post| post.kind == kind).filter(may_enter).ok_or(Error::NotFound)?;
    let form = FormState::load(&context, "paper", RawForm::default()).await?;
    let skills = context.platform.skill_names(context.language).await?;
    let skills: Vec<(String, String)> = skills.into_iter().map(|(key, name)| (key.to_string(), name)).collect();
    let title = context.t("paper-title");
    // Somebody who is there already is in the list.
    let list = context.href(&address::candidates(placement));
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            {shared::error_summary(&context, &form)}
            <p class="lead">{words::words(&context, &subject.spoken_title())}</p>
            {shared::subject_facts(&context, subject)}
            <form class="form" id=form.id() method="post" action=super::actions::EnterPaperCandidate::PATH novalidate>
                {form.opening(&context)}
                <input type="hidden" name="placement" value=placement.to_string()/>
                <input type="hidden" name="post" value=kind.as_str()/>
                {person_fields(&context, &form)}
                <p class="hint">{context.t("paper-left-out")}</p>
                {rows(WINDOWS, |row| window_row(&context, &form, row))}
                {rows(LANGUAGES, |row| language_row(&context, &form, row))}
                {rows(SKILLS, |row| skill_row(&context, &form, &skills, row))}
                <TextareaField
                    name="letter"
                    label=context.t("applications-letter")
                    value=form.value("letter")
                    error=form.error(&context, "letter")
                />
                <Checkbox
                    name="asks_accepted"
                    label=context.t("paper-asks")
                    checked=form.values().flag("asks_accepted")
                    error=form.error(&context, "asks_accepted")
                />
                <div class="button-row"><Button label=context.t("paper-send")/></div>
            </form>
            <p><a href=list>{context.t("candidates-title")}</a></p>
        </div>
    };
    Ok(Page::new(title, body))
}

fn rows(count: usize, row: impl Fn(usize) -> AnyView) -> AnyView {
    (0..count).map(row).collect_view().into_any()
}

fn person_fields(context: &RequestContext, form: &FormState) -> AnyView {
    let way = |name: &'static str, key: &str, kind: InputKind| {
        view! { <TextField name label=context.t(key) kind value=form.value(name) error=form.error(context, name)/> }
    };
    view! {
        {text_field(context, form, "name", "paper-name")}
        {date_field(context, form, "birth", "paper-birth")}
        {way("email", "paper-email", InputKind::Email)}
        {way("phone", "paper-phone", InputKind::Telephone)}
        {life_fields(context, form)}
    }
    .into_any()
}

/// Where the person lives and their status, where the paper says it.
fn life_fields(context: &RequestContext, form: &FormState) -> AnyView {
    let places = Residence::ALL.iter().map(|place| SelectOption::new(place.as_str(), context.t(place.key())));
    let statuses = LegalStatus::ALL.iter().map(|status| SelectOption::new(status.as_str(), context.t(status.key())));
    let mut countries: Vec<SelectOption> = CountryCode::all()
        .map(|country| SelectOption::new(country.as_str(), context.t(&format!("country-{country}"))))
        .collect();
    sort_by_name(context.language, &mut countries, |option| &option.label);
    view! {
        {select(context, form, "residence".to_owned(), "paper-residence", places.collect())}
        {select(context, form, "country".to_owned(), "profile-country-abroad", countries)}
        {select(context, form, "status".to_owned(), "paper-status", statuses.collect())}
    }
    .into_any()
}

/// The fields of a row under its number, which the error summary says too.
fn named_group(context: &RequestContext, key: &str, fields_of: &str, row: usize, fields: AnyView) -> AnyView {
    let legend = context.t_with(key, &[("number", i64::try_from(row + 1).unwrap_or(i64::MAX).into())]);
    FieldNames::note_group(&format!("{fields_of}.{row}."), &legend);
    group(legend, fields)
}

fn window_row(context: &RequestContext, form: &FormState, row: usize) -> AnyView {
    let date = |end: &str, label: &str| {
        let name = format!("windows.{row}.{end}");
        let (value, error) = (form.value(&name), form.error(context, &name));
        view! { <TextField name label=context.t(label) kind=InputKind::Date width=FieldWidth::Short value error/> }
    };
    let fields = view! {
        <div class="field-row">
            {date("starts_on", "profile-window-start")}
            {date("ends_on", "profile-window-end")}
        </div>
    };
    named_group(context, "profile-window", "windows", row, fields.into_any())
}

fn language_row(context: &RequestContext, form: &FormState, row: usize) -> AnyView {
    let mut languages: Vec<SelectOption> = Language::known()
        .map(|language| SelectOption::new(language.code(), context.t(&format!("language-{language}"))))
        .collect();
    sort_by_name(context.language, &mut languages, |option| &option.label);
    let levels = Cefr::ALL.map(|level| SelectOption::new(level.as_str(), context.t(level.key()))).to_vec();
    let fields = view! {
        <div class="field-row">
            {select(context, form, format!("languages.{row}.language"), "profile-language-name", languages)}
            {select(context, form, format!("languages.{row}.level"), "profile-language-level", levels)}
        </div>
    };
    named_group(context, "profile-language", "languages", row, fields.into_any())
}

fn skill_row(context: &RequestContext, form: &FormState, skills: &[(String, String)], row: usize) -> AnyView {
    let mut names: Vec<SelectOption> = skills.iter().map(|(key, name)| SelectOption::new(key, name)).collect();
    sort_by_name(context.language, &mut names, |option| &option.label);
    let levels =
        SkillLevel::ALL.iter().map(|level| SelectOption::new(level.as_str(), context.t(level.key()))).collect();
    let evidence = format!("skills.{row}.evidence");
    let (value, error) = (form.value(&evidence), form.error(context, &evidence));
    let fields = view! {
        <div class="field-row">
            {select(context, form, format!("skills.{row}.skill"), "paper-skill-name", names)}
            {select(context, form, format!("skills.{row}.level"), "paper-skill-level", levels)}
        </div>
        <TextField name=evidence label=context.t("paper-skill-evidence") value error/>
    };
    named_group(context, "paper-skill", "skills", row, fields.into_any())
}

/// A choice that begins with none.
fn select(
    context: &RequestContext,
    form: &FormState,
    name: String,
    key: &str,
    mut options: Vec<SelectOption>,
) -> AnyView {
    options.insert(0, SelectOption::new("", context.t("profile-choose")));
    let (value, error) = (form.value(&name), form.error(context, &name));
    view! { <SelectField name label=context.t(key) options value error/> }.into_any()
}
