//! A profile is saved step by step, says what it lacks, and survives JSON and its own forms.

use super::*;
use crate::country::{CountryCode, Region};
use crate::fit::PlaceOfLife;
use crate::form::FieldCode;
use crate::ids::FileId;
use jiff::civil::date;
use proptest::prelude::*;

const TODAY: Date = date(2026, 9, 1);

fn form(pairs: &[(&str, &str)]) -> RawForm {
    pairs.iter().fold(RawForm::default(), |form, (name, value)| form.with(*name, *value))
}

fn filled(step: ProfileStep) -> RawForm {
    match step {
        ProfileStep::Identity => form(&[
            ("name", "Personne Fictive"),
            ("birth", "2006-02-28"),
            ("residence", "quebec"),
            ("status", "canadian_citizen"),
            ("postal_code", "g1r4s9"),
        ]),
        ProfileStep::Availability => form(&[
            ("windows.0.starts_on", "2027-05-01"),
            ("windows.0.ends_on", "2027-08-31"),
            ("shortest_days", "60"),
            ("longest_days", "90"),
        ]),
        ProfileStep::Languages => form(&[
            ("languages.0.language", "fr"),
            ("languages.0.level", "C2"),
            ("languages.1.language", ""),
            ("languages.1.level", "A1"),
        ]),
        ProfileStep::Skills => form(&[
            ("skills.0.skill", "qsf:agroecology"),
            ("skills.0.level", "beginner"),
            ("skills.0.evidence", "Un été au jardin collectif."),
        ]),
        ProfileStep::Priorities => form(&[
            ("environment_level", "3"),
            ("environment_sentence", "La rivière."),
            ("womens_rights_level", "0"),
            ("youth_engagement_level", "1"),
        ]),
        ProfileStep::Destinations => form(&[("wanted_country", "SN"), ("excluded_region", "caribbean")]),
        ProfileStep::Learning => form(&[("learn", "qsf:beekeeping")]),
        ProfileStep::Background => form(&[("experience", "Animation au camp.")]),
        ProfileStep::Motivation => form(&[("motivation", "Apprendre.")]),
    }
}

fn full() -> Profile {
    let mut profile = Profile::new(Track::Outbound);
    for step in ProfileStep::ALL {
        profile.save_form(*step, &filled(*step), TODAY).unwrap();
    }
    profile
}

#[test]
fn a_full_profile_is_complete_and_an_empty_one_says_what_it_lacks() {
    assert_eq!(completeness(&full()), Completeness { percent: 100, missing: Vec::new() });
    let empty = completeness(&Profile::new(Track::Outbound));
    assert_eq!((empty.percent, empty.missing.len(), empty.can_apply()), (0, ProfileItem::ALL.len(), false));
    assert!(empty.missing.iter().all(|missing| missing.item.key().starts_with("profile-why-")));
}

#[test]
fn the_exchange_asks_for_neither_status_nor_destination() {
    let missing = completeness(&Profile::new(Track::Inbound)).missing;
    assert!(missing.iter().all(|missing| !matches!(missing.item, ProfileItem::Status | ProfileItem::Destinations)));
    let mut profile = Profile::new(Track::Inbound);
    let posted = form(&[("name", "Awa"), ("birth", "2001-01-01"), ("country", "SN"), ("postal_code", "75011")]);
    profile.save_form(ProfileStep::Identity, &posted, TODAY).unwrap();
    assert_eq!(profile.identity.residence, "SN".parse().ok().map(PlaceOfLife::Country));
    assert_eq!(profile.identity.postal_code, None);
}

#[test]
fn without_skills_one_can_apply() {
    let mut profile = full();
    profile.skills = Skills::default();
    let found = completeness(&profile);
    assert!(found.can_apply() && found.percent < 100);
}

