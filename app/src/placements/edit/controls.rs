//! The controls of each step.

use domain::{
    choice::Choice,
    country::{CountryCode, programme_countries},
    language::{Cefr, Language, UiLanguage},
    localised::field,
    placement::{Covered, Format, Funding, MAX_LANGUAGES, MAX_QUESTIONS, OwnCost, PlacementStep, PostKind, Sdg, Track},
    priority::{Priority, PriorityLevel},
    skill::Need,
    text::{Description, Paragraph, Question, Sentence, Statement, Summary},
};
use leptos::prelude::*;
use platform::{Error, placements::OciPlacement};

use super::{fields::Fields, languages::Naming, skill_rows::skill_rows, weights};
use crate::{
    address,
    forms::group,
    i18n::{Value, sort_by_name},
    ui::{ChoiceLayout, ChoiceOption, FieldNames, FieldWidth, InputKind, SelectOption, TextField},
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
        PlacementStep::Priorities => priorities(f, placement),
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
    let option =
        |language: Language| SelectOption::new(language.code(), f.context.t(&format!("language-{}", language.code())));
    let mut options: Vec<SelectOption> = Language::known().map(option).collect();
    sort_by_name(f.context.language, &mut options, |option| &option.label);
    options
}

fn basics(f: &Fields) -> AnyView {
    let legend = |key: &str| f.context.t(&format!("placement-edit-field-{key}"));
    let sdgs = Sdg::all().map(|sdg| ChoiceOption::new(sdg.to_string(), f.context.t(&format!("sdg-{sdg}"))));
    let label = |field: &str| f.in_writing(legend(field));
    let long = |name: &str, max, rows| f.localised_text(name, label(name), max, Naming::Every, rows);
    let texts = view! { {f.localised_title(label("title"))}{long("summary", Summary::MAX, 3)}{long("description", Description::MAX, 10)} };
    view! {
        {f.in_draft(|| f.one("track", legend("track"), radios::<Track>(f), ChoiceLayout::Cards))}
        {f.in_draft(|| f.one("format", legend("format"), radios::<Format>(f), ChoiceLayout::Cards))}
        {f.in_draft(|| f.one("funding", legend("funding"), radios::<Funding>(f), ChoiceLayout::Cards))}
        {f.several("sdg", "sdg", sdgs.collect())}
        {texts}
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
    let option = |country: CountryCode| SelectOption::new(country.as_str(), f.context.t(&format!("country-{country}")));
    let mut countries: Vec<SelectOption> = countries.into_iter().map(option).collect();
    sort_by_name(f.context.language, &mut countries, |option| &option.label);
    view! {
        {f.in_draft(|| f.select("country", "country", countries))}
        {f.in_draft(|| f.line("place", "place"))}
        <div class="field-row">{f.date("starts_on", "starts-on")}{f.date("ends_on", "ends-on")}</div>
        {f.in_draft(|| f.number("flexibility", "flexibility"))}
        <div class="field-row">
            {f.date("preparation_starts_on", "preparation-starts-on")}
            {f.date("preparation_ends_on", "preparation-ends-on")}
        </div>
        {f.localised_line("preparation_place", "preparation-place")}
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

/// Once published only translations may be added: the levels enter a ranking, and the partner confirmed the sentences.
fn priorities(f: &Fields, placement: &OciPlacement) -> AnyView {
    let claims = &placement.content.priorities;
    let fixed = |priority: Priority| {
        let written = claims.as_slice().iter().find(|claim| claim.priority == priority);
        f.public && written.is_none_or(|it| it.sentence.is_blank() || it.sentence.get(f.writing).is_some())
    };
    let priority = |priority: Priority| {
        let levels = PriorityLevel::ALL.iter().map(|it| ChoiceOption::new(it.get().to_string(), f.context.t(it.key())));
        let name = priority.as_str();
        let legend = f.context.t(priority.key());
        let values = [("priority", legend.clone().into())];
        let label = f.context.t_with("placement-edit-field-sentence", &values);
        let level = f.in_draft(|| f.one(&format!("{name}_level"), legend, levels.collect(), ChoiceLayout::Inline));
        let label = f.in_writing(label);
        let sentence = format!("{name}_sentence");
        let sentence = (!fixed(priority)).then(|| f.localised_text(&sentence, label, Sentence::MAX, Naming::French, 2));
        view! { {level}{sentence} }
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
            {f.localised_paragraph("hosting", hosting, Paragraph::MAX)}
        }
        .into_any()
    };
    // It confirmed what hosting asks: only a translation may follow.
    let told = &placement.content.partner.hosting;
    let translates = f.public && !told.is_blank() && told.get(f.writing).is_none();
    let translated = translates.then(|| f.localised_paragraph("hosting", hosting, Paragraph::MAX));
    let own = f.value("statement_language") == f.writing.code();
    let translation = (!own).then(|| f.localised_paragraph("translation", "translation", Statement::MAX));
    Ok(view! {
        {f.in_draft(agreed)}
        {translation}
        {translated}
        {f.line("contact_name", "contact-name")}
        {f.input("contact_phone", "contact-phone", InputKind::Telephone, FieldWidth::Short)}
    }
    .into_any())
}

fn asks(f: &Fields) -> AnyView {
    view! {
        {f.number("contribution", "contribution")}
        {f.several("own_cost", "own-cost", radios::<OwnCost>(f))}
        {f.localised_paragraph("other_costs", "other-costs", Paragraph::MAX)}
        <div class="field-row">
            {f.number("weekends", "weekends")}
            {f.number("training_hours", "training-hours")}
            {f.number("commitment_months", "commitment-months")}
        </div>
        {f.localised_paragraph("commitment", "commitment", Paragraph::MAX)}
        {f.several("covered", "covered", radios::<Covered>(f))}
        {f.localised_paragraph("other_covered", "other-covered", Paragraph::MAX)}
    }
    .into_any()
}

/// Each question in the language shown, with its other languages beside it: the n-th values of each name belong together.
fn questions(f: &Fields) -> AnyView {
    let values = |language| {
        let name = field("question", language);
        let column = f.state.values().pairs().filter(|(other, _)| *other == name).map(|(_, value)| value.to_owned());
        (name.clone(), column.collect::<Vec<String>>())
    };
    let columns = UiLanguage::ALL.map(|language| (language, values(language)));
    let lines = (0..MAX_QUESTIONS).map(|at| {
        let number = f.context.t_with("placement-edit-field-question", &[("number", row_number(at))]);
        let cells = columns.iter().map(|(language, (name, values))| {
            let value = values.get(at).cloned().unwrap_or_default();
            if *language != f.writing {
                return view! { <input type="hidden" name=name.clone() value=value/> }.into_any();
            }
            let id = if at == 0 { name.clone() } else { format!("{name}-{at}") };
            let error = f.error(name).filter(|_| at == 0);
            let hint = f.bound(Question::MAX);
            view! { <TextField name=name.clone() label=f.in_writing(number.clone()) value hint error id most=Question::MAX/> }.into_any()
        });
        let shown = columns.iter().find(|(language, _)| *language == f.writing);
        let blank = shown.and_then(|(_, (_, values))| values.get(at)).is_none_or(String::is_empty);
        let sources = columns.iter().filter(|(language, _)| blank && *language != f.writing);
        let sources = sources.filter_map(|(language, (_, values))| {
            values.get(at).filter(|text| !text.is_empty()).map(|text| f.source(*language, text.clone()))
        });
        view! { {cells.collect_view()}{sources.collect_view()} }
    });
    lines.collect_view().into_any()
}
