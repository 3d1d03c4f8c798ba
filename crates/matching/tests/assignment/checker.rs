//! `check` finds exactly the blocking pairs of any outcome, compared with a direct reading of the lists. It also reports every
//! rule that an outcome breaks.

use matching::assignment::{Breach, Matching, check, stable};
use proptest::prelude::*;
use proptest::sample::Index;

use crate::small::{Small, Ties, any_small};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn every_blocking_pair_is_found_and_no_other(small in any_small(Ties::Both), which: Index) {
        let instance = small.instance();
        let outcomes = small.outcomes();
        let outcome = &outcomes[which.index(outcomes.len())];
        let report = check(&instance, &small.matching(&instance, outcome));
        prop_assert_eq!(&report.breaches, &vec![]);
        let named = |(a, p): &(u32, u32)| -> (usize, usize) {
            (instance.applicant_id(*a)[1..].parse().unwrap(), instance.placement_id(*p)[1..].parse().unwrap())
        };
        let mut found: Vec<_> = report.blocking.iter().map(named).collect();
        found.sort_unstable();
        prop_assert_eq!(found, small.blocking(outcome));
    }
}

#[test]
fn a_broken_rule_is_named() {
    let small = Small {
        applicants: vec![vec![vec![0]], vec![vec![0], vec![1]]],
        placements: vec![(1, vec![vec![0], vec![1]]), (1, vec![])],
        seed: 0,
    };
    let instance = small.instance();
    assert_eq!(check(&instance, &stable(&instance)).breaches, vec![]);
    let full = small.matching(&instance, &vec![Some(0), Some(0)]);
    let placement = instance.placement("p0").unwrap();
    assert_eq!(check(&instance, &full).breaches, vec![Breach::Seats { placement, placed: 2 }]);
    let refused = small.matching(&instance, &vec![None, Some(1)]);
    let (applicant, placement) = (instance.applicant("a1").unwrap(), instance.placement("p1").unwrap());
    assert_eq!(check(&instance, &refused).breaches, vec![Breach::Unacceptable { applicant, placement }]);
    let nobody = Matching::from_places(vec![None, None]);
    assert_eq!(check(&instance, &nobody).blocking.len(), 2);
}
