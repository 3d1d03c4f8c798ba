//! A bad instance is rejected with one sentence that names the fault, and a good one is read exactly. No input causes anything
//! worse than an error.

use matching::assignment::{Instance, Members};
use proptest::prelude::*;
use serde_json::{Value, json};

fn good() -> Value {
    json!({
        "applicants": [{ "id": "a1", "prefs": ["p1", ["p2", "p3"]] }, { "id": "a2", "prefs": [] }],
        "placements": [
            { "id": "p1", "seats": 2, "prefs": [["a1", "a2"]] },
            { "id": "p2", "seats": 1, "prefs": [] },
            { "id": "p3", "seats": 1, "prefs": ["a1"] },
        ],
        "seed": 7,
        "quotas": [{ "group": "g", "of": ["a1"], "min": 0, "max": 3 }, { "group": "h", "of": ["p2", "p3"], "min": 1 }],
        "together": [["a1", "a2"]],
        "fits": [{ "a": "a1", "p": "p3", "fit": 640_000 }],
    })
}

fn refusal(change: impl FnOnce(&mut Value)) -> String {
    let mut instance = good();
    change(&mut instance);
    Instance::read(&instance.to_string()).expect_err("a bad instance").to_string()
}

#[test]
fn a_good_instance_is_read_as_it_stands() {
    let instance = Instance::read(&good().to_string()).unwrap();
    let (a1, a2) = (instance.applicant("a1").unwrap(), instance.applicant("a2").unwrap());
    let list: Vec<_> = instance
        .choices(a1)
        .iter()
        .map(|choice| (instance.placement_id(choice.placement), choice.tier, choice.standing()))
        .collect();
    assert_eq!(list[0], ("p1", 0, Some(0)));
    assert!(list[1..].contains(&("p2", 1, None)) && list[1..].contains(&("p3", 1, Some(0))), "{list:?}");
    assert_eq!((instance.partner(a1), instance.partner(a2)), (Some(a2), Some(a1)));
    assert_eq!(instance.quotas()[0].of, Members::Applicants(vec![a1]));
    assert_eq!((instance.quotas()[1].of.numbers().len(), instance.quotas()[1].max), (2, u32::MAX));
    let fits: Vec<u32> = (0..3).map(|choice| instance.fit(a1, choice)).collect();
    assert_eq!(fits.iter().sum::<u32>(), 640_000);
    assert_eq!(fits[instance.position(a1, instance.placement("p3").unwrap()).unwrap()], 640_000);
}

#[test]
fn faults_are_named() {
    let cases = [
        (
            refusal(|it| it["applicants"][0]["prefs"][0] = json!("x")),
            "applicant a1 names placement x, which the instance does not have",
        ),
        (
            refusal(|it| it["placements"][0]["prefs"][0] = json!("x")),
            "placement p1 names applicant x, which the instance does not have",
        ),
        (refusal(|it| it["applicants"][0]["prefs"][1][0] = json!("p1")), "applicant a1 names p1 twice"),
        (refusal(|it| it["placements"][2]["prefs"] = json!(["a1", ["a2", "a1"]])), "placement p3 names a1 twice"),
        (refusal(|it| it["applicants"][1]["id"] = json!("a1")), "applicant a1 is there twice"),
        (refusal(|it| it["placements"][1]["id"] = json!("p1")), "placement p1 is there twice"),
        (refusal(|it| it["placements"][1]["seats"] = json!(0)), "placement p2 has 0 seats"),
        (refusal(|it| it["placements"][1]["seats"] = json!(-3)), "placement p2 has -3 seats"),
        (refusal(|it| it["quotas"][0]["min"] = json!(4)), "quota g asks for at least 4 and at most 3"),
        (refusal(|it| it["quotas"][0]["of"] = json!(["a1", "x"])), "quota g names x, which is no applicant"),
        (refusal(|it| it["quotas"][1]["of"] = json!(["p1", "x"])), "quota h names x, which is no placement"),
        (refusal(|it| it["quotas"][0]["of"] = json!(["a1", "a1"])), "quota g names a1 twice"),
        (refusal(|it| it["together"] = json!([["a1", "a2", "a1"]])), "3 identifiers stand where two travel together"),
        (
            refusal(|it| it["together"] = json!([["a1", "x"]])),
            "x, who would travel together with another, is no applicant",
        ),
        (refusal(|it| it["together"] = json!([["a1", "a1"]])), "a1 would travel together with more than one person"),
        (refusal(|it| it["together"] = json!([["a1", "a2"], ["a2", "a1"]])), "a2 would travel together"),
        (refusal(|it| it["fits"][0]["p"] = json!("x")), "a fit is given for a1 and x, of whom x is unknown"),
        (refusal(|it| it["fits"][0]["fit"] = json!(1_000_001)), "the fit of a1 and p3 is 1000001"),
        (refusal(|it| it["fits"] = json!([it["fits"][0], it["fits"][0]])), "the fit of a1 and p3 is given twice"),
        (refusal(|it| it["applicants"][0]["prefs"] = json!("p1")), "a list of identifiers"),
        (refusal(|it| it["applicants"][0]["prefs"][1][0] = json!(["p2"])), "an identifier"),
        (refusal(|it| it["quota"] = json!([])), "unknown field `quota`"),
    ];
    for (refused, named) in cases {
        assert!(refused.contains(named) && !refused.contains('\n'), "{refused}\n  should name: {named}");
    }
}

#[test]
fn an_escaped_identifier_is_the_same_identifier() {
    let text =
        r#"{"applicants":[{"id":"\u00e9lo","prefs":["p"]}],"placements":[{"id":"p","seats":1,"prefs":["élo"]}]}"#;
    assert_eq!(Instance::read(text).unwrap().applicant_id(0), "élo");
}

/// Names of every length are distinguished and found, even if they differ in one letter only. A list may tie any part of them.
#[test]
fn names_of_every_length_are_found() {
    let names: Vec<String> = (1..40).flat_map(|length| ["a", "b"].map(|end| "é".repeat(length) + end)).collect();
    let ties = json!([&names[..1], &names[1..5], names[5], [], names[6], &names[7..]]);
    let placements: Vec<Value> = names.iter().map(|name| json!({ "id": name, "seats": 1, "prefs": ["a"] })).collect();
    let instance = json!({ "applicants": [{ "id": "a", "prefs": ties }], "placements": placements });
    let instance = Instance::read(&instance.to_string()).unwrap();
    let tier = |name: &String| {
        let at = instance.position(0, instance.placement(name).unwrap()).unwrap();
        instance.choices(0)[at].tier
    };
    let tiers: Vec<u32> = names.iter().map(tier).collect();
    assert_eq!(tiers[..8], [0, 1, 1, 1, 1, 2, 3, 4]);
    assert!(tiers[8..].iter().all(|tier| *tier == 4));
    let numbers: Vec<u32> = instance.choices(0).iter().map(|choice| choice.placement).collect();
    assert!(numbers[1..5].is_sorted() && numbers[7..].is_sorted(), "equals stand in the order of the draw");
    assert!((0..instance.placements()).all(|one| instance.choices(0).iter().any(|choice| choice.placement == one)));
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(at in 0..600_usize, with in "[\\[\\]{}\",:ap0-9-]{0,3}") {
        let mut text = good().to_string();
        let at = at.min(text.len());
        let end = (at + 1).min(text.len());
        text.replace_range(at..end, &with);
        if let Ok(instance) = Instance::read(&text) {
            prop_assert!(instance.applicants() <= 3);
        }
    }
}
