//! Steps with repeated rows: windows of availability, languages. "Add another" posts the form; the page shows it
//! again as typed, with one more row.

use domain::language::{Cefr, Language};
use leptos::prelude::*;

use super::StepPage;
use crate::{
    i18n::sort_by_name,
    ui::{Button, ButtonKind, ButtonSize, FieldNames, FieldWidth, InputKind, SelectField, SelectOption, TextField},
};

pub(super) fn availability(page: &StepPage) -> AnyView {
    let windows = (0..row_count(page, "windows")).map(|row| window_row(page, row));
    view! {
        {windows.collect_view()}
        {add_another(page, "windows", "profile-add-window")}
        <div class="field-row">
            {days_field(page, "shortest_days", "profile-shortest-days")}
            {days_field(page, "longest_days", "profile-longest-days")}
        </div>
    }
    .into_any()
}

pub(super) fn languages(page: &StepPage) -> AnyView {
    let rows = (0..row_count(page, "languages")).map(|row| language_row(page, row));
    view! {
        {rows.collect_view()}
        {add_another(page, "languages", "profile-add-language")}
    }
    .into_any()
}

/// How many rows to show: the filled ones and a blank one, or, after "Add another", one more than before.
fn row_count(page: &StepPage, group: &str) -> usize {
    let filled = page.state.values().rows(group).last().map_or(0, |last| last + 1);
    let before: usize = page.value("rows").parse().unwrap_or(0);
    let asked = usize::from(page.value("do") == "add-row");
    (filled + 1).max(before.min(MAX_ROWS) + asked)
}

/// A limit for a forged number of rows. The forms accept fewer.
const MAX_ROWS: usize = 20;

fn add_another(page: &StepPage, group: &str, label: &str) -> AnyView {
    view! {
        <input type="hidden" name="rows" value=row_count(page, group).to_string()/>
        <p>
            <Button
                label=page.t(label)
                kind=ButtonKind::Secondary
                size=ButtonSize::Small
                posts=Some(("do", "add-row".to_owned()))
            />
        </p>
    }
    .into_any()
}

fn numbered_text(page: &StepPage, key: &str, row: usize) -> String {
    page.context.t_with(key, &[("number", i64::try_from(row + 1).unwrap_or(i64::MAX).into())])
}

fn window_row(page: &StepPage, row: usize) -> AnyView {
    let legend = numbered_text(page, "profile-window", row);
    FieldNames::note_group(&format!("windows.{row}."), &legend);
    let date = |end: &str, label: &str| {
        let name = format!("windows.{row}.{end}");
        let (value, error) = (page.value(&name), page.error(&name));
        view! {
            <TextField name label=page.t(label) kind=InputKind::Date width=FieldWidth::Short value error/>
        }
    };
    view! {
        <fieldset class="fieldset">
            <legend class="legend">{legend}</legend>
            <div class="field-row">
                {date("starts_on", "profile-window-start")}
                {date("ends_on", "profile-window-end")}
            </div>
        </fieldset>
    }
    .into_any()
}

fn days_field(page: &StepPage, name: &'static str, label: &str) -> AnyView {
    view! {
        <TextField
            name
            label=page.t(label)
            kind=InputKind::Number
            width=FieldWidth::Tiny
            hint=page.t("profile-days-hint")
            value=page.value(name)
            error=page.error(name)
        />
    }
    .into_any()
}

fn language_row(page: &StepPage, row: usize) -> AnyView {
    let legend = numbered_text(page, "profile-language", row);
    FieldNames::note_group(&format!("languages.{row}."), &legend);
    let (language, level) = (format!("languages.{row}.language"), format!("languages.{row}.level"));
    let (chosen, chosen_level) = (page.value(&language), page.value(&level));
    let (wrong, wrong_level) = (page.error(&language), page.error(&level));
    view! {
        <fieldset class="fieldset">
            <legend class="legend">{legend}</legend>
            <div class="field-row">
                <SelectField
                    name=language
                    label=page.t("profile-language-name")
                    options=language_options(page)
                    value=chosen
                    error=wrong
                />
                <SelectField
                    name=level
                    label=page.t("profile-language-level")
                    options=level_options(page)
                    value=chosen_level
                    error=wrong_level
                />
            </div>
        </fieldset>
    }
    .into_any()
}

fn language_options(page: &StepPage) -> Vec<SelectOption> {
    let mut options: Vec<SelectOption> = Language::known()
        .map(|language| SelectOption::new(language.code(), page.t(&format!("language-{language}"))))
        .collect();
    sort_by_name(page.context.language, &mut options, |option| &option.label);
    options.insert(0, SelectOption::new("", page.t("profile-choose")));
    options
}

fn level_options(page: &StepPage) -> Vec<SelectOption> {
    let levels = Cefr::ALL.map(|level| SelectOption::new(level.as_str(), page.t(level.key())));
    std::iter::once(SelectOption::new("", page.t("profile-choose"))).chain(levels).collect()
}
