//! A cache of values that are the same for every reader of an edition of the public site.

use std::{
    collections::HashMap,
    hash::Hash,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::Edition;

/// A cache of the current edition's values. A new edition empties it. Clones share the entries.
#[derive(Debug)]
pub struct EditionMemory<Key, Value>(Arc<Mutex<Kept<Key, Value>>>);

#[derive(Debug)]
struct Kept<Key, Value> {
    edition: Option<Edition>,
    values: HashMap<Key, Value>,
}

impl<Key, Value> Clone for EditionMemory<Key, Value> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<Key, Value> Default for EditionMemory<Key, Value> {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Kept { edition: None, values: HashMap::new() })))
    }
}

impl<Key: Eq + Hash, Value: Clone> EditionMemory<Key, Value> {
    /// The capacity: the cards of 4,000 placements in three languages, about 30 MB. Values beyond the capacity are computed
    /// again for each request.
    const MOST: usize = 12_000;

    /// The value of this edition, or `None` if it is not cached or the current edition is unknown.
    #[must_use]
    pub fn get(&self, edition: Option<Edition>, key: &Key) -> Option<Value> {
        let kept = self.lock();
        if edition.is_none() || kept.edition != edition {
            return None;
        }
        kept.values.get(key).cloned()
    }

    /// Caches a value. `edition` must be taken before the value is read; otherwise an old value could enter a new edition.
    pub fn keep(&self, edition: Option<Edition>, key: Key, value: Value) {
        let Some(edition) = edition else { return };
        let mut kept = self.lock();
        if kept.edition.is_none_or(|present| edition.is_after(present)) {
            kept.values.clear();
            kept.edition = Some(edition);
        }
        if kept.edition == Some(edition) && kept.values.len() < Self::MOST {
            kept.values.insert(key, value);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Kept<Key, Value>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Date, date};

    use super::*;

    const DAY: Date = date(2026, 11, 27);

    const fn edition(number: u64, day: Date) -> Option<Edition> {
        Some(Edition { number, day })
    }

    #[test]
    fn a_value_lives_as_long_as_its_edition() {
        let memory = EditionMemory::default();
        memory.keep(edition(1, DAY), 'a', 1);
        assert_eq!(memory.get(edition(1, DAY), &'a'), Some(1));
        assert_eq!(memory.get(edition(2, DAY), &'a'), None, "something changed");
        assert_eq!(memory.get(edition(1, date(2026, 11, 28)), &'a'), None, "midnight passed");
        memory.keep(edition(2, DAY), 'b', 2);
        assert_eq!(memory.get(edition(2, DAY), &'a'), None, "nothing of the edition before is kept");
        assert_eq!(memory.get(edition(2, DAY), &'b'), Some(2));
    }

    #[test]
    fn a_late_request_of_an_old_edition_changes_nothing() {
        let memory = EditionMemory::default();
        memory.keep(edition(2, DAY), 'a', 2);
        memory.keep(edition(1, DAY), 'a', 1);
        assert_eq!(memory.get(edition(2, DAY), &'a'), Some(2));
    }

    #[test]
    fn without_an_edition_nothing_is_kept() {
        let memory = EditionMemory::default();
        memory.keep(None, 'a', 1);
        assert_eq!(memory.get(None, &'a'), None);
    }

    #[test]
    fn no_more_than_the_bound_is_kept() {
        type Small = EditionMemory<usize, ()>;
        let memory = Small::default();
        for key in 0..=Small::MOST {
            memory.keep(edition(1, DAY), key, ());
        }
        assert_eq!(memory.get(edition(1, DAY), &(Small::MOST - 1)), Some(()));
        assert_eq!(memory.get(edition(1, DAY), &Small::MOST), None);
    }
}
