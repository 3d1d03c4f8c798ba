//! Participant-proposing deferred acceptance (Gale and Shapley, "College admissions and the stability of marriage", 1962), one
//! proposal at a time (McVitie and Wilson, 1971): a newcomer proposes down their list until held; whom a placement lets go for
//! them proposes on. Among all stable outcomes of the strict lists, every applicant gets the best that they have in any.

use std::collections::BinaryHeap;

use super::instance::Instance;
use super::matching::Matching;

/// The best stable outcome for the applicants, once the draw has broken every tie. Quotas and people who travel together are not
/// looked at.
pub(super) fn deferred_acceptance(instance: &Instance) -> Matching {
    let mut seats: Vec<Seats> =
        instance.seats.iter().map(|free| Seats { free: *free, held: BinaryHeap::new() }).collect();
    let mut next: Vec<u32> = instance.starts.clone();
    for newcomer in 0..instance.applicants() {
        let mut proposer = Some(newcomer);
        while let Some(applicant) = proposer {
            let at = &mut next[applicant as usize];
            if *at == instance.starts[applicant as usize + 1] {
                break;
            }
            let choice = &instance.choices[*at as usize];
            *at += 1;
            if choice.is_acceptable() {
                proposer = seats[choice.placement as usize].propose(choice.order, applicant);
            }
        }
    }
    outcome(instance, &seats)
}

/// The seats of a placement.
struct Seats {
    free: u32,
    /// Its order and number for each who holds a seat; the last in line on top.
    held: BinaryHeap<(u32, u32)>,
}

impl Seats {
    /// Takes a proposal; answers who must propose on.
    fn propose(&mut self, order: u32, applicant: u32) -> Option<u32> {
        if self.free > 0 {
            self.free -= 1;
            self.held.push((order, applicant));
            return None;
        }
        let mut last = self.held.peek_mut()?;
        if last.0 < order {
            return Some(applicant);
        }
        Some(std::mem::replace(&mut *last, (order, applicant)).1)
    }
}

fn outcome(instance: &Instance, seats: &[Seats]) -> Matching {
    let mut matching = Matching::empty(instance);
    for (placement, seats) in (0..).zip(seats) {
        for (_, applicant) in &seats.held {
            matching.set(*applicant, Some(placement));
        }
    }
    matching
}
