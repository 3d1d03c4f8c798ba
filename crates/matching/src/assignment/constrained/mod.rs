//! Outcomes where rules go beyond lists and seats: quotas, and people who travel together.
//!
//! - **Upper quotas** of groups of placements (a region, an OCI) that do not overlap keep stability: who proposes is held while
//!   neither the placement nor its group prefers others, and a group ranks people by their place in line where they are held (the
//!   flexible deferred acceptance of Kamada and Kojima, 2015). Where groups overlap, or count applicants, stability may be
//!   impossible; the same rule is followed, then whoever still blocks is moved, round after round.
//! - **Travelling together**: two propose as one, by the sum of both lists, and are held where both rank high enough. There may be
//!   no stable outcome (Roth, "The evolution of the labor market for medical interns and residents", 1984); those whom they displace
//!   propose again, as in the algorithm of Roth and Peranson (1999).
//! - **Lower bounds**: a group that falls short is filled with those whom it costs least, or closed, whichever leaves fewer pairs
//!   to block. To decide this best is NP-hard (Biró, Fleiner, Irving and Manlove, 2010). A group of *applicants* that falls short is only
//!   closed: filling it would take seats from people whom the placements rank higher, which no list asks for. Nobody of it is placed
//!   then; the pairs of its members that block are listed, and `why` names the group and its minimum.
//!
//! Nothing is promised here but that the rules are kept; the judge reports every pair that blocks.

mod floors;
mod market;
mod moves;

use super::instance::Instance;
use super::matching::Matching;

/// An outcome that keeps every rule; as stable as found.
pub(super) fn solve(instance: &Instance) -> Matching {
    floors::solve(instance).outcome()
}
