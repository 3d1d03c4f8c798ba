//! Whom the level of a country, or a suspension, concerns.

use serde::{Deserialize, Serialize};

use super::CountryCode;
use crate::{application::ApplicationState, ids::PlacementId, localised::Localised, text::Title};

/// Whom a stop or its end concerns, counted before it is confirmed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Concerned {
    /// OCIs with a placement that is not over.
    pub organisations: i64,
    /// Placements that people can see.
    pub placements: i64,
    /// Applications that wait for a decision.
    pub waiting: i64,
    /// Offers that wait for an answer.
    pub offered: i64,
    /// People who have accepted a place.
    pub accepted: i64,
    /// People who have left.
    pub abroad: i64,
}

/// A placement for which nobody may leave, because of its country.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PausedPlacement {
    /// Its identifier.
    pub id: PlacementId,
    /// Its titles.
    pub titles: Localised<Title>,
    /// The name of its OCI.
    pub organisation: String,
    /// Its country.
    pub country: CountryCode,
    /// Candidates without a decision, and people with an offer or a place.
    pub candidates: i64,
    /// People who have left.
    pub abroad: i64,
}

impl Concerned {
    /// Everybody who is written to.
    #[must_use]
    pub const fn people(self) -> i64 {
        self.waiting + self.offered + self.accepted + self.abroad
    }

    /// Counts people whose applications are in that state.
    pub const fn add(&mut self, state: ApplicationState, count: i64) {
        use ApplicationState as S;
        match state {
            S::Submitted | S::UnderReview | S::Interview | S::Waitlisted => self.waiting += count,
            S::Offered => self.offered += count,
            S::Accepted | S::Preparing => self.accepted += count,
            S::Departed => self.abroad += count,
            _ => {}
        }
    }
}
