//! A text says "1 day" and "2 days": where a word follows a number, the text chooses the word's form by that number.

use super::{
    ftl::{Entry, LANGUAGES, entries},
    report,
};

/// The variables that hold a number.
const NUMBERS: [&str; 22] = [
    "at_deadline",
    "at_departure",
    "count",
    "covered_days",
    "days",
    "expected",
    "first",
    "hours",
    "last",
    "longest",
    "max",
    "min",
    "minutes",
    "missing_days",
    "needed_days",
    "now",
    "number",
    "offered",
    "seats",
    "taken",
    "times",
    "total",
];
/// Words that are the same after 1 and after 2: prepositions, conjunctions, symbols of units, an English participle.
const UNCHANGED: [&str; 22] = [
    "MB", "Mo", "a", "al", "and", "at", "au", "como", "de", "en", "et", "o", "of", "offered", "on", "or", "ou", "out",
    "sur", "to", "y", "à",
];
/// Years of age: nobody of whom the programme says an age is one year old.
const AGES: [&str; 2] = ["ans", "años"];
/// Texts whose number is never 1, each with the reason.
const NEVER_ONE: [(&str, &str); 6] = [
    ("field-bound", "every bound of a text is larger"),
    ("error-no-such-day", "a month has 28 days or more"),
    ("accounts-sign-ins-times", "a single attempt is shown without a number"),
    ("privacy-mail-how-long", "the days that mails are kept, a constant"),
    ("profile-picker-many", "profile-picker-one is the text for 1: the browser chooses"),
    ("step-undo-hint", "the hours for undoing a step, a constant"),
];

#[test]
fn a_word_after_a_number_has_its_form_for_one() {
    let mut wrong = Vec::new();
    for language in LANGUAGES {
        for (key, entry) in entries(language) {
            if NEVER_ONE.iter().any(|(known, _)| *known == key) {
                continue;
            }
            wrong.extend(unchosen(&entry).map(|found| format!("{key} ({language}): {found}")));
        }
    }
    report(&wrong);
}

#[test]
fn every_exception_is_still_needed() {
    let french = entries("fr");
    let known = |key: &str| french.get(key).is_some_and(|entry| unchosen(entry).next().is_some());
    report(&NEVER_ONE.iter().filter(|(key, _)| !known(key)).map(|(key, _)| (*key).to_owned()).collect::<Vec<_>>());
}

#[test]
fn a_word_that_does_not_follow_its_number_is_found() {
    let found = |text: &str| {
        let entry = Entry { text: text.to_owned(), ..Entry::default() };
        unchosen(&entry).collect::<Vec<_>>()
    };
    assert_eq!(
        found("key = { $taken } prises, { $offered } offertes."),
        ["{ $taken } prises", "{ $offered } offertes"]
    );
    assert_eq!(found("key = { $days ->\n    [one] { $days } jour\n   *[other] { $days } jours\n}"), [""; 0]);
    assert_eq!(found("key = De { $min } à { $max }. Pages { $first } à { $last }; { $min } ans"), [""; 0]);
    assert_eq!(found("key = { $organisation } invite"), [""; 0], "a text");
}

/// Each number with the word after it, where the text does not choose by this number.
fn unchosen(entry: &Entry) -> impl Iterator<Item = String> + '_ {
    let after = entry.text.split("{ $").skip(1).filter_map(|part| part.split_once(" }"));
    after.filter_map(|(name, rest)| {
        let word: String = rest.trim_start().chars().take_while(|c| c.is_alphabetic()).collect();
        let follows = rest.starts_with(char::is_whitespace) && !word.is_empty();
        let agrees = follows && !UNCHANGED.contains(&word.as_str()) && !AGES.contains(&word.as_str());
        let chosen = entry.text.contains(&format!("${name} ->"));
        (NUMBERS.contains(&name) && agrees && !chosen).then(|| format!("{{ ${name} }} {word}"))
    })
}
