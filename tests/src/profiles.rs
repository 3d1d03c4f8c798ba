//! Profiles of the tests, made through the steps of the domain.

use domain::{
    dates::DateRange,
    fit::PlaceOfLife,
    form::RawForm,
    participant::{Profile, ProfileStep},
    placement::Track,
    season::LegalStatus,
};
use jiff::civil::{Date, date};

/// The day on which the clock of a test stands.
const TODAY: Date = date(2026, 11, 24);

/// An outbound profile with which somebody may apply.
#[must_use]
pub fn complete_profile(name: &str, birth: Date) -> Profile {
    let mut profile = Profile::new(Track::Outbound);
    profile.identity.name = Some(name.to_owned().try_into().expect("a name"));
    profile.identity.birth = Some(birth);
    profile.identity.residence = Some(PlaceOfLife::Quebec);
    profile.identity.status = Some(LegalStatus::CanadianCitizen);
    profile.availability.windows = vec![DateRange::new(date(2027, 4, 1), date(2027, 9, 1)).expect("in order")];
    with_step(profile, ProfileStep::Languages, &[("languages.0.language", "fr"), ("languages.0.level", "C2")])
}

/// The profile with a step filled in as by its form.
///
/// # Panics
/// When the step refuses its fields.
#[must_use]
pub fn with_step(mut profile: Profile, step: ProfileStep, fields: &[(&str, &str)]) -> Profile {
    let form = fields.iter().fold(RawForm::default(), |form, (name, value)| form.with(*name, *value));
    profile.save_form(step, &form, TODAY).expect("fields that a step accepts");
    profile
}
