//! Quotas and people who travel together. Every rule is always kept. With upper quotas of groups of placements that do not
//! overlap, there is no blocking pair. With lower quotas, couples and groups of applicants, blocking pairs are reported, and in
//! nearly all small instances that have an outcome without blocking pairs (found by enumeration) the solver finds one. The result
//! does not depend on the order of the file.

use matching::assignment::{Answer, Instance, Matching, Why, check, stable, why};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::subsequence;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

use crate::small::{Small, Ties, any_small};

#[derive(Clone, Debug)]
struct Quota {
    side: char,
    of: Vec<usize>,
    min: usize,
    max: usize,
}

#[derive(Clone, Debug)]
struct Ruled {
    small: Small,
    quotas: Vec<Quota>,
    together: Vec<(usize, usize)>,
}

impl Ruled {
    fn json(&self) -> Value {
        let mut json = self.small.json();
        let quota = |(number, quota): (usize, &Quota)| {
            let of: Vec<String> = quota.of.iter().map(|one| format!("{}{one}", quota.side)).collect();
            json!({ "group": format!("g{number}"), "of": of, "min": quota.min, "max": quota.max })
        };
        json["quotas"] = self.quotas.iter().enumerate().map(quota).collect();
        json["together"] = self.together.iter().map(|(a, b)| json!([format!("a{a}"), format!("a{b}")])).collect();
        json
    }

    fn instance(&self) -> Instance {
        Instance::read(&self.json().to_string()).expect("a good instance")
    }

    /// Whether an outcome exists that keeps every rule and has no blocking pair or couple.
    fn has_stable(&self, instance: &Instance) -> bool {
        self.small.outcomes().iter().any(|outcome| {
            let report = check(instance, &self.small.matching(instance, outcome));
            report.breaches.is_empty() && report.blocking.is_empty() && report.blocking_couples.is_empty()
        })
    }
}

/// Quotas of either side with any bounds, and up to two couples.
fn any_ruled() -> impl Strategy<Value = Ruled> {
    any_small(Ties::Placements).prop_flat_map(|small| {
        let (people, places) = (small.applicants.len(), small.placements.len());
        let quota = prop_oneof![any_quota('a', people), any_quota('p', places)];
        let order = Just((0..people).collect::<Vec<_>>()).prop_shuffle();
        (Just(small), vec(quota, 0..3), order, 0..=2_usize).prop_map(|(small, quotas, order, couples)| {
            let pairs = order.chunks_exact(2).take(couples).map(|pair| (pair[0], pair[1])).collect();
            Ruled { small, quotas, together: pairs }
        })
    })
}

fn any_quota(side: char, of: usize) -> impl Strategy<Value = Quota> {
    let members = subsequence((0..of).collect::<Vec<_>>(), 1..=of);
    (members, 0..=3_usize, 0..=3_usize).prop_map(move |(of, min, more)| Quota { side, of, min, max: min + more })
}

/// Only upper quotas, of groups of placements that do not overlap.
fn regions() -> impl Strategy<Value = Ruled> {
    (any_small(Ties::Placements), vec(0..2_usize, 4), [0..=3_usize, 0..=3_usize]).prop_map(|(small, group, max)| {
        let of = |region: usize| (0..small.placements.len()).filter(|place| group[*place] == region).collect();
        let quotas = (0..2).map(|region| Quota { side: 'p', of: of(region), min: 0, max: max[region] }).collect();
        Ruled { small, quotas, together: vec![] }
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn every_rule_is_kept(ruled in any_ruled()) {
        let instance = ruled.instance();
        prop_assert_eq!(check(&instance, &stable(&instance)).breaches, vec![]);
    }

    #[test]
    fn nothing_blocks_under_the_maxima_of_regions(ruled in regions()) {
        let instance = ruled.instance();
        let report = check(&instance, &stable(&instance));
        prop_assert_eq!((report.breaches, report.blocking), (vec![], vec![]));
    }

    #[test]
    fn the_order_of_the_file_changes_nothing(ruled in any_ruled()) {
        let mut turned = ruled.json();
        for list in ["applicants", "placements", "quotas", "together"] {
            turned[list].as_array_mut().expect("a list").reverse();
        }
        let answer = |json: &Value| {
            let instance = Instance::read(&json.to_string()).expect("a good instance");
            let matching = stable(&instance);
            serde_json::to_value(Answer::new(&instance, &matching, &check(&instance, &matching))).expect("JSON")
        };
        prop_assert_eq!(answer(&ruled.json()), answer(&turned));
    }

    #[test]
    fn rules_that_ask_nothing_change_nothing(small in any_small(Ties::None)) {
        let free = Quota { side: 'p', of: (0..small.placements.len()).collect(), min: 0, max: 99 };
        let ruled = Ruled { small, quotas: vec![free], together: vec![] };
        let (plain, ruled) = (ruled.small.instance(), ruled.instance());
        prop_assert_eq!(stable(&plain), stable(&ruled));
    }
}

/// The percentage of solved instances without blocking pairs, among random instances (fixed seed) that have such an outcome.
fn found(strategy: impl Strategy<Value = Ruled>) -> f64 {
    let seed = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), seed);
    let (mut possible, mut found) = (0, 0);
    for _ in 0..1_500 {
        let ruled = strategy.new_tree(&mut runner).expect("a value").current();
        let instance = ruled.instance();
        if ruled.has_stable(&instance) {
            possible += 1;
            let report = check(&instance, &stable(&instance));
            found += u32::from(report.blocking.is_empty() && report.blocking_couples.is_empty());
        }
    }
    100.0 * f64::from(found) / f64::from(possible)
}

