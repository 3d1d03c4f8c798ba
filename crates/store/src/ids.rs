//! New identifiers: UUID version 7, ordered by time.

use uuid::Uuid;

/// A fresh identifier of any kind: `let id = PlacementId::from_uuid(fresh());`
#[must_use]
pub fn fresh() -> Uuid {
    Uuid::now_v7()
}
