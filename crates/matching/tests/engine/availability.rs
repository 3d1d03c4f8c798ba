//! The availability signal and its gate: the whole stay must fit in one window of free days, shifted within its flexibility.
//! Spare days raise the value, up to sixty. A partly covered stay counts in proportion, and always less than a covered one.

use domain::fit::{Gate, GateDetail, Signal, Verdict};
use jiff::civil::{Date, date};
use matching::weights::Selection;
use matching::window::Windows;

use crate::cast::{ENGINE, person, post, value, window};

fn free(windows: &[(Date, Date)], flexibility: u16) -> (Verdict, GateDetail, u32) {
    let (mut who, mut post) = (person(1), post(1, Selection::GroupStage));
    who.windows = Windows::new(windows.iter().map(|(first, last)| window(*first, *last)).collect());
    post.flexibility = flexibility;
    let found = ENGINE.explain(&who, &post);
    let gate = found.gates.iter().find(|finding| finding.gate == Gate::Availability).expect("all gates are reported");
    (gate.verdict, gate.detail.clone(), value(&found, Signal::Availability))
}

#[test]
fn free_to_the_day_passes_with_little() {
    let (verdict, _, value) = free(&[(date(2027, 5, 20), date(2027, 8, 2))], 0);
    assert_eq!((verdict, value), (Verdict::Passed, 100_000));
}

#[test]
fn sixty_days_to_spare_are_all_that_counts() {
    let (_, _, nearly) = free(&[(date(2027, 5, 20), date(2027, 9, 30))], 0);
    assert_eq!(nearly, 984_999);
    let (_, _, enough) = free(&[(date(2027, 5, 20), date(2027, 10, 1))], 0);
    let (_, _, plenty) = free(&[(date(2027, 1, 1), date(2027, 12, 31))], 0);
    assert_eq!((enough, plenty), (1_000_000, 1_000_000));
}

#[test]
fn a_day_missing_closes_the_gate_and_says_so() {
    let (verdict, detail, value) = free(&[(date(2027, 5, 21), date(2027, 9, 30))], 0);
    assert_eq!(verdict, Verdict::Failed);
    assert_eq!(detail, GateDetail::Availability { needed_days: 75, covered_days: 74, missing_days: 1 });
    assert!(value < 50_000);
}

#[test]
fn flexible_dates_move_to_the_person() {
    let late = [(date(2027, 5, 25), date(2027, 9, 30))];
    assert_eq!(free(&late, 4).0, Verdict::Failed);
    assert_eq!(free(&late, 5).0, Verdict::Passed);
}

#[test]
fn windows_that_follow_each_other_are_one_and_others_are_not() {
    let joined = [(date(2027, 6, 16), date(2027, 8, 20)), (date(2027, 5, 1), date(2027, 6, 15))];
    let apart = [(date(2027, 6, 17), date(2027, 8, 20)), (date(2027, 5, 1), date(2027, 6, 15))];
    assert_eq!(free(&joined, 0).0, Verdict::Passed);
    assert_eq!(free(&apart, 0).0, Verdict::Failed);
}

#[test]
fn who_said_no_dates_is_asked_rather_than_refused() {
    assert_eq!(free(&[], 0), (Verdict::Unknown, GateDetail::NotSaid, 0));
}
