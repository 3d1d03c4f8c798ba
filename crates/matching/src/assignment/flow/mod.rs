//! The best total fit: the outcome that places the most people and, among those, has the highest sum of fits. It uses the lists only
//! to know who accepts whom, so blocking pairs are possible. It ignores quotas and people who travel together.
//!
//! This is a minimum-cost flow from applicants to seats, solved as an auction. An applicant bids for the seat that is worth most to
//! them at its price, and raises the price until the seat is worth barely more than the second best (Bertsekas, "A distributed
//! algorithm for the assignment problem", 1979). Free seats with a raised price then look for applicants, at falling prices
//! (Bertsekas, Castañón and Tsaknakis, "Reverse auction and the solution of inequality constrained assignment problems", 1993). The
//! least rise of a bid shrinks from phase to phase. In the last phase it is too small to hide a better outcome, so the prices prove
//! that the outcome is the best.

mod auction;
mod seats;

use super::instance::Instance;
use super::matching::Matching;

/// The outcome that places most people, and among those one of the highest total fit.
#[must_use]
pub fn best_fit(instance: &Instance) -> Matching {
    Matching::from_places(auction::Auction::new(instance).run())
}
