//! Random people and posts for property tests: over the small taxonomy, a few languages, and mostly the year 2027.

use domain::country::Region;
use domain::fit::PlaceOfLife;
use domain::language::{Cefr, LanguageSkill};
use domain::placement::Track;
use domain::priority::{Priorities, Priority, PriorityAnswers};
use domain::season::LegalStatus;
use domain::skill::{Need, SkillLevel};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use matching::model::{DurationWish, LanguageNeed, Person, PersonSkill, Post, Security, SkillNeed, Wishes};
use matching::weights::{PlacementWeights, Selection, WHOLE, Weights};
use matching::window::{Window, Windows};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use crate::cast::{self, CONCEPTS};

pub fn any_person() -> impl Strategy<Value = Person> {
    let who =
        (0..1_000_u64, track(), option::of(born()), option::of(place()), option::of(select(LegalStatus::ALL.to_vec())));
    let what = (vec(span(), 0..4), vec(language(), 0..4), vec(skill(), 0..5), answers(), wishes());
    (who, what).prop_map(|((id, track, born, residence, status), (windows, languages, skills, priorities, wishes))| {
        Person {
            track,
            born,
            residence,
            status,
            windows: Windows::new(windows),
            languages,
            skills,
            priorities,
            wishes,
            ..cast::person(id)
        }
    })
}

pub fn any_post() -> impl Strategy<Value = Post> {
    let what = (0..1_000_u64, track(), weights(), country());
    let when = (span(), 0..20_u16, option::of((0..4_u8, 0..4_u8)));
    let asked = (vec(language_need(), 0..3), vec(skill_need(), 0..4), vec(concept(), 0..3), priorities());
    (what, when, asked).prop_map(|((id, track, weights, country), (dates, flexibility, security), asked)| Post {
        track,
        weights,
        country,
        dates,
        flexibility,
        security: security.map(|(level, accepted)| Security { level, accepted }),
        languages: asked.0,
        skills: asked.1,
        practises: asked.2,
        priorities: asked.3,
        ..cast::post(id, weights.selection())
    })
}

/// The published weights, or adjusted weights that a placement may choose.
fn weights() -> impl Strategy<Value = Weights> {
    let own = (5..=70_u8, 5..=70_u8, 5..=70_u8);
    (select(Selection::ALL.to_vec()), own).prop_map(|(selection, (skills, languages, priorities))| {
        let availability = WHOLE.saturating_sub(skills).saturating_sub(languages).saturating_sub(priorities);
        let own = PlacementWeights { skills, languages, priorities, availability };
        Weights::adjusted(selection, own).unwrap_or_else(|_| Weights::published(selection))
    })
}

pub fn language() -> impl Strategy<Value = LanguageSkill> {
    (select(vec!["fr", "en", "es", "wo"]), select(Cefr::ALL.to_vec()))
        .prop_map(|(code, level)| cast::speaks(code, level))
}

pub fn skill() -> impl Strategy<Value = PersonSkill> {
    (concept(), level()).prop_map(|(concept, level)| PersonSkill { concept, level })
}

fn skill_need() -> impl Strategy<Value = SkillNeed> {
    (concept(), level(), need()).prop_map(|(concept, level, need)| SkillNeed { concept, level, need })
}

fn language_need() -> impl Strategy<Value = LanguageNeed> {
    (vec(language(), 1..4), need()).prop_map(|(any_of, need)| LanguageNeed { any_of, need })
}

fn concept() -> impl Strategy<Value = matching::taxonomy::ConceptId> {
    select(CONCEPTS.to_vec()).prop_map(cast::concept)
}

fn level() -> impl Strategy<Value = SkillLevel> {
    select(SkillLevel::ALL.to_vec())
}

fn need() -> impl Strategy<Value = Need> {
    select(vec![Need::Required, Need::Desired])
}

fn track() -> impl Strategy<Value = Track> {
    select(vec![Track::Outbound, Track::Inbound])
}

fn place() -> impl Strategy<Value = PlaceOfLife> {
    select(vec![PlaceOfLife::Quebec, PlaceOfLife::Country(cast::country("SN"))])
}

fn country() -> impl Strategy<Value = domain::country::CountryCode> {
    select(vec!["SN", "PE", "HT"]).prop_map(cast::country)
}

pub fn answers() -> impl Strategy<Value = PriorityAnswers> {
    (priorities(), any::<[bool; 3]>()).prop_map(|(levels, answered)| {
        Priority::ALL.into_iter().zip(answered).fold(PriorityAnswers::default(), |answers, (priority, answered)| {
            answers.with(priority, answered.then(|| levels.level(priority)))
        })
    })
}

fn priorities() -> impl Strategy<Value = Priorities> {
    (0..4_u8, 0..4_u8, 0..4_u8).prop_map(|(a, b, c)| cast::levels(a, b, c))
}

fn wishes() -> impl Strategy<Value = Wishes> {
    let regions = vec![Region::FrancophoneAfrica, Region::LatinAmerica];
    let where_to = (vec(country(), 0..3), vec(select(regions), 0..2), vec(country(), 0..2));
    let duration = option::of((1..100_u16, 0..200_u16));
    (where_to, vec(concept(), 0..4), duration).prop_map(|((countries, regions, excluded), learning, duration)| Wishes {
        countries,
        regions,
        excluded,
        learning,
        duration: duration.map(|(shortest, more)| DurationWish { shortest, longest: shortest + more }),
    })
}

fn born() -> impl Strategy<Value = Date> {
    (0..20_000_i32).prop_map(|days| after(date(1970, 1, 1), days))
}

pub fn span() -> impl Strategy<Value = Window> {
    (0..300_i32, 0..200_i32).prop_map(|(start, length)| {
        let first = after(date(2027, 1, 1), start);
        cast::window(first, after(first, length))
    })
}

fn after(date: Date, days: i32) -> Date {
    date.saturating_add(days.days())
}
