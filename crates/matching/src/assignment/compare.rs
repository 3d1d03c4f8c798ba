//! Computes the figures by which a coordinator compares outcomes.

use serde::Serialize;

use super::answer::rank_histogram;
use super::check::Report;
use super::instance::{Instance, Members, Quota};
use super::matching::Matching;

/// Summary figures of an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figures<'i> {
    pub matched: u32,
    /// Over placed applicants, in millionths; 0 if none is placed.
    pub average_fit: u32,
    /// See [`rank_histogram`].
    pub rank_histogram: Vec<u32>,
    pub blocking_pairs: usize,
    /// Rules that the outcome breaks. [`best_fit`](super::best_fit) ignores quotas and couples, so it may break some.
    pub broken_rules: usize,
    /// The groups of the instance's quotas, in the order of their names.
    pub groups: Vec<GroupFigures<'i>>,
}

/// Summary figures of a quota's group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GroupFigures<'i> {
    pub group: &'i str,
    /// The group's size: applicants, or seats if it is a group of placements.
    pub size: u64,
    pub matched: u32,
    pub average_fit: u32,
}

impl<'i> Figures<'i> {
    #[must_use]
    pub fn new(instance: &'i Instance, matching: &Matching, report: &Report) -> Self {
        let all = Sum::of(instance, matching, |_, _| true);
        Self {
            matched: all.matched,
            average_fit: all.average(),
            rank_histogram: rank_histogram(instance, matching),
            blocking_pairs: report.blocking.len(),
            broken_rules: report.breaches.len(),
            groups: instance.quotas().iter().map(|quota| group(instance, matching, quota)).collect(),
        }
    }
}

fn group<'i>(instance: &'i Instance, matching: &Matching, quota: &'i Quota) -> GroupFigures<'i> {
    let contains = |members: &[u32], one: u32| members.binary_search(&one).is_ok();
    let (size, sum) = match &quota.of {
        Members::Applicants(members) => {
            (members.len() as u64, Sum::of(instance, matching, |applicant, _| contains(members, applicant)))
        }
        Members::Placements(members) => {
            let seats = members.iter().map(|placement| u64::from(instance.seats(*placement))).sum();
            (seats, Sum::of(instance, matching, |_, placement| contains(members, placement)))
        }
    };
    GroupFigures { group: &quota.group, size, matched: sum.matched, average_fit: sum.average() }
}

#[derive(Default)]
struct Sum {
    matched: u32,
    fit: u64,
}

impl Sum {
    fn of(instance: &Instance, matching: &Matching, counts: impl Fn(u32, u32) -> bool) -> Self {
        let mut sum = Self::default();
        for (applicant, place) in (0..).zip(matching.places()) {
            let Some(placement) = place.filter(|placement| counts(applicant, *placement)) else { continue };
            sum.matched += 1;
            let choice = instance.position(applicant, placement);
            sum.fit += choice.map_or(0, |choice| u64::from(instance.fit(applicant, choice)));
        }
        sum
    }

    fn average(&self) -> u32 {
        self.fit.checked_div(u64::from(self.matched)).unwrap_or(0) as u32
    }
}
