//! Compares the spelling of whole phrases, for candidates that are already similar: whether a phrase is the label with typing
//! errors, and how many letters they share.

use strsim::osa_distance;

/// The minimum number of letters to forgive one error. In shorter words one letter makes another word: *eau*, *eux*.
const ONE_SLIP_FROM: usize = 5;

/// The minimum number of letters to forgive two errors.
const TWO_SLIPS_FROM: usize = 9;

/// The minimum number of letters of a beginning. Fewer letters start half the dictionary.
pub(super) const BEGINNING_FROM: usize = 3;

/// How many letters are compared. The time grows with their square, and phrases that agree this far count as equal.
const COMPARED: usize = 80;

/// How similar two folded phrases are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Nearness {
    /// The share of unchanged letters, 0 to 1.
    pub likeness: f32,
    /// The number of wrong, missing, extra or swapped letters, if they are few enough to be typing errors.
    pub slips: Option<u32>,
}

/// Compares a phrase with a label. An error in the first letter is not forgiven, because prefixes reverse meanings (*éducation*,
/// *rééducation*).
pub(super) fn compare(phrase: &str, label: &str) -> Nearness {
    let (phrase, label) = (beginning(phrase), beginning(label));
    let (letters, others) = (phrase.chars().count(), label.chars().count());
    let distance = osa_distance(phrase, label);
    let likeness = 1.0 - distance as f32 / letters.max(others).max(1) as f32;
    let forgiven = usize::from(letters >= ONE_SLIP_FROM) + usize::from(letters >= TWO_SLIPS_FROM);
    let is_slip = distance <= forgiven && phrase.chars().next() == label.chars().next();
    Nearness { likeness, slips: is_slip.then(|| super::number(distance)) }
}

fn beginning(text: &str) -> &str {
    text.char_indices().nth(COMPARED).map_or(text, |(end, _)| &text[..end])
}

#[cfg(test)]
mod tests {
    //! Typing errors are forgiven in words that are long enough; prefixes that change the meaning are not.
    use super::*;

    fn slips(phrase: &str, label: &str) -> Option<u32> {
        compare(phrase, label).slips
    }

    #[test]
    fn slips_are_forgiven_by_length() {
        assert_eq!(slips("apicultrue", "apiculture"), Some(1));
        assert_eq!(slips("agriculure biolgique", "agriculture biologique"), Some(2));
        assert_eq!(slips("eau", "eux"), None);
    }

    #[test]
    fn prefixes_are_not_slips() {
        assert_eq!(slips("reeducation", "education"), None);
        assert_eq!(slips("education", "reeducation"), None);
    }

    #[test]
    fn likeness_is_a_share_of_letters_whatever_their_number() {
        assert_eq!(compare("eau", "eau").likeness, 1.0);
        assert_eq!(compare("", "eau").likeness, 0.0);
        assert!(compare("gerer un budget", "gerer des budgets").likeness > 0.7);
        assert_eq!(compare(&"é".repeat(300), &"é".repeat(100)).likeness, 1.0);
    }
}
