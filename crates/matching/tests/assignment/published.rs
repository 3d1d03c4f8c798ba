//! Known answers from the literature. The instances are copied from the papers; the side called men or students there proposes.

use matching::assignment::stable;

use crate::small::{List, Outcome, Small};

/// A list without ties.
fn strict(order: &[usize]) -> List {
    order.iter().map(|one| vec![*one]).collect()
}

fn one_seat_each(applicants: &[&[usize]], placements: Vec<List>, seed: u64) -> Small {
    let applicants = applicants.iter().map(|list| strict(list)).collect();
    Small { applicants, placements: placements.into_iter().map(|list| (1, list)).collect(), seed }
}

fn solved(small: &Small) -> Outcome {
    let instance = small.instance();
    small.outcome(&instance, &stable(&instance))
}

/// Gale and Shapley 1962, example 1: three of the six outcomes are stable; the proposing side gets its first choices.
#[test]
fn gale_and_shapley_three_by_three() {
    let small = one_seat_each(
        &[&[0, 1, 2], &[1, 2, 0], &[2, 0, 1]],
        vec![strict(&[1, 2, 0]), strict(&[2, 0, 1]), strict(&[0, 1, 2])],
        1,
    );
    assert_eq!(small.stable_outcomes().len(), 3);
    assert_eq!(solved(&small), vec![Some(0), Some(1), Some(2)]);
}

/// Gale and Shapley 1962, example 2: the only stable outcome, in which nobody on either side gets a first choice.
#[test]
fn gale_and_shapley_four_by_four() {
    let small = one_seat_each(
        &[&[0, 1, 2, 3], &[0, 3, 2, 1], &[1, 0, 2, 3], &[3, 1, 2, 0]],
        vec![strict(&[3, 2, 0, 1]), strict(&[1, 3, 0, 2]), strict(&[3, 0, 1, 2]), strict(&[2, 1, 0, 3])],
        1,
    );
    let only = vec![Some(2), Some(3), Some(0), Some(1)];
    assert_eq!(small.stable_outcomes(), vec![only.clone()]);
    assert_eq!(solved(&small), only);
}

/// Gale and Shapley 1962, on example 3: with one side only ("roommates") a stable outcome may not exist; with colleges of several
/// seats it does. A college with two seats takes the two best of three applicants.
#[test]
fn a_college_takes_its_best() {
    let small = Small { applicants: vec![strict(&[0]); 3], placements: vec![(2, strict(&[2, 0, 1]))], seed: 1 };
    assert_eq!(solved(&small), vec![Some(0), None, Some(0)]);
}

/// Erdil and Ergin 2008, first example: three students, and a tie-break can leave two of them who would exchange their schools.
/// For every seed, both get their first choice.
#[test]
fn erdil_and_ergin() {
    for seed in 0..32 {
        let small = one_seat_each(
            &[&[1, 2, 0], &[2, 1, 0], &[1, 2, 0]],
            vec![strict(&[0, 1, 2]), vec![vec![1], vec![0, 2]], vec![vec![2], vec![0, 1]]],
            seed,
        );
        assert_eq!(solved(&small), vec![Some(0), Some(2), Some(1)], "seed {seed}");
    }
}

/// Roth 1985, "The college admissions problem is not equivalent to the marriage problem", the example with three colleges and
/// four students: the only stable outcome, although all three colleges prefer another outcome.
#[test]
fn roth_1985() {
    let small = Small {
        applicants: vec![strict(&[2, 0, 1]), strict(&[1, 0, 2]), strict(&[0, 2, 1]), strict(&[0, 1, 2])],
        placements: vec![(2, strict(&[0, 1, 2, 3])), (1, strict(&[0, 1, 2, 3])), (1, strict(&[2, 0, 1, 3]))],
        seed: 1,
    };
    let only = vec![Some(2), Some(1), Some(0), Some(0)];
    assert_eq!(small.stable_outcomes(), vec![only.clone()]);
    assert_eq!(solved(&small), only);
}
