//! Participant-proposing deferred acceptance (Gale and Shapley, "College admissions and the stability of marriage", 1962): whoever
//! is without a place proposes down their list until held; whom a placement lets go for them waits for the next round. Among all
//! stable outcomes of the strict lists, every applicant gets the best that they have in any, in whatever order people propose
//! (McVitie and Wilson, 1971).
//!
//! Most proposals of a season are refused, and a refusal reads one number: the placement's bar. Rounds, rather than one chain of
//! displacements after another, let the processor fetch the next proposer's list while it works on this one's.

use super::instance::{Instance, NONE};
use super::matching::Matching;

/// The best stable outcome for the applicants, once the draw has broken every tie. Quotas and people who travel together are not
/// looked at.
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
                // Where they are not acceptable the order is NONE, which no bar lets pass.
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

/// All seats, and who holds them.
struct Seats {
    /// By placement: who is held has an order below this. [`NONE`] while a seat is free.
    bar: Vec<u32>,
    /// By placement: where its seats start in `held`; and the end of the last.
    starts: Vec<usize>,
    /// By placement: how many are held.
    taken: Vec<u32>,
    /// Order and number of each who holds a seat. Once the placement is full, a heap with the last in line on top.
    held: Vec<(u32, u32)>,
}

impl Seats {
    fn new(instance: &Instance) -> Self {
        // No more seats than could ever be taken, however many a placement announces.
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

    /// Gives a seat to one whose order is below the bar; answers who lost theirs.
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

/// Puts the entry at `root` in its place among those below it.
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
