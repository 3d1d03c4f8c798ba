//! Answers known from the literature. The instances are written from the papers; what a paper calls a man or a student proposes.

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

/// Gale and Shapley 1962, example 1: of six outcomes three are stable; those who propose get their first choices.
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

/// Gale and Shapley 1962, example 2: one stable outcome, in which nobody gets a first choice on either side.
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

/// Gale and Shapley 1962, the third example's point: without two sides ("roommates") nothing of this holds; with seats it does. A
/// college of two seats takes its two best of three.
#[test]
fn a_college_takes_its_best() {
    let small = Small { applicants: vec![strict(&[0]); 3], placements: vec![(2, strict(&[2, 0, 1]))], seed: 1 };
    assert_eq!(solved(&small), vec![Some(0), None, Some(0)]);
}

/// Erdil and Ergin 2008, the first example: of three students, a draw leaves two who would gladly exchange their schools. Whatever
/// the draw, both get their first choice.
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

/// Roth 1985, "The college admissions problem is not equivalent to the marriage problem", its example of three colleges and four
/// students: a single stable outcome, which all three colleges would gladly leave for another.
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
