//! What a list for an organisation says of a fit: one of three bands, never a rank. Most answers are self-declared and come in
//! steps, so that a small difference between two people says nothing about them.

use serde::{Deserialize, Serialize};

use super::Millionths;

/// How well an applicant fits a post. The best band comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Band {
    VeryGood,
    Good,
    Possible,
}

/// Fits closer than this are not told apart if the list allows it: 33,000 millionths, a third of a point out of ten. On a group
/// stage priorities weigh 33 %; with three of them, each answered from 0 to 3, one level of one answer moves the fit by a ninth of
/// that, about 37,000.
pub const CLOSE: Millionths = Millionths::saturating(33_000);

/// The band begins at this fit of the placement's side.
const THRESHOLDS: [(Band, Millionths); 2] =
    [(Band::VeryGood, Millionths::saturating(700_000)), (Band::Good, Millionths::saturating(500_000))];

impl Band {
    pub const ALL: [Self; 3] = [Self::VeryGood, Self::Good, Self::Possible];

    /// The catalogue's key.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::VeryGood => "fit-band-very-good",
            Self::Good => "fit-band-good",
            Self::Possible => "fit-band-possible",
        }
    }

    /// The band of each fit of a list, the highest fit first. Somebody less than [`CLOSE`] below a threshold, and below the person
    /// before them, stands with those above it, unless a wider gap separates them: a band ends at the widest gap within that reach.
    #[must_use]
    pub fn of(fits: &[Millionths]) -> Vec<Self> {
        debug_assert!(fits.is_sorted_by(|one, next| one >= next), "the highest fit comes first");
        let ends = THRESHOLDS.map(|(band, threshold)| (band, end(fits, threshold)));
        (0..fits.len())
            .map(|at| ends.iter().find(|(_, end)| at < *end).map_or(Self::Possible, |(band, _)| *band))
            .collect()
    }
}

/// How many fits, from the first, stand above a threshold or close to those that do.
fn end(fits: &[Millionths], threshold: Millionths) -> usize {
    let above = fits.partition_point(|fit| *fit >= threshold);
    if above == 0 {
        return 0;
    }
    let is_close = |one: Millionths, below: Millionths| one.get() < below.get() + CLOSE.get();
    let joined =
        fits[above - 1..].windows(2).take_while(|pair| is_close(threshold, pair[1]) && is_close(pair[0], pair[1]));
    let within_reach = above + joined.count();
    let gap_after = |count: usize| {
        let next = fits.get(count).copied().unwrap_or(Millionths::ZERO);
        fits[count - 1].get() - next.get()
    };
    // Of equal gaps the last: the doubt speaks for the person.
    (above..=within_reach).max_by_key(|count| gap_after(*count)).unwrap_or(above)
}

#[cfg(test)]
mod tests {
    //! Bands follow the thresholds, close neighbours stay together, equals are never separated.
    use proptest::prelude::*;

    use super::*;

    fn of(fits: &[u32]) -> Vec<Band> {
        let fits: Vec<Millionths> = fits.iter().map(|fit| Millionths::saturating(u64::from(*fit))).collect();
        Band::of(&fits)
    }

    use Band::{Good, Possible, VeryGood};

    #[test]
    fn bands_begin_at_their_thresholds() {
        assert_eq!(of(&[900_000, 700_000, 600_000, 500_000, 400_000]), [VeryGood, VeryGood, Good, Good, Possible]);
        assert_eq!(of(&[]), []);
    }

    #[test]
    fn who_is_close_below_stands_with_those_above() {
        assert_eq!(of(&[700_000, 699_999, 600_000]), [VeryGood, VeryGood, Good]);
        assert_eq!(of(&[700_000, 667_001, 600_000]), [VeryGood, VeryGood, Good]);
        assert_eq!(of(&[700_000, 667_000, 600_000]), [VeryGood, Good, Good]);
    }

    #[test]
    fn who_is_close_to_the_threshold_but_to_nobody_stays_below() {
        assert_eq!(of(&[732_999, 700_000 - 33_000 + 1]), [VeryGood, Good]);
        assert_eq!(of(&[732_998, 699_999]), [VeryGood, VeryGood]);
        assert_eq!(of(&[732_999, 699_999]), [VeryGood, Good]);
        assert_eq!(of(&[900_000, 699_999]), [VeryGood, Good]);
    }

    #[test]
    fn a_band_ends_at_the_widest_gap_within_reach() {
        assert_eq!(of(&[710_000, 690_000, 680_000, 650_000]), [VeryGood, VeryGood, VeryGood, Good]);
        assert_eq!(of(&[710_000, 681_000, 675_000, 660_000]), [VeryGood, Good, Good, Good]);
    }

    #[test]
    fn nobody_is_very_good_without_one_who_reaches_it() {
        assert_eq!(of(&[699_999, 690_000]), [Good, Good]);
    }

    fn any_fits() -> impl Strategy<Value = Vec<u32>> {
        proptest::collection::vec(prop_oneof![0..=1_000_000_u32, 660_000..710_000_u32, 465_000..505_000_u32], 0..40)
    }

    proptest! {
        #[test]
        fn a_higher_fit_never_stands_in_a_lower_band(mut fits in any_fits()) {
            fits.sort_unstable_by(|one, other| other.cmp(one));
            let bands = of(&fits);
            prop_assert!(bands.is_sorted());
            for (pair, band) in fits.windows(2).zip(bands.windows(2)) {
                prop_assert!(pair[0] != pair[1] || band[0] == band[1], "equals stand together");
            }
        }

        #[test]
        fn nobody_is_told_less_than_the_threshold_says(mut fits in any_fits()) {
            fits.sort_unstable_by(|one, other| other.cmp(one));
            for (fit, band) in fits.iter().zip(of(&fits)) {
                let plain = if *fit >= 700_000 { VeryGood } else if *fit >= 500_000 { Good } else { Possible };
                let raised = if *fit > 667_000 { VeryGood } else if *fit > 467_000 { Good } else { Possible };
                prop_assert!(raised <= band && band <= plain, "{fit}: {band:?}");
            }
        }
    }
}
