//! Solves instances with rules beyond lists and seats: quotas, and people who travel together.
//!
//! - **Upper quotas**. If groups of placements (a region, an OCI) do not overlap, the outcome is stable. A placement keeps a
//!   proposer until it or its group prefers others. A group compares people by their rank at the placement that holds them (the
//!   flexible deferred acceptance of Kamada and Kojima, 2015). If groups overlap, or count applicants, a stable outcome may not
//!   exist. The same rule is followed; then people in blocking pairs are moved, round after round.
//! - **Couples**: two people who travel together propose together, in the order of their summed ranks, and are held if both rank
//!   high enough. A stable outcome may not exist (Roth, "The evolution of the labor market for medical interns and residents",
//!   1984). People displaced by a couple propose again, as in the algorithm of Roth and Peranson (1999).
//! - **Lower bounds**: a group below its minimum is filled with the people who lose least by it, or closed, whichever leaves
//!   fewer blocking pairs. The optimal choice is NP-hard (Biró, Fleiner, Irving and Manlove, 2010). A group of *applicants* below
//!   its minimum is always closed: to fill it would take seats from people whom the placements rank higher. None of its members
//!   is placed then; their blocking pairs are listed, and `why` names the group and its minimum.
//!
//! The only guarantee is that every rule is kept. `check` reports every blocking pair.

mod floors;
mod market;
mod moves;

use super::instance::Instance;
use super::matching::Matching;

/// An outcome that keeps every rule, with as few blocking pairs as the search found.
pub(super) fn solve(instance: &Instance) -> Matching {
    floors::solve(instance).outcome()
}
