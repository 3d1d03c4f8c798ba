//! The best total fit places as many people as any outcome can, and no outcome that places as many has a higher total (by
//! enumeration). It never places fewer than the stable outcome. The figures add up.

use matching::assignment::{Figures, Instance, best_fit, check, stable};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::json;

use crate::small::{Outcome, Small, Ties, any_small};

/// A fit for each applicant and placement, from few values so that ties are frequent.
fn fits() -> impl Strategy<Value = Vec<Vec<u32>>> {
    vec(vec((0..=20_u32).prop_map(|fit| fit * 50_000), 4), 5)
}

fn instance(small: &Small, fits: &[Vec<u32>]) -> Instance {
    let mut json = small.json();
    let pairs = (0..small.applicants.len()).flat_map(|a| (0..small.placements.len()).map(move |p| (a, p)));
    let row = |(a, p): (usize, usize)| json!({ "a": format!("a{a}"), "p": format!("p{p}"), "fit": fits[a][p] });
    json["fits"] = pairs.map(row).collect();
    Instance::read(&json.to_string()).expect("a good instance")
}

/// The number of people placed, and the sum of their fits.
fn worth(outcome: &Outcome, fits: &[Vec<u32>]) -> (usize, u64) {
    let placed = outcome.iter().zip(fits).filter_map(|(place, fits)| Some(u64::from(fits[(*place)?])));
    (outcome.iter().flatten().count(), placed.sum())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn no_outcome_places_more_or_fits_better(small in any_small(Ties::Both), fits in fits()) {
        let instance = instance(&small, &fits);
        let matching = best_fit(&instance);
        prop_assert_eq!(check(&instance, &matching).breaches, vec![]);
        let ours = worth(&small.outcome(&instance, &matching), &fits);
        let best = small.outcomes().iter().map(|outcome| worth(outcome, &fits)).max();
        prop_assert_eq!(Some(ours), best);
    }

    #[test]
    fn figures_add_up(small in any_small(Ties::Both), fits in fits()) {
        let instance = instance(&small, &fits);
        let [stable, best] = [stable(&instance), best_fit(&instance)];
        let (report, other) = (check(&instance, &stable), check(&instance, &best));
        let [stable, best] = [Figures::new(&instance, &stable, &report), Figures::new(&instance, &best, &other)];
        for figures in [&stable, &best] {
            prop_assert_eq!(figures.rank_histogram.iter().sum::<u32>(), figures.matched);
        }
        prop_assert!(best.matched >= stable.matched && stable.blocking_pairs == 0);
        prop_assert!(best.matched > stable.matched || best.average_fit >= stable.average_fit);
    }
}

/// Without fits, the lists decide: as many first choices as possible.
#[test]
fn lists_decide_where_no_fit_is_given() {
    let all: Vec<Vec<usize>> = vec![vec![0], vec![1]];
    let small = Small {
        applicants: vec![vec![vec![0], vec![1]], vec![vec![0]]],
        placements: vec![(1, all.clone()), (1, all)],
        seed: 1,
    };
    let instance = small.instance();
    assert_eq!(small.outcome(&instance, &best_fit(&instance)), vec![Some(1), Some(0)]);
    assert_eq!(small.outcome(&instance, &stable(&instance)), vec![Some(0), None]);
}
