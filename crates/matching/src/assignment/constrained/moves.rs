//! Moves people: finds the seat that somebody can get, and moves the people whom this displaces.

use super::market::{Cost, Market};
use crate::assignment::instance::{Choice, Instance, Members};

/// Rounds in which people of blocking pairs are moved. In every experiment in which a stable outcome exists, it was found in far
/// fewer rounds. If none exists, more rounds repeat the same moves.
const ROUNDS: usize = 24;

/// How many moves a round may make per person, on average. Deferred acceptance alone needs at most the length of a list.
const MOVES_A_PERSON: usize = 64;

impl Market<'_> {
    /// Places everybody anew, then moves people of blocking pairs, and keeps the best outcome seen.
    pub fn run(&mut self) {
        let everybody: Vec<u32> = self.leaders().rev().collect();
        everybody.iter().for_each(|one| self.leave(*one, &mut Vec::new()));
        self.settle(everybody, true);
        self.rounds();
    }

    /// Moves people of blocking pairs until nobody moves or the rounds are used up. Keeps the best outcome seen.
    pub fn rounds(&mut self) {
        let mut best: Option<(Cost, Vec<Option<u32>>)> = None;
        for _ in 0..ROUNDS {
            let before = self.has.clone();
            let cost = self.cost();
            if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, before.clone()));
            }
            self.settle(self.leaders().rev().collect(), false);
            if self.has == before {
                break;
            }
        }
        if let Some((_, has)) = best.filter(|(least, _)| *least < self.cost()) {
            self.restore(&has);
        }
    }

    /// Moves each person of the stack to the best choice that accepts them. Displaced people join the stack. With `newcomers`,
    /// nobody of the stack has a placement. A full group may then reject somebody at another placement to admit one of them.
    pub fn settle(&mut self, mut stack: Vec<u32>, newcomers: bool) {
        let mut left = (self.has.len() + 1) * MOVES_A_PERSON;
        while let Some(one) = stack.pop() {
            let moved = match self.instance.partner(one) {
                Some(other) => self.move_couple(one, other, &mut stack),
                None => self.move_single(one, newcomers, &mut stack),
            };
            left -= usize::from(moved);
            if left == 0 {
                break;
            }
        }
    }

    /// Everybody who travels alone, and the first of each couple, in the order of the draw.
    fn leaders(&self) -> impl DoubleEndedIterator<Item = u32> + use<> {
        let partner: Vec<bool> = (0..self.instance.applicants())
            .map(|one| self.instance.partner(one).is_some_and(|other| other < one))
            .collect();
        (0..).zip(partner).filter(|(_, follows)| !follows).map(|(one, _)| one).collect::<Vec<u32>>().into_iter()
    }

    /// Removes somebody and their partner from their placement, and puts them on the stack.
    pub fn leave(&mut self, one: u32, stack: &mut Vec<u32>) {
        self.take_out(one);
        let leader = match self.instance.partner(one) {
            Some(other) => {
                self.take_out(other);
                one.min(other)
            }
            None => one,
        };
        stack.push(leader);
    }

    fn move_single(&mut self, one: u32, newcomer: bool, stack: &mut Vec<u32>) -> bool {
        for at in self.better(one) {
            let Some(displaced) = self.seat(one, &self.choice(one, at), newcomer) else { continue };
            displaced.into_iter().for_each(|other| self.leave(other, stack));
            self.put(one, at);
            return true;
        }
        false
    }

    /// The people who must leave so that an applicant gets a seat; `None` if there is no such seat.
    pub fn seat(&self, one: u32, choice: &Choice, newcomer: bool) -> Option<Vec<u32>> {
        let placed = self.has[one as usize].is_some();
        let full: Vec<u32> = self
            .quotas_of(one, choice.placement)
            .filter(|quota| self.room(*quota) == 0 && !(placed && self.counts_applicants(*quota)))
            .collect();
        let free = self.free_seats(choice.placement) > 0;
        if free && full.is_empty() {
            return Some(Vec::new());
        }
        let lower = self.held[choice.placement as usize].range((choice.order + 1, 0)..).rev().map(|(_, who)| *who);
        let makes_room = |other: &u32| {
            full.iter().all(|quota| {
                !self.counts_applicants(*quota) || self.groups.by_applicant[*other as usize].contains(quota)
            })
        };
        if let Some(other) = lower.into_iter().find(makes_room) {
            return Some(vec![other]);
        }
        if newcomer && free { self.last_of(&full, choice.order) } else { None }
    }

    /// The last in rank of each group; `None` unless all of them rank behind `order`.
    fn last_of(&self, groups: &[u32], order: u32) -> Option<Vec<u32>> {
        let last = |quota: &u32| self.counted[*quota as usize].last().filter(|last| last.0 > order).map(|last| last.1);
        let mut last = groups.iter().map(last).collect::<Option<Vec<u32>>>()?;
        last.sort_unstable();
        last.dedup();
        Some(last)
    }

    fn counts_applicants(&self, quota: u32) -> bool {
        matches!(self.instance.quotas()[quota as usize].of, Members::Applicants(_))
    }

    fn move_couple(&mut self, one: u32, other: u32, stack: &mut Vec<u32>) -> bool {
        let options = joint_list(self.instance, one, other);
        let has = self.has[one as usize];
        let better = options.into_iter().take_while(|(at, _)| Some(*at) != has);
        for (at_one, at_other) in better {
            let choices = [self.choice(one, at_one), self.choice(other, at_other)];
            let open = self.is_open(one, &choices[0]) && self.is_open(other, &choices[1]);
            let Some(displaced) = open.then(|| self.two_seats([one, other], choices)).flatten() else { continue };
            displaced.into_iter().for_each(|who| self.leave(who, stack));
            self.put(one, at_one);
            self.put(other, at_other);
            return true;
        }
        false
    }

    /// The people who must leave so that a couple gets two seats at one placement.
    fn two_seats(&self, couple: [u32; 2], choices: [Choice; 2]) -> Option<Vec<u32>> {
        let placement = choices[0].placement;
        let placed = self.has[couple[0] as usize].is_some();
        let counting =
            |quota: u32| couple.iter().filter(|one| self.groups.by_applicant[**one as usize].contains(&quota)).count();
        let fits = |quota: &u32| placed || counting(*quota) as u32 <= self.room(*quota);
        if !couple.iter().all(|one| self.groups.by_applicant[*one as usize].iter().all(fits)) {
            return None;
        }
        let room = self.groups.by_placement[placement as usize].iter().map(|quota| self.room(*quota)).min();
        let room = room.unwrap_or(u32::MAX).min(self.free_seats(placement));
        let mut missing = 2_u32.saturating_sub(room);
        let after = choices[0].order.max(choices[1].order) + 1;
        let mut displaced: Vec<u32> = Vec::new();
        for (_, who) in self.held[placement as usize].range((after, 0)..).rev() {
            let partner = self.instance.partner(*who);
            if missing == 0 {
                break;
            }
            if partner.is_some_and(|partner| displaced.contains(&partner)) {
                continue;
            }
            displaced.push(*who);
            missing = missing.saturating_sub(if partner.is_some() { 2 } else { 1 });
        }
        (missing == 0).then_some(displaced)
    }
}

/// The placements that both list and that list both, sorted by the sum of their tiers, then by the worse tier, then by the draw.
/// Each is given by its positions in the two lists.
fn joint_list(instance: &Instance, one: u32, other: u32) -> Vec<(u32, u32)> {
    let mut joint = Vec::new();
    for (at, choice) in (0..).zip(instance.choices(one)).filter(|(_, choice)| choice.is_acceptable()) {
        let Some(at_other) = instance.position(other, choice.placement) else { continue };
        let theirs = &instance.choices(other)[at_other];
        if theirs.is_acceptable() {
            let sum = u64::from(choice.tier) + u64::from(theirs.tier);
            joint.push((sum, choice.tier.max(theirs.tier), choice.placement, (at, at_other as u32)));
        }
    }
    joint.sort_unstable();
    joint.into_iter().map(|(.., at)| at).collect()
}
