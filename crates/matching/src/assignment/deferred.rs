//! Computes participant-proposing deferred acceptance (Gale and Shapley, "College admissions and the stability of marriage",
//! 1962). Each applicant without a seat proposes down their list until a placement holds them. The person whom they displace
//! proposes again in the next round. Every applicant gets the best placement that they have in any stable outcome of the strict
//! lists, whatever the order of proposals (McVitie and Wilson, 1971).
//!
//! Most proposals are rejected. A rejection reads one number, the worst rank that the placement still holds (`bar`). Proposals
//! run in rounds, not along one chain of displacements after another, so that the processor can fetch the next proposer's list
//! while it works on this one.

use super::instance::{Instance, NONE};
use super::matching::Matching;

/// The applicant-optimal stable outcome after the draw has broken every tie. Ignores quotas and couples.
pub(super) fn deferred_acceptance(instance: &Instance) -> Matching {
    let mut seats = Seats::new(instance);
    let mut next: Vec<u32> = instance.starts[..instance.applicants.len()].to_vec();
    let mut proposers: Vec<u32> = (0..instance.applicants()).collect();
    let mut waiting = Vec::new();
    while !proposers.is_empty() {
        for applicant in proposers.drain(..) {
            let end = instance.starts[applicant as usize + 1];
            let at = &mut next[applicant as usize];
            while *at < end {
                let choice = &instance.choices[*at as usize];
                *at += 1;
                // If the placement does not list them, the order is NONE, which is never below the bar.
                if choice.order < seats.bar[choice.placement as usize] {
                    waiting.extend(seats.hold(choice.placement, choice.order, applicant));
                    break;
                }
            }
        }
        std::mem::swap(&mut proposers, &mut waiting);
    }
    seats.outcome(instance)
}

/// All seats and their holders.
struct Seats {
    /// By placement: it accepts applicants whose order is below this. [`NONE`] while a seat is free, then the worst order held.
    bar: Vec<u32>,
    /// By placement: where its seats start in `held`. A last entry gives the end.
    starts: Vec<usize>,
    /// By placement: how many seats are taken.
    taken: Vec<u32>,
    /// Order and number of each holder of a seat. Once the placement is full, a heap with the worst order on top.
    held: Vec<(u32, u32)>,
}

impl Seats {
    fn new(instance: &Instance) -> Self {
        // Allocates no more seats than the placement could fill, whatever number it announces.
        let mut wanted = vec![0_u32; instance.placements.len()];
        instance.choices.iter().for_each(|choice| wanted[choice.placement as usize] += 1);
        let mut starts = vec![0];
        let mut end = 0;
        for (seats, wanted) in instance.seats.iter().zip(wanted) {
            end += wanted.min(*seats) as usize;
            starts.push(end);
        }
        let placements = instance.placements.len();
        Self { bar: vec![NONE; placements], starts, taken: vec![0; placements], held: vec![(0, 0); end] }
    }

    /// Gives a seat to an applicant whose order is below the bar. Returns the person displaced.
    fn hold(&mut self, placement: u32, order: u32, applicant: u32) -> Option<u32> {
        let at = placement as usize;
        let seats = &mut self.held[self.starts[at]..self.starts[at + 1]];
        let taken = self.taken[at] as usize;
        if taken == seats.len() {
            let (_, displaced) = std::mem::replace(&mut seats[0], (order, applicant));
            sink(seats, 0);
            self.bar[at] = seats[0].0;
            return Some(displaced);
        }
        seats[taken] = (order, applicant);
        self.taken[at] += 1;
        if taken + 1 == seats.len() {
            (0..seats.len() / 2).rev().for_each(|root| sink(seats, root));
            self.bar[at] = seats[0].0;
        }
        None
    }

    fn outcome(&self, instance: &Instance) -> Matching {
        let mut matching = Matching::empty(instance);
        for placement in 0..instance.placements() {
            let start = self.starts[placement as usize];
            for (_, applicant) in &self.held[start..start + self.taken[placement as usize] as usize] {
                matching.set(*applicant, Some(placement));
            }
        }
        matching
    }
}

/// Restores the heap below `root`.
fn sink(heap: &mut [(u32, u32)], mut root: usize) {
    let entry = heap[root];
    loop {
        let mut child = 2 * root + 1;
        if child + 1 < heap.len() && heap[child + 1] > heap[child] {
            child += 1;
        }
        if child >= heap.len() || heap[child] <= entry {
            break;
        }
        heap[root] = heap[child];
        root = child;
    }
    heap[root] = entry;
}
