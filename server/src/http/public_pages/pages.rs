//! Public pages in memory: a copy for each language and address, within a bound of bytes, each made once however many ask for it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::response::Response;
use domain::language::UiLanguage;
use hashlink::LruCache;
use platform::public::Edition;
use tokio::sync::OnceCell;

use super::content_of;
use crate::http::content::Content;

/// A page by its language and its path with the query, both without the language's prefix.
pub(super) type Address = (UiLanguage, Box<str>);

/// The pages of the present edition. Cheap to clone; clones share them.
#[derive(Clone)]
pub struct Pages(Arc<Shared>);

struct Shared {
    most_bytes: usize,
    kept: Mutex<Kept>,
}

struct Kept {
    edition: Option<Edition>,
    /// The least recently used first.
    pages: LruCache<Address, Place>,
    /// What `pages` counts for.
    bytes: usize,
    /// How many pages were made in this edition.
    made: u64,
}

struct Place {
    slot: Slot,
    bytes: usize,
}

/// Filled by the first request; the others wait. It holds nothing where the answer is not one to keep.
type Slot = Arc<OnceCell<Option<Arc<Content>>>>;

/// How much is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counts {
    pub pages: usize,
    /// An upper bound of the bytes in memory.
    pub bytes: usize,
    /// Pages made in the present edition, those that were evicted since included.
    pub made: u64,
}

impl Default for Pages {
    /// Some 500 pages of 80 kB each; a season has fewer in three languages.
    fn default() -> Self {
        const MOST_BYTES: usize = 128 * 1024 * 1024;
        Self::new(MOST_BYTES)
    }
}

impl Pages {
    /// What a place counts for beside its address and its page: headers, tags, pointers.
    const PLACE: usize = 1024;

    /// Keeps at most so many bytes; the least recently used page goes first.
    #[must_use]
    pub fn new(most_bytes: usize) -> Self {
        let kept = Kept { edition: None, pages: LruCache::new_unbounded(), bytes: 0, made: 0 };
        Self(Arc::new(Shared { most_bytes, kept: Mutex::new(kept) }))
    }

    /// How much is kept now.
    #[must_use]
    pub fn counts(&self) -> Counts {
        let kept = self.lock();
        Counts { pages: kept.pages.len(), bytes: kept.bytes, made: kept.made }
    }

    /// The page of this edition at that address, made where it is not kept; the answer itself where it is not one to keep. Without
    /// an edition nothing is kept.
    pub(super) async fn page<Making>(
        &self,
        edition: Option<Edition>,
        address: Address,
        make: impl Fn() -> Making,
    ) -> Result<Arc<Content>, Response>
    where
        Making: Future<Output = Response>,
    {
        let Some(edition) = edition else { return content_of(make().await).await.map(Arc::new) };
        let slot = self.slot(edition, &address);
        let mut refused = None;
        let first = async || {
            let content = content_of(make().await).await.map(Arc::new);
            self.settle(edition, &address, &slot, content.as_deref().ok());
            content.map_err(|response| refused = Some(response)).ok()
        };
        // A request that ends while it makes the page leaves that to the next one that waits.
        match (slot.get_or_init(first).await, refused) {
            (Some(content), _) => Ok(Arc::clone(content)),
            (None, Some(response)) => Err(response),
            (None, None) => content_of(make().await).await.map(Arc::new),
        }
    }

    /// The place of a page, new where there was none. A new edition begins with nothing.
    fn slot(&self, edition: Edition, address: &Address) -> Slot {
        let mut kept = self.lock();
        kept.turn_to(edition);
        if let Some(place) = kept.pages.get(address) {
            return Arc::clone(&place.slot);
        }
        let slot = Slot::default();
        let bytes = Self::PLACE + address.1.len();
        kept.pages.insert(address.clone(), Place { slot: Arc::clone(&slot), bytes });
        kept.bytes += bytes;
        kept.evict(self.0.most_bytes);
        slot
    }

    /// Counts a page that was made, or gives its place up where nothing is to be kept.
    fn settle(&self, edition: Edition, address: &Address, slot: &Slot, content: Option<&Content>) {
        let mut kept = self.lock();
        let kept = &mut *kept;
        if kept.edition == Some(edition) {
            kept.made += 1;
        }
        // It may have been evicted meanwhile, or be of an edition that is over.
        let Some(place) = kept.pages.peek_mut(address).filter(|place| Arc::ptr_eq(&place.slot, slot)) else { return };
        match content {
            Some(content) => {
                place.bytes += content.most_bytes();
                kept.bytes += content.most_bytes();
            }
            None => {
                kept.bytes -= place.bytes;
                kept.pages.remove(address);
            }
        }
        kept.evict(self.0.most_bytes);
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        self.0.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    /// Drops everything where another edition has begun.
    fn turn_to(&mut self, edition: Edition) {
        if self.edition == Some(edition) {
            return;
        }
        tracing::debug!(pages = self.pages.len(), bytes = self.bytes, made = self.made, "public pages changed");
        self.pages.clear();
        (self.edition, self.bytes, self.made) = (Some(edition), 0, 0);
    }

    fn evict(&mut self, most_bytes: usize) {
        while self.bytes > most_bytes {
            let Some((_, place)) = self.pages.remove_lru() else { return };
            self.bytes -= place.bytes;
        }
    }
}
