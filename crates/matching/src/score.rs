//! Computes a fit from signals: each side's weighted mean, its exact split into points, and the harmonic mean of both sides.

use domain::fit::{Contribution, Millionths, Missing, SideFit, Signal};

use crate::pair::Pair;
use crate::signals::{self, Part, Reading, Side};

/// The harmonic mean, rounded down. It stays near the lower side, because a placement that suits only one side is no match. For a
/// person without a wish, the placement's side alone counts.
pub(crate) fn both_sides(placement: Millionths, person: Option<Millionths>) -> Millionths {
    let Some(person) = person else { return placement };
    let (a, b) = (u64::from(placement.get()), u64::from(person.get()));
    Millionths::saturating((2 * a * b).checked_div(a + b).unwrap_or(0))
}

/// A person's fit; `None` without a wish.
pub(crate) fn wished(for_person: &SideFit) -> Option<Millionths> {
    for_person.is_answered().then_some(for_person.fit)
}

/// Whether two sides, in millionths of millionths, can reach a fit. `false` is exact, because [`both_sides`] never falls when a
/// side rises, and a person whose wishes are all met is above one without a wish.
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
    both_sides(whole(products.sum()), wished(for_person))
}

/// One side's fit with all its reasons.
pub(crate) fn side(pair: Pair<'_>, side: Side) -> SideFit {
    let weights = match side {
        Side::Placement => pair.post.weights.placement(),
        Side::Person => pair.post.weights.person(),
    };
    let readings = weights.map(|(signal, weight)| (signal, weight, signals::read(signal, side, pair)));
    let counted = readings.each_ref().map(|(_, weight, reading)| reading.value.map_or(Millionths::ZERO, |_| *weight));
    let sum =
        Sum { products: readings.iter().map(weighted).sum(), weight: counted.iter().map(|it| whole_of(*it)).sum() };
    let fit = sum.mean().unwrap_or_default();
    let carried = split(counted.map(|weight| product(weight, Millionths::ONE)), sum.weight, sum.most());
    let points = split(readings.each_ref().map(weighted), sum.weight, fit);
    let mut missing: Vec<Missing> = readings
        .iter()
        .zip(carried)
        .flat_map(|((signal, _, reading), weight)| lost(*signal, weight, reading))
        .collect();
    missing.sort_by_key(|entry| std::cmp::Reverse(entry.lost));
    let contributions = readings.into_iter().zip(carried.into_iter().zip(points));
    let contributions = contributions.map(|((signal, _, reading), (weight, points))| Contribution {
        signal,
        weight,
        value: reading.value.unwrap_or_default(),
        points,
        facts: reading.parts.into_iter().map(|part| part.fact).collect(),
    });
    SideFit { fit, contributions: contributions.collect(), missing }
}

/// What counted of a side: products of weights and values, and the sum of these weights, which is below one where the person did
/// not say every wish.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sum {
    pub products: u64,
    pub weight: u64,
}

impl Sum {
    /// A signal's part; nothing without a value.
    pub fn of(weight: Millionths, value: Option<Millionths>) -> Self {
        value.map_or_else(Self::default, |value| Self { products: product(weight, value), weight: whole_of(weight) })
    }

    pub const fn plus(self, other: Self) -> Self {
        Self { products: self.products + other.products, weight: self.weight + other.weight }
    }

    /// The weighted mean, rounded down; `None` if nothing counted.
    pub fn mean(self) -> Option<Millionths> {
        self.products.checked_div(self.weight).map(Millionths::saturating)
    }

    /// The mean in millionths of millionths, rounded up; one if nothing counted. Never below what [`both_sides`] takes the mean for.
    pub fn at_most(self) -> u64 {
        let one = u64::from(Millionths::ONE.get());
        if self.weight == 0 { one * one } else { (self.products * one).div_ceil(self.weight) }
    }

    /// One if anything counted.
    const fn most(self) -> Millionths {
        if self.weight > 0 { Millionths::ONE } else { Millionths::ZERO }
    }
}

fn weighted((_, weight, reading): &(Signal, Millionths, Reading)) -> u64 {
    reading.value.map_or(0, |value| product(*weight, value))
}

fn whole_of(weight: Millionths) -> u64 {
    u64::from(weight.get())
}

/// In millionths of millionths.
pub(crate) fn product(weight: Millionths, value: Millionths) -> u64 {
    u64::from(weight.get()) * u64::from(value.get())
}

pub(crate) fn whole(products: u64) -> Millionths {
    Millionths::saturating(products / u64::from(Millionths::ONE.get()))
}

/// The products over `whole`, so that they sum exactly to `total`, which is the sum of the products over `whole`, rounded down.
/// Each is rounded down. Then those with the largest remainders get one more, the earlier first if equal.
fn split<const N: usize>(products: [u64; N], whole: u64, total: Millionths) -> [Millionths; N] {
    let whole = whole.max(1);
    let mut points = products.map(|product| product / whole);
    let mut by_loss: Vec<usize> = (0..N).collect();
    by_loss.sort_by_key(|at| std::cmp::Reverse(products[*at] % whole));
    let left = u64::from(total.get()) - points.iter().sum::<u64>();
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
