//! The destinations step: places wanted and excluded.

use domain::country::{Region, programme_countries};
use leptos::prelude::*;

use super::StepPage;
use crate::{
    i18n::sort_by_name,
    ui::{ChoiceKind, ChoiceLayout, ChoiceOption, Choices},
};

pub(super) fn fields(page: &StepPage) -> AnyView {
    view! {
        {regions(page, "wanted_region", "profile-wanted-regions")}
        {countries(page, "wanted_country", "profile-wanted-countries")}
        {regions(page, "excluded_region", "profile-excluded-regions")}
        {countries(page, "excluded_country", "profile-excluded-countries")}
    }
    .into_any()
}

fn regions(page: &StepPage, name: &'static str, legend: &str) -> AnyView {
    let abroad = Region::ALL.iter().filter(|region| **region != Region::Quebec);
    let options = abroad.map(|region| ChoiceOption::new(region.as_str(), page.t(region.key())));
    view! {
        <Choices
            name
            legend=page.t(legend)
            kind=ChoiceKind::Several
            layout=ChoiceLayout::Inline
            options=options.collect()
            selected=page.values(name)
            hint=page.t("profile-regions-hint")
            error=page.error(name)
        />
    }
    .into_any()
}

/// The countries, folded until one is chosen: for most people the regions are enough.
fn countries(page: &StepPage, name: &'static str, legend: &str) -> AnyView {
    let mut options: Vec<ChoiceOption> = programme_countries()
        .filter(|(region, _)| *region != Region::Quebec)
        .map(|(_, country)| ChoiceOption::new(country.as_str(), page.t(&format!("country-{country}"))))
        .collect();
    sort_by_name(page.context.language, &mut options, |option| &option.label);
    let (selected, error) = (page.values(name), page.error(name));
    let open = !selected.is_empty() || error.is_some();
    view! {
        <details class="field" open=open>
            <summary>{page.t(legend)}</summary>
            <Choices
                name
                legend=page.t(legend)
                kind=ChoiceKind::Several
                layout=ChoiceLayout::Plain
                options
                selected
                error
            />
        </details>
    }
    .into_any()
}
