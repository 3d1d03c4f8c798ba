//! Computes a fit from signals: each side's weighted mean, its exact split into points, and the harmonic mean of both sides.

use domain::fit::{Contribution, Millionths, Missing, SideFit, Signal};

use crate::pair::Pair;
use crate::signals::{self, Part, Reading, Side};

/// The harmonic mean, rounded down. It stays near the lower side, because a placement that suits only one side is no match.
pub(crate) fn both_sides(placement: Millionths, person: Millionths) -> Millionths {
    let (a, b) = (u64::from(placement.get()), u64::from(person.get()));
    Millionths::saturating((2 * a * b).checked_div(a + b).unwrap_or(0))
}

/// Whether two sides, in millionths of millionths, can reach a fit. `false` is exact, because [`both_sides`] never falls when a
/// side rises.
pub(crate) fn reaches(placement: u64, person: u64, fit: Millionths) -> bool {
    let needed = product(fit, Millionths::ONE);
    2 * u128::from(placement) * u128::from(person) >= u128::from(needed) * u128::from(placement + person)
}

/// The fit of both sides after a change of the pair that affects only this signal, on the placement's side.
pub(crate) fn after(changed: Pair<'_>, signal: Signal, for_placement: &SideFit, for_person: &SideFit) -> Millionths {
    let value = |was: &Contribution| {
        if was.signal == signal { signals::value(signal, changed) } else { was.value }
    };
    let products = for_placement.contributions.iter().map(|was| product(was.weight, value(was)));
    both_sides(whole(products.sum()), for_person.fit)
}

/// One side's fit with all its reasons.
pub(crate) fn side(pair: Pair<'_>, side: Side) -> SideFit {
    let weights = match side {
        Side::Placement => pair.post.weights.placement(),
        Side::Person => pair.post.weights.person(),
    };
    let readings = weights.map(|(signal, weight)| (signal, weight, signals::read(signal, side, pair)));
    let products = readings.each_ref().map(|(_, weight, reading)| product(*weight, reading.value));
    let fit = whole(products.iter().sum());
    let mut missing: Vec<Missing> =
        readings.iter().flat_map(|(signal, weight, reading)| lost(*signal, *weight, reading)).collect();
    missing.sort_by_key(|entry| std::cmp::Reverse(entry.lost));
    let contribution =
        |((signal, weight, reading), points): ((Signal, Millionths, Reading), Millionths)| Contribution {
            signal,
            weight,
            value: reading.value,
            points,
            facts: reading.parts.into_iter().map(|part| part.fact).collect(),
        };
    let contributions = readings.into_iter().zip(split(products, fit)).map(contribution).collect();
    SideFit { fit, contributions, missing }
}

/// In millionths of millionths.
pub(crate) fn product(weight: Millionths, value: Millionths) -> u64 {
    u64::from(weight.get()) * u64::from(value.get())
}

pub(crate) fn whole(products: u64) -> Millionths {
    Millionths::saturating(products / u64::from(Millionths::ONE.get()))
}

/// Points that sum exactly to the fit. Each product is rounded down. Then those with the largest remainders get one more, the
/// earlier first if equal.
fn split<const N: usize>(products: [u64; N], fit: Millionths) -> [Millionths; N] {
    let one = u64::from(Millionths::ONE.get());
    let mut points = products.map(|product| product / one);
    let mut by_loss: Vec<usize> = (0..N).collect();
    by_loss.sort_by_key(|at| std::cmp::Reverse(products[*at] % one));
    let left = u64::from(fit.get()) - points.iter().sum::<u64>();
    for at in by_loss.into_iter().cycle().take(usize::try_from(left).unwrap_or(0)) {
        points[at] += 1;
    }
    points.map(Millionths::saturating)
}

/// How much of the fit each fact of a signal cost.
fn lost(signal: Signal, weight: Millionths, reading: &Reading) -> Vec<Missing> {
    let shares: u64 = reading.parts.iter().map(|part| u64::from(part.share)).sum();
    let missing = |part: &Part| {
        let share = Millionths::ratio(u64::from(part.share), shares);
        let lost = weight.times(share).times(part.fact.value.complement());
        (lost > Millionths::ZERO).then(|| Missing { signal, lost, detail: part.fact.detail.clone() })
    };
    reading.parts.iter().filter_map(missing).collect()
}
