//! The languages signal: any one of several languages meets a requirement. The floor of a required language is its zero, and two
//! levels above it are its whole value. The floor of a desired one gives three quarters, and below it every level counts.

use domain::fit::Signal;
use domain::language::{Cefr, LanguageSkill};
use domain::skill::Need;
use matching::weights::Selection;

use crate::cast::{ENGINE, asks_language, person, post, speaks, value};

fn with(said: &[LanguageSkill], any_of: &[LanguageSkill]) -> u32 {
    asked(Need::Required, said, any_of)
}

fn asked(need: Need, said: &[LanguageSkill], any_of: &[LanguageSkill]) -> u32 {
    let mut who = person(1);
    who.languages = said.to_vec();
    let mut post = post(1, Selection::GroupStage);
    post.languages = vec![asks_language(any_of, need)];
    value(&ENGINE.explain(&who, &post), Signal::Languages)
}

#[test]
fn each_level_counts_up_to_two_above_the_floor() {
    let values = Cefr::ALL.map(|level| with(&[speaks("es", level)], &[speaks("es", Cefr::B1)]));
    assert_eq!(values, [0, 0, 0, 500_000, 1_000_000, 1_000_000]);
    let desired = Cefr::ALL.map(|level| asked(Need::Desired, &[speaks("es", level)], &[speaks("es", Cefr::B1)]));
    assert_eq!(desired, [249_999, 499_999, 750_000, 875_000, 1_000_000, 1_000_000]);
}

#[test]
fn a_floor_at_the_top_leaves_no_margin_to_ask_for() {
    assert_eq!(with(&[speaks("es", Cefr::C2)], &[speaks("es", Cefr::C2)]), 1_000_000);
    assert_eq!(with(&[speaks("es", Cefr::C2)], &[speaks("es", Cefr::C1)]), 1_000_000);
}

#[test]
fn any_of_several_languages_will_do() {
    let romance = [speaks("fr", Cefr::B1), speaks("es", Cefr::B1), speaks("pt", Cefr::B1)];
    let best = with(&[speaks("fr", Cefr::A1), speaks("pt", Cefr::C1)], &romance);
    assert_eq!(best, 1_000_000);
}

#[test]
fn another_language_does_not_help() {
    assert_eq!(with(&[speaks("it", Cefr::C2)], &[speaks("es", Cefr::A1)]), 0);
}
