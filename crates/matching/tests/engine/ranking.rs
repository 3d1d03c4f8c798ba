//! A ranking separates eligibility from scores, omits nobody, does not depend on the order of its input, sorts by fit, and breaks
//! ties by its seed only. Applicants are sorted by the placement's side alone: no wish of anybody changes their order.

use std::cmp::Reverse;

use domain::ids::{ParticipantId, PostId};
use matching::model::{Person, Wishes};
use matching::weights::Selection;
use matching::{Ranked, Ranking, Seed};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::cast::{ENGINE, country, person, post};
use crate::strategy::{any_person, any_post};

fn in_order<Id: Copy + Ord>(entries: &[Ranked<Id>]) -> bool {
    entries.is_sorted_by(|a, b| {
        a.explanation.fit > b.explanation.fit || (a.explanation.fit == b.explanation.fit && a.tie <= b.tie)
    })
}

fn by_placements_side<Id: Copy + Ord>(entries: &[Ranked<Id>]) -> bool {
    entries.is_sorted_by_key(|entry| (Reverse(entry.explanation.for_placement.fit), entry.tie))
}

/// The identifiers of the eligible, then of the others.
fn ids(ranking: &Ranking<ParticipantId>) -> [Vec<ParticipantId>; 2] {
    [&ranking.eligible, &ranking.not_eligible].map(|entries| entries.iter().map(|entry| entry.id).collect())
}

proptest! {
    #[test]
    fn nobody_before_a_closed_gate_is_eligible(people in vec(any_person(), 0..12), post in any_post()) {
        let ranking = ENGINE.rank_people(&post, &people, Seed(7));
        prop_assert!(ranking.eligible.iter().all(|entry| entry.explanation.is_eligible()));
        prop_assert!(ranking.not_eligible.iter().all(|entry| entry.explanation.closed_gates().next().is_some()));
        prop_assert_eq!(ranking.eligible.len() + ranking.not_eligible.len(), people.len());
        prop_assert!(in_order(&ranking.eligible) && in_order(&ranking.not_eligible));
    }

    #[test]
    fn the_order_of_the_input_changes_nothing(mut people in vec(any_person(), 0..12), post in any_post(), seed: u64) {
        people.sort_by_key(|person| person.id);
        people.dedup_by_key(|person| person.id);
        let forward = ENGINE.rank_people(&post, &people, Seed(seed));
        let backward = ENGINE.rank_people(&post, people.iter().rev(), Seed(seed));
        prop_assert_eq!(forward, backward);
    }

    #[test]
    fn applicants_are_sorted_by_the_placements_side_alone(people in vec(any_person(), 0..12), post in any_post(), seed: u64) {
        let ranking = ENGINE.rank_applicants(&post, &people, Seed(seed));
        prop_assert!(ranking.eligible.iter().all(|entry| entry.explanation.is_eligible()));
        prop_assert!(ranking.not_eligible.iter().all(|entry| !entry.explanation.is_eligible()));
        prop_assert_eq!(ranking.eligible.len() + ranking.not_eligible.len(), people.len());
        prop_assert!(by_placements_side(&ranking.eligible) && by_placements_side(&ranking.not_eligible));
        prop_assert_eq!(ranking.seed, Seed(seed));
    }

    #[test]
    fn the_order_of_the_input_changes_nothing_for_applicants(mut people in vec(any_person(), 0..12), post in any_post(), seed: u64) {
        people.sort_by_key(|person| person.id);
        people.dedup_by_key(|person| person.id);
        let forward = ENGINE.rank_applicants(&post, &people, Seed(seed));
        let backward = ENGINE.rank_applicants(&post, people.iter().rev(), Seed(seed));
        prop_assert_eq!(forward, backward);
    }

    /// Everybody exchanges their wishes for other people's. Excluded countries are a gate and stay.
    #[test]
    fn no_wish_changes_the_order_of_applicants(pairs in vec((any_person(), any_person()), 0..12), post in any_post(), seed: u64) {
        let (before, others): (Vec<Person>, Vec<Person>) = pairs.into_iter().unzip();
        let other_wishes = |(person, other): (&Person, &Person)| {
            let wishes = Wishes { excluded: person.wishes.excluded.clone(), ..other.wishes.clone() };
            Person { wishes, ..person.clone() }
        };
        let after: Vec<Person> = before.iter().zip(&others).map(other_wishes).collect();
        let order = |people: &[Person]| ids(&ENGINE.rank_applicants(&post, people, Seed(seed)));
        prop_assert_eq!(order(&before), order(&after));
    }

    #[test]
    fn a_person_sees_posts_by_the_same_scores(person in any_person(), posts in vec(any_post(), 0..8)) {
        let ranking = ENGINE.rank_placements(&person, &posts, Seed(1));
        for entry in ranking.eligible.iter().chain(&ranking.not_eligible) {
            let same = |post: &&matching::model::Post| post.id == entry.id && ENGINE.explain(&person, post) == entry.explanation;
            prop_assert!(posts.iter().any(|post| same(&post)));
        }
        prop_assert!(in_order::<PostId>(&ranking.eligible));
    }

    /// People who differ only in age, residence or status have the same fit: these facts are used by gates only.
    #[test]
    fn age_and_residence_never_enter_a_score(one in any_person(), other in any_person(), post in any_post()) {
        let twin = Person { born: other.born, residence: other.residence, status: other.status, ..one.clone() };
        let (one, twin) = (ENGINE.explain(&one, &post), ENGINE.explain(&twin, &post));
        prop_assert_eq!((one.for_placement, one.for_person, one.fit), (twin.for_placement, twin.for_person, twin.fit));
    }
}

#[test]
fn ties_are_broken_by_the_seed_alone() {
    let people: Vec<Person> = (1..=30).map(person).collect();
    let order = |seed| -> Vec<ParticipantId> {
        let ranking = ENGINE.rank_people(&post(1, Selection::GroupStage), &people, Seed(seed));
        ranking.eligible.iter().map(|entry| entry.id).collect()
    };
    assert_eq!(order(1).len(), 30);
    assert_eq!(order(1), order(1));
    assert_ne!(order(1), order(2));
}

#[test]
fn ties_of_applicants_are_broken_by_the_seed_alone() {
    let people: Vec<Person> = (1..=30)
        .map(|id| {
            let countries = if id % 2 == 0 { vec![country("SN")] } else { vec![country("PE")] };
            Person { wishes: Wishes { countries, ..Wishes::default() }, ..person(id) }
        })
        .collect();
    let stage = post(1, Selection::GroupStage);
    let order = |seed| ids(&ENGINE.rank_applicants(&stage, &people, Seed(seed)))[0].clone();
    let mut drawn: Vec<ParticipantId> = people.iter().map(|person| person.id).collect();
    drawn.sort_by_key(|id| Seed(1).tie(id.as_uuid().as_u128()));
    assert_eq!(order(1), drawn, "who wishes for this country and who wishes for another are equals");
    assert_ne!(order(1), order(2));
}
