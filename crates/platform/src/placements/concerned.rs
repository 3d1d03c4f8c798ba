//! The people whom a step of a placement concerns, counted before it is taken.

use domain::{application::ApplicationState, ids::PlacementId};
use sqlx::PgConnection;

use crate::Result;

/// People with an application under way, by what they wait for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Concerned {
    /// Nobody has decided about their application.
    pub waiting: i64,
    /// They are offered a place.
    pub offered: i64,
    /// They have accepted one; no departure is recorded.
    pub accepted: i64,
    /// They have left: their applications go on until their return is recorded.
    pub left: i64,
}

impl Concerned {
    /// Counts the people of a placement.
    pub(super) async fn by(connection: &mut PgConnection, placement: PlacementId) -> Result<Self> {
        use ApplicationState as S;
        let live = store::placements::life::live_applications(connection, placement).await?;
        let count = |of: fn(ApplicationState) -> bool| {
            live.iter().filter(|(state, _)| of(*state)).map(|(_, count)| count).sum()
        };
        Ok(Self {
            waiting: count(ApplicationState::is_undecided),
            offered: count(|state| state == S::Offered),
            accepted: count(|state| matches!(state, S::Accepted | S::Preparing)),
            left: count(|state| matches!(state, S::Departed | S::Returned)),
        })
    }

    /// Everybody.
    #[must_use]
    pub const fn all(self) -> i64 {
        self.waiting + self.offered + self.accepted + self.left
    }
}
