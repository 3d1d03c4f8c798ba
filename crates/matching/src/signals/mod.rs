//! The signals: the values, in millionths, from which a side's fit is computed. One file each, with its rationale.
//!
//! A signal reads a pair into *parts*: facts with a value and a share of the signal. Its value is their weighted mean, rounded
//! down once. So the explanation shows everything that counted, and a part that grows never lowers the value.
//!
//! A question that the person has not answered earns nothing on the placement's side. On the person's side, a wish that was not
//! said has no value: the others carry its weight. Otherwise an empty profile would be compared with wishes that nobody made.

pub(crate) mod availability;
pub(crate) mod destination;
pub(crate) mod duration;
pub(crate) mod languages;
pub(crate) mod learning;
pub(crate) mod priorities;
pub(crate) mod skills;

use domain::fit::{Fact, FactDetail, Millionths, Signal};

use crate::pair::Pair;

pub(crate) use availability::ENOUGH_SPARE_DAYS;

/// The shares of required and of desired items in a signal. A required one counts twice, because the work needs it. A signal may
/// give its best-met items more.
pub(crate) const REQUIRED_SHARE: u32 = 2;
pub(crate) const DESIRED_SHARE: u32 = 1;

/// The side to which a signal belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Placement,
    Person,
}

/// A signal's value and its parts.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    /// `None` if the person said nothing here and the signal is on their side: it does not count.
    pub value: Option<Millionths>,
    pub parts: Vec<Part>,
}

/// A fact with its share of the signal. The shares of a reading have a positive sum.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub share: u32,
    pub fact: Fact,
}

impl Part {
    fn new(share: u32, value: Millionths, detail: FactDetail) -> Self {
        Self { share, fact: Fact { value, detail } }
    }
}

/// The weighted mean of the values, rounded down once; `None` without parts.
pub(crate) fn mean(parts: impl Iterator<Item = (u32, Millionths)>) -> Option<Millionths> {
    let (mut whole, mut sum) = (0, 0);
    for (share, value) in parts {
        whole += u64::from(share);
        sum += u64::from(share) * u64::from(value.get());
    }
    u64::checked_div(sum, whole).map(Millionths::saturating)
}

impl Reading {
    /// The weighted mean of the parts, or the full value without parts: nothing is asked. Parts are sorted by share, the largest
    /// first, so that among equal reasons the heaviest is shown first: a person who shares a placement's main priority is told
    /// so, not that they share its least one.
    fn of(mut parts: Vec<Part>) -> Self {
        parts.sort_by_key(|part| std::cmp::Reverse(part.share));
        if parts.is_empty() {
            return Self::alone(Millionths::ONE, FactDetail::NothingAsked);
        }
        Self { value: mean(parts.iter().map(|part| (part.share, part.fact.value))), parts }
    }

    /// A reading of one fact.
    fn alone(value: Millionths, detail: FactDetail) -> Self {
        Self { value: Some(value), parts: vec![Part::new(1, value, detail)] }
    }

    /// A question of the placement's side that the person has not answered.
    fn unanswered() -> Self {
        Self::alone(Millionths::ZERO, FactDetail::NotAnswered)
    }

    /// A wish that the person did not say.
    fn unsaid() -> Self {
        Self { value: None, ..Self::unanswered() }
    }
}

/// The value of one placement-side signal, without its facts. *What if* computes it for each change.
pub(crate) fn value(signal: Signal, pair: Pair<'_>) -> Millionths {
    match signal {
        Signal::Skills => skills::value(pair),
        Signal::Languages => languages::value(pair),
        _ => read(signal, Side::Placement, pair).value.unwrap_or_default(),
    }
}

/// Reads one signal of one side.
pub(crate) fn read(signal: Signal, side: Side, pair: Pair<'_>) -> Reading {
    match signal {
        Signal::Skills => skills::read(pair),
        Signal::Languages => languages::read(pair),
        Signal::Priorities => priorities::read(pair, side),
        Signal::Availability => availability::read(pair),
        Signal::Destination => destination::read(pair),
        Signal::Learning => learning::read(pair),
        Signal::Duration => duration::read(pair),
    }
}
