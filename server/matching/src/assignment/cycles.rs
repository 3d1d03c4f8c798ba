//! Stable improvement cycles (Erdil and Ergin, "What's the matter with tie-breaking?", American Economic Review 98, 2008).
//!
//! A draw among equals may leave people who would gladly exchange their places, though no placement would mind. One who has a
//! place and wants a better one may take a seat there, if nobody whom that placement ranks before them wants it too. Where such
//! moves close a cycle, all of it moves: everybody in it is better off, nobody outside is worse off, and the outcome stays stable.
//! Theirs is the theorem that a stable outcome that leaves no cycle is one that no other stable outcome improves on for some
//! without costing others, where applicants' lists are strict.

use super::instance::{Instance, NONE};
use super::matching::Matching;

/// A wish that may be granted once somebody leaves.
#[derive(Clone, Copy)]
struct Edge {
    applicant: u32,
    to: u32,
}

/// How far the search has come with a placement.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    No,
    OnPath,
    Done,
}

/// Carries out cycles until none is left. Who travels together stays where they are: half a pair cannot move.
///
/// Each round draws all wishes anew and carries out a maximal set of cycles among them. Every cycle takes people up their lists,
/// so the rounds end.
pub(super) fn improve(instance: &Instance, matching: &mut Matching) {
    if !instance.has_ties {
        return;
    }
    while Round::new(instance, matching).carry_out(matching) {}
}

struct Round {
    /// The edges that leave each placement, one placement after the other.
    edges: Vec<Edge>,
    /// The next edge to follow from each placement, and where its edges end.
    next: Vec<usize>,
    ends: Vec<usize>,
    seen: Vec<Seen>,
    moved: bool,
}

impl Round {
    fn new(instance: &Instance, matching: &Matching) -> Self {
        let placements = instance.placements() as usize;
        let foremost = foremost(instance, matching);
        let leaving = |visit: &mut dyn FnMut(u32, Edge)| {
            for applicant in 0..instance.applicants() {
                let Some(from) = matching.place(applicant) else { continue };
                if instance.partner(applicant).is_some() {
                    continue;
                }
                matching
                    .wishes(instance, applicant)
                    .filter(|wish| wish.standing == foremost[wish.placement as usize])
                    .for_each(|wish| visit(from, Edge { applicant, to: wish.placement }));
            }
        };
        let mut counts = vec![0; placements];
        leaving(&mut |from, _| counts[from as usize] += 1);
        let mut ends = Vec::with_capacity(placements);
        let mut total = 0;
        for count in counts {
            total += count;
            ends.push(total);
        }
        let mut edges = vec![Edge { applicant: NONE, to: NONE }; total];
        let mut next = ends.clone();
        // Filled from the end of each, so that `next` stands at the first when all are in.
        leaving(&mut |from, edge| {
            next[from as usize] -= 1;
            edges[next[from as usize]] = edge;
        });
        Self { edges, next, ends, seen: vec![Seen::No; placements], moved: false }
    }

    /// Whether anybody moved.
    fn carry_out(mut self, matching: &mut Matching) -> bool {
        for root in 0..self.seen.len() {
            if self.seen[root] == Seen::No {
                self.search(root as u32, matching);
            }
        }
        self.moved
    }

    /// Depth first from one placement. A placement is done once all that leaves it leads to placements that are done; nothing
    /// carried out later in this round reopens them, for it only takes edges away.
    fn search(&mut self, root: u32, matching: &mut Matching) {
        self.seen[root as usize] = Seen::OnPath;
        let mut path = vec![Edge { applicant: NONE, to: root }];
        while let Some(top) = path.last().map(|edge| edge.to as usize) {
            if self.next[top] == self.ends[top] {
                self.seen[top] = Seen::Done;
                path.pop();
                continue;
            }
            let edge = self.edges[self.next[top]];
            self.next[top] += 1;
            // Who moved in this round leaves other wishes to the next.
            if matching.place(edge.applicant) != Some(top as u32) {
                continue;
            }
            match self.seen[edge.to as usize] {
                Seen::Done => {}
                Seen::No => {
                    self.seen[edge.to as usize] = Seen::OnPath;
                    path.push(edge);
                }
                Seen::OnPath => self.close(edge, &mut path, matching),
            }
        }
    }

    /// Moves everybody on the path after the placement that `last` leads back to, and `last`.
    fn close(&mut self, last: Edge, path: &mut Vec<Edge>, matching: &mut Matching) {
        self.moved = true;
        matching.set(last.applicant, Some(last.to));
        while let Some(edge) = path.pop_if(|edge| edge.to != last.to) {
            self.seen[edge.to as usize] = Seen::No;
            matching.set(edge.applicant, Some(edge.to));
        }
    }
}

/// By placement, the best standing among those who wish for it.
fn foremost(instance: &Instance, matching: &Matching) -> Vec<u32> {
    let mut foremost = vec![NONE; instance.placements() as usize];
    for applicant in 0..instance.applicants() {
        for wish in matching.wishes(instance, applicant) {
            let best = &mut foremost[wish.placement as usize];
            *best = wish.standing.min(*best);
        }
    }
    foremost
}
