//! Identifiers that no row has yet.

use uuid::Uuid;

/// A new identifier: for a row of a test, for one that does not exist, or to make a name unique.
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the home of identifiers in tests")]
pub fn fresh_id() -> Uuid {
    Uuid::now_v7()
}
