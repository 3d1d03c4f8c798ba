//! Reproducible random numbers: the same seed gives the same people on every machine.

use jiff::Timestamp;
use uuid::Uuid;

/// SplitMix64: small and well distributed. It is our own code, so that no release of a library changes the demonstration.
#[derive(Debug, Clone)]
pub(super) struct Random(u64);

impl Random {
    pub(super) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `bound`; 0 if `bound` is 0. The bias of the remainder is negligible at these sizes.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let bound = u64::try_from(bound).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.next() % bound).unwrap_or_default()
    }

    /// A number from `low` to `high`, both included.
    pub(super) fn between(&mut self, low: i32, high: i32) -> i32 {
        let span = usize::try_from(high.saturating_sub(low).saturating_add(1)).unwrap_or(1);
        low.saturating_add(i32::try_from(self.below(span)).unwrap_or_default())
    }

    /// `true` with this probability in per cent.
    pub(super) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of the texts; empty if there is none.
    pub(super) fn pick<'a>(&mut self, of: &'a [String]) -> &'a str {
        let at = self.below(of.len());
        of.get(at).map_or("", String::as_str)
    }

    /// Up to `many` of the texts, each once, in their order.
    pub(super) fn some<'a>(&mut self, of: &'a [String], many: usize) -> Vec<&'a str> {
        let mut left = many.min(of.len());
        let mut chosen = Vec::with_capacity(left);
        for (at, item) in of.iter().enumerate() {
            if self.below(of.len() - at) < left {
                chosen.push(item.as_str());
                left -= 1;
            }
        }
        chosen
    }

    pub(super) fn bytes<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.next().to_le_bytes()[0])
    }

    /// A version 7 identifier with this time.
    pub(super) fn id(&mut self, at: Timestamp) -> Uuid {
        let millis = u64::try_from(at.as_millisecond()).unwrap_or_default();
        uuid::Builder::from_unix_timestamp_millis(millis, &self.bytes()).into_uuid()
    }
}

#[cfg(test)]
mod tests {
    //! The same seed gives the same numbers; choices stay within their bounds.
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let numbers = |seed| {
            let mut random = Random::new(seed);
            (0..5).map(|_| random.below(1_000)).collect::<Vec<_>>()
        };
        assert_eq!(numbers(7), numbers(7));
        assert_ne!(numbers(7), numbers(8));
    }

    #[test]
    fn some_are_chosen_once_and_in_order() {
        let words: Vec<String> = ["a", "b", "c", "d"].map(str::to_owned).into();
        let mut random = Random::new(1);
        for many in 0..6 {
            let chosen = random.some(&words, many);
            assert_eq!(chosen.len(), many.min(4));
            assert!(chosen.is_sorted());
        }
        assert!((-3..=3).contains(&random.between(-3, 3)));
    }
}
