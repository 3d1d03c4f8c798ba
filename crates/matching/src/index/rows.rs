//! People as compact rows: everything that a query reads, in a few dozen bytes each.

use domain::country::{CountryCode, Region};
use domain::ids::ParticipantId;
use domain::placement::Track;
use domain::priority::{Priority, PriorityAnswers, PriorityLevel};
use domain::skill::SkillLevel;
use jiff::civil::Date;

use super::dictionary::{Answers, Dictionary};
use crate::model::{DurationWish, Person, PersonSkill};
use crate::taxonomy::ConceptId;
use crate::window::Window;

/// A skill as one number: the concept, then two bits for the level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Skill(u32);

/// A country, as the two letters of its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Country([u8; 2]);

/// Three answers, a digit of base five each: 0 is not answered, then 1 more than the level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Levels(u8);

/// A set of regions, one bit each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Regions(u8);

/// A birth date as a number that sorts like dates. `UNSAID` precedes them all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Born(i32);

/// Where a list starts in its pool, and its length.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Span {
    at: u32,
    len: u32,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub id: ParticipantId,
    pub born: Born,
    pub track: Track,
    pub answers: Answers,
    windows: Span,
    pub priorities: Levels,
    pub regions: Regions,
    pub duration: Option<DurationWish>,
    skills: Span,
    learning: Span,
    wanted: Span,
    excluded: Span,
}

/// Rows and the lists they point into.
#[derive(Clone, Debug, Default)]
pub(super) struct Rows {
    pub rows: Vec<Row>,
    pushed: usize,
    windows: Vec<Window>,
    skills: Vec<Skill>,
    learning: Vec<ConceptId>,
    countries: Vec<Country>,
}

impl Rows {
    pub fn push(&mut self, person: &Person, dictionary: &mut Dictionary) {
        let mut skills: Vec<Skill> = person.skills.iter().copied().map(Skill::of).collect();
        skills.sort_unstable();
        let wishes = &person.wishes;
        let row = Row {
            id: person.id,
            born: Born::of(person.born),
            track: person.track,
            answers: dictionary.answers(person),
            windows: append(&mut self.windows, person.windows.as_slice().iter().copied()),
            priorities: Levels::of(person.priorities),
            regions: wishes.regions.iter().copied().collect(),
            duration: wishes.duration,
            skills: append(&mut self.skills, skills),
            learning: append(&mut self.learning, wishes.learning.iter().copied()),
            wanted: append(&mut self.countries, sorted(&wishes.countries)),
            excluded: append(&mut self.countries, sorted(&wishes.excluded)),
        };
        self.rows.push(row);
        self.pushed += 1;
    }

    /// How many rows were pushed, removed ones included: their lists still take space.
    pub const fn pushed(&self) -> usize {
        self.pushed
    }

    /// Keeps the last row of each identifier.
    pub fn keep_last(&mut self) {
        self.rows.reverse();
        self.rows.sort_by_key(|row| row.id);
        self.rows.dedup_by_key(|row| row.id);
    }

    /// Removes a row. Returns whether there was one.
    pub fn remove(&mut self, id: ParticipantId) -> bool {
        let before = self.rows.len();
        self.rows.retain(|row| row.id != id);
        self.rows.len() < before
    }

    pub fn windows(&self, row: &Row) -> &[Window] {
        &self.windows[row.windows.range()]
    }

    pub fn skills(&self, row: &Row) -> &[Skill] {
        &self.skills[row.skills.range()]
    }

    pub fn learning(&self, row: &Row) -> &[ConceptId] {
        &self.learning[row.learning.range()]
    }

    pub fn wanted(&self, row: &Row) -> &[Country] {
        &self.countries[row.wanted.range()]
    }

    pub fn excluded(&self, row: &Row) -> &[Country] {
        &self.countries[row.excluded.range()]
    }
}

fn sorted(countries: &[CountryCode]) -> Vec<Country> {
    let mut countries: Vec<Country> = countries.iter().copied().map(Country::of).collect();
    countries.sort_unstable();
    countries
}

