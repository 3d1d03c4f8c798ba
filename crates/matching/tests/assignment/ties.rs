//! Ties make nobody worse off: for every tie-break the outcome is stable, and no other stable outcome is at least as good for
//! every applicant and better for one (by enumeration), also with ties on both sides. The seed breaks ties: another seed favours
//! other people.

use std::collections::HashSet;

use matching::assignment::stable;
use proptest::prelude::*;

use crate::small::{Small, Ties, any_small};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_stable_outcome_improves_on_it(small in any_small(Ties::Placements)) {
        let instance = small.instance();
        let ours = small.outcome(&instance, &stable(&instance));
        prop_assert_eq!(small.blocking(&ours), vec![]);
        for other in small.stable_outcomes() {
            prop_assert!(!small.improves(&other, &ours), "{other:?} improves on {ours:?}");
        }
    }

    #[test]
    fn nor_with_ties_on_both_sides(small in any_small(Ties::Both)) {
        let instance = small.instance();
        let ours = small.outcome(&instance, &stable(&instance));
        prop_assert_eq!(small.blocking(&ours), vec![]);
        prop_assert!(small.outcomes().contains(&ours));
        for other in small.stable_outcomes() {
            prop_assert!(!small.improves(&other, &ours), "{other:?} improves on {ours:?}");
        }
    }
}

#[test]
fn each_of_four_equals_wins_under_some_seed() {
    let winners: HashSet<usize> = (0..64)
        .map(|seed| {
            let small =
                Small { applicants: vec![vec![vec![0]]; 4], placements: vec![(1, vec![vec![0, 1, 2, 3]])], seed };
            let instance = small.instance();
            let outcome = small.outcome(&instance, &stable(&instance));
            outcome.iter().position(Option::is_some).unwrap()
        })
        .collect();
    assert_eq!(winners.len(), 4);
}
