//! Edit distance, for candidates that are already near: is this the label with a slip of the keyboard, or its beginning?

use strsim::osa_distance;

/// Letters from which one slip is forgiven. In shorter words one letter makes another word: *eau*, *eux*.
const ONE_SLIP_FROM: usize = 5;

/// Letters from which two slips are forgiven.
const TWO_SLIPS_FROM: usize = 9;

/// Letters from which a beginning counts as one: fewer begin half the dictionary.
const BEGINNING_FROM: usize = 3;

/// What each slip costs, in millionths: less than the step from one way of finding to the next.
const SLIP: u32 = 15_000;

/// What each letter that is still to be typed costs, and the most that all of them do.
const LETTER_LEFT: u32 = 3_000;
const LETTERS_LEFT_AT_MOST: u32 = 250_000;

/// Why a candidate is taken for the phrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Near {
    /// A few letters wrong, missing, doubled or swapped.
    Slip,
    /// The phrase is the beginning of the label: somebody is still typing.
    Beginning,
}

/// Whether two folded phrases are that near. A slip in the first letter is not forgiven: prefixes turn meanings over
/// (*éducation*, *rééducation*).
pub(super) fn confirm(phrase: &str, label: &str) -> Option<Near> {
    if phrase.len() >= BEGINNING_FROM && label.starts_with(phrase) && label != phrase {
        return Some(Near::Beginning);
    }
    let length = phrase.chars().count();
    let forgiven = usize::from(length >= ONE_SLIP_FROM) + usize::from(length >= TWO_SLIPS_FROM);
    let comparable = label.len().abs_diff(phrase.len()) <= forgiven && label.chars().next() == phrase.chars().next();
    (forgiven > 0 && comparable && osa_distance(phrase, label) <= forgiven).then_some(Near::Slip)
}

/// What the distance costs a confirmed candidate, in millionths; nothing where it was not confirmed.
pub(super) fn penalty(phrase: &str, label: &str) -> u32 {
    match confirm(phrase, label) {
        Some(Near::Slip) => SLIP.saturating_mul(count(osa_distance(phrase, label))),
        Some(Near::Beginning) => {
            LETTER_LEFT.saturating_mul(count(label.len() - phrase.len())).min(LETTERS_LEFT_AT_MOST)
        }
        None => 0,
    }
}

fn count(letters: usize) -> u32 {
    u32::try_from(letters).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    //! Slips of the keyboard are forgiven in words long enough; prefixes that change the meaning are not.
    use super::*;

    #[test]
    fn slips_are_forgiven_by_length() {
        assert_eq!(confirm("apicultrue", "apiculture"), Some(Near::Slip));
        assert_eq!(confirm("agriculure biolgique", "agriculture biologique"), Some(Near::Slip));
        assert_eq!(confirm("eau", "eux"), None);
    }

    #[test]
    fn prefixes_are_not_slips() {
        assert_eq!(confirm("reeducation", "education"), None);
        assert_eq!(confirm("education", "reeducation"), None);
    }

    #[test]
    fn a_beginning_is_recognised() {
        assert_eq!(confirm("apicu", "apiculture"), Some(Near::Beginning));
        assert_eq!(confirm("ap", "apiculture"), None);
    }
}
