//! Where requests find what the server keeps in memory.

use std::sync::{Arc, PoisonError, RwLock};

use super::known::Known;

/// What is known, if anything is yet. Cheap to clone; all clones see the same.
#[derive(Clone, Default)]
pub(crate) struct Matchmaker(Arc<RwLock<Option<Arc<Known>>>>);

impl Matchmaker {
    /// What is known; hold it for one request, not longer. `None` where nobody follows the database, and until the first build is
    /// done: then the answer is made from the database.
    pub fn known(&self) -> Option<Arc<Known>> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Puts what was built aside in the place of what was known, or forgets it.
    pub(super) fn replace(&self, known: Option<Arc<Known>>) {
        *self.0.write().unwrap_or_else(PoisonError::into_inner) = known;
    }
}
