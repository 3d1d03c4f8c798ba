//! `passerelle assign` answers in JSON and in text as its help says, compares the stable outcome with the best total fit, and
//! says why somebody does not have a placement; one sentence names the fault of a bad instance.

use serde_json::{Value, json};
use server::cli::assign::{Question, assign};

/// No placement lists `a2`.
fn instance() -> Value {
    json!({
        "applicants": [{ "id": "a1", "prefs": ["p1", "p2"] }, { "id": "a2", "prefs": ["p1"] }, { "id": "a3", "prefs": [["p2", "p1"]] }],
        "placements": [{ "id": "p1", "seats": 1, "prefs": ["a1", "a3"] }, { "id": "p2", "seats": 2, "prefs": [["a1", "a3"]] }],
        "seed": 7,
    })
}

fn refusal(change: impl FnOnce(&mut Value)) -> String {
    let mut instance = instance();
    change(&mut instance);
    assign(&instance.to_string(), Question::Stable, true).expect_err("a bad instance").to_string()
}

#[test]
fn an_instance_is_answered() {
    let answer = assign(&instance().to_string(), Question::Stable, true).unwrap();
    let expected = json!({
        "matches": { "a1": "p1", "a3": "p2" },
        "unmatched": ["a2"],
        "blocking_pairs": [],
        "rank_histogram": [2, 0],
    });
    assert_eq!(serde_json::from_str::<Value>(&answer).unwrap(), expected);
    assert!(!answer.contains('\n'), "one line");
    let text = assign(&instance().to_string(), Question::Stable, false).unwrap();
    assert!(text.starts_with("2 placed, 1 not\n") && text.contains("\na1\tp1") && text.contains("\na2\t-"), "{text}");
}

#[test]
fn a_bad_instance_is_refused_by_name() {
    for (refused, names) in [
        (refusal(|it| it["applicants"][0]["prefs"][0] = json!("p9")), ["a1", "p9"]),
        (refusal(|it| it["placements"][1]["seats"] = json!(0)), ["p2", "0 seats"]),
        (refusal(|it| it["applicants"][0]["prefs"] = json!(["p1", ["p2", "p1"]])), ["a1 names p1", "twice"]),
        (refusal(|it| it["applicants"][1]["id"] = json!("a1")), ["a1", "twice"]),
    ] {
        assert!(names.iter().all(|name| refused.contains(name)) && !refused.contains('\n'), "{refused}");
    }
    let text = assign("{\"applicants\": []", Question::Stable, true).expect_err("not JSON").to_string();
    assert!(text.contains("line 1"), "{text}");
}

#[test]
fn two_outcomes_are_compared_and_a_reason_is_given() {
    let ask = |question| -> Value {
        let answer = assign(&instance().to_string(), question, false).expect("an answer");
        serde_json::from_str(&answer).expect("JSON")
    };
    let both = ask(Question::Compare);
    assert_eq!((&both["stable"]["matched"], &both["stable"]["blocking_pairs"]), (&json!(2), &json!(0)));
    assert_eq!(both["best_fit"]["matched"], json!(2));
    let unlisted = ask(Question::Why { applicant: "a2", placement: "p1" });
    assert_eq!(unlisted, json!({ "reason": "not_acceptable" }));
    let unknown = Question::Why { applicant: "a9", placement: "p1" };
    assert!(assign(&instance().to_string(), unknown, true).expect_err("nobody").to_string().contains("a9"));
}
