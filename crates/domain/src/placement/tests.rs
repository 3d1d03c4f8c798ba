//! A draft is saved step by step, lists what it misses, becomes complete, and survives JSON and its own forms.

use super::*;
use crate::form::{FieldCode, RawForm};
use jiff::civil::date;
use proptest::prelude::*;

fn form(pairs: &[(&str, &str)]) -> RawForm {
    pairs.iter().fold(RawForm::default(), |form, (name, value)| form.with(*name, *value))
}

/// The posts that fill every step.
fn filled(step: PlacementStep) -> RawForm {
    match step {
        PlacementStep::Basics => form(&[
            ("track", "outbound"),
            ("format", "group"),
            ("funding", "volet_2"),
            ("sdg", "5"),
            ("sdg", "13"),
            ("title_fr", "Jardins de Kédougou (fictif)"),
            ("summary_fr", "Un stage avec une union de jardins."),
            ("description_fr", "Première ligne.\r\n\r\nSeconde ligne."),
        ]),
        PlacementStep::PlaceAndDates => form(&[
            ("country", "sn"),
            ("place", "Kédougou"),
            ("starts_on", "2027-05-18"),
            ("ends_on", "2027-07-31"),
            ("flexibility", "7"),
            ("preparation_starts_on", "2027-01-16"),
            ("preparation_ends_on", "2027-04-18"),
            ("preparation_place", "Sherbrooke"),
        ]),
        PlacementStep::Posts => form(&[
            ("participant_seats_min", "6"),
            ("participant_seats_max", "8"),
            ("team_leader_seats_max", "1"),
            ("team_leader_age_min", "23"),
        ]),
        PlacementStep::LanguagesAndSkills => form(&[
            ("languages.0.any_of", "fr"),
            ("languages.0.floor", "B2"),
            ("languages.0.need", "required"),
            ("languages.1.any_of", "es"),
            ("languages.1.any_of", "pt"),
            ("languages.1.floor", "A2"),
            ("languages.1.need", "desired"),
            ("languages.2.floor", "A1"),
            ("skills.0.post", "participant"),
            ("skills.0.skill", "qsf:agroecology"),
            ("skills.0.level", "beginner"),
            ("skills.0.need", "desired"),
        ]),
        PlacementStep::Priorities => form(&[
            ("environment_level", "3"),
            ("environment_sentence", "Les jardins protègent la source."),
            ("womens_rights_level", "0"),
        ]),
        PlacementStep::Weights => form(&[
            ("participant_skills", "20"),
            ("participant_languages", "30"),
            ("participant_priorities", "30"),
            ("participant_availability", "20"),
        ]),
        PlacementStep::Partner => form(&[
            ("partner", "00000000-0000-0000-0000-000000000001"),
            ("statement", "Nos jardins d’abord."),
            ("statement_language", "fr"),
            ("hosting", "Loger huit personnes dans quatre familles."),
            ("contact_name", "Maëlle Fictive"),
            ("contact_phone", "418 555-0142"),
        ]),
        PlacementStep::Asks => form(&[
            ("contribution", "0"),
            ("own_cost", "vaccines"),
            ("weekends", "6"),
            ("training_hours", "90"),
            ("commitment_months", "12"),
            ("covered", "travel"),
            ("covered", "lodging"),
        ]),
        PlacementStep::Questions => form(&[("question", "Pourquoi ce projet?"), ("question", "")]),
    }
}

fn full() -> PlacementDraft {
    let mut draft = PlacementDraft::default();
    for step in PlacementStep::ALL {
        draft.save_form(*step, &filled(*step)).unwrap();
    }
    draft
}

fn codes(draft: &PlacementDraft) -> Vec<(&'static str, FieldCode)> {
    Complete::try_from(draft).unwrap_err().into_iter().map(|piece| (piece.field, piece.code)).collect()
}

#[test]
fn a_full_draft_is_complete() {
    let complete = Complete::try_from(&full()).unwrap();
    assert_eq!(complete.dates.days(), 75);
    assert_eq!(complete.posts.len(), 2);
    assert_eq!(complete.texts.len(), 1);
    assert_eq!(complete.needs.languages.len(), 2);
    assert_eq!(complete.questions.len(), 1);
}

#[test]
fn an_empty_draft_misses_something_in_every_step_that_has_a_must() {
    let missing = Complete::try_from(&PlacementDraft::default()).unwrap_err();
    let steps: Vec<PlacementStep> = {
        let mut steps: Vec<_> = missing.iter().map(|piece| piece.step).collect();
        steps.dedup();
        steps
    };
    let musts = [
        PlacementStep::Basics,
        PlacementStep::PlaceAndDates,
        PlacementStep::Posts,
        PlacementStep::Partner,
        PlacementStep::Asks,
    ];
    assert_eq!(steps, musts);
    assert!(missing.iter().all(|piece| piece.code == FieldCode::Required));
}

#[test]
fn a_language_begun_must_be_finished() {
    let mut draft = full();
    draft.save_form(PlacementStep::Basics, &filled(PlacementStep::Basics).with("title_en", "Gardens")).unwrap();
    assert_eq!(codes(&draft), [("summary_en", FieldCode::Required), ("description_en", FieldCode::Required)]);
}

#[test]
fn countries_outside_the_programme_are_kept_and_never_published() {
    let mut draft = full();
    for (country, code) in [("UA", FieldCode::NotEligible), ("CA", FieldCode::Contradiction)] {
        draft.place.country = country.parse().ok();
        assert_eq!(codes(&draft), [("country", code)]);
    }
    draft.basics.track = Some(Track::Inbound);
    assert!(Complete::try_from(&draft).is_ok());
}

