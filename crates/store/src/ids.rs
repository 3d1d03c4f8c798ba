//! New identifiers: UUID version 7, ordered by time.

use uuid::Uuid;

/// A fresh identifier of any kind: `let id = PlacementId::from_uuid(fresh());`
#[must_use]
#[expect(clippy::disallowed_methods, reason = "the home of new identifiers")]
pub fn fresh() -> Uuid {
    Uuid::now_v7()
}
