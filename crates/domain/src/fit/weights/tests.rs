//! Published weights sum to one on both sides, and so does whatever is accepted; an adjusted set keeps to its bounds; skills of
//! a group stage stay light; the published numbers are never called adjusted.
use super::*;
use proptest::prelude::*;

fn four([skills, languages, priorities, availability]: [u8; 4]) -> PlacementWeights {
    PlacementWeights { skills, languages, priorities, availability }
}

fn sums_to_one(weights: &Weights) -> bool {
    let sum = |side: [(Signal, Millionths); 4]| side.iter().map(|(_, weight)| weight.get()).sum::<u32>();
    sum(weights.placement()) == 1_000_000 && sum(weights.person()) == 1_000_000
}

#[test]
fn each_side_sums_to_one() {
    assert!(Selection::ALL.map(Weights::published).iter().all(sums_to_one));
}

#[test]
fn published_sets_lie_within_their_own_bounds_and_keep_their_name() {
    for selection in Selection::ALL {
        let published = Weights::published(selection);
        let inside = |(signal, weight): &Weight| {
            let (low, high) = Weights::bounds(selection, *signal);
            (low..=high).contains(weight)
        };
        assert!(published.placement_per_cent().iter().all(inside));
        assert_eq!(Weights::adjusted(selection, published.placement), Ok(published));
    }
}

#[test]
fn skills_cannot_be_made_to_decide_a_group_stage() {
    let heavy = four([30, 25, 25, 20]);
    assert_eq!(Weights::adjusted(Selection::GroupStage, heavy), Err(WeightsError::Bounds(Signal::Skills)));
    assert!(Weights::adjusted(Selection::IndividualMandate, heavy).is_ok());
}

#[test]
fn a_wrong_sum_is_refused_and_named() {
    let short = four([20, 25, 25, 25]);
    assert_eq!(Weights::adjusted(Selection::GroupStage, short), Err(WeightsError::Sum(95)));
}

#[test]
fn what_travels_is_checked_when_it_is_read() {
    let weights = Weights::adjusted(Selection::GroupStage, four([20, 30, 30, 20])).unwrap();
    let json = serde_json::to_string(&weights).unwrap();
    assert_eq!(serde_json::from_str::<Weights>(&json).unwrap(), weights);
    assert!(serde_json::from_str::<Weights>(&json.replace("20", "30")).is_err());
}

#[test]
fn who_leads_a_team_is_chosen_for_skills_and_an_unsaid_format_is_a_group() {
    let of = Selection::of;
    assert_eq!(of(Some(Format::Group), PostKind::Participant), Selection::GroupStage);
    assert_eq!(of(None, PostKind::Participant), Selection::GroupStage);
    assert_eq!(of(Some(Format::Individual), PostKind::Participant), Selection::IndividualMandate);
    assert_eq!(of(Some(Format::Group), PostKind::TeamLeader), Selection::IndividualMandate);
}

proptest! {
    #[test]
    fn what_is_accepted_sums_to_one_within_its_bounds(numbers: [u8; 4], group: bool) {
        let selection = if group { Selection::GroupStage } else { Selection::IndividualMandate };
        // Any numbers, and the same made to sum to 100 so that some are accepted.
        let [a, b, c] = [numbers[0] % 71, numbers[1] % 71, numbers[2] % 71];
        let rest = WHOLE.saturating_sub(a).saturating_sub(b).saturating_sub(c);
        for placement in [four(numbers), four([a, b, c, rest])] {
            match Weights::adjusted(selection, placement) {
                Ok(weights) => {
                    prop_assert!(sums_to_one(&weights));
                    prop_assert_eq!(weights.placement_per_cent(), placement.each());
                    prop_assert_eq!(weights.person_per_cent(), Weights::published(selection).person_per_cent());
                    for (signal, weight) in placement.each() {
                        let (low, high) = Weights::bounds(selection, signal);
                        prop_assert!((low..=high).contains(&weight));
                    }
                }
                Err(WeightsError::Sum(sum)) => prop_assert!(sum == placement.sum() && sum != 100),
                Err(WeightsError::Bounds(signal)) => {
                    let (low, high) = Weights::bounds(selection, signal);
                    let outside = |(of, weight): &Weight| *of == signal && !(low..=high).contains(weight);
                    prop_assert!(placement.each().iter().any(outside));
                }
            }
        }
    }
}
