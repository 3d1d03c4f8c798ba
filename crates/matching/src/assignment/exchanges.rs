//! Carries out exchanges where applicants' lists have ties too: stable improvement cycles and chains.
//!
//! An applicant may like another placement as much as their own, while somebody else prefers theirs. So an exchange may move
//! people who neither gain nor lose (Erdil and Ergin, "Two-sided matching with indifferences", Journal of Economic Theory 171,
//! 2017). It may also be a chain instead of a cycle. A chain starts with an unplaced person, or with somebody who leaves a seat
//! that nobody wants, and ends at a free seat.
//!
//! All these are cycles of one graph, in which one more node stands for having no placement and for free seats. A person may move
//! to a placement only if their standing there is at least as good as that of everybody who strictly prefers it to theirs. Then a
//! cycle makes nobody worse off and creates no new strict preference, so the outcome stays stable. Only cycles that make somebody
//! better off are carried out, so the search ends. In a trial with 200,000 small instances, no stable outcome improved on the
//! result. We know of no proof.

use std::collections::VecDeque;

use super::instance::{Instance, NONE};
use super::matching::Matching;

/// Limit on the steps examined in all: some seconds of work. 100,000 people with ties on both sides need fewer. With a million
/// people some exchanges may remain; the outcome is still stable.
const LOOKS: usize = 500_000_000;

/// A move of one applicant between nodes, or of nobody, if a seat is free or may stay free.
#[derive(Clone, Copy)]
struct Step {
    /// [`NONE`] if nobody moves.
    applicant: u32,
    from: u32,
    to: u32,
    /// Whether the applicant is better off.
    better: bool,
}

/// Carries out exchanges until none is left that makes somebody better off. Ignores quotas.
pub(super) fn improve(instance: &Instance, matching: &mut Matching) {
    if instance.has_equal_choices {
        let mut looks = LOOKS;
        while Graph::new(instance, matching).carry_out(matching, &mut looks) {}
    }
}

struct Graph {
    /// Grouped by the node that they leave.
    steps: Vec<Step>,
    /// By node: where its steps start. A last entry gives the end. The last node stands for having no placement and for free
    /// seats.
    starts: Vec<usize>,
    /// Nodes that are already part of an exchange. Never true for the last node.
    used: Vec<bool>,
    /// By node: the last search that reached it, and the step that it came by.
    came: Vec<(u32, usize)>,
    searches: u32,
}

impl Graph {
    fn new(instance: &Instance, matching: &Matching) -> Self {
        let nothing = instance.placements();
        let (foremost, mut taken) = (foremost(instance, matching), vec![0; nothing as usize]);
        matching.places().iter().flatten().for_each(|place| taken[*place as usize] += 1);
        let mut steps = Vec::new();
        for applicant in 0..instance.applicants() {
            let (from, has) = (matching.place(applicant), matching.tier(instance, applicant).unwrap_or(NONE));
            let list = instance.choices(applicant).iter().take_while(|choice| choice.tier <= has);
            for choice in list.filter(|choice| choice.is_acceptable() && Some(choice.placement) != from) {
                if choice.standing <= foremost[choice.placement as usize] {
                    let (from, better) = (from.unwrap_or(nothing), choice.tier < has);
                    steps.push(Step { applicant, from, to: choice.placement, better });
                }
            }
        }
        for placement in 0..nothing {
            let free = |from, to| Step { applicant: NONE, from, to, better: false };
            if taken[placement as usize] < instance.seats(placement) {
                steps.push(free(placement, nothing));
            }
            if foremost[placement as usize] == NONE {
                steps.push(free(nothing, placement));
            }
        }
        steps.sort_by_key(|step| step.from);
        let nodes = nothing as usize + 1;
        let starts = (0..=nodes).map(|node| steps.partition_point(|step| (step.from as usize) < node)).collect();
        Self { steps, starts, used: vec![false; nodes], came: vec![(0, 0); nodes], searches: 0 }
    }

