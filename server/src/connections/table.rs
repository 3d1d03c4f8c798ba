//! The open connections, and which of them wait for their client.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use hashlink::LinkedHashMap;
use tokio::sync::Notify;

/// Shared by the loop that accepts connections and by the connections.
pub(super) struct Table {
    most: usize,
    open: Mutex<Open>,
    /// A connection closed, or began to wait.
    changed: Notify,
}

#[derive(Default)]
struct Open {
    count: usize,
    next: u64,
    /// Those that wait for bytes of their client, the longest waiting first.
    waiting: LinkedHashMap<u64, Arc<Notify>>,
    /// The one that was asked to close and has not yet.
    leaving: Option<u64>,
}

/// An open connection. It leaves the table when it is dropped.
pub(super) struct Entry {
    number: u64,
    given_up: Arc<Notify>,
    table: Arc<Table>,
}

impl Table {
    pub(super) fn new(most: usize) -> Arc<Self> {
        Arc::new(Self { most, open: Mutex::default(), changed: Notify::new() })
    }

    /// Waits until one more connection may be accepted. Where too many are open, the one that has waited longest for its client is
    /// closed.
    pub(super) async fn room(&self) {
        loop {
            let changed = self.changed.notified();
            if self.has_room() {
                return;
            }
            changed.await;
        }
    }

    fn has_room(&self) -> bool {
        let mut open = self.open();
        if open.count < self.most {
            return true;
        }
        if open.leaving.is_none()
            && let Some((number, longest)) = open.waiting.pop_front()
        {
            open.leaving = Some(number);
            longest.notify_one();
        }
        false
    }

    /// Adds a connection. It waits for its first request.
    pub(super) fn enter(self: &Arc<Self>, client: SocketAddr) -> Arc<Entry> {
        let mut open = self.open();
        let number = open.next;
        open.next += 1;
        open.count += 1;
        drop(open);
        tracing::trace!(number, port = client.port(), "connection accepted");
        let entry = Arc::new(Entry { number, given_up: Arc::default(), table: Arc::clone(self) });
        entry.waits();
        entry
    }

    fn open(&self) -> MutexGuard<'_, Open> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entry {
    /// From now on the connection waits for bytes of its client.
    pub(super) fn waits(&self) {
        let mut open = self.table.open();
        // One that was asked to close is not asked again.
        if open.leaving != Some(self.number) {
            open.waiting.insert(self.number, Arc::clone(&self.given_up));
        }
        drop(open);
        self.table.changed.notify_one();
    }

    /// From now on the server works for the connection: it is not closed in favour of another.
    pub(super) fn works(&self) {
        self.table.open().waiting.remove(&self.number);
    }

    /// Waits until the connection is to be closed in favour of another.
    pub(super) async fn given_up(&self) {
        self.given_up.notified().await;
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        let mut open = self.table.open();
        open.count -= 1;
        open.waiting.remove(&self.number);
        open.leaving = open.leaving.filter(|leaving| *leaving != self.number);
        drop(open);
        self.table.changed.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const CLIENT: SocketAddr = SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 1);

    /// Whether the future ends without waiting.
    async fn ends_now(future: impl Future<Output = ()>) -> bool {
        tokio::time::timeout(Duration::ZERO, future).await.is_ok()
    }

    #[tokio::test]
    async fn the_longest_waiting_gives_way_and_one_at_work_never() {
        let table = Table::new(3);
        let [first, second, third] = [(); 3].map(|()| table.enter(CLIENT));
        first.works();
        assert!(!ends_now(table.room()).await);
        assert!(!ends_now(first.given_up()).await);
        assert!(ends_now(second.given_up()).await);
        assert!(!ends_now(third.given_up()).await);
        drop(second);
        assert!(ends_now(table.room()).await);
    }

    #[tokio::test]
    async fn a_connection_that_ends_its_work_gives_way() {
        let table = Table::new(1);
        let only = table.enter(CLIENT);
        only.works();
        let room = table.room();
        tokio::pin!(room);
        assert!(!ends_now(&mut room).await);
        only.waits();
        assert!(!ends_now(&mut room).await);
        assert!(ends_now(only.given_up()).await);
        drop(only);
        assert!(ends_now(room).await);
    }
}
