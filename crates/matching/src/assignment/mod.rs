//! Assigns a season's applicants to placements from both sides' ranked lists; anyone can check the outcome.
//!
//! # How an outcome is made
//!
//! 1. [`Instance::read`] reads lists, seats, ties, quotas and couples (two people who travel together). It rejects an invalid
//!    instance with a message that names the fault, and numbers everybody in an order drawn with the published seed (`names`).
//! 2. [`stable`] gives the outcome. Applicants propose and placements hold the best (`deferred`). Where a draw decided between
//!    equals, people exchange placements if some gain and nobody loses (`cycles`, `exchanges`). Quotas and couples have a solver
//!    of their own (`constrained`).
//! 3. [`check`] verifies any outcome and shares no code with the solvers. It reports broken rules and every blocking pair.
//! 4. [`Answer`] is the outcome with the file's identifiers. [`why`] explains to one person why they did not get a placement.
//! 5. [`best_fit`] solves the same instance for the highest total fit (`flow`), and [`Figures`] compares the two outcomes.
//!
//! # Guarantees
//!
//! - The outcome depends only on the content of the file, not on its order.
//! - Without quotas and couples there is no blocking pair: no applicant and placement that list one another prefer each other to
//!   what they got. `constrained` says which upper quotas keep this.
//! - If lists are also strict, no stable outcome is better for any applicant, and no applicant gains by a false list (Dubins and
//!   Freedman, 1981; Roth, 1982).
//!
//! `tests/assignment/` proves these; for small instances it enumerates every outcome.

mod answer;
mod check;
mod compare;
mod constrained;
mod cycles;
mod deferred;
mod error;
mod exchanges;
mod file;
mod flow;
mod instance;
mod matching;
mod names;
mod read;
mod rules;
mod table;
mod why;

pub use answer::{Answer, rank_histogram};
pub use check::{Breach, Report, check};
pub use compare::{Figures, GroupFigures};
pub use error::{InstanceError, Kind};
pub use flow::best_fit;
pub use instance::{Choice, Instance, Members, Quota, WHOLE_FIT};
pub use matching::Matching;
pub use why::{Why, why};

/// The applicant-optimal stable outcome. With ties, exchanges afterwards undo losses that the draw caused. With quotas or
/// couples, an outcome that keeps every rule, with as few blocking pairs as the search found; see `constrained`.
#[must_use]
pub fn stable(instance: &Instance) -> Matching {
    let constrained = !instance.quotas.is_empty() || instance.partner.iter().any(Option::is_some);
    let mut matching = if constrained { constrained::solve(instance) } else { deferred::deferred_acceptance(instance) };
    cycles::improve(instance, &mut matching);
    if !constrained {
        exchanges::improve(instance, &mut matching);
    }
    matching
}
