//! The controls of each step.

use domain::{
    choice::Choice,
    country::{CountryCode, programme_countries},
    language::{Cefr, Language, UiLanguage},
    placement::{
        Covered, Format, Funding, MAX_LANGUAGES, MAX_QUESTIONS, MAX_SKILLS, OwnCost, PlacementStep, PostKind, Sdg,
        Track,
    },
    priority::{Priority, PriorityLevel},
    skill::{Need, SkillLevel},
};
use leptos::prelude::*;
use platform::{Error, placements::OciPlacement};

use super::{answers::in_language, fields::Fields, weights};
use crate::{
    address,
    forms::group,
    i18n::{Value, sort_by_name},
    ui::{ChoiceLayout, ChoiceOption, FieldWidth, InputKind, SelectOption, TextField},
};

/// Empty rows after the filled ones.
const SPARE_ROWS: usize = 2;

/// The controls of a step.
pub(super) async fn step_controls(f: &Fields, placement: &OciPlacement, step: PlacementStep) -> Result<AnyView, Error> {
    Ok(match step {
        PlacementStep::Basics => basics(f),
        PlacementStep::PlaceAndDates => place(f),
        PlacementStep::Posts => posts(f),
        PlacementStep::LanguagesAndSkills => {
            let names = f.context.platform.skill_names(f.context.language).await?;
            let mut names: Vec<(String, String)> =
                names.into_iter().map(|(key, name)| (key.to_string(), name)).collect();
            // A skill of another taxonomy remains a choice.
            for need in &placement.content.needs.skills {
                let key = need.skill.to_string();
                if names.iter().all(|(other, _)| *other != key) {
                    names.push((key.clone(), key));
                }
            }
            sort_by_name(f.context.language, &mut names, |(_, name)| name);
            needs(f, &names)
        }
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

fn options<T: Choice>(f: &Fields) -> Vec<SelectOption> {
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
    let texts = UiLanguage::ALL.into_iter().map(|language| {
        let (code, label) = (language.code(), |field: &str| in_language(&f.context, field, language));
        let title = f.labelled(&format!("title_{code}"), label("title"), None, InputKind::Text, FieldWidth::Full);
        let summary = f.long(&format!("summary_{code}"), label("summary"), None, 3);
        let description = f.long(&format!("description_{code}"), label("description"), None, 10);
        let legend = f.context.t(&format!("ui-language-{code}"));
        group(legend, view! { {title}{summary}{description} }.into_any())
    });
    view! {
        {f.in_draft(|| f.one("track", legend("track"), radios::<Track>(f), ChoiceLayout::Cards))}
        {f.in_draft(|| f.one("format", legend("format"), radios::<Format>(f), ChoiceLayout::Cards))}
        {f.in_draft(|| f.one("funding", legend("funding"), radios::<Funding>(f), ChoiceLayout::Cards))}
        {f.several("sdg", "sdg", sdgs.collect())}
        {texts.collect_view()}
    }
    .into_any()
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
        group(f.context.t(kind.key()), seats.into_any())
    };
    PostKind::ALL.iter().map(post).collect_view().into_any()
}

/// How many rows a group shows: the filled ones and some spare ones.
fn rows(f: &Fields, name: &str, max: usize) -> usize {
    let filled = f.state.values().rows(name).last().map_or(0, |last| last + 1);
    (filled + SPARE_ROWS).min(max)
}

fn needs(f: &Fields, skills: &[(String, String)]) -> AnyView {
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
    let names = || skills.iter().map(|(key, name)| SelectOption::new(key, name)).collect::<Vec<_>>();
    let skill_rows = (0..rows(f, "skills", MAX_SKILLS)).map(|row| {
        let legend = f.context.t_with("placement-edit-skill-row", &[("number", row_number(row))]);
        let controls = view! {
            <div class="field-row">
                {f.select(&format!("skills.{row}.skill"), "skill", names())}
                {f.select(&format!("skills.{row}.post"), "post", options::<PostKind>(f))}
            </div>
            <div class="field-row">
                {f.select(&format!("skills.{row}.level"), "level", options::<SkillLevel>(f))}
                {f.select(&format!("skills.{row}.need"), "need", options::<Need>(f))}
            </div>
        };
        group(legend, controls.into_any())
    });
    view! { {language_rows}{skill_rows.collect_view()} }.into_any()
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
        view! { {level}{f.long(&format!("{name}_sentence"), label, None, 2)} }
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
            {f.paragraph("statement", "statement")}
            {f.select("statement_language", "statement-language", languages(f))}
            {f.paragraph("hosting", hosting)}
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
        {f.paragraph("other_costs", "other-costs")}
        <div class="field-row">
            {f.number("weekends", "weekends")}
            {f.number("training_hours", "training-hours")}
            {f.number("commitment_months", "commitment-months")}
        </div>
        {f.paragraph("commitment", "commitment")}
        {f.several("covered", "covered", radios::<Covered>(f))}
        {f.paragraph("other_covered", "other-covered")}
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
        view! { <TextField name="question" label value error id/> }
    });
    lines.collect_view().into_any()
}
