//! The index gives the engine's ranking: the same people in the same order with the same reasons, after any insertions,
//! replacements and removals, in one segment or several. It also counts the people whom each gate excludes as the engine does.

use std::collections::BTreeMap;

use domain::fit::{Gate, Verdict};
use domain::ids::ParticipantId;
use domain::skill::{Need, SkillLevel};
use matching::index::Index;
use matching::model::{Person, Post};
use matching::weights::{Selection, Weights};
use matching::{Ranked, Seed};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::cast::{ENGINE, asks, levels, person, post};
use crate::strategy::{any_person, any_post};

/// A change of an index.
#[derive(Clone, Debug)]
enum Change {
    Put(Box<Person>),
    Remove(ParticipantId),
    Compact,
}

fn any_change() -> impl Strategy<Value = Change> {
    prop_oneof![
        6 => any_person().prop_map(|person| Change::Put(Box::new(person))),
        2 => any_person().prop_map(|person| Change::Remove(person.id)),
        1 => Just(Change::Compact),
    ]
}

fn whole(people: &[Person], post: &Post, seed: Seed) -> Vec<Ranked<ParticipantId>> {
    let last: BTreeMap<_, _> = people.iter().map(|person| (person.id, person)).collect();
    ENGINE.rank_people(post, last.into_values(), seed).eligible
}

/// A post for which nearly everybody is eligible, so that the test covers the order and not only the gates.
fn open(post: Post) -> Post {
    let cast = person(1);
    let days = cast.windows.as_slice()[0];
    let languages =
        post.languages.into_iter().map(|need| matching::model::LanguageNeed { need: Need::Desired, ..need });
    Post {
        languages: languages.collect(),
        dates: matching::window::Window::new(days.first(), days.first()).expect("one day"),
        flexibility: 365,
        security: None,
        eligibility: matching::model::Eligibility::default(),
        ..post
    }
}

/// The same post as a mandate whose skills are all desired: people without them are examined last, not excluded.
fn skilled(post: Post) -> Post {
    let skills = post.skills.iter().map(|asked| matching::model::SkillNeed { need: Need::Desired, ..*asked });
    let mandate = Selection::IndividualMandate;
    Post { skills: skills.collect(), selection: mandate, weights: Weights::published(mandate), ..post }
}

proptest! {
    #[test]
    fn the_index_is_the_head_of_the_engines_ranking(
        people in vec(any_person(), 0..120), post in any_post(), limit in prop_oneof![0..6_usize, 0..70_usize], seed: u64
    ) {
        let index = Index::build(ENGINE.clone(), people.clone());
        for post in [skilled(open(post.clone())), open(post.clone()), post] {
            let mut expected = whole(&people, &post, Seed(seed));
            expected.truncate(limit);
            let found = index.top(&post, limit, Seed(seed));
            prop_assert_eq!(&found, &expected);
            let scored = index.best(&post, limit, Seed(seed));
            prop_assert!(scored.iter().map(|one| (one.id, one.fit, one.tie)).eq(expected.iter().map(|one| (one.id, one.explanation.fit, one.tie))));
        }
    }

    #[test]
    fn changes_leave_what_a_new_index_would_hold(
        people in vec(any_person(), 0..20), changes in vec(any_change(), 0..40), post in any_post()
    ) {
        let mut index = Index::build(ENGINE.clone(), people.clone());
        let mut held: BTreeMap<ParticipantId, Person> = people.into_iter().map(|person| (person.id, person)).collect();
        for change in changes {
            match change {
                Change::Put(person) => {
                    index.put(&person);
                    held.insert(person.id, *person);
                }
                Change::Remove(id) => prop_assert_eq!(index.remove(id), held.remove(&id).is_some()),
                Change::Compact => index = index.compacted(),
            }
        }
        prop_assert_eq!(index.len(), held.len());
        prop_assert_eq!(index.people().count(), held.len());
        let post = open(post);
        prop_assert_eq!(index.top(&post, 10, Seed(3)), Index::build(ENGINE.clone(), held.into_values()).top(&post, 10, Seed(3)));
    }

    #[test]
    fn each_gate_keeps_out_whom_the_engine_says(people in vec(any_person(), 0..40), post in any_post()) {
        let held: BTreeMap<ParticipantId, Person> = people.iter().cloned().map(|person| (person.id, person)).collect();
        let tally = Index::build(ENGINE.clone(), people).tally(&post);
        let explained: Vec<_> = held.values().map(|person| ENGINE.explain(person, &post)).collect();
        prop_assert_eq!(tally.people, held.len());
        prop_assert_eq!(tally.eligible, explained.iter().filter(|one| one.is_eligible()).count());
        for (gate, closed) in tally.closed {
            let shut = |gates: &[domain::fit::GateFinding]| gates.iter().any(|one| one.gate == gate && one.verdict != Verdict::Passed);
            prop_assert_eq!(closed, explained.iter().filter(|one| shut(&one.gates)).count(), "{:?}", gate);
        }
    }

    #[test]
    fn a_person_comes_back_as_they_went_in(person in any_person(), post in any_post()) {
        let index = Index::build(ENGINE.clone(), [person.clone()]);
        let back = index.person(person.id).expect("is there");
        prop_assert_eq!(ENGINE.explain(&back, &post), ENGINE.explain(&person, &post));
        prop_assert_eq!((back.born, back.residence, back.status), (person.born, person.residence, person.status));
    }
}

