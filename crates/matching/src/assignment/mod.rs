//! The assignment of a season: everybody's list and every placement's list go in, one outcome comes out, and anyone can check it.
//!
//! # How an outcome comes about
//!
//! 1. [`Instance::read`] reads lists, seats, ties, quotas and who travels together, refuses what makes no sense with a sentence
//!    that names it, and numbers everybody in the order of a draw by the published seed (`names`).
//! 2. [`stable`] gives the outcome. Applicants propose, placements hold the best (`deferred`); where equals drew lots, those who
//!    would gladly exchange their places do, where nobody loses by it (`cycles`). Quotas and people who travel together have a
//!    solver of their own (`constrained`).
//! 3. [`check`] judges any outcome, whoever made it, and shares no code with the solvers: rules broken, every blocking pair.
//! 4. [`Answer`] says it in identifiers; [`why`] tells one person why not there.
//! 5. [`best_fit`] solves the same instance for the highest total fit (`flow`), and [`Figures`] puts both side by side.
//!
//! # What always holds
//!
//! - The order of the file changes nothing, and the same file gives the same outcome.
//! - Without lower bounds and couples nobody can point at a seat and say: they would have had me, and I them.
//! - Under strict lists no stable outcome is better for any applicant, and saying anything but the truth helps none
//!   (Dubins and Freedman, 1981; Roth, 1982).
//!
//! `tests/assignment/` proves these, by enumeration of every outcome where instances are small.

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

/// The stable outcome of an instance, the best for its applicants; ties cost nobody. Under quotas, or with people who travel
/// together, an outcome that keeps every rule and is as stable as was found: `constrained` says what then holds.
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
