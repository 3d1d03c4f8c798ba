//! "Why not me": the reason is correct for every pair of any instance without further rules. Quotas and travelling together are
//! named. No reason names another person.

use matching::assignment::{Instance, Why, check, stable, why};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::small::{Ties, any_small};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn the_reason_is_the_true_one(small in any_small(Ties::Both)) {
        let instance = small.instance();
        let matching = stable(&instance);
        let report = check(&instance, &matching);
        let ours = small.outcome(&instance, &matching);
        for a in 0..small.applicants.len() {
            for p in 0..small.placements.len() {
                let number = (instance.applicant(&format!("a{a}")), instance.placement(&format!("p{p}")));
                let reason = why(&instance, &matching, &report, number.0.expect("known"), number.1.expect("known"));
                let there = small.at(&ours, p);
                let standings = |test: &dyn Fn(usize) -> bool| {
                    there.iter().filter(|one| test(small.standing(p, **one).expect("listed"))).count() as u32
                };
                let expected = match (small.liking(a, p), small.standing(p, a)) {
                    _ if ours[a] == Some(p) => Why::Placed,
                    (None, _) => Why::NotNamed,
                    (_, None) => Why::NotAcceptable,
                    (Some(tier), _) if small.content(&ours, a) <= tier => {
                        let has = format!("p{}", ours[a].expect("a place"));
                        let has = instance.placement_id(instance.placement(&has).expect("known"));
                        Why::PreferredAnother { has, equally: small.content(&ours, a) == tier }
                    }
                    (_, Some(standing)) => Why::NoSeat {
                        seats: small.placements[p].0 as u32,
                        before: standings(&|theirs| theirs < standing),
                        equal: standings(&|theirs| theirs == standing),
                    },
                };
                prop_assert_eq!(reason, expected);
            }
        }
    }
}

fn reason(rules: &Value, applicant: &str, placement: &str) -> Value {
    let mut json = json!({
        "applicants": [{ "id": "a1", "prefs": ["p1", "p2"] }, { "id": "a2", "prefs": ["p1", "p2"] }],
        "placements": [{ "id": "p1", "seats": 2, "prefs": ["a1", "a2"] }, { "id": "p2", "seats": 1, "prefs": ["a1", "a2"] }],
    });
    let rules = rules.as_object().expect("an object").clone();
    json.as_object_mut().expect("an object").extend(rules);
    let instance = Instance::read(&json.to_string()).expect("a good instance");
    let matching = stable(&instance);
    let report = check(&instance, &matching);
    let numbers = (instance.applicant(applicant).expect("known"), instance.placement(placement).expect("known"));
    serde_json::to_value(why(&instance, &matching, &report, numbers.0, numbers.1)).expect("JSON")
}

#[test]
fn quotas_and_company_are_named() {
    let full = json!({ "quotas": [{ "group": "coast", "of": ["p1"], "max": 1 }] });
    assert_eq!(reason(&full, "a2", "p1"), json!({ "reason": "group_full", "group": "coast", "max": 1 }));
    let closed = json!({ "quotas": [{ "group": "coast", "of": ["p1"], "min": 3 }] });
    assert_eq!(reason(&closed, "a2", "p1"), json!({ "reason": "group_closed", "group": "coast", "min": 3 }));
    assert_eq!(reason(&closed, "a2", "p2"), json!({ "reason": "no_seat", "seats": 1, "before": 1, "equal": 0 }));
    let together = json!({ "together": [["a1", "a2"]], "quotas": [{ "group": "coast", "of": ["p1"], "max": 1 }] });
    assert_eq!(reason(&together, "a1", "p2"), json!({ "reason": "together" }));
}
