//! The outcome with the identifiers of its instance, as `passerelle assign` prints it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::check::Report;
use super::instance::Instance;
use super::matching::Matching;

/// The placement of everybody, by identifier, with the findings of `check`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Answer<'i> {
    /// The placement of each applicant who has one.
    pub matches: BTreeMap<&'i str, &'i str>,
    /// Applicants without a placement, sorted by identifier.
    pub unmatched: Vec<&'i str>,
    /// Applicant and placement. [`check`](super::check) defines a blocking pair.
    pub blocking_pairs: Vec<(&'i str, &'i str)>,
    /// How many applicants got their first tier, their second and so on.
    pub rank_histogram: Vec<u32>,
    /// Applicant and placement: pairs that would block without the quotas.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub held_by_quota: Vec<(&'i str, &'i str)>,
    /// Couples that block with a placement: two applicants, then the placement.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub blocking_couples: Vec<(&'i str, &'i str, &'i str)>,
}

impl<'i> Answer<'i> {
    #[must_use]
    pub fn new(instance: &'i Instance, matching: &Matching, report: &Report) -> Self {
        let applicant = |number: u32| instance.applicant_id(number);
        let placement = |number: u32| instance.placement_id(number);
        let pairs = |of: &[(u32, u32)]| sorted(of.iter().map(|(a, p)| (applicant(*a), placement(*p))));
        let placed = (0..).zip(matching.places());
        let unplaced = placed.clone().filter(|(_, place)| place.is_none()).map(|(one, _)| applicant(one));
        let couples = report.blocking_couples.iter().map(|(a, b, p)| {
            let (a, b) = (applicant(*a), applicant(*b));
            (a.min(b), a.max(b), placement(*p))
        });
        Self {
            unmatched: sorted(unplaced),
            matches: placed.filter_map(|(one, place)| Some((applicant(one), placement((*place)?)))).collect(),
            blocking_pairs: pairs(&report.blocking),
            rank_histogram: rank_histogram(instance, matching),
            held_by_quota: pairs(&report.held_by_quota),
            blocking_couples: sorted(couples),
        }
    }
}

/// How many applicants got each tier of their list, from the first tier to the last of the longest list.
#[must_use]
pub fn rank_histogram(instance: &Instance, matching: &Matching) -> Vec<u32> {
    let last = |applicant: u32| instance.choices(applicant).last().map_or(0, |choice| choice.tier as usize + 1);
    let tiers = (0..instance.applicants()).map(last).max().unwrap_or(0);
    let mut histogram = vec![0; tiers];
    for tier in (0..instance.applicants()).filter_map(|applicant| matching.tier(instance, applicant)) {
        histogram[tier as usize] += 1;
    }
    histogram
}

fn sorted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<T> {
    let mut items: Vec<T> = items.collect();
    items.sort_unstable();
    items
}
