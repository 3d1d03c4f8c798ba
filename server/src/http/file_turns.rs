//! Turns to send a file: each file is held in memory while it is read, so only so many are read at once, and few of one person.

use std::sync::{Mutex, PoisonError};

use domain::ids::AccountId;
use tokio::sync::{Semaphore, SemaphorePermit};

/// Forms with a file that are read at once; each holds one file in memory.
const FILES_AT_ONCE: usize = 16;
/// Files of one person that are read at once: two tabs. Nobody takes every turn alone.
const FILES_OF_ONE: usize = 2;

static READING_FILES: Semaphore = Semaphore::const_new(FILES_AT_ONCE);
/// Whose files are being read, once for each file.
static READERS: Mutex<Vec<AccountId>> = Mutex::new(Vec::new());

/// The turn of somebody whose file is read; given back when it is dropped.
pub(super) struct Turn {
    account: AccountId,
    _permit: SemaphorePermit<'static>,
}

impl Turn {
    /// A turn, where the server and this person have one left.
    pub fn take(account: AccountId) -> Option<Self> {
        let permit = READING_FILES.try_acquire().ok()?;
        let mut readers = READERS.lock().unwrap_or_else(PoisonError::into_inner);
        if readers.iter().filter(|reader| **reader == account).count() >= FILES_OF_ONE {
            return None;
        }
        readers.push(account);
        Some(Self { account, _permit: permit })
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        let mut readers = READERS.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(at) = readers.iter().position(|reader| *reader == self.account) {
            readers.swap_remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_takes_two_turns_and_no_more() {
        let account =
            |last: u8| format!("00000000-0000-0000-0000-00000000000{last}").parse::<AccountId>().expect("an id");
        let turns: Vec<_> = (0..4).map(|_| Turn::take(account(1))).collect();
        assert_eq!(turns.iter().flatten().count(), FILES_OF_ONE);
        assert!(Turn::take(account(2)).is_some(), "others still have theirs");
        drop(turns);
        assert!(Turn::take(account(1)).is_some(), "given back");
    }
}
