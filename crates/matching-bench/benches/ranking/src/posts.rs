//! Posts as plain numbers, generated like the people.

use domain::ids::PostId;
use domain::language::{Cefr, LanguageSkill};
use domain::season::LegalStatus;
use domain::skill::{Need, SkillLevel};
use jiff::civil::Date;
use matching::model::{AgeLimit, Eligibility, LanguageNeed, Post, Security, SkillNeed};
use matching::weights::{Selection, Weights};
use matching::window::Window;
use uuid::Uuid;

use crate::draw::Draw;
use crate::people::{place_of_life, priorities, track};
use crate::world::{COUNTRIES, World, date, day};

/// A post, with the same numbers as a [`Profile`](crate::people::Profile).
#[derive(Clone, Debug)]
pub struct Offer {
    pub number: u32,
    pub inbound: bool,
    pub individual: bool,
    pub country: u8,
    pub first: i32,
    pub last: i32,
    pub flexibility: u16,
    pub minimum_age: Option<u8>,
    pub maximum_age: Option<u8>,
    /// Empty accepts all; so does an empty `statuses`.
    pub places: Vec<u8>,
    pub statuses: Vec<u8>,
    /// The country's security level and the highest accepted.
    pub security: Option<(u8, u8)>,
    pub languages: Vec<AskedLanguage>,
    pub skills: Vec<AskedSkill>,
    pub practises: Vec<u16>,
    pub priorities: [u8; 3],
}

#[derive(Clone, Debug)]
pub struct AskedLanguage {
    /// Languages and their minimum steps; one of them is enough.
    pub any_of: Vec<(u8, u8)>,
    pub required: bool,
}

#[derive(Clone, Copy, Debug)]
pub struct AskedSkill {
    pub concept: u16,
    pub rank: u8,
    pub required: bool,
}

/// The last day to apply; the maximum age counts on this day.
pub const DEADLINE: Date = Date::constant(2027, 2, 15);

const STREAM: u64 = 0x706f_7374;

pub fn offer(world: &World, number: u32) -> Offer {
    let mut draw = Draw::of(STREAM, u64::from(number));
    let draw = &mut draw;
    let individual = number % 2 == 1;
    let inbound = draw.below(10) == 0;
    let (first, last) = dates(draw, individual);
    let needs = if individual { draw.weighted(&[5, 20, 30, 25, 12, 8]) } else { draw.weighted(&[45, 25, 20, 10]) };
    let skills = draw.distinct(needs, |draw| world.concept(draw));
    let practised = draw.weighted(&[30, 25, 25, 20]);
    Offer {
        number,
        inbound,
        individual,
        country: draw.below(COUNTRIES as u32).min(draw.below(COUNTRIES as u32)) as u8,
        first,
        last,
        flexibility: if draw.percent(40) { 0 } else { draw.between(1, 14) as u16 },
        minimum_age: draw.percent(90).then_some(if individual { 21 } else { 18 }),
        maximum_age: draw.percent(85).then_some(35),
        places: if inbound || draw.percent(10) { Vec::new() } else { vec![0] },
        statuses: if inbound || draw.percent(10) { Vec::new() } else { vec![0, 1] },
        security: draw.percent(70).then(|| (u8::from(draw.percent(30)), 1)),
        languages: languages(draw),
        skills: skills.into_iter().map(|concept| asked_skill(draw, concept)).collect(),
        practises: draw.distinct(practised, |draw| world.concept(draw)),
        priorities: std::array::from_fn(|_| draw.weighted(&[30, 25, 25, 20]) as u8),
    }
}

/// Group stages last 45 to 80 days and leave in spring; mandates last 14 to 180 days and leave at any time.
fn dates(draw: &mut Draw, individual: bool) -> (i32, i32) {
    let (from, to, shortest, longest) = if individual { (15, 300, 14, 180) } else { (120, 190, 45, 80) };
    let first = day(Date::constant(2027, 1, 1)) + draw.between(from, to);
    (first, first + draw.between(shortest, longest) - 1)
}

