//! Enforces lower bounds: fills or closes each group that is below its minimum.

use super::market::{Cost, Market};
use crate::assignment::instance::{Instance, Members};

/// How many choices all trials together may read to fill or reopen groups: some seconds of work. Small instances try every group;
/// the largest try few groups and close the others.
const CHOICES_FOR_TRIALS: usize = 20_000_000;

/// The least and the greatest number of trials, whatever the size of the instance.
const TRIALS: (usize, usize) = (2, 200);

/// An outcome in which every group has its minimum or is empty.
pub(super) fn solve(instance: &Instance) -> Market<'_> {
    let mut market = Market::new(instance);
    market.run();
    let mut trials = (CHOICES_FOR_TRIALS / instance.choices.len().max(1)).clamp(TRIALS.0, TRIALS.1);
    while let Some(quota) = nearest_to_nobody(&market) {
        let closed = closed(&market, quota);
        let filled = (trials > 0).then(|| filled(&market, quota)).flatten();
        trials = trials.saturating_sub(1);
        market = match filled {
            Some(filled) if standing(&filled) <= standing(&closed) => filled,
            _ => closed,
        };
    }
    reopen(market, trials)
}

/// Of the groups below their minimum, the one with the smallest share of it. Few people lose their placement if it is closed.
fn nearest_to_nobody(market: &Market<'_>) -> Option<u32> {
    let part = |quota: &u32| {
        let counted = market.counted[*quota as usize].len() as u64;
        (counted * 1_000 / u64::from(market.instance.quotas()[*quota as usize].min), *quota)
    };
    market.short().into_iter().min_by_key(part)
}

/// The sort key of a state: groups below their minimum, then the cost.
fn standing(market: &Market<'_>) -> (usize, Cost) {
    (market.short().len(), market.cost())
}

fn closed<'i>(market: &Market<'i>, quota: u32) -> Market<'i> {
    let mut market = market.clone();
    market.closed[quota as usize] = true;
    market.pinned.iter_mut().filter(|pin| **pin == Some(quota)).for_each(|pin| *pin = None);
    let mut leaving = Vec::new();
    for (_, one) in market.counted[quota as usize].clone() {
        if market.has[one as usize].is_some() {
            market.leave(one, &mut leaving);
        }
    }
    market.settle(leaving, true);
    market.rounds();
    market
}

/// Fills a group of placements to its minimum with the people who lose least. `None` if it stays below its minimum.
fn filled<'i>(market: &Market<'i>, quota: u32) -> Option<Market<'i>> {
    let rule = &market.instance.quotas()[quota as usize];
    let Members::Placements(of) = &rule.of else { return None };
    let mut missing = (rule.min as usize).saturating_sub(market.counted[quota as usize].len());
    let mut market = market.clone();
    let mut leaving = Vec::new();
    for (_, at, one) in candidates(&market, quota, of) {
        let choice = market.choice(one, at);
        if missing == 0 {
            break;
        }
        let unused = market.pinned[one as usize].is_none() && market.free_seats(choice.placement) > 0;
        let allowed =
            unused && market.quotas_of(one, choice.placement).all(|of| market.room(of) > 0 || counts(&market, of, one));
        if allowed {
            market.pinned[one as usize] = Some(quota);
            market.put(one, at);
            leaving.push(one);
            missing -= 1;
        }
    }
    // People who were already placed there stay: the minimum needs them too.
    for (_, one) in market.counted[quota as usize].clone() {
        market.pinned[one as usize] = Some(quota);
    }
    market.settle(leaving, false);
    market.rounds();
    (missing == 0 && !market.short().contains(&quota)).then_some(market)
}

fn counts(market: &Market<'_>, quota: u32, one: u32) -> bool {
    market.current(one).is_some_and(|choice| market.quotas_of(one, choice.placement).any(|other| other == quota))
}

/// The people who could move to a group's placements, the smallest loss first: tiers lost, position of the choice, applicant.
/// Leaves out couples and people whom another minimum needs.
fn candidates(market: &Market<'_>, quota: u32, of: &[u32]) -> Vec<(u32, u32, u32)> {
    let mut found = Vec::new();
    for one in 0..market.instance.applicants() {
        let current = market.current(one);
        let needed = |choice: crate::assignment::instance::Choice| {
            market.quotas_of(one, choice.placement).any(|other| {
                let min = market.instance.quotas()[other as usize].min as usize;
                min > 0 && market.counted[other as usize].len() <= min
            })
        };
        if market.instance.partner(one).is_some() || counts(market, quota, one) || current.is_some_and(needed) {
            continue;
        }
        let tier = current.map_or(u32::MAX, |choice| choice.tier);
        for (at, choice) in (0..).zip(market.instance.choices(one)) {
            if choice.is_acceptable() && of.binary_search(&choice.placement).is_ok() {
                found.push((choice.tier.saturating_sub(tier), at, one));
            }
        }
    }
    found.sort_unstable();
    found
}

/// Reopens closed groups one by one, if that improves the outcome.
fn reopen(mut market: Market<'_>, trials: usize) -> Market<'_> {
    let closed: Vec<u32> = (0..market.closed.len() as u32).filter(|quota| market.closed[*quota as usize]).collect();
    for quota in closed.into_iter().take(trials) {
        let mut opened = market.clone();
        opened.closed[quota as usize] = false;
        let opened = match filled(&opened, quota) {
            Some(filled) => filled,
            None => {
                opened.rounds();
                opened
            }
        };
        if standing(&opened) < standing(&market) {
            market = opened;
        }
    }
    market
}