    /// Carries out cycles that share no placement. Returns whether there was any.
    fn carry_out(mut self, matching: &mut Matching, looks: &mut usize) -> bool {
        let part = parts(&self);
        let mut moved = false;
        for at in 0..self.steps.len() {
            let step = self.steps[at];
            if step.better && part[step.from as usize] == part[step.to as usize] && self.search(step, matching, looks) {
                self.close(step, matching);
                moved = true;
            }
        }
        moved
    }

    /// Whether a path leads from the end of a step back to its start.
    fn search(&mut self, step: Step, matching: &Matching, looks: &mut usize) -> bool {
        if self.is_spent(&step, matching) {
            return false;
        }
        self.searches += 1;
        let mut queue = VecDeque::from([step.to]);
        while let Some(node) = queue.pop_front() {
            let steps = self.starts[node as usize]..self.starts[node as usize + 1];
            *looks = looks.saturating_sub(steps.len());
            if *looks == 0 {
                break;
            }
            for at in steps {
                let to = self.steps[at].to;
                if to == step.to
                    || self.is_spent(&self.steps[at], matching)
                    || self.came[to as usize].0 == self.searches
                {
                    continue;
                }
                self.came[to as usize] = (self.searches, at);
                if to == step.from {
                    return true;
                }
                queue.push_back(to);
            }
        }
        false
    }

    /// Whether either node is already part of an exchange, or a previously unplaced applicant has a placement now.
    fn is_spent(&self, step: &Step, matching: &Matching) -> bool {
        let from_nothing = step.from as usize == self.used.len() - 1 && step.applicant != NONE;
        self.used[step.from as usize]
            || self.used[step.to as usize]
            || (from_nothing && matching.place(step.applicant).is_some())
    }

    /// Carries out the cycle that was found.
    fn close(&mut self, step: Step, matching: &mut Matching) {
        let nothing = self.used.len() as u32 - 1;
        let (mut node, mut cycle) = (step.from, vec![step]);
        while node != step.to {
            let before = self.steps[self.came[node as usize].1];
            cycle.push(before);
            node = before.from;
        }
        for step in cycle {
            if step.applicant != NONE {
                matching.set(step.applicant, Some(step.to));
            }
            self.used[step.to as usize] |= step.to != nothing;
        }
    }
}

/// By placement, the best standing among people who strictly prefer it to theirs; [`NONE`] if there are none.
fn foremost(instance: &Instance, matching: &Matching) -> Vec<u32> {
    let mut foremost = vec![NONE; instance.placements() as usize];
    for applicant in 0..instance.applicants() {
        for choice in matching.wishes(instance, applicant) {
            let best = &mut foremost[choice.placement as usize];
            *best = choice.standing.min(*best);
        }
    }
    foremost
}

/// The strongly connected component of each node, as a number (Tarjan, "Depth-first search and linear graph algorithms", 1972).
/// Every cycle lies within one component.
fn parts(graph: &Graph) -> Vec<u32> {
    let nodes = graph.used.len();
    let (mut part, mut low, mut order) = (vec![NONE; nodes], vec![NONE; nodes], vec![NONE; nodes]);
    let (mut next, mut seen, mut open) = (graph.starts.clone(), 0, Vec::new());
    for root in 0..nodes {
        let mut path = if order[root] == NONE { vec![root] } else { Vec::new() };
        while let Some(&node) = path.last() {
            if order[node] == NONE {
                (order[node], low[node]) = (seen, seen);
                seen += 1;
                open.push(node);
            }
            if next[node] < graph.starts[node + 1] {
                let to = graph.steps[next[node]].to as usize;
                next[node] += 1;
                if order[to] == NONE {
                    path.push(to);
                } else if part[to] == NONE {
                    low[node] = low[node].min(order[to]);
                }
                continue;
            }
            path.pop();
            if let Some(&before) = path.last() {
                low[before] = low[before].min(low[node]);
            }
            if low[node] == order[node] {
                while let Some(member) = open.pop() {
                    part[member] = node as u32;
                    if member == node {
                        break;
                    }
                }
            }
        }
    }
    part
}
