//! A person as a tantivy document: the indexed terms, the columns ("fast fields"), and how to read a row.

use tantivy::columnar::Column;
use tantivy::schema::{FAST, Field, INDEXED, Schema};
use tantivy::{SegmentReader, TantivyDocument};

use crate::arithmetic::pack_answers;
use crate::people::Profile;
use crate::scan::pack;
use crate::tables::{Facts, NOT_SAID, RANKS, STEPS};

/// The terms of the indexed field of conditions; each kind has its own range.
pub const TRACK: u64 = 0;
/// A language at this many steps or more, as `language * STEPS + steps`.
pub const SPEAKS: u64 = 1 << 20;
/// A skill at this rank or higher, as `concept * RANKS + rank`.
pub const MASTERS: u64 = 2 << 20;

/// The fields of a document.
#[derive(Clone, Copy)]
pub struct Fields {
    pub number: Field,
    pub terms: Field,
    facts: Field,
    born: Field,
    countries: Field,
    excluded: Field,
    windows: Field,
    languages: Field,
    skills: Field,
    learning: Field,
}

const NEVER: u64 = 0;
/// Added to birth dates, so that those before 1970 are positive.
const BORN_FROM: i32 = 100_000;

/// The bit position of each small fact in the facts column.
const PLACE: u32 = 1;
const STATUS: u32 = 7;
const PRIORITIES: u32 = 13;
const REGIONS: u32 = 19;
const SHORTEST: u32 = 22;
const LONGEST: u32 = 33;
/// The largest number of days in the column; as the shortest duration it means no wish.
const DAYS: u64 = (1 << 11) - 1;

impl Fields {
    pub fn schema() -> (Schema, Self) {
        let mut schema = Schema::builder();
        let fields = Self {
            number: schema.add_u64_field("number", INDEXED | FAST),
            terms: schema.add_u64_field("terms", INDEXED),
            facts: schema.add_u64_field("facts", FAST),
            born: schema.add_u64_field("born", FAST),
            countries: schema.add_u64_field("countries", FAST),
            excluded: schema.add_u64_field("excluded", FAST),
            windows: schema.add_u64_field("windows", FAST),
            languages: schema.add_u64_field("languages", FAST),
            skills: schema.add_u64_field("skills", FAST),
            learning: schema.add_u64_field("learning", FAST),
        };
        (schema.build(), fields)
    }

    pub fn document(&self, person: &Profile) -> TantivyDocument {
        let mut document = TantivyDocument::default();
        document.add_u64(self.number, u64::from(person.number));
        document.add_u64(self.facts, facts(person));
        document.add_u64(self.born, person.born.map_or(NEVER, |born| (born + BORN_FROM) as u64));
        document.add_u64(self.countries, pack(&person.countries));
        document.add_u64(self.excluded, pack(&person.excluded));
        document.add_u64(self.terms, TRACK + u64::from(person.inbound));
        for (first, last) in &person.windows {
            document.add_u64(self.windows, (*first as u64) << 16 | *last as u64);
        }
        for (language, steps) in &person.languages {
            let at = |steps: u8| u64::from(*language) * STEPS as u64 + u64::from(steps);
            document.add_u64(self.languages, at(*steps));
            (1..=*steps).for_each(|steps| document.add_u64(self.terms, SPEAKS + at(steps)));
        }
        for (concept, rank) in &person.skills {
            let at = |rank: u8| u64::from(*concept) * RANKS as u64 + u64::from(rank);
            document.add_u64(self.skills, at(*rank));
            (0..=*rank).for_each(|rank| document.add_u64(self.terms, MASTERS + at(rank)));
        }
        person.learning.iter().for_each(|concept| document.add_u64(self.learning, u64::from(*concept)));
        document
    }
}

fn facts(person: &Profile) -> u64 {
    let (shortest, longest) = person.duration.map_or((DAYS, 0), |(a, b)| (u64::from(a), u64::from(b)));
    u64::from(person.inbound)
        | u64::from(person.place.unwrap_or(NOT_SAID)) << PLACE
        | u64::from(person.status.unwrap_or(NOT_SAID)) << STATUS
        | u64::from(pack_answers(person.priorities)) << PRIORITIES
        | pack(&person.regions) << REGIONS
        | shortest << SHORTEST
        | longest << LONGEST
}

/// The columns of a segment.
pub struct Columns {
    pub number: Column,
    facts: Column,
    born: Column,
    countries: Column,
    excluded: Column,
    windows: Column,
    languages: Column,
    skills: Column,
    learning: Column,
}

impl Columns {
    pub fn open(segment: &SegmentReader) -> tantivy::Result<Self> {
        let open = |name| segment.fast_fields().u64(name);
        Ok(Self {
            number: open("number")?,
            facts: open("facts")?,
            born: open("born")?,
            countries: open("countries")?,
            excluded: open("excluded")?,
            windows: open("windows")?,
            languages: open("languages")?,
            skills: open("skills")?,
            learning: open("learning")?,
        })
    }

    pub fn row(&self, document: u32) -> Row<'_> {
        Row { columns: self, document, facts: self.facts.values.get_val(document) }
    }
}

pub struct Row<'a> {
    columns: &'a Columns,
    document: u32,
    facts: u64,
}

impl Row<'_> {
    fn bits(&self, from: u32, mask: u64) -> u64 {
        self.facts >> from & mask
    }

    fn each(&self, column: &Column, mut each: impl FnMut(usize)) {
        column.values_for_doc(self.document).for_each(|value| each(value as usize));
    }
}

// Columns with one value per document are full, so a document's number is the index of its value.
impl Facts for Row<'_> {
    fn inbound(&self) -> bool {
        self.facts & 1 == 1
    }

    fn born(&self) -> Option<i32> {
        let born = self.columns.born.values.get_val(self.document);
        (born != NEVER).then(|| born as i32 - BORN_FROM)
    }

    fn place(&self) -> u8 {
        self.bits(PLACE, 63) as u8
    }

    fn status(&self) -> u8 {
        self.bits(STATUS, 63) as u8
    }

    fn excluded(&self) -> u64 {
        self.columns.excluded.values.get_val(self.document)
    }

    fn countries(&self) -> u64 {
        self.columns.countries.values.get_val(self.document)
    }

    fn regions(&self) -> u8 {
        self.bits(REGIONS, 7) as u8
    }

    fn priorities(&self) -> u8 {
        self.bits(PRIORITIES, 63) as u8
    }

    fn duration(&self) -> Option<(u16, u16)> {
        let shortest = self.bits(SHORTEST, DAYS);
        (shortest != DAYS).then(|| (shortest as u16, self.bits(LONGEST, DAYS) as u16))
    }

    fn windows(&self, mut each: impl FnMut(i32, i32)) {
        self.each(&self.columns.windows, |packed| each((packed >> 16) as i32, (packed & 0xFFFF) as i32));
    }

    fn languages(&self, each: impl FnMut(usize)) {
        self.each(&self.columns.languages, each);
    }

    fn skills(&self, each: impl FnMut(usize)) {
        self.each(&self.columns.skills, each);
    }

    fn learning(&self, each: impl FnMut(usize)) {
        self.each(&self.columns.learning, each);
    }
}
