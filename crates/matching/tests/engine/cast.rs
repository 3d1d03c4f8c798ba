//! A small fixed taxonomy, and builders of fictional people and posts.

use std::sync::{Arc, LazyLock};

use domain::country::{CountryCode, Region};
use domain::fit::{Contribution, Explanation, PlaceOfLife, Signal};
use domain::language::{Cefr, Language, LanguageSkill};
use domain::placement::Track;
use domain::priority::{Priorities, PriorityAnswers, PriorityLevel};
use domain::season::LegalStatus;
use domain::skill::{Need, SkillKey, SkillLevel};
use jiff::civil::{Date, date};
use matching::Engine;
use matching::model::{AgeLimit, Eligibility, LanguageNeed, Person, PersonSkill, Post, SkillNeed, Wishes};
use matching::taxonomy::{ConceptId, Link, LinkKind, Taxonomy};
use matching::weights::{Selection, Weights};
use matching::window::{Window, Windows};

/// farming ⊃ livestock ⊃ beekeeping; farming ⊃ crops, gardening; gardening ~ composting; teaching ⊃ tutoring, literacy;
/// leadership ~ facilitation; plumbing has no link.
pub const CONCEPTS: [&str; 12] = [
    "farming",
    "livestock",
    "beekeeping",
    "crops",
    "gardening",
    "composting",
    "teaching",
    "tutoring",
    "literacy",
    "leadership",
    "facilitation",
    "plumbing",
];
const BROADER: [(&str, &str); 6] = [
    ("livestock", "farming"),
    ("beekeeping", "livestock"),
    ("crops", "farming"),
    ("gardening", "farming"),
    ("tutoring", "teaching"),
    ("literacy", "teaching"),
];

pub static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let link = |kind, from, to| Link { from: key(from), kind, to: key(to) };
    let broader = BROADER.into_iter().map(|(from, to)| link(LinkKind::Broader, from, to));
    let related =
        [("gardening", "composting"), ("leadership", "facilitation")].map(|(a, b)| link(LinkKind::Related, a, b));
    let taxonomy = Taxonomy::build(CONCEPTS.map(key), broader.chain(related)).expect("the links are known");
    Engine::new(Arc::new(taxonomy))
});

pub fn key(slug: &str) -> SkillKey {
    SkillKey::parse(&format!("qsf:{slug}")).expect("a slug")
}

pub fn concept(slug: &str) -> ConceptId {
    ENGINE.taxonomy().concept(&key(slug)).expect("a concept of the small taxonomy")
}

pub fn country(code: &str) -> CountryCode {
    CountryCode::parse(code).expect("a country")
}

pub fn speaks(code: &str, level: Cefr) -> LanguageSkill {
    LanguageSkill { language: Language::parse(code).expect("a code"), level }
}

pub fn levels(environment: u8, womens_rights: u8, youth_engagement: u8) -> Priorities {
    let level = |number| PriorityLevel::new(number).expect("0 to 3");
    Priorities {
        environment: level(environment),
        womens_rights: level(womens_rights),
        youth_engagement: level(youth_engagement),
    }
}

pub fn window(first: Date, last: Date) -> Window {
    Window::new(first, last).expect("in order")
}

pub fn number(id: u64) -> String {
    format!("00000000-0000-7000-8000-{id:012x}")
}

/// Aged 20, from Québec, speaks French and English, free from May to August, without skills or wishes.
pub fn person(id: u64) -> Person {
    Person {
        id: number(id).parse().expect("an identifier"),
        track: Track::Outbound,
        born: Some(date(2007, 3, 1)),
        residence: Some(PlaceOfLife::Quebec),
        status: Some(LegalStatus::CanadianCitizen),
        windows: Windows::new(vec![window(date(2027, 5, 1), date(2027, 8, 31))]),
        languages: vec![speaks("fr", Cefr::C2), speaks("en", Cefr::B2)],
        skills: Vec::new(),
        priorities: PriorityAnswers::default(),
        wishes: Wishes::default(),
    }
}

/// 75 days in Senegal in French, for volunteers from Québec, with no other requirement.
pub fn post(id: u64, selection: Selection) -> Post {
    Post {
        id: number(id).parse().expect("an identifier"),
        track: Track::Outbound,
        selection,
        weights: Weights::published(selection),
        country: country("SN"),
        region: Some(Region::FrancophoneAfrica),
        dates: window(date(2027, 5, 20), date(2027, 8, 2)),
        flexibility: 0,
        eligibility: Eligibility {
            minimum_age: Some(18),
            maximum_age: Some(AgeLimit { years: 35, on: date(2026, 9, 30) }),
            residence: vec![PlaceOfLife::Quebec],
            statuses: vec![LegalStatus::CanadianCitizen, LegalStatus::PermanentResident],
        },
        security: None,
        languages: vec![asks_language(&[speaks("fr", Cefr::B2)], Need::Required)],
        skills: Vec::new(),
        practises: Vec::new(),
        priorities: Priorities::default(),
    }
}

pub fn asks_language(any_of: &[LanguageSkill], need: Need) -> LanguageNeed {
    LanguageNeed { any_of: any_of.to_vec(), need }
}

pub fn asks(slug: &str, level: SkillLevel, need: Need) -> SkillNeed {
    SkillNeed { concept: concept(slug), level, need }
}

pub fn has(slug: &str, level: SkillLevel) -> PersonSkill {
    PersonSkill { concept: concept(slug), level }
}

/// The value of a signal on the placement's side, or else on the person's side.
pub fn value(explanation: &Explanation, signal: Signal) -> u32 {
    let sides = explanation.for_placement.contributions.iter().chain(&explanation.for_person.contributions);
    contribution(sides, signal).value.get()
}

/// The value of a signal on the person's side.
pub fn value_for_person(explanation: &Explanation, signal: Signal) -> u32 {
    contribution(explanation.for_person.contributions.iter(), signal).value.get()
}

fn contribution<'a>(mut sides: impl Iterator<Item = &'a Contribution>, signal: Signal) -> &'a Contribution {
    sides.find(|contribution| contribution.signal == signal).expect("the side has that signal")
}
