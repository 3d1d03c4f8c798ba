//! Computes the best total fit: the outcome that places the most people and, among those, has the highest sum of fits. From the
//! lists it uses only who accepts whom (and a default fit, if the instance gives no fits), so blocking pairs are possible. It
//! ignores quotas and couples.
//!
//! This is a minimum-cost flow from applicants to seats, solved as an auction. An applicant bids for the seat with the highest
//! value minus price, and raises its price until the seat is worth barely more than the second best (Bertsekas, "A distributed
//! algorithm for the assignment problem", 1979). Then free seats with a raised price are offered to applicants at falling prices
//! (Bertsekas, Castañón and Tsaknakis, "Reverse auction and the solution of inequality constrained assignment problems", 1993).
//! The minimum bid increment shrinks from phase to phase (ε-scaling). In the last phase it is too small to hide a better outcome,
//! so the prices prove that the outcome is optimal.

mod auction;
mod seats;

use super::instance::Instance;
use super::matching::Matching;

/// The outcome that places the most people and, among those, has the highest total fit.
#[must_use]
pub fn best_fit(instance: &Instance) -> Matching {
    Matching::from_places(auction::Auction::new(instance).run())
}
