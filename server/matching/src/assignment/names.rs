//! The draw: numbers for names, by the published seed.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use super::error::{InstanceError, Kind};
use super::instance::NONE;
use crate::seed::{Seed, Tie};

/// Names with the numbers that the draw gave them.
pub(super) struct Names<'a> {
    /// By number: the draw, the name, the row of the file.
    drawn: Vec<(Tie, &'a str, u32)>,
    numbers: HashMap<&'a str, u32, BuildHasherDefault<Fnv>>,
}

/// FNV-1a of 64 bits (Fowler, Noll and Vo), byte by byte: the same on every machine, as a published draw must be, and quick on
/// short names. Two names of one hash are drawn in the order of their letters.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xCBF2_9CE4_8422_2325)
    }
}

impl Hasher for Fnv {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01B3);
        }
    }
}

impl<'a> Names<'a> {
    /// Numbers the names in the order of the draw.
    pub fn draw(names: impl Iterator<Item = &'a str>, seed: Seed, kind: Kind) -> Result<Self, InstanceError> {
        let tie = |name: &str| {
            let mut hash = Fnv::default();
            hash.write(name.as_bytes());
            seed.tie(u128::from(hash.finish()))
        };
        let mut drawn: Vec<_> = (0..NONE).zip(names).map(|(row, name)| (tie(name), name, row)).collect();
        drawn.sort_unstable();
        let mut numbers = HashMap::with_capacity_and_hasher(drawn.len(), BuildHasherDefault::default());
        for (number, (_, name, _)) in (0..).zip(&drawn) {
            if numbers.insert(*name, number).is_some() {
                return Err(InstanceError::Duplicate { kind, id: (*name).to_owned() });
            }
        }
        Ok(Self { drawn, numbers })
    }

    pub fn len(&self) -> usize {
        self.drawn.len()
    }

    pub fn number(&self, name: &str) -> Option<u32> {
        self.numbers.get(name).copied()
    }

    /// The rows of the file, in the order of the numbers.
    pub fn drawn(&self) -> impl Iterator<Item = usize> {
        self.drawn.iter().map(|(_, _, row)| *row as usize)
    }

    /// The names, in the order of the numbers.
    pub fn names(&self) -> Vec<Box<str>> {
        self.drawn.iter().map(|(_, name, _)| (*name).into()).collect()
    }
}
