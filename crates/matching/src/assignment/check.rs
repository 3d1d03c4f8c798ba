//! Checks an outcome independently. This module reads the instance and the outcome and calls no solver code, so that it does not
//! repeat a solver's fault.
//!
//! # Blocking pairs
//!
//! An applicant and a placement that list one another *block* an outcome if the applicant strictly prefers the placement to what
//! they have, and the placement has a free seat or holds somebody whom it ranks strictly lower.
//!
//! - If a full upper quota forbids exactly this move, the pair is *held by a quota* and listed separately. A free seat does not
//!   count if the placement's group is full (the weak stability of Kamada and Kojima, "Efficient matching under distributional
//!   constraints", American Economic Review 105, 2015). If the applicant would replace somebody lower, only a quota of applicants
//!   can forbid it, when the replacement adds one to its full group.
//! - Lower bounds and couples excuse no pair. A couple, two people who travel together, blocks with a placement if both like it
//!   at least as well as what they have, one of them strictly better, and the placement would take both.

use std::collections::HashSet;

use super::instance::{Instance, Members, Quota};
use super::matching::Matching;

/// The findings on an outcome. Everything is by number, ascending.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Rules that the outcome breaks; empty for an outcome of our solvers.
    pub breaches: Vec<Breach>,
    /// Applicant and placement.
    pub blocking: Vec<(u32, u32)>,
    /// Applicant and placement: pairs that would block without the quotas.
    pub held_by_quota: Vec<(u32, u32)>,
    /// A couple, and the placement that would take both.
    pub blocking_couples: Vec<(u32, u32, u32)>,
}

/// A rule that an outcome breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Breach {
    /// The applicant did not list the placement, or it did not list them.
    Unacceptable { applicant: u32, placement: u32 },
    /// More people than seats.
    Seats { placement: u32, placed: u32 },
    /// More than the maximum, or some but fewer than the minimum. `quota` is the position in the instance.
    Quota { quota: usize, placed: u32 },
    /// A couple that is not at one placement.
    Apart { one: u32, other: u32 },
}

/// Checks an outcome.
#[must_use]
pub fn check(instance: &Instance, matching: &Matching) -> Report {
    let judge = Judge::new(instance, matching);
    let mut report = Report { breaches: judge.breaches(), ..Report::default() };
    for applicant in 0..instance.applicants() {
        for (placement, standing) in judge.preferred(applicant) {
            match judge.claim(applicant, placement, standing) {
                Claim::None => {}
                Claim::HeldByQuota => report.held_by_quota.push((applicant, placement)),
                Claim::Blocks => report.blocking.push((applicant, placement)),
            }
        }
        if let Some(other) = instance.partner(applicant).filter(|other| *other > applicant) {
            let placements = judge.preferred_together(applicant, other);
            report.blocking_couples.extend(placements.into_iter().map(|placement| (applicant, other, placement)));
        }
    }
    report.blocking.sort_unstable();
    report.held_by_quota.sort_unstable();
    report
}

enum Claim {
    None,
    HeldByQuota,
    Blocks,
}

struct Judge<'i> {
    instance: &'i Instance,
    matching: &'i Matching,
    /// By placement: standing and number of everybody there.
    present: Vec<Vec<(u32, u32)>>,
    /// By placement: the worst standing there.
    last: Vec<u32>,
    /// By quota: its members, and how many people it counts.
    groups: Vec<Group<'i>>,
}

struct Group<'i> {
    quota: &'i Quota,
    members: HashSet<u32>,
    placed: u32,
}

impl<'i> Judge<'i> {
    fn new(instance: &'i Instance, matching: &'i Matching) -> Self {
        let mut present = vec![Vec::new(); instance.placements() as usize];
        for (applicant, place) in (0..).zip(matching.places()) {
            let Some(place) = *place else { continue };
            let standing = entry(instance, applicant, place).and_then(|entry| entry.1).unwrap_or(u32::MAX);
            present[place as usize].push((standing, applicant));
        }
        let last =
            present.iter().map(|here: &Vec<(u32, u32)>| here.iter().map(|one| one.0).max().unwrap_or(0)).collect();
        let groups = instance.quotas().iter().map(|quota| Group::count(quota, matching)).collect();
        Self { instance, matching, present, last, groups }
    }

    fn breaches(&self) -> Vec<Breach> {
        let mut found = Vec::new();
        for (applicant, place) in (0..).zip(self.matching.places()) {
            let Some(placement) = *place else { continue };
            if entry(self.instance, applicant, placement).and_then(|entry| entry.1).is_none() {
                found.push(Breach::Unacceptable { applicant, placement });
            }
        }
        for (placement, present) in (0..).zip(&self.present) {
            if present.len() > self.instance.seats(placement) as usize {
                found.push(Breach::Seats { placement, placed: present.len() as u32 });
            }
        }
        for (quota, group) in self.groups.iter().enumerate() {
            let placed = group.placed;
            if placed > group.quota.max || (placed > 0 && placed < group.quota.min) {
                found.push(Breach::Quota { quota, placed });
            }
        }
        for one in 0..self.instance.applicants() {
            let Some(other) = self.instance.partner(one).filter(|other| *other > one) else { continue };
            if self.matching.place(one) != self.matching.place(other) {
                found.push(Breach::Apart { one, other });
            }
        }
        found
    }

