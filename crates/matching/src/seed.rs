//! Breaks ties with a published seed. Neither the alphabet nor the time of registration favours anyone, and anyone can check.

/// A number that is published with a ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seed(pub u64);

/// The rank of an identifier among equals; the lower comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Tie(u64);

impl Tie {
    /// The last rank. Every tie is lower or equal.
    pub(crate) const LAST: Self = Self(u64::MAX);
}

/// A seed prepared for many ties.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Lots(u64);

impl Lots {
    pub const fn tie(self, id: u128) -> Tie {
        let halves = [(id >> 64) as u64, id as u64];
        Tie(mix(mix(self.0 ^ halves[0]) ^ halves[1]))
    }
}

impl Seed {
    pub(crate) const fn lots(self) -> Lots {
        Lots(mix(self.0))
    }

    /// The tie of an identifier under this seed: the output function of SplitMix64 (Steele, Lea and Flood, 2014), applied to the
    /// seed and both halves of the identifier.
    #[must_use]
    pub const fn tie(self, id: u128) -> Tie {
        self.lots().tie(id)
    }
}

const fn mix(number: u64) -> u64 {
    let mut z = number.wrapping_add(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    //! The function gives its published first output, and another seed gives another order.
    use super::*;

    #[test]
    fn the_first_output_is_the_published_one() {
        assert_eq!(mix(0), 0xE220_A839_7B1D_CDAF);
    }

    #[test]
    fn another_seed_gives_another_order() {
        let order = |seed| {
            let mut ids: Vec<u128> = (0..20).collect();
            ids.sort_by_key(|id| Seed(seed).tie(*id));
            ids
        };
        assert_eq!(order(1), order(1));
        assert_ne!(order(1), order(2));
    }
}
