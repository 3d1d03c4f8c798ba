//! The best total fit: as many people placed as can be, and of all such outcomes one whose fits sum highest. Lists say only who
//! accepts whom, so pairs will block; quotas and travelling together are not looked at.
//!
//! This is a flow of minimum cost from applicants to seats, solved as an auction: an applicant bids for the seat that is worth most to
//! them at its price, by so much that it is worth barely more than the second best (Bertsekas, "A distributed algorithm for the
//! assignment problem", 1979). Where seats remain whose price an earlier bid had raised, they seek applicants in turn, at falling prices
//! (Bertsekas, Castañón and Tsaknakis, "Reverse auction and the solution of inequality constrained assignment problems", 1993). The
//! least rise of a bid shrinks from phase to phase; in the last it is below what could hide a better outcome, and the prices prove
//! that there is none.

mod auction;
mod seats;

use super::instance::Instance;
use super::matching::Matching;

/// The outcome that places most people, and among those one of the highest total fit.
#[must_use]
pub fn best_fit(instance: &Instance) -> Matching {
    Matching::from_places(auction::Auction::new(instance).run())
}