    /// The placements that an applicant strictly prefers to what they have and that list them, with their standing there.
    fn preferred(&self, applicant: u32) -> Vec<(u32, u32)> {
        let has = self.tier(applicant);
        let list = self.instance.choices(applicant).iter();
        list.filter(|choice| choice.tier < has).filter_map(|c| Some((c.placement, c.standing()?))).collect()
    }

    /// The tier of what they have; `u32::MAX` if they have nothing.
    fn tier(&self, applicant: u32) -> u32 {
        let place = self.matching.place(applicant);
        place.and_then(|place| entry(self.instance, applicant, place)).map_or(u32::MAX, |entry| entry.0)
    }

    fn claim(&self, applicant: u32, placement: u32, standing: u32) -> Claim {
        let present = &self.present[placement as usize];
        let free = present.len() < self.instance.seats(placement) as usize;
        if !free && self.last[placement as usize] <= standing {
            return Claim::None;
        }
        let mut lower = present.iter().filter(|(theirs, _)| *theirs > standing).map(|(_, who)| *who);
        let placed = self.matching.place(applicant).is_some();
        let allows =
            |in_place_of: Option<u32>| self.groups.iter().all(|g| g.allows(applicant, placed, placement, in_place_of));
        if (free && allows(None)) || lower.any(|who| allows(Some(who))) { Claim::Blocks } else { Claim::HeldByQuota }
    }

    /// The placements that both like at least as well as what they have, one of them strictly better, and that would take both.
    fn preferred_together(&self, one: u32, other: u32) -> Vec<u32> {
        let (has_one, has_other) = (self.tier(one), self.tier(other));
        let would = |placement: u32| {
            let (tier_one, standing_one) = entry(self.instance, one, placement)?;
            let (tier_other, standing_other) = entry(self.instance, other, placement)?;
            let (standing_one, standing_other) = (standing_one?, standing_other?);
            let better =
                tier_one <= has_one && tier_other <= has_other && (tier_one, tier_other) != (has_one, has_other);
            let here = self.matching.place(one) == Some(placement);
            let last = standing_one.max(standing_other);
            let present = &self.present[placement as usize];
            let kept = present.iter().filter(|(theirs, _)| *theirs <= last).count();
            let seats = self.instance.seats(placement) as usize;
            let room = kept + 2 <= seats;
            let placed = self.matching.place(one).is_some();
            let added = seats.saturating_sub(present.len()).min(2) as u32;
            let allowed = self.groups.iter().all(|g| g.allows_two([one, other], placed, placement, added));
            (better && !here && room && allowed).then_some(placement)
        };
        self.instance.choices(one).iter().filter_map(|choice| would(choice.placement)).collect()
    }
}

impl<'i> Group<'i> {
    fn count(quota: &'i Quota, matching: &Matching) -> Self {
        let members: HashSet<u32> = quota.of.numbers().iter().copied().collect();
        let places = (0..).zip(matching.places());
        let placed = match quota.of {
            Members::Applicants(_) => places.filter(|(who, place)| place.is_some() && members.contains(who)).count(),
            Members::Placements(_) => places.filter(|(_, place)| place.is_some_and(|at| members.contains(&at))).count(),
        };
        Self { quota, members, placed: placed as u32 }
    }

    fn is_full(&self) -> bool {
        self.placed >= self.quota.max
    }

    /// Whether the maximum allows an applicant to take a free seat, or the seat of another.
    fn allows(&self, applicant: u32, placed: bool, placement: u32, in_place_of: Option<u32>) -> bool {
        if !self.is_full() {
            return true;
        }
        match self.quota.of {
            Members::Placements(_) => in_place_of.is_some() || !self.members.contains(&placement),
            Members::Applicants(_) => {
                placed
                    || !self.members.contains(&applicant)
                    || in_place_of.is_some_and(|other| self.members.contains(&other))
            }
        }
    }

    /// The same for a couple. `added` is how many of their two seats are free now.
    fn allows_two(&self, couple: [u32; 2], placed: bool, placement: u32, added: u32) -> bool {
        let more = match self.quota.of {
            Members::Placements(_) if self.members.contains(&placement) => added,
            Members::Applicants(_) if !placed => couple.iter().filter(|one| self.members.contains(one)).count() as u32,
            _ => 0,
        };
        self.placed + more <= self.quota.max
    }
}

/// The tier of a placement in an applicant's list, and the applicant's standing there.
fn entry(instance: &Instance, applicant: u32, placement: u32) -> Option<(u32, Option<u32>)> {
    let found = instance.choices(applicant).iter().find(|choice| choice.placement == placement)?;
    Some((found.tier, found.standing()))
}
