//! What an OCI says of a placement: how many, how old, how much, how long.

use std::collections::BTreeMap;

use domain::{
    country::CountryCode,
    dates::Flexibility,
    form::RawForm,
    language::Language,
    placement::{
        Asks, LanguagesAndSkills, PlaceAndDates, PlacementFilter, PlacementSearch, Posts, Questions, Sdg, SearchWord,
        Seats,
    },
};

use super::{assert_most, assert_whole_numbers, form, refusal};

#[test]
fn one_to_eighty_seats() {
    for (seats, passes) in [(0, false), (1, true), (80, true), (81, false)] {
        assert_eq!(Seats::new(1, seats).is_ok(), passes, "{seats}");
        let posted = form([("participant_seats_max", seats.to_string())]);
        assert_eq!(refusal::<Posts>(&posted, "participant_seats_max").is_none(), passes, "{seats} posted");
    }
}

#[test]
fn ages_of_sixteen_to_ninety_nine() {
    for field in ["participant_age_min", "participant_age_max", "team_leader_age_min", "team_leader_age_max"] {
        let seats = field.replace("age_min", "seats_max").replace("age_max", "seats_max");
        for (age, passes) in [(15, false), (16, true), (99, true), (100, false)] {
            let posted = form([(seats.as_str(), "1".to_owned()), (field, age.to_string())]);
            assert_eq!(refusal::<Posts>(&posted, field).is_none(), passes, "{field}: {age}");
        }
    }
}

#[test]
fn what_it_asks_of_people() {
    assert_whole_numbers::<Asks>("contribution", 0, 10_000);
    assert_whole_numbers::<Asks>("training_hours", 0, 300);
    assert_whole_numbers::<Asks>("weekends", 0, 26);
    assert_whole_numbers::<Asks>("commitment_months", 0, 36);
}

#[test]
fn five_questions() {
    assert_most::<Questions>("question", 5, |count| form((0..count).map(|at| ("question", format!("Question {at}?")))));
}

#[test]
fn five_requirements_of_six_languages_each() {
    let requirements = |rows: u16| form((0..rows).flat_map(|row| language(row, 1)));
    assert_most::<LanguagesAndSkills>("languages", 5, requirements);
    assert_most::<LanguagesAndSkills>("languages.0.any_of", 6, |count| form(language(0, count.into())));
}

/// A row that asks for any one of so many languages.
fn language(row: u16, count: usize) -> Vec<(String, &'static str)> {
    let any_of = Language::KNOWN.iter().take(count).map(|code| (format!("languages.{row}.any_of"), *code));
    let rest = [(format!("languages.{row}.floor"), "B2"), (format!("languages.{row}.need"), "required")];
    any_of.chain(rest).collect()
}

#[test]
fn twenty_skills() {
    let row = |at: u16| {
        [("post", "participant".to_owned()), ("skill", format!("qsf:skill-{at}")), ("level", "beginner".to_owned())]
            .into_iter()
            .chain([("need", "desired".to_owned())])
            .map(move |(field, value)| (format!("skills.{at}.{field}"), value))
    };
    assert_most::<LanguagesAndSkills>("skills", 20, |rows| form((0..rows).flat_map(row)));
}

#[test]
fn dates_that_shift_by_sixty_days() {
    assert!(Flexibility::new(60).is_ok() && Flexibility::new(61).is_err());
    assert_whole_numbers::<PlaceAndDates>("flexibility", 0, 60);
}

#[test]
fn seventeen_goals() {
    for (number, passes) in [(0, false), (1, true), (17, true), (18, false)] {
        assert_eq!(Sdg::parse(&number.to_string()).is_ok(), passes, "{number}");
    }
}

#[test]
fn a_search_is_cut_where_it_ends() {
    for (typed, kept) in [(120, 120), (121, 120)] {
        let text = PlacementFilter::parse("q", &"é".repeat(typed));
        assert_eq!(text, Some(PlacementFilter::Text("é".repeat(kept))));
    }
    let text = |count: usize| (0..count).map(|number| format!("jardin{number} ")).collect::<String>();
    let words =
        |count: usize| SearchWord::of(&text(count), |_| Vec::new()).iter().filter(|word| !word.is_whole()).count();
    assert_eq!((words(8), words(9)), (8, 8));
    assert_eq!((SearchWord::is_cut(&text(8)), SearchWord::is_cut(&text(9))), (false, true));
}

#[test]
fn a_search_keeps_a_hundred_conditions() {
    let search = |count: usize| {
        let countries = CountryCode::all().take(count).map(|country| country.as_str().to_owned()).collect();
        PlacementSearch::read(&BTreeMap::from([("country".to_owned(), countries)]))
    };
    assert!(!search(100).ignored && search(100).search.pairs().len() == 100);
    assert!(search(101).ignored && search(101).search.pairs().len() == 100, "the page says that one is left out");
}

#[test]
fn nothing_said_is_within_every_bound() {
    let nothing = RawForm::default();
    assert!(Asks::try_from(&nothing).is_ok() && Questions::try_from(&nothing).is_ok());
    assert!(Posts::try_from(&nothing).is_ok() && LanguagesAndSkills::try_from(&nothing).is_ok());
}