/// About one post in eight has no language need. Most others require one language, or one of two, and some also desire another.
fn languages(draw: &mut Draw) -> Vec<AskedLanguage> {
    const ASKED: [u32; 7] = [55, 12, 24, 3, 3, 2, 1];
    let one = |draw: &mut Draw| (draw.weighted(&ASKED) as u8, draw.between(2, 5) as u8);
    let needs = draw.weighted(&[12, 55, 33]);
    let need = |draw: &mut Draw, at: usize| {
        let mut any_of = vec![one(draw)];
        let other = one(draw);
        if draw.percent(25) && other.0 != any_of[0].0 {
            any_of.push(other);
        }
        AskedLanguage { any_of, required: draw.percent(if at == 0 { 85 } else { 15 }) }
    };
    (0..needs).map(|at| need(draw, at)).collect()
}

fn asked_skill(draw: &mut Draw, concept: u16) -> AskedSkill {
    AskedSkill { concept, rank: draw.weighted(&[20, 45, 28, 7]) as u8, required: draw.percent(25) }
}

fn need(required: bool) -> Need {
    if required { Need::Required } else { Need::Desired }
}

impl Offer {
    /// The same post for the engine.
    pub fn post(&self, world: &World) -> Option<Post> {
        let selection = if self.individual { Selection::IndividualMandate } else { Selection::GroupStage };
        let (region, country) = world.countries[usize::from(self.country)];
        let language = |asked: &AskedLanguage| LanguageNeed {
            any_of: asked.any_of.iter().map(|floor| language(world, *floor)).collect(),
            need: need(asked.required),
        };
        let skill = |asked: &AskedSkill| SkillNeed {
            concept: world.concepts[usize::from(asked.concept)],
            level: SkillLevel::ALL[usize::from(asked.rank)],
            need: need(asked.required),
        };
        Some(Post {
            id: PostId::from_uuid(Uuid::from_u128(u128::from(self.number))),
            track: track(self.inbound),
            selection,
            weights: Weights::published(selection),
            country,
            region: Some(region),
            dates: Window::new(date(self.first), date(self.last))?,
            flexibility: self.flexibility,
            eligibility: self.eligibility(world),
            security: self.security.map(|(level, accepted)| Security { level, accepted }),
            languages: self.languages.iter().map(language).collect(),
            skills: self.skills.iter().map(skill).collect(),
            practises: self.practises.iter().map(|at| world.concepts[usize::from(*at)]).collect(),
            priorities: priorities(self.priorities),
        })
    }

    fn eligibility(&self, world: &World) -> Eligibility {
        Eligibility {
            minimum_age: self.minimum_age,
            maximum_age: self.maximum_age.map(|years| AgeLimit { years, on: DEADLINE }),
            residence: self.places.iter().map(|place| place_of_life(world, *place)).collect(),
            statuses: self.statuses.iter().map(|at| LegalStatus::ALL[usize::from(*at)]).collect(),
        }
    }

    /// The earliest and the latest birth date of eligible age, both included.
    pub fn birth_dates(&self) -> (Option<i32>, Option<i32>) {
        let earliest = self.maximum_age.map(|years| last_day_with(DEADLINE, i16::from(years) + 1) + 1);
        (earliest, self.minimum_age.map(|years| last_day_with(date(self.first), i16::from(years))))
    }
}

fn language(world: &World, (language, steps): (u8, u8)) -> LanguageSkill {
    LanguageSkill { language: world.languages[usize::from(language)], level: Cefr::ALL[usize::from(steps) - 1] }
}

/// The latest birth date of a person who is at least `years` old on the day `on`. Somebody born on a later day of the year is a
/// year younger. In an ordinary year 29 February becomes 28 February.
fn last_day_with(on: Date, years: i16) -> i32 {
    let year = on.year() - years;
    Date::new(year, on.month(), on.day()).map_or_else(|_| day(Date::constant(year, 2, 28)), day)
}