#[test]
fn none_is_an_answer_until_something_is_said() {
    let steps = [ProfileStep::Skills, ProfileStep::Learning, ProfileStep::Destinations, ProfileStep::Background];
    let mut profile = full();
    for step in steps {
        assert_eq!(profile.say_none(step), Err(FieldCode::Contradiction), "{step}: something was said");
    }
    profile.skills = Skills::default();
    profile.destinations = Destinations::default();
    assert!(completeness(&profile).percent < 100);
    profile.say_none(ProfileStep::Skills).unwrap();
    profile.say_none(ProfileStep::Destinations).unwrap();
    assert_eq!(completeness(&profile), Completeness { percent: 100, missing: Vec::new() });
    let stored = serde_json::to_value(&profile).unwrap();
    assert_eq!(serde_json::from_value::<Profile>(stored).unwrap(), profile);
    profile.save_form(ProfileStep::Destinations, &form(&[]), TODAY).unwrap();
    assert!(profile.said_none(ProfileStep::Destinations), "a blank form says nothing else");
    profile.save_form(ProfileStep::Destinations, &form(&[("wanted_country", "SN")]), TODAY).unwrap();
    assert!(!profile.said_none(ProfileStep::Destinations) && profile.said_none(ProfileStep::Skills));
    for step in [ProfileStep::Identity, ProfileStep::Languages, ProfileStep::Motivation] {
        assert!(Profile::new(Track::Outbound).say_none(step).is_err(), "{step}: nobody has none");
    }
}

#[test]
fn wrong_input_is_refused_and_changes_nothing() {
    let two_frenches =
        filled(ProfileStep::Languages).with("languages.2.language", "FR").with("languages.2.level", "B1");
    let cases = [
        (ProfileStep::Identity, form(&[("birth", "2026-09-02")]), "birth", FieldCode::InTheFuture),
        (ProfileStep::Identity, form(&[("birth", "2004-02-30")]), "birth", FieldCode::NoSuchDay { days: 29 }),
        (ProfileStep::Identity, form(&[("birth", "2020-02-03")]), "birth", FieldCode::TooYoungForProfile { min: 14 }),
        (
            ProfileStep::Identity,
            form(&[("birth", "1890-05-18")]),
            "birth",
            FieldCode::YearOutOfRange { year: 1890, first: 1900, last: 2100 },
        ),
        (
            ProfileStep::Availability,
            form(&[("windows.3.starts_on", "2025-05-02"), ("windows.3.ends_on", "2025-08-01")]),
            "windows.3.ends_on",
            FieldCode::PeriodInThePast,
        ),
        (ProfileStep::Identity, form(&[("residence", "abroad")]), "country", FieldCode::Required),
        (
            ProfileStep::Identity,
            form(&[("residence", "quebec"), ("postal_code", "75011")]),
            "postal_code",
            FieldCode::NotAPostalCode,
        ),
        (
            ProfileStep::Availability,
            form(&[("windows.0.starts_on", "2027-05-02"), ("windows.0.ends_on", "2027-05-01")]),
            "windows.0.ends_on",
            FieldCode::EndBeforeStart,
        ),
        (
            ProfileStep::Availability,
            form(&[("shortest_days", "9"), ("longest_days", "8")]),
            "longest_days",
            FieldCode::MinimumAboveMaximum,
        ),
        (ProfileStep::Languages, two_frenches, "languages.2.language", FieldCode::Duplicate),
        (ProfileStep::Skills, form(&[("skills.0.skill", "jardinage")]), "skills.0.skill", FieldCode::UnknownSkill),
        (
            ProfileStep::Destinations,
            form(&[("wanted_country", "SN"), ("excluded_country", "SN")]),
            "excluded_country",
            FieldCode::Contradiction,
        ),
        (ProfileStep::Learning, form(&[("learn", "<script>")]), "learn", FieldCode::UnknownSkill),
    ];
    for (step, posted, field, code) in cases {
        let mut profile = full();
        let errors = profile.save_form(step, &posted, TODAY).unwrap_err();
        assert_eq!(errors.for_field(field), Some(code), "{field}: {errors:?}");
        assert_eq!(profile, full());
    }
}

#[test]
fn typing_experience_keeps_the_cv() {
    let mut profile = full();
    let cv = Some(FileId::from_uuid(uuid::Uuid::from_u128(7)));
    profile.background.cv = cv;
    profile.save_form(ProfileStep::Background, &RawForm::default(), TODAY).unwrap();
    assert_eq!(profile.background, Background { experience: None, cv });
}

