//! An explanation adds up. It has all eight gates, each once. The weights sum to one, the points of a side sum exactly to its
//! fit, and each point value equals weight times value to the millionth. The fit is the harmonic mean of both sides, and the
//! missing facts are sorted by cost. Without any wish, the person's side is empty and the placement's is the fit. An explanation
//! survives JSON.

use domain::fit::{Explanation, Gate, Millionths, SideFit};
use matching::ENGINE_VERSION;
use proptest::prelude::*;

use crate::cast::ENGINE;
use crate::strategy::{any_person, any_post};

fn adds_up(side: &SideFit) -> Result<(), TestCaseError> {
    if !side.is_answered() {
        prop_assert_eq!((side.fit, side.missing.len()), (Millionths::ZERO, 0));
        return Ok(());
    }
    let sum =
        |of: fn(&domain::fit::Contribution) -> Millionths| side.contributions.iter().map(|c| of(c).get()).sum::<u32>();
    prop_assert_eq!(sum(|c| c.points), side.fit.get());
    prop_assert_eq!(sum(|c| c.weight), 1_000_000);
    for part in &side.contributions {
        prop_assert!(part.points.get().abs_diff(part.weight.times(part.value).get()) <= 1);
        prop_assert!(!part.facts.is_empty());
    }
    prop_assert!(side.missing.is_sorted_by(|a, b| a.lost >= b.lost));
    let lost: u32 = side.missing.iter().map(|entry| entry.lost.get()).sum();
    prop_assert!(side.fit.complement().get().abs_diff(lost) <= 50, "what was missing explains the rest");
    Ok(())
}

proptest! {
    #[test]
    fn everything_adds_up(person in any_person(), post in any_post()) {
        let found = ENGINE.explain(&person, &post);
        adds_up(&found.for_placement)?;
        adds_up(&found.for_person)?;
        let gates: Vec<Gate> = found.gates.iter().map(|finding| finding.gate).collect();
        prop_assert_eq!(gates, Gate::ALL.to_vec());
        let (a, b) = (u64::from(found.for_placement.fit.get()), u64::from(found.for_person.fit.get()));
        let mean = (2 * a * b).checked_div(a + b).unwrap_or(0);
        let expected = if found.for_person.is_answered() { mean } else { a };
        prop_assert_eq!(u64::from(found.fit.get()), expected);
        prop_assert_eq!(found.engine_version, ENGINE_VERSION);
    }

    #[test]
    fn it_survives_json(person in any_person(), post in any_post()) {
        let found = ENGINE.explain(&person, &post);
        let json = serde_json::to_string(&found).expect("serialises");
        prop_assert_eq!(serde_json::from_str::<Explanation>(&json).expect("reads"), found);
    }
}
