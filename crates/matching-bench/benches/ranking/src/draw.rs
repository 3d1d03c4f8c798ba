//! Reproducible random numbers. They depend only on the seed, so that every machine generates the same people.

/// One step of SplitMix64 (Steele, Lea and Flood, 2014). The published ties use the same function; it is written again here so
/// that the peers use none of the engine's code.
pub const fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_add(GOLDEN);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

const GOLDEN: u64 = 0x9E37_79B9_7F4A_7C15;

/// The rank of an identifier among equal fits; lower comes first.
pub const fn tie(seed: u64, id: u128) -> u64 {
    mix(mix(mix(seed) ^ (id >> 64) as u64) ^ id as u64)
}

/// A random generator.
#[derive(Clone, Debug)]
pub struct Draw(u64);

impl Draw {
    /// The generator of one item (a person, a post) of a stream.
    pub const fn of(stream: u64, number: u64) -> Self {
        Self(mix(mix(stream) ^ number))
    }

    pub const fn next(&mut self) -> u64 {
        let drawn = mix(self.0);
        self.0 = self.0.wrapping_add(GOLDEN);
        drawn
    }

    /// From 0 to `bound - 1`. For such small bounds the bias is far too small to affect a benchmark.
    pub const fn below(&mut self, bound: u32) -> u32 {
        (((self.next() >> 32) * bound as u64) >> 32) as u32
    }

    /// From `low` to `high`, both included.
    pub const fn between(&mut self, low: i32, high: i32) -> i32 {
        low + self.below((high - low + 1) as u32) as i32
    }

    pub const fn percent(&mut self, chance: u32) -> bool {
        self.below(100) < chance
    }

    /// A random index with these weights.
    pub fn weighted(&mut self, weights: &[u32]) -> usize {
        let mut left = self.below(weights.iter().sum());
        for (at, weight) in weights.iter().enumerate() {
            if left < *weight {
                return at;
            }
            left -= weight;
        }
        weights.len() - 1
    }

    /// `count` different values of `drawn`; fewer if not enough different ones come up.
    pub fn distinct<T: PartialEq>(&mut self, count: usize, mut drawn: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let mut found = Vec::with_capacity(count);
        for _ in 0..count * 4 {
            if found.len() == count {
                break;
            }
            let one = drawn(self);
            if !found.contains(&one) {
                found.push(one);
            }
        }
        found
    }
}