#[test]
fn equals_are_drawn_by_the_seed_among_all_segments() {
    let mut index = Index::build(ENGINE.clone(), (1..=400).map(person));
    (401..=1000).for_each(|id| index.put(&person(id)));
    assert!(index.fragments() > 0, "changes have filled a segment");
    let people: Vec<Person> = (1..=1000).map(person).collect();
    let post = post(1, Selection::GroupStage);
    assert_eq!(index.top(&post, 40, Seed(9)), whole(&people, &post, Seed(9))[..40]);
    assert_eq!(index.compacted().fragments(), 0);
    assert_eq!(index.compacted().top(&post, 40, Seed(9)), index.top(&post, 40, Seed(9)));
}

#[test]
fn age_counts_on_the_days_that_the_rule_names() {
    let born = |year, month, day| jiff::civil::date(year, month, day);
    let stage = post(1, Selection::GroupStage);
    let days = [
        born(2009, 5, 20),
        born(2009, 5, 21),
        born(1990, 10, 1),
        born(1990, 9, 30),
        born(1991, 2, 28),
        born(1991, 3, 1),
    ];
    let people: Vec<Person> = (1..).zip(days).map(|(id, born)| Person { born: Some(born), ..person(id) }).collect();
    let index = Index::build(ENGINE.clone(), people.clone());
    let expected = whole(&people, &stage, Seed(1));
    assert!(!expected.is_empty() && expected.len() < people.len(), "some are of age and some are not");
    assert_eq!(index.top(&stage, 9, Seed(1)), expected);
    let too_old = index.tally(&stage).closed.into_iter().find(|(gate, _)| *gate == Gate::Age);
    assert_eq!(too_old.map(|(_, people)| people), Some(people.len() - expected.len()));
}

/// Nobody has the desired skill, so the upper bound of every class is lower and the classes come in another order.
#[test]
fn who_answers_no_skill_is_taken_in_the_order_of_what_is_left() {
    let levels = || (0..64_u8).map(|number| levels(number & 3, number >> 2 & 3, number >> 4));
    let people: Vec<Person> =
        (1..).zip(levels()).map(|(id, priorities)| Person { priorities: priorities.into(), ..person(id) }).collect();
    let index = Index::build(ENGINE.clone(), people.clone());
    for priorities in levels() {
        let skills = vec![asks("plumbing", SkillLevel::Expert, Need::Desired)];
        let mandate = Post { priorities, skills, ..post(1, Selection::IndividualMandate) };
        let expected: Vec<_> = whole(&people, &mandate, Seed(5)).iter().map(|one| one.id).collect();
        for limit in [1, 5, 20, 40] {
            let found: Vec<_> = index.best(&mandate, limit, Seed(5)).iter().map(|one| one.id).collect();
            assert_eq!(found, expected[..limit], "{priorities:?}");
        }
    }
}
