//! With strict lists, the outcome is stable, and no stable outcome is better for any applicant (Gale and Shapley, 1962). Every
//! stable outcome places the same people, and a placement with a free seat has the same people in all of them (rural hospitals
//! theorem, Roth 1986). No applicant gains by another list (Dubins and Freedman, 1981; Roth, 1982). With any lists, the order of
//! the file does not matter, and the same file gives the same outcome.

use matching::assignment::{Answer, Instance, check, stable};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;

use crate::small::{List, Ties, any_small};

fn shuffled(json: &Value, by: &[Index]) -> Value {
    let mut json = json.clone();
    for side in ["applicants", "placements"] {
        let rows = json[side].as_array_mut().expect("a list");
        for (at, index) in by.iter().enumerate().take(rows.len()) {
            let other = index.index(rows.len());
            rows.swap(at, other);
        }
    }
    json
}

fn answer(json: &Value) -> Value {
    let instance = Instance::read(&json.to_string()).expect("a good instance");
    let matching = stable(&instance);
    serde_json::to_value(Answer::new(&instance, &matching, &check(&instance, &matching))).expect("JSON")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn no_stable_outcome_is_better_for_any_applicant(small in any_small(Ties::None)) {
        let instance = small.instance();
        let ours = small.outcome(&instance, &stable(&instance));
        let all = small.stable_outcomes();
        prop_assert!(all.contains(&ours), "not stable: {ours:?}");
        for other in &all {
            for one in 0..ours.len() {
                prop_assert!(small.content(&ours, one) <= small.content(other, one), "{ours:?} and {other:?}");
            }
        }
    }

    #[test]
    fn the_same_people_are_placed_in_every_stable_outcome(small in any_small(Ties::None)) {
        let instance = small.instance();
        let ours = small.outcome(&instance, &stable(&instance));
        for other in small.stable_outcomes() {
            for one in 0..ours.len() {
                prop_assert_eq!(ours[one].is_some(), other[one].is_some());
            }
            for (place, (seats, _)) in small.placements.iter().enumerate() {
                let (here, there) = (small.at(&ours, place), small.at(&other, place));
                prop_assert_eq!(here.len(), there.len());
                prop_assert!(here.len() == *seats || here == there);
            }
        }
    }

    #[test]
    fn the_seed_decides_nothing_where_nothing_is_tied(small in any_small(Ties::None), seed: u64) {
        let mut other = small.clone();
        other.seed = seed;
        prop_assert_eq!(answer(&small.json()), answer(&other.json()));
    }

    #[test]
    fn no_applicant_gains_by_another_list(small in any_small(Ties::None), who: Index, lie: Vec<Index>) {
        let who = who.index(small.applicants.len());
        let mut lying = small.clone();
        let mut list = List::new();
        for place in lie.iter().map(|index| index.index(small.placements.len())) {
            if !list.contains(&vec![place]) {
                list.push(vec![place]);
            }
        }
        lying.applicants[who] = list;
        let (truth, lie) = (small.instance(), lying.instance());
        let honest = small.outcome(&truth, &stable(&truth));
        let got = small.outcome(&lie, &stable(&lie))[who];
        let gained = got.and_then(|place| small.liking(who, place)).is_some_and(|tier| tier < small.content(&honest, who));
        prop_assert!(!gained);
    }

    #[test]
    fn the_order_of_the_file_changes_nothing(small in any_small(Ties::Both), by: [Index; 5]) {
        let json = small.json();
        prop_assert_eq!(answer(&json), answer(&shuffled(&json, &by)));
        prop_assert_eq!(answer(&json), answer(&json));
    }
}
