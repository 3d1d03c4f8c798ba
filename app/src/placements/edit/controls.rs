//! The controls of each step.

use domain::{
    choice::Choice,
    country::{CountryCode, programme_countries},
    language::{Cefr, Language, UiLanguage},
    placement::{Covered, Format, Funding, MAX_LANGUAGES, MAX_QUESTIONS, OwnCost, PlacementStep, PostKind, Sdg, Track},
    priority::{Priority, PriorityLevel},
    skill::Need,
    text::{Description, Paragraph, Question, Sentence, Statement, Summary, Title},
};
use leptos::prelude::*;
use platform::{Error, placements::OciPlacement};

use super::{answers::in_language, fields::Fields, skill_rows::skill_rows, weights};
use crate::{
    address,
    forms::group,
    i18n::{Value, sort_by_name},
    ui::{
        ChoiceLayout, ChoiceOption, FieldNames, FieldWidth, InputKind, LanguageText, OneLanguage, SelectOption,
        TextField,
    },
};

/// Empty rows after the filled ones.
const SPARE_ROWS: usize = 2;

/// The controls of a step.
pub(super) async fn step_controls(f: &Fields, placement: &OciPlacement, step: PlacementStep) -> Result<AnyView, Error> {
    Ok(match step {
        PlacementStep::Basics => basics(f),
        PlacementStep::PlaceAndDates => place(f),
        PlacementStep::Posts => posts(f),
        PlacementStep::LanguagesAndSkills => needs(f),
        PlacementStep::Priorities => priorities(f),
        PlacementStep::Weights => weights::weight_controls(f, placement),
        PlacementStep::Partner => partner(f, placement).await?,
        PlacementStep::Asks => asks(f),
        PlacementStep::Questions => questions(f),
    })
}

fn radios<T: Choice>(f: &Fields) -> Vec<ChoiceOption> {
    T::ALL.iter().map(|it| ChoiceOption::new(it.as_str(), f.context.t(it.key()))).collect()
}

pub(super) fn options<T: Choice>(f: &Fields) -> Vec<SelectOption> {
    T::ALL.iter().map(|it| SelectOption::new(it.as_str(), f.context.t(it.key()))).collect()
}

fn languages(f: &Fields) -> Vec<SelectOption> {
    Language::known()
        .map(|language| SelectOption::new(language.code(), f.context.t(&format!("language-{}", language.code()))))
        .collect()
}

fn basics(f: &Fields) -> AnyView {
    let legend = |key: &str| f.context.t(&format!("placement-edit-field-{key}"));
    let sdgs = Sdg::all().map(|sdg| ChoiceOption::new(sdg.to_string(), f.context.t(&format!("sdg-{sdg}"))));
    let texts = UiLanguage::ALL.into_iter().map(|language| local_text(f, language)).collect();
    view! {
        {f.in_draft(|| f.one("track", legend("track"), radios::<Track>(f), ChoiceLayout::Cards))}
        {f.in_draft(|| f.one("format", legend("format"), radios::<Format>(f), ChoiceLayout::Cards))}
        {f.in_draft(|| f.one("funding", legend("funding"), radios::<Funding>(f), ChoiceLayout::Cards))}
        {f.several("sdg", "sdg", sdgs.collect())}
        <OneLanguage name="texts" texts/>
    }
    .into_any()
}

/// The three texts of one language.
fn local_text(f: &Fields, language: UiLanguage) -> LanguageText {
    let code = language.code();
    let names = ["title", "summary", "description"].map(|field| format!("{field}_{code}"));
    let written = names.iter().filter(|name| !f.value(name).is_empty()).count();
    let status = match written {
        0 => "placement-edit-text-none",
        3 => "placement-edit-text-complete",
        _ => "placement-edit-text-begun",
    };
    let wrong = names.iter().any(|name| f.error(name).is_some());
    let [title, summary, description] = names;
    let label = |field: &str| in_language(&f.context, field, language);
    let title = f.labelled(&title, label("title"), f.bound(Title::MAX), InputKind::Text, FieldWidth::Full);
    let summary = f.long(&summary, label("summary"), f.bound(Summary::MAX), 3);
    let description = f.long(&description, label("description"), f.bound(Description::MAX), 10);
    LanguageText {
        code,
        name: f.context.t(&format!("ui-language-{code}")),
        status: f.context.t(status),
        wrong,
        fields: view! { {title}{summary}{description} }.into_any(),
    }
}