#[test]
fn where_nothing_need_block_nearly_always_nothing_does() {
    let part = found(any_ruled());
    assert!(part >= 97.0, "{part} %");
}

fn placed(instance: &Instance, matching: &Matching, id: &str) -> Option<String> {
    let place = matching.place(instance.applicant(id).expect("known"))?;
    Some(instance.placement_id(place).to_owned())
}

/// Kamada and Kojima 2015: two people and two hospitals of one region that takes one person; each person prefers the hospital that
/// ranks them second. There is no strongly stable outcome: a weakly stable one places one person, who would move within the region.
#[test]
fn a_region_that_takes_one() {
    let small = Small {
        applicants: vec![vec![vec![1], vec![0]], vec![vec![0], vec![1]]],
        placements: vec![(1, vec![vec![0], vec![1]]), (1, vec![vec![1], vec![0]])],
        seed: 3,
    };
    let ruled = Ruled { small, quotas: vec![Quota { side: 'p', of: vec![0, 1], min: 0, max: 1 }], together: vec![] };
    let instance = ruled.instance();
    let matching = stable(&instance);
    let report = check(&instance, &matching);
    assert_eq!((matching.matched(), report.blocking.len()), (1, 0));
    assert!(!report.held_by_quota.is_empty());
}

/// A group that leaves with six people or not at all: five prefer it, two prefer the other placement and accept it. One of these
/// two is sent, so that the five need not stay at home.
#[test]
fn a_group_of_five_gets_its_sixth() {
    let mut applicants = vec![vec![vec![0]]; 5];
    applicants.extend([vec![vec![1], vec![0]], vec![vec![1], vec![0]]]);
    let all = |from: usize| (from..7).map(|one| vec![one]).collect();
    let small = Small { applicants, placements: vec![(8, all(0)), (3, all(5))], seed: 1 };
    let ruled = Ruled { small, quotas: vec![Quota { side: 'p', of: vec![0], min: 6, max: 8 }], together: vec![] };
    let instance = ruled.instance();
    let matching = stable(&instance);
    let report = check(&instance, &matching);
    assert_eq!((matching.matched(), report.breaches.len()), (7, 0));
    assert_eq!(report.blocking.len(), 1, "who was sent would rather be elsewhere, and it says so");
}

/// A group that cannot reach its minimum is closed, and its members are placed elsewhere if possible.
#[test]
fn a_group_that_cannot_be_filled_is_closed() {
    let small = Small {
        applicants: vec![vec![vec![0], vec![1]], vec![vec![0]]],
        placements: vec![(8, vec![vec![0], vec![1]]), (1, vec![vec![0]])],
        seed: 1,
    };
    let ruled = Ruled { small, quotas: vec![Quota { side: 'p', of: vec![0], min: 6, max: 8 }], together: vec![] };
    let instance = ruled.instance();
    let matching = stable(&instance);
    assert_eq!((placed(&instance, &matching, "a0"), placed(&instance, &matching, "a1")), (Some("p1".into()), None));
    assert_eq!(check(&instance, &matching).blocking.len(), 2, "both would rather have the closed one");
}

/// Two people who travel together are placed where both are accepted, although one of them could have a better placement alone.
/// The report lists this blocking pair.
#[test]
fn two_travel_together() {
    let small = Small {
        applicants: vec![vec![vec![0], vec![1]], vec![vec![0], vec![1]], vec![vec![0]]],
        placements: vec![(2, vec![vec![0], vec![2], vec![1]]), (2, vec![vec![0, 1]])],
        seed: 1,
    };
    let ruled = Ruled { small, quotas: vec![], together: vec![(0, 1)] };
    let instance = ruled.instance();
    let matching = stable(&instance);
    let places = ["a0", "a1", "a2"].map(|id| placed(&instance, &matching, id));
    assert_eq!(places, ["p1", "p1", "p0"].map(|id| Some(id.to_owned())));
    let report = check(&instance, &matching);
    let alone = (instance.applicant("a0").unwrap(), instance.placement("p0").unwrap());
    assert!(report.blocking.contains(&alone) && report.blocking_couples.is_empty(), "{report:?}");
}

/// Two applicants leave together or not at all, and one gets no seat. The other stays too, although a seat is free. The report
/// lists the blocking pair, and the reason names the group.
#[test]
fn a_group_of_applicants_that_falls_short_is_closed_and_says_so() {
    let small = Small {
        applicants: vec![vec![vec![0]], vec![vec![1]], vec![vec![0]]],
        placements: vec![(1, vec![vec![2], vec![0]]), (1, vec![vec![1]])],
        seed: 1,
    };
    let ruled = Ruled { small, quotas: vec![Quota { side: 'a', of: vec![0, 1], min: 2, max: 2 }], together: vec![] };
    let instance = ruled.instance();
    let matching = stable(&instance);
    let places = ["a0", "a1", "a2"].map(|id| placed(&instance, &matching, id));
    assert_eq!(places, [None, None, Some("p0".into())]);
    let report = check(&instance, &matching);
    let pair = (instance.applicant("a1").unwrap(), instance.placement("p1").unwrap());
    assert_eq!((report.breaches.as_slice(), report.blocking.as_slice()), ([].as_slice(), [pair].as_slice()));
    assert_eq!(why(&instance, &matching, &report, pair.0, pair.1), Why::GroupClosed { group: "g0", min: 2 });
}
