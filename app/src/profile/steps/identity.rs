//! The identity step. The exchange track asks only for a name, a birth date and a country: no postal code, no legal
//! status.

use domain::{country::CountryCode, participant::Residence, placement::Track, season::LegalStatus};
use leptos::prelude::*;

use super::StepPage;
use crate::{
    i18n::sort_by_name,
    ui::{ChoiceKind, ChoiceOption, Choices, FieldWidth, InputKind, SelectField, SelectOption, TextField},
};

pub(super) fn fields(page: &StepPage) -> AnyView {
    let outbound = page.own.profile.track == Track::Outbound;
    view! {
        {name_field(page)}
        <TextField
            name="birth"
            label=page.t("profile-birth")
            hint=page.t("profile-birth-hint")
            kind=InputKind::Date
            width=FieldWidth::Short
            autocomplete="bday"
            value=page.value("birth")
            error=page.error("birth")
        />
        {outbound.then(|| residence_field(page))}
        <SelectField
            name="country"
            label=page.t(if outbound { "profile-country-abroad" } else { "profile-country" })
            options=country_options(page)
            value=page.value("country")
            error=page.error("country")
            autocomplete="country"
        />
        {outbound.then(|| outbound_fields(page))}
        <TextField
            name="phone"
            label=page.t("profile-phone")
            hint=page.t("profile-phone-hint")
            kind=InputKind::Telephone
            width=FieldWidth::Short
            autocomplete="tel"
            value=page.value("phone")
            error=page.error("phone")
        />
    }
    .into_any()
}

fn name_field(page: &StepPage) -> AnyView {
    let typed = page.value("name");
    // Proposes the account's name. It is saved only if the person leaves it.
    let account = page.context.viewer.as_ref().map(|viewer| viewer.display_name.clone()).unwrap_or_default();
    let untouched = typed.is_empty() && page.error("name").is_none();
    view! {
        <TextField
            name="name"
            label=page.t("profile-name")
            hint=page.t("profile-name-hint")
            autocomplete="name"
            value=if untouched { account } else { typed }
            error=page.error("name")
        />
    }
    .into_any()
}

fn residence_field(page: &StepPage) -> AnyView {
    let options = Residence::ALL.iter().map(|place| ChoiceOption::new(place.as_str(), page.t(place.key())));
    view! {
        <Choices
            name="residence"
            legend=page.t("profile-residence")
            kind=ChoiceKind::One
            options=options.collect()
            selected=vec![page.value("residence")]
            error=page.error("residence")
        />
    }
    .into_any()
}

fn outbound_fields(page: &StepPage) -> AnyView {
    let options = LegalStatus::ALL.iter().map(|status| ChoiceOption::new(status.as_str(), page.t(status.key())));
    view! {
        <Choices
            name="status"
            legend=page.t("profile-status")
            kind=ChoiceKind::One
            options=options.collect()
            selected=vec![page.value("status")]
            error=page.error("status")
        />
        <TextField
            name="postal_code"
            label=page.t("profile-postal-code")
            hint=page.t("profile-postal-code-hint")
            width=FieldWidth::Short
            autocomplete="postal-code"
            value=page.value("postal_code")
            error=page.error("postal_code")
        />
    }
    .into_any()
}

/// All countries, sorted by name.
fn country_options(page: &StepPage) -> Vec<SelectOption> {
    let mut options: Vec<SelectOption> = CountryCode::all()
        .map(|country| SelectOption::new(country.as_str(), page.t(&format!("country-{country}"))))
        .collect();
    sort_by_name(page.context.language, &mut options, |option| &option.label);
    options.insert(0, SelectOption::new("", page.t("profile-choose")));
    options
}