fn place(f: &Fields) -> AnyView {
    let mut countries: Vec<CountryCode> = programme_countries().map(|(_, country)| country).collect();
    // An imported draft may name a country outside the programme.
    if let Ok(other) = CountryCode::parse(&f.value("country"))
        && !countries.contains(&other)
    {
        countries.push(other);
    }
    let mut countries: Vec<(String, &str)> =
        countries.into_iter().map(|it| (f.context.t(&format!("country-{it}")), it.as_str())).collect();
    countries.sort_unstable();
    let countries = countries.into_iter().map(|(name, code)| SelectOption::new(code, name)).collect();
    view! {
        {f.in_draft(|| f.select("country", "country", countries))}
        {f.in_draft(|| f.line("place", "place"))}
        <div class="field-row">{f.date("starts_on", "starts-on")}{f.date("ends_on", "ends-on")}</div>
        {f.in_draft(|| f.number("flexibility", "flexibility"))}
        <div class="field-row">
            {f.date("preparation_starts_on", "preparation-starts-on")}
            {f.date("preparation_ends_on", "preparation-ends-on")}
        </div>
        {f.line("preparation_place", "preparation-place")}
        {f.date("deadline", "deadline")}
    }
    .into_any()
}

fn posts(f: &Fields) -> AnyView {
    let post = |kind: &PostKind| {
        let field = |name: &str, key: &str| f.number(&format!("{kind}_{name}"), key);
        let ages = || view! { <div class="field-row">{field("age_min", "age-min")}{field("age_max", "age-max")}</div> };
        let seats = view! {
            <div class="field-row">{field("seats_min", "seats-min")}{field("seats_max", "seats-max")}</div>
            {f.in_draft(|| ages().into_any())}
        };
        let legend = f.context.t(kind.key());
        FieldNames::note_group(&format!("{kind}_"), &legend);
        group(legend, seats.into_any())
    };
    let note = f.context.t("placement-edit-posts-note");
    view! { {f.in_draft(|| view! { <p>{note}</p> }.into_any())}{PostKind::ALL.iter().map(post).collect_view()} }
        .into_any()
}

/// How many rows a group shows: the filled ones and some spare ones.
fn rows(f: &Fields, name: &str, max: usize) -> usize {
    let filled = f.state.values().rows(name).last().map_or(0, |last| last + 1);
    (filled + SPARE_ROWS).min(max)
}

fn needs(f: &Fields) -> AnyView {
    let label = |key: &str| f.context.t(&format!("placement-edit-field-{key}"));
    let levels =
        || Cefr::ALL.iter().map(|it| SelectOption::new(it.as_str(), f.context.t(it.key()))).collect::<Vec<_>>();
    let language_rows = (0..rows(f, "languages", MAX_LANGUAGES)).map(|row| {
        let name = format!("languages.{row}.any_of");
        let values: Vec<String> = f.state.values().all(&name).map(ToOwned::to_owned).collect();
        let choices = (0..values.len() + 2).map(|at| {
            let id = if at == 0 { name.clone() } else { format!("{name}.{at}") };
            let key = if at == 0 { "any-of" } else { "any-of-or" };
            f.select_valued(&name, id, label(key), values.get(at).cloned().unwrap_or_default(), languages(f))
        });
        let choices = choices.collect_view();
        let legend = f.context.t_with("placement-edit-language-row", &[("number", row_number(row))]);
        FieldNames::note_group(&format!("languages.{row}."), &legend);
        let controls = view! {
            <div class="field-row">{choices}</div>
            <div class="field-row">
                {f.select(&format!("languages.{row}.floor"), "floor", levels())}
                {f.select(&format!("languages.{row}.need"), "need", options::<Need>(f))}
            </div>
        };
        group(legend, controls.into_any())
    });
    let language_rows = language_rows.collect_view();
    let skills = f.context.t("placement-edit-field-skills");
    view! {
        {language_rows}
        <h2>{skills}</h2>
        {skill_rows(f)}
    }
    .into_any()
}

