//! Rows by the hash of their names: open addressing with linear probing, eight bytes a place.

use super::instance::NONE;

/// Places for each row. At a quarter full, seven of eight names are found where the search begins.
const PLACES_A_ROW: usize = 4;

pub(super) struct Table {
    places: Vec<Place>,
    /// How far a hash is shifted to give the place where its search begins.
    shift: u32,
}

#[derive(Clone, Copy)]
struct Place {
    /// The lower half of the hash.
    tag: u32,
    /// Or [`NONE`].
    row: u32,
}

impl Table {
    /// Room for so many rows.
    pub fn new(rows: usize) -> Self {
        // At least two places, for a shift by all bits is none.
        let places = (rows * PLACES_A_ROW).next_power_of_two().max(2);
        Self { places: vec![Place { tag: 0, row: NONE }; places], shift: u64::BITS - places.trailing_zeros() }
    }

    pub fn put(&mut self, hash: u64, row: u32) {
        let mut at = self.start(hash);
        while self.places[at].row != NONE {
            at = self.after(at);
        }
        self.places[at] = Place { tag: hash as u32, row };
    }

    /// The row where the search for a hash begins, whatever its hash is; [`NONE`] where none is.
    pub fn guess(&self, hash: u64) -> u32 {
        self.places[self.start(hash)].row
    }

    /// The rows whose hash may be this one.
    pub fn candidates(&self, hash: u64) -> impl Iterator<Item = u32> {
        let places = std::iter::successors(Some(self.start(hash)), |at| Some(self.after(*at)));
        let places = places.map(|at| self.places[at]).take_while(|place| place.row != NONE);
        places.filter(move |place| place.tag == hash as u32).map(|place| place.row)
    }

    fn start(&self, hash: u64) -> usize {
        (hash >> self.shift) as usize
    }

    fn after(&self, at: usize) -> usize {
        (at + 1) & (self.places.len() - 1)
    }
}

/// A hash of a name: eight bytes at a time, each folded into the last by a product of 128 bits, as wyhash does (Wang Yi, 2019), from
/// which the two odd numbers are taken. Of the draw it is no part.
pub(super) fn hash(name: &[u8]) -> u64 {
    let (words, _) = name.as_chunks::<8>();
    let words = words.iter().map(|word| u64::from_le_bytes(*word));
    words.chain(std::iter::once(last_word(name))).fold(name.len() as u64, |hash, word| {
        let product = u128::from(hash ^ word ^ 0xA076_1D64_78BD_642F) * 0xE703_7ED1_A0B4_28DB;
        (product as u64) ^ ((product >> 64) as u64)
    })
}

/// The last eight bytes, or all there are. A copy to an array would hold up look-ups that could go on side by side: the
/// processor reads back what was written in pieces only once all before it is done.
fn last_word(name: &[u8]) -> u64 {
    if let Some(last) = name.last_chunk() {
        return u64::from_le_bytes(*last);
    }
    if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
        return u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
    }
    name.iter().fold(0, |word, byte| word << 8 | u64::from(*byte))
}
