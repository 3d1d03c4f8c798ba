//! Fuzzes the reader of instances and the solvers, mostly with damaged instances. The reader must return an error with a message,
//! or an instance. The stable outcome of an instance must keep every rule.

use matching::assignment::{Answer, Breach, Figures, Instance, Matching, best_fit, check, stable, why};
use serde_json::{Value, json};

use crate::numbers::Numbers;

/// The maximum number of edits per instance.
const WOUNDS: usize = 5;

/// Replacements for numbers.
const NUMBERS: [&str; 8] =
    ["0", "-1", "1.5", "1e9", "4294967295", "4294967296", "9223372036854775807", "99999999999999999999"];

/// Replacements for bytes.
const BYTES: &[u8] = b"[]{}\",:\\ap0129-e. \n\x00\x7f\xc3\xff";

/// # Panics
/// If the crate gives a wrong result; the case then counts as failed.
pub fn case(seed: u64) -> &'static str {
    let mut numbers = Numbers(seed);
    let mut text = season(&mut numbers).to_string().into_bytes();
    for _ in 0..numbers.below(WOUNDS + 1) {
        wound(&mut numbers, &mut text);
    }
    let text = String::from_utf8_lossy(&text);
    match Instance::read(&text) {
        Err(error) => {
            assert!(!error.to_string().is_empty(), "an error without a message: {text}");
            "refused"
        }
        Ok(instance) => {
            solve(&instance, &mut numbers, &text);
            "solved"
        }
    }
}

fn solve(instance: &Instance, numbers: &mut Numbers, text: &str) {
    let matching = stable(instance);
    assert_eq!(matching, stable(instance), "another outcome the second time: {text}");
    let report = check(instance, &matching);
    assert!(report.breaches.is_empty(), "{:?}: {text}", report.breaches);
    let alone = (0..instance.applicants()).all(|one| instance.partner(one).is_none());
    if instance.quotas().is_empty() && alone {
        assert!(report.blocking.is_empty(), "{:?} block: {text}", report.blocking);
    }
    let best = best_fit(instance);
    assert!(most(&best) >= most(&matching) || !alone || !instance.quotas().is_empty(), "fewer placed: {text}");
    let broken = check(instance, &best).breaches;
    // The best total fit considers only lists and seats.
    assert!(!broken.iter().any(|rule| matches!(rule, Breach::Unacceptable { .. } | Breach::Seats { .. })), "{text}");
    let answer = serde_json::to_string(&Answer::new(instance, &matching, &report)).expect("an answer in JSON");
    assert!(answer.starts_with('{') && Figures::new(instance, &matching, &report).matched == most(&matching));
    if instance.applicants() > 0 && instance.placements() > 0 {
        let one = numbers.below(instance.applicants() as usize) as u32;
        let place = numbers.below(instance.placements() as usize) as u32;
        let _ = why(instance, &matching, &report, one, place);
    }
}

fn most(matching: &Matching) -> u32 {
    matching.matched()
}

/// A small season that may use every feature of an instance.
fn season(numbers: &mut Numbers) -> Value {
    let (people, places) = (numbers.below(9), numbers.below(6));
    let applicants: Vec<Value> =
        (0..people).map(|one| json!({ "id": format!("a{one}"), "prefs": list(numbers, 'p', places) })).collect();
    let placements: Vec<Value> = (0..places)
        .map(|one| json!({ "id": format!("p{one}"), "seats": 1 + numbers.below(3), "prefs": list(numbers, 'a', people) }))
        .collect();
    let mut season = json!({ "applicants": applicants, "placements": placements, "seed": numbers.next() });
    if numbers.one_in(2) {
        season["quotas"] = (0..numbers.below(4)).map(|group| quota(numbers, group, people, places)).collect();
    }
    if numbers.one_in(3) {
        let pairs = (0..people / 2).filter(|_| numbers.one_in(2));
        season["together"] =
            pairs.map(|pair| json!([format!("a{}", 2 * pair), format!("a{}", 2 * pair + 1)])).collect();
    }
    if numbers.one_in(2) {
        let pairs: Vec<(usize, usize)> = (0..people).flat_map(|a| (0..places).map(move |p| (a, p))).collect();
        let fit = |(a, p): (usize, usize)| json!({ "a": format!("a{a}"), "p": format!("p{p}"), "fit": numbers.below(1_000_001) });
        season["fits"] = pairs.into_iter().map(fit).collect();
    }
    season
}

fn quota(numbers: &mut Numbers, group: usize, people: usize, places: usize) -> Value {
    let (side, all) = if numbers.one_in(2) { ('a', people) } else { ('p', places) };
    let of: Vec<String> = (0..all).filter(|_| numbers.one_in(2)).map(|one| format!("{side}{one}")).collect();
    let min = numbers.below(4);
    json!({ "group": format!("g{group}"), "of": of, "min": min, "max": min + numbers.below(4) })
}

/// A random selection of `others` in random order, with ties.
fn list(numbers: &mut Numbers, side: char, others: usize) -> Vec<Value> {
    let mut order: Vec<usize> = (0..others).filter(|_| !numbers.one_in(4)).collect();
    for at in (1..order.len()).rev() {
        order.swap(at, numbers.below(at + 1));
    }
    let mut list = Vec::new();
    while !order.is_empty() {
        let tie = if numbers.one_in(3) { 1 + numbers.below(order.len()) } else { 1 };
        let names: Vec<String> = order.drain(..tie).map(|one| format!("{side}{one}")).collect();
        list.push(if tie == 1 { json!(names[0]) } else { json!(names) });
    }
    list
}

/// Changes a byte, removes or repeats a part, cuts the end off, or replaces a number or an identifier.
fn wound(numbers: &mut Numbers, text: &mut Vec<u8>) {
    if text.is_empty() {
        return;
    }
    let at = numbers.below(text.len());
    let end = (at + 1 + numbers.below(12)).min(text.len());
    match numbers.below(6) {
        0 => text[at] = *numbers.pick(BYTES),
        1 => drop(text.drain(at..end)),
        2 => {
            let piece = text[at..end].to_vec();
            text.splice(at..at, piece);
        }
        3 => text.truncate(at),
        4 => replace(text, at, |byte| byte.is_ascii_digit(), numbers.pick(&NUMBERS).as_bytes()),
        _ => {
            let side = *numbers.pick(b"ap");
            let name = [side, b'0' + numbers.below(9) as u8];
            replace(text, at, |byte| byte.is_ascii_alphanumeric(), &name);
        }
    }
}

/// Replaces the first run of matching bytes at or after `from`.
fn replace(text: &mut Vec<u8>, from: usize, is: impl Fn(&u8) -> bool, with: &[u8]) {
    let Some(start) = text[from..].iter().position(&is).map(|at| from + at) else { return };
    let end = text[start..].iter().position(|byte| !is(byte)).map_or(text.len(), |at| start + at);
    text.splice(start..end, with.iter().copied());
}
