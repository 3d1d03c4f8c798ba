//! A hash table from names to rows: open addressing with linear probing, eight bytes per slot.

use super::instance::NONE;

/// Slots per row. At a load of 1/4 or less, seven of eight names are found in the first slot of their search.
const PLACES_A_ROW: usize = 4;

pub(super) struct Table {
    places: Vec<Place>,
    /// How far a hash is shifted to give the first slot of its search.
    shift: u32,
}

#[derive(Clone, Copy)]
struct Place {
    /// The lower half of the hash.
    tag: u32,
    /// [`NONE`] if the slot is empty.
    row: u32,
}

impl Table {
    /// Creates an empty table for this number of rows.
    pub fn new(rows: usize) -> Self {
        // At least two slots: with one, the shift would be 64 bits, which overflows.
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

    /// The row in the first slot of the search, without comparing hashes; [`NONE`] if the slot is empty.
    pub fn guess(&self, hash: u64) -> u32 {
        self.places[self.start(hash)].row
    }

    /// The rows whose stored half of the hash matches.
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

/// Hashes a name: eight bytes at a time, each combined with the hash so far by a 128-bit product, as in wyhash (Wang Yi, 2019),
/// which also gives the two odd constants. The draw does not use this hash.
pub(super) fn hash(name: &[u8]) -> u64 {
    let (words, _) = name.as_chunks::<8>();
    let words = words.iter().map(|word| u64::from_le_bytes(*word));
    words.chain(std::iter::once(last_word(name))).fold(name.len() as u64, |hash, word| {
        let product = u128::from(hash ^ word ^ 0xA076_1D64_78BD_642F) * 0xE703_7ED1_A0B4_28DB;
        (product as u64) ^ ((product >> 64) as u64)
    })
}

/// The last eight bytes, or all if there are fewer. They are not copied to an array: the processor can read back a word written
/// in pieces only after all earlier work is done, so that look-ups would no longer overlap.
fn last_word(name: &[u8]) -> u64 {
    if let Some(last) = name.last_chunk() {
        return u64::from_le_bytes(*last);
    }
    if let (Some(first), Some(last)) = (name.first_chunk(), name.last_chunk()) {
        return u64::from(u32::from_le_bytes(*first)) << 32 | u64::from(u32::from_le_bytes(*last));
    }
    name.iter().fold(0, |word, byte| word << 8 | u64::from(*byte))
}
