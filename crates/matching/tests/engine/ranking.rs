//! A ranking separates eligibility from scores, omits nobody, does not depend on the order of its input, sorts by fit, and breaks
//! ties by its seed only. Applicants stand in bands by the placement's side alone: no wish of anybody changes their order, and in
//! a band the seed alone decides.

use domain::fit::{Band, Millionths, Signal};
use domain::ids::{ParticipantId, PostId};
use domain::language::Cefr;
use matching::model::{Person, Wishes};
use matching::weights::Selection;
use matching::{Applicant, Applicants, Ranked, Seed};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::cast::{ENGINE, country, person, post, speaks};
use crate::strategy::{any_person, any_post};

fn in_order<Id: Copy + Ord>(entries: &[Ranked<Id>]) -> bool {
    entries.is_sorted_by(|a, b| {
        a.explanation.fit > b.explanation.fit || (a.explanation.fit == b.explanation.fit && a.tie <= b.tie)
    })
}

/// Bands follow the placement's side, and the seed orders each.
fn in_bands(applicants: &[Applicant]) -> bool {
    let fit = |one: &Applicant| one.entry.explanation.for_placement.fit;
    let lowest = |band| applicants.iter().filter(|one| one.band <= band).map(fit).min().unwrap_or(Millionths::ONE);
    applicants.is_sorted_by_key(|one| (one.band, one.entry.tie))
        && applicants
            .iter()
            .all(|one| Band::ALL.iter().filter(|band| **band < one.band).all(|band| fit(one) < lowest(*band)))
}

/// The identifiers of the eligible, then of the others.
fn ids(applicants: &Applicants) -> [Vec<ParticipantId>; 2] {
    [&applicants.eligible, &applicants.not_eligible].map(|all| all.iter().map(|one| one.entry.id).collect())
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
    fn applicants_stand_in_bands_by_the_placements_side_alone(people in vec(any_person(), 0..24), post in any_post(), seed: u64) {
        let ranking = ENGINE.rank_applicants(&post, &people, Seed(seed));
        prop_assert!(ranking.eligible.iter().all(|one| one.entry.explanation.is_eligible()));
        prop_assert!(ranking.not_eligible.iter().all(|one| !one.entry.explanation.is_eligible()));
        prop_assert_eq!(ranking.eligible.len() + ranking.not_eligible.len(), people.len());
        prop_assert!(in_bands(&ranking.eligible) && in_bands(&ranking.not_eligible));
        let separates = |signal: &Signal| ranking.eligible.iter().any(|one| one.entry.explanation.for_placement.contributions.iter().any(|part| part.signal == *signal && part.value < Millionths::ONE));
        prop_assert!(ranking.told_apart_by.iter().all(separates), "{:?}", ranking.told_apart_by);
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

/// Six people who differ in French alone are told apart by languages; four are too few to say so, and equals are not told apart.
#[test]
fn a_list_says_what_tells_its_people_apart() {
    let stage = post(1, Selection::GroupStage);
    let with_french = |id: u8, level| Person { languages: vec![speaks("fr", level)], ..person(id.into()) };
    let levels = [Cefr::B2, Cefr::C1, Cefr::C2, Cefr::B2, Cefr::C1, Cefr::C2];
    let people: Vec<Person> = (1..).zip(levels).map(|(id, level)| with_french(id, level)).collect();
    let told = |people: &[Person]| ENGINE.rank_applicants(&stage, people, Seed(1)).told_apart_by;
    assert_eq!(told(&people), [Signal::Languages]);
    assert_eq!(told(&people[..4]), []);
    let equals: Vec<Person> = (1..=6).map(|id| with_french(id, Cefr::C1)).collect();
    assert_eq!(told(&equals), []);
}
