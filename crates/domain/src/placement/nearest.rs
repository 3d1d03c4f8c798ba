//! The nearest word to one that nobody wrote: a slip of the keyboard, or the beginning of a word.

/// The least letters of a word that is looked up; shorter ones are like too many others.
const SHORTEST: usize = 4;

/// From this length on two slips are allowed, below it one.
const TWO_SLIPS_FROM: usize = 8;

/// The nearest of these folded words, the first in their order among equals; `None` where none is near. A slip is a letter too
/// much, missing or wrong, or two that changed places; a word that goes on after what was typed comes after those with a slip.
#[must_use]
pub fn nearest<'w>(word: &str, words: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    let typed: Vec<char> = word.chars().collect();
    if typed.len() < SHORTEST {
        return None;
    }
    let most = if typed.len() < TWO_SLIPS_FROM { 1 } else { 2 };
    let near = words.into_iter().filter_map(|other| {
        let begun = other.starts_with(word);
        let letters: Vec<char> = other.chars().collect();
        let slips = if letters.len().abs_diff(typed.len()) <= most { slips(&typed, &letters) } else { usize::MAX };
        let order = (slips.min(most + 1), letters.len());
        (slips <= most || begun).then_some((order, other))
    });
    near.min_by_key(|(order, _)| *order).map(|(_, word)| word)
}

/// The optimal string alignment distance.
fn slips(a: &[char], b: &[char]) -> usize {
    let mut rows: [Vec<usize>; 3] = [Vec::new(), Vec::new(), (0..=b.len()).collect()];
    for (i, letter) in a.iter().enumerate() {
        rows.rotate_left(1);
        let mut row = vec![i + 1];
        for (j, other) in b.iter().enumerate() {
            let kept = rows[1][j] + usize::from(letter != other);
            let mut least = kept.min(rows[1][j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && *letter == b[j - 1] && a[i - 1] == *other {
                least = least.min(rows[0][j - 1] + 1);
            }
            row.push(least);
        }
        rows[2] = row;
    }
    rows[2][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_and_beginnings_are_near_and_other_words_are_not() {
        let words = ["apiculture", "agriculture", "honduras", "jardins", "vacances", "competences", "camps", "enfants"];
        for (typed, meant) in [
            ("apicultre", Some("apiculture")),
            ("apicul", Some("apiculture")),
            ("hondurs", Some("honduras")),
            ("enfnats", Some("enfants")),
            ("vacacnses", Some("vacances")),
            ("jradnis", None),
            ("camp", Some("camps")),
            ("cam", None),
            ("motoneige", None),
            ("zzzz", None),
        ] {
            assert_eq!(nearest(typed, words), meant, "{typed}");
        }
    }

    #[test]
    fn slips_are_counted() {
        let count = |a: &str, b: &str| slips(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
        assert_eq!((count("jardin", "jardin"), count("jradin", "jardin"), count("jardn", "jardin")), (0, 1, 1));
        assert_eq!((count("gardin", "jardins"), count("", "ab"), count("ab", "")), (2, 2, 2));
    }
}