fn append<T>(pool: &mut Vec<T>, list: impl IntoIterator<Item = T>) -> Span {
    let at = place(pool.len());
    pool.extend(list);
    Span { at, len: place(pool.len()) - at }
}

/// A position in an array of a segment, as a `u32`.
pub(super) fn place(at: usize) -> u32 {
    u32::try_from(at).expect("a segment holds fewer than four thousand million of anything")
}

impl Span {
    fn range(self) -> std::ops::Range<usize> {
        self.at as usize..(self.at + self.len) as usize
    }
}

impl Skill {
    pub fn of(skill: PersonSkill) -> Self {
        Self(skill.concept.number() << 2 | u32::from(skill.level.rank()))
    }

    pub const fn concept(self) -> u32 {
        self.0 >> 2
    }

    /// The level as steps above the lowest, 0 to 3.
    pub const fn rank(self) -> usize {
        (self.0 & 3) as usize
    }

    pub const fn whole(self) -> PersonSkill {
        PersonSkill { concept: ConceptId::of_number(self.concept()), level: SkillLevel::ALL[self.rank()] }
    }
}

impl Country {
    pub fn of(code: CountryCode) -> Self {
        let letters = code.as_str().as_bytes();
        Self([letters[0], letters[1]])
    }

    pub fn whole(self) -> Option<CountryCode> {
        CountryCode::parse(std::str::from_utf8(&self.0).ok()?).ok()
    }
}

impl Levels {
    /// The number of different values.
    pub const COUNT: usize = 125;

    /// One more than the number of levels.
    const BASE: u8 = 5;

    pub fn of(priorities: PriorityAnswers) -> Self {
        let digit = |priority| priorities.level(priority).map_or(0, |level| level.get() + 1);
        Self(Priority::ALL.into_iter().fold(0, |number, priority| number * Self::BASE + digit(priority)))
    }

    /// All values, in the order of [`Levels::number`].
    pub fn all() -> impl Iterator<Item = Self> {
        (0..125).map(Self)
    }

    pub const fn number(self) -> usize {
        self.0 as usize
    }

    pub fn whole(self) -> PriorityAnswers {
        let digit = |at: u32| self.0 / Self::BASE.pow(at) % Self::BASE;
        let level = |at| digit(at).checked_sub(1).and_then(|level| PriorityLevel::new(level).ok());
        let by_priority = Priority::ALL.into_iter().rev().zip(0..);
        by_priority.fold(PriorityAnswers::default(), |all, (priority, at)| all.with(priority, level(at)))
    }
}

impl Regions {
    pub const fn of(region: Region) -> Self {
        Self(1 << region as u8)
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    pub fn whole(self) -> Vec<Region> {
        Region::ALL.iter().copied().filter(|region| self.meets(Self::of(*region))).collect()
    }
}

impl FromIterator<Region> for Regions {
    fn from_iter<I: IntoIterator<Item = Region>>(regions: I) -> Self {
        Self(regions.into_iter().fold(0, |bits, region| bits | Self::of(region).0))
    }
}

impl Born {
    pub const UNSAID: Self = Self(i32::MIN);
    /// Precedes every known birth date.
    pub const FIRST: Self = Self(i32::MIN + 1);
    pub const LAST: Self = Self(i32::MAX);

    pub fn of(date: Option<Date>) -> Self {
        date.map_or(Self::UNSAID, Self::on)
    }

    pub fn on(date: Date) -> Self {
        Self(i32::from(date.year()) << 9 | i32::from(date.month()) << 5 | i32::from(date.day()))
    }

    /// The same day, this many years earlier.
    pub const fn years_before(self, years: i32) -> Self {
        Self(self.0 - (years << 9))
    }

    /// The next larger value.
    pub const fn next(self) -> Self {
        Self(self.0 + 1)
    }

    pub fn whole(self) -> Option<Date> {
        let number = |bits: i32| i8::try_from(bits).ok();
        let year = i16::try_from(self.0 >> 9).ok()?;
        Date::new(year, number(self.0 >> 5 & 15)?, number(self.0 & 31)?).ok()
    }
}
