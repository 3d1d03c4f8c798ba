//! What a person says of themselves: how many, how long, how large.

use domain::{
    country::CountryCode,
    form::{FieldCode, RawForm},
    language::Language,
    participant::{Availability, CvFile, Destinations, Languages, Learning, PersonSkill, Skills},
    skill::{SkillKey, SkillLevel},
};

use super::{assert_most, assert_whole_numbers, form};

fn skill(number: u16) -> String {
    format!("qsf:skill-{number}")
}

/// So many rows of skills.
fn skills(rows: u16) -> RawForm {
    let row =
        |at: u16| [(format!("skills.{at}.skill"), skill(at)), (format!("skills.{at}.level"), "beginner".to_owned())];
    form((0..rows).flat_map(row))
}

#[test]
fn ten_windows_of_availability() {
    // Far apart, so that no two are joined.
    let window = |at: u16| {
        let year = 2027 + at;
        [
            (format!("windows.{at}.starts_on"), format!("{year}-05-01")),
            (format!("windows.{at}.ends_on"), format!("{year}-06-01")),
        ]
    };
    assert_most::<Availability>("windows", 10, |rows| form((0..rows).flat_map(window)));
}

#[test]
fn stays_of_a_day_to_two_years() {
    assert_whole_numbers::<Availability>("shortest_days", 1, 730);
    assert_whole_numbers::<Availability>("longest_days", 1, 730);
    let stay = |longest: &str| Availability::try_from(&form([("shortest_days", "60"), ("longest_days", longest)]));
    assert!(stay("60").is_ok() && stay("59").is_err());
}

#[test]
fn sixty_countries_wanted_and_sixty_excluded() {
    for field in ["wanted_country", "excluded_country"] {
        let countries = |count: u16| {
            let codes = CountryCode::all().take(count.into());
            form(codes.map(|country| (field, country.as_str())))
        };
        assert_most::<Destinations>(field, 60, countries);
    }
}

#[test]
fn ten_skills_to_learn() {
    assert_most::<Learning>("learn", 10, |count| form((0..count).map(|at| ("learn", skill(at)))));
    let full = (0..10).fold(Learning::default(), |learning, at| learning.with(key(at)).expect("a place"));
    assert_eq!(full.with(key(10)), Err(FieldCode::TooMany { max: 10 }), "one by one");
}

#[test]
fn twelve_languages() {
    let languages = |rows: u16| {
        let codes = Language::KNOWN.iter().take(rows.into()).enumerate();
        form(codes.flat_map(|(at, code)| {
            [(format!("languages.{at}.language"), *code), (format!("languages.{at}.level"), "B2")]
        }))
    };
    assert_most::<Languages>("languages", 12, languages);
}

#[test]
fn forty_skills() {
    assert_most::<Skills>("skills", 40, skills);
    let full = Skills::try_from(&skills(40)).expect("forty");
    let another = PersonSkill { skill: key(40), level: SkillLevel::Beginner, evidence: None, weeks: None };
    assert_eq!(full.with(another), Err(FieldCode::TooMany { max: 40 }), "one by one");
}

fn key(number: u16) -> SkillKey {
    SkillKey::parse(&skill(number)).expect("a key")
}

/// A PDF of that size, with so many bytes after its mark of the end.
fn pdf(size: usize, after: usize) -> Vec<u8> {
    let mut content = b"%PDF-1.4".to_vec();
    content.resize(size - after - 5, b' ');
    content.extend(b"%%EOF");
    content.resize(size, b' ');
    content
}

#[test]
fn a_cv_of_five_megabytes() {
    const MOST: usize = 5 * 1024 * 1024;
    assert!(CvFile::parse("cv.pdf", pdf(MOST, 0)).is_ok());
    let refused = CvFile::parse("cv.pdf", pdf(MOST + 1, 0)).err().and_then(|errors| errors.for_field("cv"));
    assert_eq!(refused, Some(FieldCode::TooLarge { max: 5 }));
}

#[test]
fn a_cv_ends_within_its_last_kilobyte() {
    assert!(CvFile::parse("cv.pdf", pdf(5_000, 1024 - 5)).is_ok());
    assert!(CvFile::parse("cv.pdf", pdf(5_000, 1024 - 4)).is_err());
}

#[test]
fn the_name_of_a_cv_is_cut() {
    for (length, kept) in [(120, 120), (121, 120)] {
        let file = CvFile::parse(&"é".repeat(length), pdf(100, 0)).expect("a CV");
        assert_eq!(file.name().chars().count(), kept);
    }
}