#[test]
fn windows_that_touch_are_one() {
    let posted = form(&[
        ("windows.0.starts_on", "2027-07-01"),
        ("windows.0.ends_on", "2027-07-31"),
        ("windows.1.starts_on", "2027-05-01"),
        ("windows.1.ends_on", "2027-06-30"),
        ("windows.2.starts_on", "2027-12-01"),
        ("windows.2.ends_on", "2027-12-31"),
    ]);
    let windows = Availability::try_from(&posted).unwrap().windows;
    assert_eq!(windows.len(), 2);
    assert_eq!((windows[0].start(), windows[0].end()), (date(2027, 5, 1), date(2027, 7, 31)));
}

#[test]
fn a_country_named_stands_above_its_excluded_region() {
    let country = |code: &str| -> CountryCode { code.parse().unwrap() };
    let wishes = Destinations {
        wanted_countries: vec![country("HT")],
        excluded_countries: vec![country("PE")],
        excluded_regions: vec![Region::Caribbean],
        ..Destinations::default()
    };
    assert!(wishes.excludes(country("CU")) && wishes.excludes(country("PE")));
    assert!(!wishes.excludes(country("HT")) && !wishes.excludes(country("SN")));
}

#[test]
fn accommodation_is_kept_with_consent_only() {
    let posted = form(&[("request", "Un lit au rez-de-chaussée.")]);
    let errors = AccommodationRequest::try_from(&posted).unwrap_err();
    assert_eq!(errors.for_field("consent"), Some(FieldCode::NotAccepted));
    assert!(AccommodationRequest::try_from(&posted.with("consent", "on")).is_ok());
    assert!(AccommodationRequest::try_from(&RawForm::default()).unwrap().request.is_none());
}

#[test]
fn a_partner_answers_once() {
    assert_eq!(NominationState::Asked.answered(true), Ok(NominationState::Confirmed));
    assert_eq!(NominationState::Asked.answered(false), Ok(NominationState::Refused));
    assert!(NominationState::Refused.answered(true).is_err() && NominationState::Confirmed.answered(false).is_err());
    assert!(NominationState::Refused.may_ask_again() && !NominationState::Confirmed.may_ask_again());
}

#[test]
fn a_profile_survives_json_and_its_own_forms() {
    let profile = full();
    let json = serde_json::to_string(&profile).unwrap();
    assert_eq!(serde_json::from_str::<Profile>(&json).unwrap(), profile);
    let mut again = Profile::new(Track::Outbound);
    for step in ProfileStep::ALL {
        again.save_form(*step, &profile.form(*step), TODAY).unwrap();
    }
    assert_eq!(again, profile);
    let earlier: Profile = serde_json::from_str(r#"{"track":"outbound"}"#).unwrap();
    assert_eq!(earlier, Profile::new(Track::Outbound));
}

proptest! {
    #[test]
    fn any_step_filled_never_lowers_completeness(steps in proptest::collection::vec(0usize..9, 0..12)) {
        let mut profile = Profile::new(Track::Outbound);
        let mut percent = 0;
        for step in steps {
            let step = ProfileStep::ALL[step];
            profile.save_form(step, &filled(step), TODAY).unwrap();
            let now = completeness(&profile).percent;
            prop_assert!(now >= percent && now <= 100);
            percent = now;
        }
    }

    #[test]
    fn whatever_a_field_holds_the_profile_stays_readable(step in 0usize..9, field in 0usize..5, value in any::<String>()) {
        let step = ProfileStep::ALL[step];
        let pairs: Vec<(String, String)> = filled(step)
            .pairs()
            .enumerate()
            .map(|(at, (name, old))| (name.to_owned(), if at == field { value.clone() } else { old.to_owned() }))
            .collect();
        let mut profile = full();
        let _ = profile.save_form(step, &RawForm::new(pairs).unwrap(), TODAY);
        let json = serde_json::to_string(&profile).unwrap();
        prop_assert_eq!(serde_json::from_str::<Profile>(&json).unwrap(), profile);
    }
}
