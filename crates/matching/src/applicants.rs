//! The applicants of a post, for its organisation: in bands by the placement's side alone, and what tells them apart. Who applied
//! has said what they want, and a wish that counted against somebody would teach people to hide theirs.

use std::cmp::Reverse;

use domain::fit::{Band, Explanation, Millionths, Signal};
use domain::ids::ParticipantId;

use crate::model::{Person, Post};
use crate::rank::{Engine, Ranked};
use crate::seed::Seed;

/// The fewest people of whom it is said what tells them apart: among fewer, one answer decides it.
const ENOUGH_TO_COMPARE: usize = 5;

/// A signal with less than this share of the differences is not named.
const NOTABLE: Millionths = Millionths::saturating(250_000);

/// The applicants of a post. Nobody is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applicants {
    /// Orders each band. Published with the list, so that anyone can repeat the draw.
    pub seed: Seed,
    /// Those who pass every gate: the best band first.
    pub eligible: Vec<Applicant>,
    /// Those with a closed or unanswered gate, in the same order.
    pub not_eligible: Vec<Applicant>,
    /// The signals that make most of the differences among the eligible, the first most: at most two, none among too few people.
    pub told_apart_by: Vec<Signal>,
}

/// An applicant, in a band.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applicant {
    pub band: Band,
    pub entry: Ranked<ParticipantId>,
}

impl Engine {
    /// The applicants of a post. The order of the input has no effect.
    #[must_use]
    pub fn rank_applicants<'a>(
        &self,
        post: &Post,
        people: impl IntoIterator<Item = &'a Person>,
        seed: Seed,
    ) -> Applicants {
        let ranking = self.rank_people(post, people, seed);
        let told_apart_by = told_apart_by(ranking.eligible.iter().map(|entry| &entry.explanation));
        let [eligible, not_eligible] = [ranking.eligible, ranking.not_eligible].map(in_bands);
        Applicants { seed, eligible, not_eligible, told_apart_by }
    }
}

fn in_bands(mut entries: Vec<Ranked<ParticipantId>>) -> Vec<Applicant> {
    let fit = |entry: &Ranked<ParticipantId>| entry.explanation.for_placement.fit;
    entries.sort_by_key(|entry| Reverse(fit(entry)));
    let fits: Vec<Millionths> = entries.iter().map(fit).collect();
    let mut all: Vec<Applicant> =
        Band::of(&fits).into_iter().zip(entries).map(|(band, entry)| Applicant { band, entry }).collect();
    all.sort_by_key(|one| (one.band, one.entry.tie, one.entry.id));
    all
}

/// A signal's share of the differences is the covariance of its points with the fit, over the variance of the fit: the shares of
/// all signals sum to one.
fn told_apart_by<'a>(people: impl Iterator<Item = &'a Explanation>) -> Vec<Signal> {
    let sides: Vec<_> = people.map(|one| &one.for_placement).collect();
    let fits: Vec<Millionths> = sides.iter().map(|side| side.fit).collect();
    let variance = covariance(&fits, &fits);
    if sides.len() < ENOUGH_TO_COMPARE || variance == 0 {
        return Vec::new();
    }
    let covariance_of = |signal| {
        let points = |side: &&domain::fit::SideFit| {
            side.contributions.iter().find(|one| one.signal == signal).map_or(Millionths::ZERO, |one| one.points)
        };
        covariance(&sides.iter().map(points).collect::<Vec<_>>(), &fits)
    };
    let mut shares: Vec<(i128, Signal)> = Signal::ALL.map(|signal| (covariance_of(signal), signal)).into();
    shares.retain(|(part, _)| part * i128::from(Millionths::ONE.get()) >= variance * i128::from(NOTABLE.get()));
    shares.sort_by_key(|(part, signal)| (Reverse(*part), *signal));
    shares.truncate(2);
    shares.into_iter().map(|(_, signal)| signal).collect()
}

/// The covariance, times the square of how many there are: a whole number.
fn covariance(one: &[Millionths], other: &[Millionths]) -> i128 {
    let sum = |all: &[Millionths]| all.iter().map(|value| i128::from(value.get())).sum::<i128>();
    let products = one.iter().zip(other).map(|(a, b)| i128::from(a.get()) * i128::from(b.get())).sum::<i128>();
    one.len() as i128 * products - sum(one) * sum(other)
}
