//! The lengths of texts, counted in characters.

use domain::{
    application::InterviewForm,
    country::SecuritySource,
    form::FieldCode,
    organisation::{OrganisationForm, Slug},
    skill::SkillKey,
    text::*,
};

use super::{form, refusal};

/// So many characters of two bytes.
fn letters(length: usize) -> String {
    "é".repeat(length)
}

macro_rules! lengths {
    ($($text:ident: $most:literal;)+) => {$(
        assert!($text::parse(&letters($most)).is_ok(), concat!(stringify!($text), " of ", $most));
        let longer = $text::parse(&letters($most + 1));
        assert_eq!(longer.err(), Some(TextError::TooLong { max: $most }), stringify!($text));
    )+};
}

#[test]
fn every_text_holds_its_length_and_no_more() {
    lengths! {
        PersonName: 120;
        OrganisationName: 160;
        Title: 120;
        Summary: 400;
        Description: 6_000;
        Sentence: 300;
        PlaceName: 120;
        Paragraph: 1_000;
        Letter: 4_000;
        Question: 240;
        AnswerText: 2_000;
        Experience: 4_000;
        Statement: 1_500;
        SecuritySource: 500;
    }
}

#[test]
fn texts_without_a_name_of_their_own() {
    for (length, passes) in [(300, true), (301, false)] {
        let interview = [("on", "2026-12-05".to_owned()), ("time", "13 h 30".to_owned()), ("place", letters(length))];
        assert_eq!(
            InterviewForm::read(&form(interview), jiff::civil::date(2020, 1, 1).at(0, 0, 0, 0)).is_ok(),
            passes,
            "a place of {length}"
        );
    }
    for (length, refused) in [(2_000, None), (2_001, Some(FieldCode::TooLong { max: 2_000 }))] {
        let about = form([("description", letters(length))]);
        assert_eq!(refusal::<OrganisationForm>(&about, "description"), refused, "a description of {length}");
    }
}

#[test]
fn a_slug_and_a_skill_have_their_length() {
    assert!(Slug::parse(&"a".repeat(60)).is_ok() && Slug::parse(&"a".repeat(61)).is_err());
    let derived = Slug::derive(&format!("{} b", "a".repeat(58)));
    assert_eq!(derived.as_str().len(), 60, "the second word still fits");
    assert_eq!(Slug::derive(&format!("{} b", "a".repeat(59))).as_str().len(), 59, "it does not");
    let key = |length: usize| format!("{}{}", SkillKey::BUILT_IN, "a".repeat(length - SkillKey::BUILT_IN.len()));
    assert!(SkillKey::parse(&key(200)).is_ok() && SkillKey::parse(&key(201)).is_err());
}