#[test]
fn preparation_and_deadline_come_before_departure() {
    let mut draft = full();
    let departure = draft.place.dates.unwrap().start();
    draft.place.deadline = Some(departure);
    draft.place.preparation = crate::dates::DateRange::new(date(2027, 5, 1), date(2027, 5, 19)).ok();
    assert_eq!(
        codes(&draft),
        [("preparation_ends_on", FieldCode::Contradiction), ("deadline", FieldCode::Contradiction)]
    );
}

#[test]
fn a_priority_needs_its_sentence_and_a_skill_its_post() {
    let mut draft = full();
    draft.save_form(PlacementStep::Priorities, &form(&[("youth_engagement_level", "1")])).unwrap();
    draft.save_form(PlacementStep::Posts, &form(&[("team_leader_seats_max", "1")])).unwrap();
    assert_eq!(
        codes(&draft),
        [("skills", FieldCode::Contradiction), ("youth_engagement_sentence", FieldCode::Required)]
    );
}

#[test]
fn wrong_input_is_refused_and_changes_nothing() {
    let cases = [
        (PlacementStep::Posts, "participant_seats_max", "0", FieldCode::ZeroSeats),
        (PlacementStep::Posts, "participant_seats_max", "81", FieldCode::OutOfRange { min: 0, max: 80 }),
        (PlacementStep::PlaceAndDates, "starts_on", "2027-05-18", FieldCode::Required),
        (PlacementStep::LanguagesAndSkills, "skills.0.skill", "unknown words", FieldCode::UnknownSkill),
        (PlacementStep::Priorities, "environment_level", "4", FieldCode::OutOfRange { min: 0, max: 3 }),
        (PlacementStep::Asks, "contribution", "-1", FieldCode::OutOfRange { min: 0, max: 10_000 }),
        (PlacementStep::Basics, "sdg", "18", FieldCode::UnknownChoice),
    ];
    for (step, field, value, code) in cases {
        let mut draft = full();
        let errors = draft.save_form(step, &form(&[(field, value)])).unwrap_err();
        assert!(errors.iter().any(|(_, found)| found == code), "{field}: {errors:?}");
        assert_eq!(draft, full());
    }
}

#[test]
fn six_questions_are_too_many() {
    let six = (0..6).fold(RawForm::default(), |form, n| form.with("question", format!("Question {n}?")));
    let errors = Questions::try_from(&six).unwrap_err();
    assert_eq!(errors.for_field("question"), Some(FieldCode::TooMany { max: 5 }));
}

#[test]
fn what_was_confirmed_and_then_changed_is_no_longer_confirmed() {
    let answer =
        PartnerAnswer::try_from(&form(&[("verdict", "confirm"), ("person", "Awa Fictive"), ("statement", "Oui.")]))
            .unwrap();
    let mut draft = full();
    draft.confirmation = Some(answer.given(date(2026, 8, 1), crate::language::UiLanguage::Fr));
    draft.save_form(PlacementStep::Asks, &filled(PlacementStep::Asks)).unwrap();
    draft.save_form(PlacementStep::Questions, &form(&[("question", "Une autre?")])).unwrap();
    assert!(draft.confirmation.is_some());
    draft.save_form(PlacementStep::Posts, &form(&[("participant_seats_max", "9")])).unwrap();
    assert!(draft.confirmation.is_none());
}

#[test]
fn a_refusal_needs_its_reason_and_a_voice_has_spoken_already() {
    let refusal = form(&[("verdict", "refuse"), ("person", "Awa Fictive")]);
    assert_eq!(PartnerAnswer::try_from(&refusal).unwrap_err().for_field("reason"), Some(FieldCode::Required));
    let voice = form(&[("person", "Awa Fictive"), ("answered_on", "2026-08-02"), ("language", "wo")]);
    let oral = OralAnswerForm::try_from(&voice.clone().with("verdict", "confirm")).unwrap();
    assert!(oral.given(date(2026, 8, 1)).is_err());
    assert!(oral.given(date(2026, 8, 2)).is_ok());
    let refused = OralAnswerForm::try_from(&voice.with("verdict", "refuse")).unwrap_err();
    assert_eq!(refused.for_field("reason"), Some(FieldCode::Required));
}

#[test]
fn a_draft_survives_json_and_its_own_forms() {
    let draft = full();
    let json = serde_json::to_string(&draft).unwrap();
    assert_eq!(serde_json::from_str::<PlacementDraft>(&json).unwrap(), draft);
    let mut again = PlacementDraft::default();
    for step in PlacementStep::ALL {
        again.save_form(*step, &draft.form(*step)).unwrap();
    }
    assert_eq!(again, draft);
}

#[test]
fn an_earlier_document_takes_defaults() {
    assert_eq!(serde_json::from_str::<PlacementDraft>("{}").unwrap(), PlacementDraft::default());
}

proptest! {
    #[test]
    fn whatever_a_field_holds_the_draft_stays_readable(step in 0usize..9, field in 0usize..12, value in any::<String>()) {
        let step = PlacementStep::ALL[step];
        let pairs: Vec<(String, String)> = filled(step)
            .pairs()
            .enumerate()
            .map(|(at, (name, old))| (name.to_owned(), if at == field { value.clone() } else { old.to_owned() }))
            .collect();
        let mut draft = full();
        let _ = draft.save_form(step, &RawForm::new(pairs).unwrap());
        let json = serde_json::to_string(&draft).unwrap();
        prop_assert_eq!(serde_json::from_str::<PlacementDraft>(&json).unwrap(), draft.clone());
        let before = draft.clone();
        draft.save_form(step, &before.form(step)).unwrap();
        prop_assert_eq!(draft, before);
    }
}
