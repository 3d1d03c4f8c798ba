//! The state of a search: the choice that each applicant holds, and the people whom each quota counts.

use std::collections::BTreeSet;

use crate::assignment::instance::{Choice, Instance, Members};
use crate::assignment::matching::Matching;

/// The current assignment. `moves` changes it.
#[derive(Clone)]
pub(super) struct Market<'i> {
    pub instance: &'i Instance,
    pub groups: Groups,
    /// By applicant: the choice that they hold, by its position in their list.
    pub has: Vec<Option<u32>>,
    /// By placement: order and number of everybody held.
    pub held: Vec<BTreeSet<(u32, u32)>>,
    /// By quota: order and number of everybody counted.
    pub counted: Vec<BTreeSet<(u32, u32)>>,
    /// By quota: whether it is closed, so that nobody whom it would count may be placed.
    pub closed: Vec<bool>,
    /// By applicant: the quota whose minimum needs them. They may hold only its placements.
    pub pinned: Vec<Option<u32>>,
}

/// The quotas that count each applicant, or everybody at each placement.
#[derive(Clone)]
pub(super) struct Groups {
    pub by_applicant: Vec<Vec<u32>>,
    pub by_placement: Vec<Vec<u32>>,
}

/// The cost of an outcome; lower is better. Blocking pairs count first, then unplaced people, then tiers lost in applicants'
/// lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cost {
    pub blocking: u64,
    unplaced: u64,
    tiers: u64,
}

impl<'i> Market<'i> {
    pub fn new(instance: &'i Instance) -> Self {
        let (applicants, placements) = (instance.applicants() as usize, instance.placements() as usize);
        let mut groups =
            Groups { by_applicant: vec![Vec::new(); applicants], by_placement: vec![Vec::new(); placements] };
        for (quota, rule) in (0..).zip(instance.quotas()) {
            let lists = match rule.of {
                Members::Applicants(_) => &mut groups.by_applicant,
                Members::Placements(_) => &mut groups.by_placement,
            };
            rule.of.numbers().iter().for_each(|member| lists[*member as usize].push(quota));
        }
        let quotas = instance.quotas().len();
        Self {
            instance,
            groups,
            has: vec![None; applicants],
            held: vec![BTreeSet::new(); placements],
            counted: vec![BTreeSet::new(); quotas],
            closed: vec![false; quotas],
            pinned: vec![None; applicants],
        }
    }

    pub fn choice(&self, applicant: u32, at: u32) -> Choice {
        self.instance.choices(applicant)[at as usize]
    }

    /// The choice that an applicant holds.
    pub fn current(&self, applicant: u32) -> Option<Choice> {
        self.has[applicant as usize].map(|at| self.choice(applicant, at))
    }

    /// Positions of the choices that an applicant strictly prefers to what they have. Leaves out closed groups and placements
    /// outside the quota that pins them.
    pub fn better(&self, applicant: u32) -> Vec<u32> {
        let tier = self.current(applicant).map_or(u32::MAX, |choice| choice.tier);
        let list = self.instance.choices(applicant);
        let better = (0..).zip(list).take_while(|(_, choice)| choice.tier < tier);
        better.filter(|(_, choice)| self.is_open(applicant, choice)).map(|(at, _)| at).collect()
    }

    pub fn is_open(&self, applicant: u32, choice: &Choice) -> bool {
        let kept = self.pinned[applicant as usize];
        let here = &self.groups.by_placement[choice.placement as usize];
        choice.is_acceptable()
            && kept.is_none_or(|quota| here.contains(&quota))
            && self.quotas_of(applicant, choice.placement).all(|quota| !self.closed[quota as usize])
    }

    /// The quotas that would count an applicant at a placement.
    pub fn quotas_of(&self, applicant: u32, placement: u32) -> impl Iterator<Item = u32> {
        let of_applicant = self.groups.by_applicant[applicant as usize].iter();
        of_applicant.chain(&self.groups.by_placement[placement as usize]).copied()
    }

    /// How many more people a quota allows.
    pub fn room(&self, quota: u32) -> u32 {
        let counted = self.counted[quota as usize].len() as u32;
        self.instance.quotas()[quota as usize].max.saturating_sub(counted)
    }

    pub fn free_seats(&self, placement: u32) -> u32 {
        self.instance.seats(placement).saturating_sub(self.held[placement as usize].len() as u32)
    }

    pub fn put(&mut self, applicant: u32, at: u32) {
        self.take_out(applicant);
        let choice = self.choice(applicant, at);
        self.has[applicant as usize] = Some(at);
        self.held[choice.placement as usize].insert((choice.order, applicant));
        for quota in self.quotas_of(applicant, choice.placement).collect::<Vec<_>>() {
            self.counted[quota as usize].insert((choice.order, applicant));
        }
    }

    pub fn take_out(&mut self, applicant: u32) {
        let Some(choice) = self.current(applicant) else { return };
        self.has[applicant as usize] = None;
        self.held[choice.placement as usize].remove(&(choice.order, applicant));
        for quota in self.quotas_of(applicant, choice.placement).collect::<Vec<_>>() {
            self.counted[quota as usize].remove(&(choice.order, applicant));
        }
    }

    /// Restores the assignment that was copied from `has`.
    pub fn restore(&mut self, has: &[Option<u32>]) {
        (0..self.instance.applicants()).for_each(|applicant| self.take_out(applicant));
        for (applicant, at) in (0..).zip(has) {
            if let Some(at) = *at {
                self.put(applicant, at);
            }
        }
    }

    /// Quotas that count somebody, but fewer than their minimum.
    pub fn short(&self) -> Vec<u32> {
        let falls_short = |quota: &u32| {
            let counted = self.counted[*quota as usize].len() as u32;
            counted > 0 && counted < self.instance.quotas()[*quota as usize].min
        };
        (0..self.counted.len() as u32).filter(falls_short).collect()
    }

    pub fn cost(&self) -> Cost {
        let mut cost = Cost { blocking: 0, unplaced: 0, tiers: 0 };
        for applicant in 0..self.instance.applicants() {
            let current = self.current(applicant);
            cost.unplaced += u64::from(current.is_none());
            cost.tiers += current.map_or(0, |choice| u64::from(choice.tier));
            let tier = current.map_or(u32::MAX, |choice| choice.tier);
            let list = self.instance.choices(applicant);
            // A closed group or a pin does not excuse a blocking pair.
            let better = list.iter().take_while(|choice| choice.tier < tier).filter(|choice| choice.is_acceptable());
            cost.blocking += better.filter(|choice| self.seat(applicant, choice, false).is_some()).count() as u64;
        }
        cost
    }

    pub fn outcome(&self) -> Matching {
        let applicants = 0..self.instance.applicants();
        Matching::from_places(applicants.map(|one| self.current(one).map(|choice| choice.placement)).collect())
    }
}
