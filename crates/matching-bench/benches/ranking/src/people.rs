//! Generates people as plain numbers, each independently: the n-th person is the same in a population of any size. Each engine
//! converts them to its own form. All are fictional and have no name.

use domain::fit::PlaceOfLife;
use domain::ids::ParticipantId;
use domain::language::{Cefr, LanguageSkill};
use domain::placement::Track;
use domain::priority::{Priorities, PriorityAnswers, PriorityLevel};
use domain::season::LegalStatus;
use domain::skill::SkillLevel;
use jiff::civil::Date;
use matching::model::{DurationWish, Person, PersonSkill, Wishes};
use matching::window::{Window, Windows};
use uuid::Uuid;

use crate::draw::Draw;
use crate::world::{COUNTRIES, REGIONS, World, date, day};

/// The shape of a population.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Realistic profiles: some answers are common, most are rare.
    Skewed,
    /// People differ only in identifier and birth date.
    Tied,
    /// Six in ten filled in very little, so many are equal; the others are as in `Skewed`.
    Sparse,
}

impl Shape {
    pub const ALL: [Self; 3] = [Self::Skewed, Self::Tied, Self::Sparse];

    pub const fn name(self) -> &'static str {
        match self {
            Self::Skewed => "skewed",
            Self::Tied => "all-tied",
            Self::Sparse => "empty-ish",
        }
    }
}

/// A person. Days are counted from 1970; concepts, languages and countries are numbers of the [`World`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    pub number: u32,
    pub inbound: bool,
    pub born: Option<i32>,
    /// 0 is Québec; otherwise a country's number plus one.
    pub place: Option<u8>,
    pub status: Option<u8>,
    /// Sorted, not overlapping and not adjacent.
    pub windows: Vec<(i32, i32)>,
    /// Steps from 1 (A1) to 6 (C2).
    pub languages: Vec<(u8, u8)>,
    /// Ranks from 0 to 3.
    pub skills: Vec<(u16, u8)>,
    /// `None` is not answered yet.
    pub priorities: [Option<u8>; 3],
    pub countries: Vec<u8>,
    pub regions: Vec<u8>,
    pub excluded: Vec<u8>,
    pub learning: Vec<u16>,
    pub duration: Option<(u16, u16)>,
}

const STREAM: u64 = 0x7065_6f70;

/// The first day on which anybody is free, and the last on which a window may open.
pub const SEASON: (Date, Date) = (Date::constant(2027, 1, 1), Date::constant(2027, 11, 30));

/// When the first person registered, in milliseconds since 1970; the next ones follow a millisecond apart.
const FIRST_MILLISECOND: u128 = 1_790_000_000_000;

/// The n-th person's identifier: a UUIDv7 that increases with the number.
pub fn id(number: u32) -> u128 {
    let mut draw = Draw::of(STREAM ^ 1, u64::from(number));
    let time = (FIRST_MILLISECOND + u128::from(number)) << 80;
    time | 7 << 76 | u128::from(draw.next() >> 52) << 64 | 2 << 62 | u128::from(draw.next() >> 2)
}

/// The number of the person with this identifier.
pub const fn number_of(id: u128) -> u32 {
    ((id >> 80) - FIRST_MILLISECOND) as u32
}

pub fn profile(world: &World, shape: Shape, number: u32) -> Profile {
    let mut draw = Draw::of(STREAM, u64::from(number));
    match shape {
        Shape::Tied => alike(&mut draw, number),
        Shape::Sparse if draw.percent(60) => nearly_empty(&mut draw, number),
        Shape::Skewed | Shape::Sparse => full(world, &mut draw, number),
    }
}

/// The same profile with other priorities, another level of a skill and a window that is a day longer: an ordinary change.
pub fn changed(mut profile: Profile) -> Profile {
    for level in &mut profile.priorities {
        *level = Some(level.map_or(1, |level| (level + 1) % 4));
    }
    if let Some((_, rank)) = profile.skills.first_mut() {
        *rank = (*rank + 1) % 4;
    }
    if let Some((_, last)) = profile.windows.last_mut() {
        *last += 1;
    }
    profile
}

/// 17 to 40 years old at the start of the season; younger ages are more frequent.
fn born(draw: &mut Draw) -> i32 {
    let years = 17 + draw.below(24).min(draw.below(24));
    day(SEASON.0) - (i64::from(years) * 36_525 / 100) as i32 - draw.between(0, 364)
}

