//! The gates: conditions that are separate from the score. All are reported, not only the first that fails. No gate decides: a
//! named person may override one with a reason, where the programme allows it.

mod asked;
pub(crate) mod person;
mod place;

use domain::fit::{Gate, GateDetail, GateFinding, Verdict};

use crate::pair::Pair;

/// A verdict with its facts.
pub(crate) type Ruling = (Verdict, GateDetail);

/// Every gate, in the order in which people see them.
pub(crate) fn all(pair: Pair<'_>) -> Vec<GateFinding> {
    let finding = |gate| {
        let (verdict, detail) = rule(gate, pair);
        GateFinding { gate, verdict, detail }
    };
    Gate::ALL.into_iter().map(finding).collect()
}

fn rule(gate: Gate, pair: Pair<'_>) -> Ruling {
    match gate {
        Gate::Track => person::track(pair),
        Gate::Age => person::age(pair),
        Gate::Residence => person::residence(pair),
        Gate::Availability => place::availability(pair),
        Gate::Languages => asked::languages(pair),
        Gate::Skills => asked::skills(pair),
        Gate::ExcludedCountry => place::excluded(pair),
        Gate::Security => place::security(pair),
    }
}

const NOTHING_ASKED: Ruling = (Verdict::Passed, GateDetail::NothingAsked);
const NOT_SAID: Ruling = (Verdict::Unknown, GateDetail::NotSaid);

const fn verdict(passed: bool) -> Verdict {
    if passed { Verdict::Passed } else { Verdict::Failed }
}
