//! Thirteen fictional people, typical of a first season. The doc comment of each lists everything that the engine knows of them.
//!
//! Unless stated otherwise, people from Québec are free from 1 May to 31 August 2027 and speak French at C2 and English well.

use domain::country::Region;
use domain::fit::PlaceOfLife;
use domain::ids::ParticipantId;
use domain::language::Cefr;
use domain::placement::Track;
use domain::season::LegalStatus;
use domain::skill::SkillLevel;
use jiff::civil::date;
use matching::model::{DurationWish, Person, Wishes};
use matching::window::Windows;

use crate::cast::{concept, country, has, levels, person, speaks, window};

/// Aged 20. No skill; wishes to learn gardening; environment and women's rights are her highest priorities; hopes for Africa.
pub fn maika() -> Person {
    let wishes = Wishes {
        regions: vec![Region::FrancophoneAfrica],
        learning: vec![concept("gardening")],
        duration: Some(DurationWish { shortest: 60, longest: 90 }),
        ..Wishes::default()
    };
    Person { priorities: levels(3, 3, 1).into(), wishes, ..person(1) }
}

/// Aged 33. An expert beekeeper and gardener who wants about a month in Peru and speaks no Spanish; the priorities matter little
/// to him.
pub fn ulric() -> Person {
    let wishes = Wishes {
        countries: vec![country("PE")],
        duration: Some(DurationWish { shortest: 20, longest: 40 }),
        ..Wishes::default()
    };
    let skills = vec![has("beekeeping", SkillLevel::Expert), has("gardening", SkillLevel::Expert)];
    Person { born: Some(date(1993, 6, 2)), skills, wishes, priorities: levels(1, 0, 0).into(), ..person(2) }
}

/// Aged 24. Signed up yesterday: only languages are filled in. She has not yet said when she is free.
pub fn perle() -> Person {
    Person { born: Some(date(2002, 11, 9)), windows: Windows::default(), ..person(3) }
}

/// Aged 27. Gardens a little, cares for all three priorities, hopes for Africa; free only from 30 May, ten days late for Senegal.
pub fn octave() -> Person {
    let wishes = Wishes { regions: vec![Region::FrancophoneAfrica], ..Wishes::default() };
    Person {
        born: Some(date(1999, 4, 17)),
        windows: Windows::new(vec![window(date(2027, 5, 30), date(2027, 8, 31))]),
        skills: vec![has("gardening", SkillLevel::Beginner)],
        priorities: levels(2, 2, 2).into(),
        wishes,
        ..person(4)
    }
}

/// Aged 22. A native speaker of English; French B1 and Spanish A2, one level below most required levels. Cares for all three
/// priorities, open to any place.
pub fn yse() -> Person {
    let languages = vec![speaks("en", Cefr::C2), speaks("fr", Cefr::B1), speaks("es", Cefr::A2)];
    Person { born: Some(date(2004, 8, 30)), languages, priorities: levels(2, 3, 3).into(), ..person(5) }
}

/// Aged 31. An agronomist and native speaker of Spanish, a permanent resident of Québec. Hopes for Latin America, for any
/// duration.
pub fn consuelo() -> Person {
    let wishes = Wishes { regions: vec![Region::LatinAmerica], ..Wishes::default() };
    Person {
        born: Some(date(1995, 1, 12)),
        status: Some(LegalStatus::PermanentResident),
        languages: vec![speaks("es", Cefr::C2), speaks("fr", Cefr::B2), speaks("en", Cefr::B1)],
        skills: vec![has("crops", SkillLevel::Expert), has("beekeeping", SkillLevel::Intermediate)],
        priorities: levels(3, 1, 1).into(),
        wishes,
        ..person(6)
    }
}

/// Aged 25. Lives in Senegal and registered for an exchange: a professional gardener, wishes to learn composting, French B2.
pub fn ndeye() -> Person {
    let wishes = Wishes { learning: vec![concept("composting")], ..Wishes::default() };
    Person {
        born: Some(date(2001, 10, 5)),
        languages: vec![speaks("wo", Cefr::C2), speaks("fr", Cefr::B2)],
        skills: vec![has("gardening", SkillLevel::Advanced)],
        priorities: levels(3, 2, 2).into(),
        wishes,
        ..from("SN", person(7))
    }
}