fn alike(draw: &mut Draw, number: u32) -> Profile {
    let first = day(Date::constant(2027, 4, 1));
    Profile {
        number,
        inbound: false,
        born: Some(born(draw)),
        place: Some(0),
        status: Some(0),
        windows: vec![(first, first + 299)],
        languages: vec![(0, 6), (1, 4), (2, 3)],
        skills: vec![(400, 1), (401, 2)],
        priorities: [2, 1, 2].map(Some),
        countries: vec![1, 30],
        regions: vec![0],
        excluded: Vec::new(),
        learning: vec![410, 500],
        duration: None,
    }
}

/// A nearly empty profile; half of these have no windows.
fn nearly_empty(draw: &mut Draw, number: u32) -> Profile {
    let first = day(Date::constant(2027, 5, 1));
    let windows = if draw.percent(50) { vec![(first, first + 122)] } else { Vec::new() };
    let languages = if draw.percent(70) { vec![(0, 6)] } else { Vec::new() };
    Profile { windows, languages, skills: Vec::new(), learning: Vec::new(), ..alike(draw, number) }.without_wishes()
}

impl Profile {
    fn without_wishes(self) -> Self {
        Self { priorities: [None; 3], countries: Vec::new(), regions: Vec::new(), ..self }
    }
}

fn full(world: &World, draw: &mut Draw, number: u32) -> Profile {
    let inbound = draw.below(8) == 0;
    let country = |draw: &mut Draw| draw.below(COUNTRIES as u32).min(draw.below(COUNTRIES as u32)) as u8;
    let home = if inbound { 1 + country(draw) } else { u8::from(draw.percent(2)) };
    let skills = draw.weighted(&[12, 16, 18, 16, 13, 10, 7, 5, 3]);
    let concepts = draw.distinct(skills, |draw| world.concept(draw));
    let wanted = draw.weighted(&[30, 20, 18, 15, 10, 7]);
    let regions = draw.weighted(&[50, 35, 15]);
    let refused = if draw.percent(10) { draw.between(1, 3) as usize } else { 0 };
    let learning = draw.weighted(&[30, 25, 20, 15, 10]);
    Profile {
        number,
        inbound,
        born: (!draw.percent(1)).then(|| born(draw)),
        place: (!draw.percent(1)).then_some(home),
        status: (!draw.percent(3)).then(|| if inbound { 2 } else { draw.weighted(&[90, 8, 2]) as u8 }),
        windows: windows(draw),
        languages: languages(draw),
        skills: concepts.into_iter().map(|concept| (concept, draw.weighted(&[30, 40, 22, 8]) as u8)).collect(),
        priorities: priority_answers(draw),
        countries: draw.distinct(wanted, country),
        regions: draw.distinct(regions, |draw| draw.below(REGIONS.len() as u32) as u8),
        excluded: draw.distinct(refused, country),
        learning: draw.distinct(learning, |draw| world.concept(draw)),
        duration: duration(draw),
    }
}

/// One person in ten has answered none of the three; others leave out one in twenty.
fn priority_answers(draw: &mut Draw) -> [Option<u8>; 3] {
    let answers = if draw.percent(10) { 0 } else { 95 };
    std::array::from_fn(|_| draw.percent(answers).then(|| draw.weighted(&[25, 20, 35, 20]) as u8))
}

/// One person in twenty has no window, one in five has two.
fn windows(draw: &mut Draw) -> Vec<(i32, i32)> {
    let count = draw.weighted(&[5, 75, 20]);
    let mut windows: Vec<(i32, i32)> = (0..count).map(|_| window(draw)).collect();
    windows.sort_unstable();
    let mut joined: Vec<(i32, i32)> = Vec::new();
    for window in windows {
        match joined.last_mut() {
            Some(open) if window.0 <= open.1 + 1 => open.1 = open.1.max(window.1),
            _ => joined.push(window),
        }
    }
    joined
}

