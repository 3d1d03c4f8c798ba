//! `/programme/pays`: the security level of the programme's countries, with the form that notes a new one.

use std::collections::BTreeMap;

use domain::{
    country::{Concerned, CountryCode, NoteSecurity, Region, SecurityLevel, SecurityNote, programme_countries},
    form::RawForm,
};
use leptos::{prelude::*, server_fn::ServerFn};
use platform::{Error, countries::CountrySecurity};

use super::concerned::{concerned_field, concerned_list};
use crate::{
    address::{self, Address},
    context::RequestContext,
    forms::{FormState, Outcome, Posted, submit},
    i18n::sort_by_name,
    page::{Page, PageResult},
    render::page,
    ui::{
        Breadcrumb, Button, Checkbox, ChoiceKind, ChoiceOption, Choices, Column, DataTable, ErrorSummary, Notice,
        StateLabel, StateTone, TextField, Tone, text_cell,
    },
};

const FORM: &str = "note-security";

pub(super) fn countries_page() -> AnyView {
    page(load_countries)
}

pub(super) fn country_page() -> AnyView {
    page(load_country)
}

#[server(prefix = "/api", endpoint = "programme/note-security")]
pub async fn post_note() -> Result<(), ServerFnError> {
    submit(FORM, &page_of_form(), |context, posted| async move {
        let viewer = context.viewer()?;
        viewer.coordinates_programme()?;
        let note = NoteSecurity::try_from(&posted.fields)?;
        context.platform.note_security(viewer, &note).await?;
        Ok(Outcome::to(address::country(note.country).with("fait", 1)))
    })
    .await
}

/// The page of the posted form; the list if its country is forged.
fn page_of_form() -> Address {
    CountryCode::parse(Posted::current().fields.get("country")).map_or_else(|_| address::countries(), address::country)
}

fn country_name(context: &RequestContext, country: CountryCode) -> String {
    context.t(&format!("country-{country}"))
}

async fn load_countries(context: RequestContext) -> PageResult {
    let levels = context.platform.security_levels(context.viewer()?).await?;
    let title = context.t("coordination-countries");
    let regions = Region::ALL.iter().filter(|region| **region != Region::Quebec);
    let tables = regions.map(|region| region_table(&context, *region, &levels)).collect_view();
    let body = view! {
        <div class="column">
            <h1>{title.clone()}</h1>
            <p class="lead">{context.t("coordination-countries-lead")}</p>
            {tables}
        </div>
    };
    Ok(Page::new(title, body))
}

/// A region's countries, sorted by name.
fn region_table(context: &RequestContext, region: Region, levels: &BTreeMap<CountryCode, SecurityLevel>) -> AnyView {
    let mut countries: Vec<(String, CountryCode)> = programme_countries()
        .filter(|(its, _)| *its == region)
        .map(|(_, country)| (country_name(context, country), country))
        .collect();
    sort_by_name(context.language, &mut countries, |(name, _)| name);
    let rows = countries.into_iter().map(|(name, country)| {
        let link = view! { <a href=context.href(&address::country(country))>{name}</a> }.into_any();
        let level = levels
            .get(&country)
            .map_or_else(|| text_cell(context.t("coordination-country-unknown")), |level| level_label(context, *level));
        vec![link, level]
    });
    let columns =
        vec![Column::text(context.t("coordination-country")), Column::text(context.t("coordination-country-level"))];
    view! { <DataTable caption=context.t(region.key()) columns rows=rows.collect()/> }.into_any()
}

fn level_label(context: &RequestContext, level: SecurityLevel) -> AnyView {
    let tone = match level {
        SecurityLevel::Normal => StateTone::Good,
        SecurityLevel::Caution => StateTone::Neutral,
        SecurityLevel::AvoidNonEssential => StateTone::Waiting,
        SecurityLevel::AvoidAll => StateTone::Bad,
    };
    view! { <StateLabel tone label=context.t(level.key())/> }.into_any()
}