/// Aged 19. Lives in Haiti and registered for an exchange: no skill, French B1, wishes for Québec and to learn gardening.
pub fn wisnel() -> Person {
    let wishes = Wishes { countries: vec![country("CA")], learning: vec![concept("gardening")], ..Wishes::default() };
    Person {
        born: Some(date(2007, 9, 14)),
        languages: vec![speaks("ht", Cefr::C2), speaks("fr", Cefr::B1)],
        priorities: levels(3, 0, 3).into(),
        wishes,
        ..from("HT", person(8))
    }
}

/// Aged 29. Has led two groups abroad and a day camp; Spanish B2, some Wolof; hopes for Africa or Latin America.
pub fn bastien() -> Person {
    let wishes = Wishes { regions: vec![Region::FrancophoneAfrica, Region::LatinAmerica], ..Wishes::default() };
    Person {
        born: Some(date(1997, 2, 23)),
        languages: vec![speaks("fr", Cefr::C2), speaks("es", Cefr::B2), speaks("wo", Cefr::A2)],
        skills: vec![has("leadership", SkillLevel::Advanced), has("facilitation", SkillLevel::Expert)],
        priorities: levels(1, 2, 3).into(),
        wishes,
        ..person(9)
    }
}

/// Aged 21. Excludes Senegal, hopes for Peru, Spanish B1; youth is her highest priority; has helped pupils to read.
pub fn clothilde() -> Person {
    let wishes = Wishes { countries: vec![country("PE")], excluded: vec![country("SN")], ..Wishes::default() };
    Person {
        born: Some(date(2005, 12, 1)),
        languages: vec![speaks("fr", Cefr::C2), speaks("es", Cefr::B1)],
        skills: vec![has("literacy", SkillLevel::Beginner)],
        priorities: levels(1, 1, 3).into(),
        wishes,
        ..person(10)
    }
}

/// 17 when he applies; 18 at the departure of every post except the exchange. Gardens a little; hopes for Africa.
pub fn zephyr() -> Person {
    let wishes = Wishes { regions: vec![Region::FrancophoneAfrica], ..Wishes::default() };
    Person {
        born: Some(date(2009, 5, 10)),
        skills: vec![has("gardening", SkillLevel::Beginner)],
        priorities: levels(2, 1, 3).into(),
        wishes,
        ..person(11)
    }
}

/// Castor and Pollux, 23, have identical answers; only the published seed orders them.
pub fn castor() -> Person {
    twin(12)
}

pub fn pollux() -> Person {
    twin(13)
}

fn twin(id: u64) -> Person {
    let wishes = Wishes { learning: vec![concept("literacy")], ..Wishes::default() };
    let languages = vec![speaks("fr", Cefr::C2), speaks("es", Cefr::B1)];
    Person { born: Some(date(2003, 7, 7)), languages, priorities: levels(1, 2, 2).into(), wishes, ..person(id) }
}

/// A person who lives in a partner country and registered to come to Québec, free from February to the end of August.
fn from(code: &str, who: Person) -> Person {
    Person {
        track: Track::Inbound,
        residence: Some(PlaceOfLife::Country(country(code))),
        status: None,
        windows: Windows::new(vec![window(date(2027, 2, 1), date(2027, 8, 31))]),
        ..who
    }
}

pub fn everyone() -> [Person; 13] {
    [
        maika(),
        ulric(),
        perle(),
        octave(),
        yse(),
        consuelo(),
        ndeye(),
        wisnel(),
        bastien(),
        clothilde(),
        zephyr(),
        castor(),
        pollux(),
    ]
}

pub fn name(id: ParticipantId) -> &'static str {
    const NAMES: [&str; 13] = [
        "Maïka",
        "Ulric",
        "Perle",
        "Octave",
        "Ysé",
        "Consuelo",
        "Ndèye",
        "Wisnel",
        "Bastien",
        "Clothilde",
        "Zéphyr",
        "Castor",
        "Pollux",
    ];
    let at = everyone().iter().position(|person| person.id == id).expect("one of the cast");
    NAMES[at]
}
