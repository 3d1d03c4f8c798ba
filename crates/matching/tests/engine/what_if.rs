//! The what-if suggestion is exact: making the change gives the fit it states. It is absent where no change helps, never suggests
//! another wish, and where a gate is closed suggests a change that opens it or brings it nearer.

use domain::fit::{Change, Millionths};
use domain::language::Cefr;
use domain::skill::{Need, SkillLevel};
use jiff::civil::date;
use matching::model::Person;
use matching::weights::Selection;
use matching::window::Windows;
use proptest::prelude::*;

use crate::cast::{ENGINE, asks, asks_language, concept, has, key, person, post, speaks, window};
use crate::strategy::{any_person, any_post};

proptest! {
    #[test]
    fn the_change_gives_what_it_announces(person in any_person(), post in any_post()) {
        let before = ENGINE.explain(&person, &post);
        if let Some(what_if) = &before.what_if {
            prop_assert!(what_if.gain > Millionths::ZERO || !before.is_eligible());
            prop_assert_eq!(before.fit.plus(what_if.gain), what_if.fit);
            if let Some(after) = changed(&person, &what_if.change) {
                prop_assert_eq!(ENGINE.explain(&after, &post).fit, what_if.fit);
            }
        }
    }
}

/// The person after a change of skill or language, computed without the engine's code.
fn changed(person: &Person, change: &Change) -> Option<Person> {
    let mut after = person.clone();
    match change {
        Change::Skill { skill, to, .. } => {
            let concept = ENGINE.taxonomy().concept(skill)?;
            after.skills.retain(|had| had.concept != concept);
            after.skills.push(matching::model::PersonSkill { concept, level: *to });
        }
        Change::Language { language, to, .. } => {
            after.languages.retain(|said| said.language != *language);
            after.languages.push(domain::language::LanguageSkill { language: *language, level: *to });
        }
        Change::Availability { .. } => return None,
    }
    Some(after)
}

#[test]
fn a_mandate_suggests_the_skill_that_it_asks_for() {
    let (mut who, mut what) = (person(1), post(1, Selection::IndividualMandate));
    what.skills = vec![asks("livestock", SkillLevel::Advanced, Need::Required)];
    what.languages = vec![asks_language(&[speaks("en", Cefr::C1)], Need::Desired)];
    who.skills = vec![has("livestock", SkillLevel::Beginner)];
    let found = ENGINE.explain(&who, &what).what_if.expect("something would help");
    let (from, to) = (Some(SkillLevel::Beginner), SkillLevel::Advanced);
    assert_eq!(found.change, Change::Skill { skill: key("livestock"), from, to });
}

#[test]
fn a_group_stage_suggests_the_language() {
    let (mut who, mut what) = (person(1), post(1, Selection::GroupStage));
    what.languages = vec![asks_language(&[speaks("es", Cefr::A2)], Need::Desired)];
    who.languages.push(speaks("es", Cefr::A1));
    let found = ENGINE.explain(&who, &what).what_if.expect("something would help");
    assert_eq!(
        found.change,
        Change::Language { language: speaks("es", Cefr::A1).language, from: Some(Cefr::A1), to: Cefr::A2 }
    );
}

#[test]
fn nothing_is_proposed_where_only_wishes_differ() {
    let (mut who, what) = (person(1), post(1, Selection::GroupStage));
    who.windows = Windows::new(vec![window(date(2027, 1, 1), date(2027, 12, 31))]);
    who.wishes.countries = vec![crate::cast::country("PE")];
    who.wishes.learning = vec![concept("plumbing")];
    assert_eq!(ENGINE.explain(&who, &what).what_if, None);
}

#[test]
fn a_closed_gate_comes_before_a_larger_gain() {
    let (mut who, mut what) = (person(1), post(1, Selection::GroupStage));
    what.languages = vec![asks_language(&[speaks("es", Cefr::B1)], Need::Required)];
    what.skills = vec![asks("gardening", SkillLevel::Beginner, Need::Desired)];
    who.languages.push(speaks("es", Cefr::A2));
    let change = |who: &Person| ENGINE.explain(who, &what).what_if.expect("something would help").change;
    let spanish = speaks("es", Cefr::B1);
    assert_eq!(change(&who), Change::Language { language: spanish.language, from: Some(Cefr::A2), to: Cefr::B1 });
    who.languages.push(spanish);
    assert!(matches!(change(&who), Change::Skill { .. }), "once open, the fit decides");
}
