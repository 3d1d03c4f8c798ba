//! The plain scan: a careful loop over all people, with compact arrays and the post's tables; no index and no other optimisation.

use crate::arithmetic::pack_answers;
use crate::best::{Best, Found};
use crate::people::Profile;
use crate::tables::{Facts, NOT_SAID, RANKS, STEPS, Tables};

/// One array per field. Facts with several values per person are in one array, split by the end of each person's part.
#[derive(Default)]
pub struct Scan {
    inbound: Vec<bool>,
    born: Vec<i32>,
    place: Vec<u8>,
    status: Vec<u8>,
    excluded: Vec<u64>,
    countries: Vec<u64>,
    regions: Vec<u8>,
    priorities: Vec<u8>,
    duration: Vec<(u16, u16)>,
    windows: Parts<(i32, i32)>,
    languages: Parts<u8>,
    skills: Parts<u16>,
    learning: Parts<u16>,
}

struct Parts<T> {
    ends: Vec<u32>,
    all: Vec<T>,
}

impl<T> Default for Parts<T> {
    fn default() -> Self {
        Self { ends: vec![0], all: Vec::new() }
    }
}

impl<T: Copy> Parts<T> {
    fn push(&mut self, several: impl Iterator<Item = T>) {
        self.all.extend(several);
        self.ends.push(self.all.len() as u32);
    }

    fn of(&self, at: usize) -> &[T] {
        &self.all[self.ends[at] as usize..self.ends[at + 1] as usize]
    }

    fn bytes(&self) -> usize {
        self.ends.len() * size_of::<u32>() + self.all.len() * size_of::<T>()
    }
}

/// No known birth date, and no wish for a duration.
const NEVER: i32 = i32::MIN;
const ANY: (u16, u16) = (u16::MAX, 0);

pub fn pack(numbers: &[u8]) -> u64 {
    numbers.iter().fold(0, |set, at| set | 1 << at)
}

impl Scan {
    pub fn build(people: impl Iterator<Item = Profile>) -> Self {
        let mut scan = Self::default();
        for person in people {
            scan.push(&person);
        }
        scan
    }

    fn push(&mut self, person: &Profile) {
        self.inbound.push(person.inbound);
        self.born.push(person.born.unwrap_or(NEVER));
        self.place.push(person.place.unwrap_or(NOT_SAID));
        self.status.push(person.status.unwrap_or(NOT_SAID));
        self.excluded.push(pack(&person.excluded));
        self.countries.push(pack(&person.countries));
        self.regions.push(pack(&person.regions) as u8);
        self.priorities.push(pack_answers(person.priorities));
        self.duration.push(person.duration.unwrap_or(ANY));
        self.windows.push(person.windows.iter().copied());
        self.languages.push(person.languages.iter().map(|(language, steps)| language * STEPS as u8 + steps));
        self.skills.push(person.skills.iter().map(|(concept, rank)| concept * RANKS as u16 + u16::from(*rank)));
        self.learning.push(person.learning.iter().copied());
    }

    /// The best people, and the number of eligible people.
    pub fn best(&self, tables: &Tables, seed: u64) -> (Vec<Found>, usize) {
        let (mut best, mut eligible) = (Best::new(seed), 0);
        for at in 0..self.inbound.len() {
            if let Some(fit) = tables.fit(&Row { scan: self, at }) {
                eligible += 1;
                best.offer(at as u32, fit);
            }
        }
        (best.into_sorted(), eligible)
    }

    /// The size of the arrays in bytes.
    pub fn bytes(&self) -> usize {
        let each = 1 + 4 + 1 + 1 + 8 + 8 + 1 + 1 + 4;
        let parts = self.windows.bytes() + self.languages.bytes() + self.skills.bytes() + self.learning.bytes();
        self.inbound.len() * each + parts
    }
}

struct Row<'a> {
    scan: &'a Scan,
    at: usize,
}

impl Facts for Row<'_> {
    fn inbound(&self) -> bool {
        self.scan.inbound[self.at]
    }

    fn born(&self) -> Option<i32> {
        Some(self.scan.born[self.at]).filter(|born| *born != NEVER)
    }

    fn place(&self) -> u8 {
        self.scan.place[self.at]
    }

    fn status(&self) -> u8 {
        self.scan.status[self.at]
    }

    fn excluded(&self) -> u64 {
        self.scan.excluded[self.at]
    }

    fn countries(&self) -> u64 {
        self.scan.countries[self.at]
    }

    fn regions(&self) -> u8 {
        self.scan.regions[self.at]
    }

    fn priorities(&self) -> u8 {
        self.scan.priorities[self.at]
    }

    fn duration(&self) -> Option<(u16, u16)> {
        Some(self.scan.duration[self.at]).filter(|wish| *wish != ANY)
    }

    fn windows(&self, mut each: impl FnMut(i32, i32)) {
        self.scan.windows.of(self.at).iter().for_each(|(first, last)| each(*first, *last));
    }

    fn languages(&self, mut each: impl FnMut(usize)) {
        self.scan.languages.of(self.at).iter().for_each(|said| each(usize::from(*said)));
    }

    fn skills(&self, mut each: impl FnMut(usize)) {
        self.scan.skills.of(self.at).iter().for_each(|skill| each(usize::from(*skill)));
    }

    fn learning(&self, mut each: impl FnMut(usize)) {
        self.scan.learning.of(self.at).iter().for_each(|wish| each(usize::from(*wish)));
    }
}