/// Starts on the first or the fifteenth of a month seven times in ten, more often in spring; lasts 3 to 300 days.
fn window(draw: &mut Draw) -> (i32, i32) {
    let month = 1 + draw.weighted(&[8, 4, 4, 10, 26, 20, 6, 4, 10, 3, 5]) as i8;
    let of_month = match draw.below(10) {
        0..5 => 1,
        5..7 => 15,
        _ => draw.between(1, 28) as i8,
    };
    let first = day(Date::constant(2027, month, of_month));
    let length = match draw.below(10) {
        0..5 => draw.between(60, 140),
        5..8 => draw.between(3, 90),
        _ => draw.between(100, 300),
    };
    (first, first + length - 1)
}

fn languages(draw: &mut Draw) -> Vec<(u8, u8)> {
    const CHANCES: [u32; 7] = [97, 80, 30, 6, 4, 3, 5];
    const LEVELS: [[u32; 6]; 7] = [
        [1, 2, 3, 9, 15, 70],
        [5, 10, 20, 30, 20, 15],
        [30, 25, 20, 12, 5, 8],
        [30, 25, 15, 10, 5, 15],
        [10, 10, 10, 10, 10, 50],
        [20, 10, 10, 10, 10, 40],
        [15, 10, 10, 10, 10, 45],
    ];
    let spoken: Vec<usize> = (0..CHANCES.len()).filter(|at| draw.percent(CHANCES[*at])).collect();
    spoken.into_iter().map(|at| (at as u8, 1 + draw.weighted(&LEVELS[at]) as u8)).collect()
}

/// Half have no duration wish.
fn duration(draw: &mut Draw) -> Option<(u16, u16)> {
    let shortest = draw.between(2, 20) as u16 * 7;
    let longest = shortest + draw.between(2, 20) as u16 * 7;
    draw.percent(50).then_some((shortest, longest))
}

impl Profile {
    /// The same person for the engine.
    pub fn person(&self, world: &World) -> Person {
        let window = |(first, last): &(i32, i32)| Window::new(date(*first), date(*last));
        let language = |(language, steps): &(u8, u8)| LanguageSkill {
            language: world.languages[usize::from(*language)],
            level: Cefr::ALL[usize::from(*steps) - 1],
        };
        let skill = |(concept, rank): &(u16, u8)| PersonSkill {
            concept: world.concepts[usize::from(*concept)],
            level: SkillLevel::ALL[usize::from(*rank)],
        };
        Person {
            id: ParticipantId::from_uuid(Uuid::from_u128(id(self.number))),
            track: track(self.inbound),
            born: self.born.map(date),
            residence: self.place.map(|place| place_of_life(world, place)),
            status: self.status.map(|status| LegalStatus::ALL[usize::from(status)]),
            windows: Windows::new(self.windows.iter().filter_map(window).collect()),
            languages: self.languages.iter().map(language).collect(),
            skills: self.skills.iter().map(skill).collect(),
            priorities: answers(self.priorities),
            wishes: self.wishes(world),
        }
    }

    fn wishes(&self, world: &World) -> Wishes {
        let countries = |numbers: &[u8]| numbers.iter().map(|at| world.countries[usize::from(*at)].1).collect();
        Wishes {
            countries: countries(&self.countries),
            regions: self.regions.iter().map(|at| REGIONS[usize::from(*at)]).collect(),
            excluded: countries(&self.excluded),
            learning: self.learning.iter().map(|at| world.concepts[usize::from(*at)]).collect(),
            duration: self.duration.map(|(shortest, longest)| DurationWish { shortest, longest }),
        }
    }
}

pub const fn track(inbound: bool) -> Track {
    if inbound { Track::Inbound } else { Track::Outbound }
}

pub fn place_of_life(world: &World, place: u8) -> PlaceOfLife {
    match place {
        0 => PlaceOfLife::Quebec,
        abroad => PlaceOfLife::Country(world.countries[usize::from(abroad) - 1].1),
    }
}

pub fn priorities(levels: [u8; 3]) -> Priorities {
    let [environment, womens_rights, youth_engagement] = levels.map(priority_level);
    Priorities { environment, womens_rights, youth_engagement }
}

fn answers(levels: [Option<u8>; 3]) -> PriorityAnswers {
    let [environment, womens_rights, youth_engagement] = levels.map(|level| level.map(priority_level));
    PriorityAnswers { environment, womens_rights, youth_engagement }
}

fn priority_level(level: u8) -> PriorityLevel {
    PriorityLevel::new(level).unwrap_or(PriorityLevel::MAX)
}
