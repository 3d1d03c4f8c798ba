//! Shares of one as whole numbers.

use serde::{Deserialize, Serialize};

/// A share of one, in millionths: 0 to 1,000,000. All scores, weights and points; whole numbers, so that sums are exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Millionths(u32);

impl Millionths {
    pub const ZERO: Self = Self(0);
    pub const HALF: Self = Self(500_000);
    pub const ONE: Self = Self(1_000_000);

    /// Checks a number.
    ///
    /// # Errors
    /// [`MillionthsError`] above one million.
    pub const fn new(millionths: u32) -> Result<Self, MillionthsError> {
        if millionths <= Self::ONE.0 { Ok(Self(millionths)) } else { Err(MillionthsError) }
    }

    /// What exceeds one counts as one.
    #[must_use]
    pub const fn saturating(millionths: u64) -> Self {
        if millionths < Self::ONE.0 as u64 { Self(millionths as u32) } else { Self::ONE }
    }

    /// `part / whole`, rounded down, at most one. Of an empty whole, everything: nothing asked is nothing missing.
    #[must_use]
    pub const fn ratio(part: u64, whole: u64) -> Self {
        if part >= whole {
            return Self::ONE;
        }
        match part.checked_mul(Self::ONE.0 as u64) {
            Some(scaled) => Self((scaled / whole) as u32),
            None => Self((part as u128 * Self::ONE.0 as u128 / whole as u128) as u32),
        }
    }

    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }

    /// The share of a share, rounded down.
    #[must_use]
    pub const fn times(self, other: Self) -> Self {
        Self((self.0 as u64 * other.0 as u64 / Self::ONE.0 as u64) as u32)
    }

    /// What is missing to one.
    #[must_use]
    pub const fn complement(self) -> Self {
        Self(Self::ONE.0 - self.0)
    }

    /// The sum, at most one.
    #[must_use]
    pub const fn plus(self, other: Self) -> Self {
        Self::saturating(self.0 as u64 + other.0 as u64)
    }

    /// The difference, at least zero.
    #[must_use]
    pub const fn minus(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }

    /// Whole per cent, 0 to 100, a half rounded up: for people.
    #[must_use]
    pub const fn percent(self) -> u32 {
        (self.0 + 5_000) / 10_000
    }
}

/// A number above one million.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a share is a whole number of millionths, at most one million")]
pub struct MillionthsError;

impl TryFrom<u32> for Millionths {
    type Error = MillionthsError;
    fn try_from(millionths: u32) -> Result<Self, Self::Error> {
        Self::new(millionths)
    }
}

impl From<Millionths> for u32 {
    fn from(share: Millionths) -> Self {
        share.0
    }
}

#[cfg(test)]
mod tests {
    //! Shares stay between zero and one whatever is done to them, and are checked when read.
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn shares_stay_within_zero_and_one(a in 0..=1_000_000_u32, b in 0..=1_000_000_u32, n: u64) {
            let (x, y) = (Millionths::new(a).expect("in range"), Millionths::new(b).expect("in range"));
            for z in [x.times(y), x.plus(y), x.minus(y), x.complement(), Millionths::saturating(n), Millionths::ratio(n, u64::from(b))] {
                prop_assert!(z <= Millionths::ONE);
            }
            prop_assert!(x.times(y) <= x.min(y));
            prop_assert_eq!(x.plus(x.complement()), Millionths::ONE);
        }
    }

    #[test]
    fn numbers_above_one_are_refused() {
        assert_eq!(Millionths::new(1_000_001), Err(MillionthsError));
        assert!(serde_json::from_str::<Millionths>("1000001").is_err());
        assert_eq!(serde_json::to_string(&Millionths::HALF).expect("serialises"), "500000");
    }

    #[test]
    fn per_cent_rounds_halves_up() {
        let per_cent = |n| Millionths::new(n).map(Millionths::percent);
        assert_eq!(per_cent(4_999), Ok(0));
        assert_eq!(per_cent(5_000), Ok(1));
        assert_eq!(per_cent(1_000_000), Ok(100));
    }
}