async fn load_country(context: RequestContext) -> PageResult {
    let country = CountryCode::parse(context.parameter_text("country")).map_err(|_| Error::NotFound)?;
    let known = context.platform.country_security(context.viewer()?, country).await?;
    let form = FormState::load(&context, FORM, RawForm::default()).await?;
    let name = country_name(&context, country);
    let title = context.t_with("coordination-country-title", &[("country", (&name).into())]);
    let done = (!context.query("fait").is_empty()).then(|| {
        let text = context.t("coordination-country-noted");
        view! { <Notice tone=Tone::Success status=true><p>{text}</p></Notice> }
    });
    let above = vec![
        (context.href(&address::programme()), context.t("coordination-title")),
        (context.href(&address::countries()), context.t("coordination-countries")),
    ];
    let body = view! {
        <div class="column">
            <Breadcrumb label=context.t("placement-page-trail") above current=name/>
            <ErrorSummary title=context.t("form-errors-title") items=form.summary(&context)/>
            {done}
            <h1>{title.clone()}</h1>
            {security_history(&context, &known.notes)}
            {note_form(&context, country, &known, &form)}
        </div>
    };
    Ok(Page::new(title, body))
}

fn security_history(context: &RequestContext, notes: &[SecurityNote]) -> AnyView {
    if notes.is_empty() {
        return view! { <p class="lead">{context.t("coordination-country-none")}</p> }.into_any();
    }
    let columns = ["coordination-country-since", "coordination-country-level", "coordination-country-source"];
    let rows = notes.iter().map(|note| {
        let date = context.catalogue().date(note.noted_on);
        vec![text_cell(date), level_label(context, note.level), text_cell(note.source.clone())]
    });
    view! {
        <DataTable
            caption=context.t("coordination-country-history")
            columns=columns.iter().map(|key| Column::text(context.t(key))).collect()
            rows=rows.collect()
        />
    }
    .into_any()
}

fn note_form(context: &RequestContext, country: CountryCode, known: &CountrySecurity, form: &FormState) -> AnyView {
    let chosen: Option<SecurityLevel> = form.value("level").parse().ok();
    let confirmation = chosen
        .filter(|level| level.stops_travel() != known.is_stopped())
        .map(|level| confirmation(context, country, level, known.concerned, form));
    let before = confirmation.is_none().then(|| whom_it_concerns(context, known.concerned));
    let levels = SecurityLevel::ALL.iter().map(|level| ChoiceOption::new(level.as_str(), context.t(level.key())));
    view! {
        <section class="section prose" aria-labelledby="note">
            <h2 id="note">{context.t("coordination-country-note")}</h2>
            <p>{context.t("coordination-country-note-text")}</p>
            {before}
            <form class="form" method="post" action=PostNote::PATH novalidate>
                {FormState::hidden(context)}
                <input type="hidden" name="country" value=country.as_str()/>
                <Choices
                    name="level"
                    legend=context.t("coordination-country-level")
                    kind=ChoiceKind::One
                    options=levels.collect()
                    selected=vec![form.value("level")]
                    error=form.error(context, "level")
                    required=context.t("field-required")
                />
                <TextField
                    name="source"
                    label=context.t("coordination-country-source")
                    value=form.value("source")
                    hint=context.t("coordination-country-source-hint")
                    error=form.error(context, "source")
                    required=context.t("field-required")
                />
                {confirmation}
                <Button label=context.t("coordination-country-note-button")/>
            </form>
        </section>
    }
    .into_any()
}

/// Whom a level that begins or ends a stop would concern.
fn whom_it_concerns(context: &RequestContext, concerned: Concerned) -> AnyView {
    view! {
        <p>{context.t("coordination-country-concerned")}</p>
        {concerned_list(context, concerned)}
    }
    .into_any()
}

/// Whom the chosen level concerns, what it stops or lets go on, and the box that confirms it. The box is never ticked beforehand.
fn confirmation(
    context: &RequestContext,
    country: CountryCode,
    level: SecurityLevel,
    concerned: Concerned,
    form: &FormState,
) -> AnyView {
    let (title, text, label) = if level.stops_travel() {
        ("coordination-country-stop", "coordination-country-stop-text", "coordination-country-stop-confirm")
    } else {
        ("coordination-country-lift", "coordination-country-lift-text", "coordination-country-lift-confirm")
    };
    let title = context.t_with(title, &[("country", country_name(context, country).into())]);
    let (text, list) = (context.t(text), concerned_list(context, concerned));
    view! {
        <Notice tone=Tone::Warning title>{list}<p>{text}</p></Notice>
        {concerned_field(concerned)}
        <Checkbox name="confirmed" label=context.t(label) error=form.error(context, "confirmed")/>
    }
    .into_any()
}