fn row_number(row: usize) -> Value<'static> {
    i64::try_from(row + 1).unwrap_or_default().into()
}

fn priorities(f: &Fields) -> AnyView {
    let priority = |priority: Priority| {
        let levels = PriorityLevel::ALL.iter().map(|it| ChoiceOption::new(it.get().to_string(), f.context.t(it.key())));
        let name = priority.as_str();
        let legend = f.context.t(priority.key());
        let values = [("priority", legend.clone().into())];
        let label = f.context.t_with("placement-edit-field-sentence", &values);
        let level = f.one(&format!("{name}_level"), legend, levels.collect(), ChoiceLayout::Inline);
        view! { {level}{f.long(&format!("{name}_sentence"), label, f.bound(Sentence::MAX), 2)} }
    };
    Priority::ALL.map(priority).into_iter().collect_view().into_any()
}

async fn partner(f: &Fields, placement: &OciPlacement) -> Result<AnyView, Error> {
    let slug = &placement.organisation_slug;
    let list = f.context.platform.oci_partners(f.context.viewer()?, slug).await?;
    let partners = list.partners.into_iter().map(|it| SelectOption::new(it.id.to_string(), it.form.name.as_str()));
    let mut partners: Vec<SelectOption> = partners.collect();
    sort_by_name(f.context.language, &mut partners, |option| &option.label);
    let href = f.context.href(&address::partners(slug));
    let hosting = if placement.content.basics.track == Some(Track::Inbound) { "sending" } else { "hosting" };
    // After its confirmation the OCI cannot change what the partner stated and agreed to.
    let agreed = || {
        view! {
            {f.select("partner", "partner", partners)}
            <p><a href=href>{f.context.t("placement-edit-describe-partner")}</a></p>
            {f.paragraph("statement", "statement", Statement::MAX)}
            {f.select("statement_language", "statement-language", languages(f))}
            {f.paragraph("hosting", hosting, Paragraph::MAX)}
        }
        .into_any()
    };
    Ok(view! {
        {f.in_draft(agreed)}
        {f.line("contact_name", "contact-name")}
        {f.input("contact_phone", "contact-phone", InputKind::Telephone, FieldWidth::Short)}
    }
    .into_any())
}

fn asks(f: &Fields) -> AnyView {
    view! {
        {f.number("contribution", "contribution")}
        {f.several("own_cost", "own-cost", radios::<OwnCost>(f))}
        {f.paragraph("other_costs", "other-costs", Paragraph::MAX)}
        <div class="field-row">
            {f.number("weekends", "weekends")}
            {f.number("training_hours", "training-hours")}
            {f.number("commitment_months", "commitment-months")}
        </div>
        {f.paragraph("commitment", "commitment", Paragraph::MAX)}
        {f.several("covered", "covered", radios::<Covered>(f))}
        {f.paragraph("other_covered", "other-covered", Paragraph::MAX)}
    }
    .into_any()
}

fn questions(f: &Fields) -> AnyView {
    let values: Vec<String> = f.state.values().all("question").map(ToOwned::to_owned).collect();
    let error = f.state.error(&f.context, "question");
    let lines = (0..MAX_QUESTIONS).map(|at| {
        let label = f.context.t_with("placement-edit-field-question", &[("number", row_number(at))]);
        let value = values.get(at).cloned().unwrap_or_default();
        let id = if at == 0 { "question".to_owned() } else { format!("question-{at}") };
        let error = error.clone().filter(|_| at == 0);
        let hint = f.bound(Question::MAX);
        view! { <TextField name="question" label value hint error id/> }
    });
    lines.collect_view().into_any()
}
