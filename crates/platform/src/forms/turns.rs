//! What one account types is written a little at a time, so that it never takes the connections of everybody else.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use domain::ids::AccountId;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Writings of one account that a server carries out at once: one is in the database, and one waits for the account's row. Each holds a
/// connection.
const MOST_AT_ONCE: usize = 2;

/// The accounts that write at this moment.
#[derive(Clone, Default)]
pub(crate) struct Turns(Arc<Mutex<HashMap<AccountId, Arc<Semaphore>>>>);

impl Turns {
    /// A turn that is free now.
    pub(super) fn take(&self, account: AccountId) -> Option<OwnedSemaphorePermit> {
        self.of(account).try_acquire_owned().ok()
    }

    /// Waits for a turn, without a connection.
    pub(super) async fn wait(&self, account: AccountId) -> OwnedSemaphorePermit {
        self.of(account).acquire_owned().await.expect("nobody closes it")
    }

    fn of(&self, account: AccountId) -> Arc<Semaphore> {
        let mut turns = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // A turn that is taken or waited for holds its account's semaphore.
        turns.retain(|_, turn| Arc::strong_count(turn) > 1);
        Arc::clone(turns.entry(account).or_insert_with(|| Arc::new(Semaphore::new(MOST_AT_ONCE))))
    }
}
