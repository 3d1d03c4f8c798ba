//! Five posts, as organisations describe them.

use domain::country::Region;
use domain::ids::PostId;
use domain::language::Cefr;
use domain::placement::Track;
use domain::season::EligibilityRule;
use domain::skill::{Need, SkillLevel};
use jiff::civil::date;
use matching::model::{Eligibility, Post};
use matching::weights::Selection;

use crate::cast::{asks, asks_language, concept, country, levels, post, speaks, window};

/// A group, 75 days from 20 May in Senegal: a women's market garden that young people run. French B2 required; Wolof A1 and
/// beginner gardening desired.
pub fn senegal() -> Post {
    Post {
        languages: vec![
            asks_language(&[speaks("fr", Cefr::B2)], Need::Required),
            asks_language(&[speaks("wo", Cefr::A1)], Need::Desired),
        ],
        skills: vec![asks("gardening", SkillLevel::Beginner, Need::Desired)],
        priorities: levels(2, 3, 2),
        ..post(1, Selection::GroupStage)
    }
}

/// A group, 70 days from 1 June in Peru, movable by five: reading clubs that pupils lead. Spanish B1 required, beginner literacy
/// desired.
pub fn peru() -> Post {
    Post {
        country: country("PE"),
        region: Some(Region::LatinAmerica),
        dates: window(date(2027, 6, 1), date(2027, 8, 9)),
        flexibility: 5,
        languages: vec![asks_language(&[speaks("es", Cefr::B1)], Need::Required)],
        skills: vec![asks("literacy", SkillLevel::Beginner, Need::Desired)],
        priorities: levels(1, 1, 3),
        ..post(2, Selection::GroupStage)
    }
}

/// One person, 75 days from 20 May in Senegal, to train a cooperative of beekeepers. Advanced beekeeping and French B2 required.
pub fn mandate() -> Post {
    Post {
        skills: vec![asks("beekeeping", SkillLevel::Advanced, Need::Required)],
        priorities: levels(2, 1, 0),
        ..post(3, Selection::IndividualMandate)
    }
}

/// The leader of the group in Senegal: advanced leadership required, facilitation desired, French C1. Minimum age 21, no maximum
/// age.
pub fn leader() -> Post {
    let usual = post(4, Selection::IndividualMandate);
    Post {
        eligibility: Eligibility { minimum_age: Some(21), maximum_age: None, ..usual.eligibility.clone() },
        languages: vec![
            asks_language(&[speaks("fr", Cefr::C1)], Need::Required),
            asks_language(&[speaks("wo", Cefr::A2)], Need::Desired),
        ],
        skills: vec![
            asks("leadership", SkillLevel::Advanced, Need::Required),
            asks("facilitation", SkillLevel::Intermediate, Need::Desired),
        ],
        priorities: levels(2, 3, 2),
        ..usual
    }
}

/// An exchange, 70 days from 1 March in Québec: community gardens that also teach composting. French B1 required.
pub fn exchange() -> Post {
    Post {
        track: Track::Inbound,
        country: country("CA"),
        region: Some(Region::Quebec),
        dates: window(date(2027, 3, 1), date(2027, 5, 9)),
        eligibility: Eligibility::of(&EligibilityRule::exchange(), date(2026, 11, 1)),
        languages: vec![asks_language(&[speaks("fr", Cefr::B1)], Need::Required)],
        skills: vec![asks("gardening", SkillLevel::Beginner, Need::Desired)],
        practises: vec![concept("composting")],
        priorities: levels(3, 1, 2),
        ..post(5, Selection::GroupStage)
    }
}

pub fn all() -> [Post; 5] {
    [senegal(), peru(), mandate(), leader(), exchange()]
}

pub fn name(id: PostId) -> &'static str {
    const NAMES: [&str; 5] = ["Senegal", "Peru", "Mandate", "Leader", "Exchange"];
    let at = all().iter().position(|post| post.id == id).expect("one of the five");
    NAMES[at]
}
