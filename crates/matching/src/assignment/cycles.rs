//! Carries out stable improvement cycles (Erdil and Ergin, "What's the matter with tie-breaking?", American Economic Review 98,
//! 2008).
//!
//! A draw between equals may leave people who would gain by exchanging placements that rank both equally. A person with a
//! placement may move to a preferred one if nobody whom that placement ranks higher prefers it too. If such moves form a cycle,
//! all of them are made. Everybody in the cycle is better off, nobody outside is worse off, and the outcome stays stable. Erdil
//! and Ergin proved, for strict lists of applicants, that if a stable outcome has no such cycle, no other stable outcome is
//! better for some applicant and worse for none.

use super::instance::{Instance, NONE};
use super::matching::Matching;

/// A better placement that a placed person may be able to take.
#[derive(Clone, Copy)]
struct Wish {
    applicant: u32,
    to: u32,
    /// In the applicant's list.
    tier: u32,
    /// In the placement's list.
    standing: u32,
}

/// The state of a placement in the depth-first search.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    No,
    OnPath,
    Done,
}

/// Carries out cycles until none is left. People who travel together do not move: a cycle would separate them.
///
/// Each round carries out a maximal set of cycles among the wishes that remain. The rounds end because every cycle improves the
/// tiers of its members.
pub(super) fn improve(instance: &Instance, matching: &mut Matching) {
    if !instance.has_ties {
        return;
    }
    let bars = foremost_who_stay(instance, matching);
    let mut wishes = wishes(instance, matching, &bars);
    while !wishes.is_empty() {
        let moved = Round::new(&wishes, bars.clone(), matching).carry_out(matching);
        if moved.is_empty() {
            break;
        }
        forget(&mut wishes, &moved);
    }
}

/// By placement, the best rank of the people who prefer it and do not move: those without a placement, and couples.
fn foremost_who_stay(instance: &Instance, matching: &Matching) -> Vec<u32> {
    let mut foremost = vec![NONE; instance.placements() as usize];
    for applicant in (0..instance.applicants()).filter(|one| stays(instance, matching, *one)) {
        for choice in matching.wishes(instance, applicant) {
            let best = &mut foremost[choice.placement as usize];
            *best = choice.standing.min(*best);
        }
    }
    foremost
}

fn stays(instance: &Instance, matching: &Matching, applicant: u32) -> bool {
    matching.place(applicant).is_none() || instance.partner(applicant).is_some()
}

/// The wishes of people who may move, except those for a placement that ranks somebody who stays higher.
fn wishes(instance: &Instance, matching: &Matching, bars: &[u32]) -> Vec<Wish> {
    let movers = (0..instance.applicants()).filter(|one| !stays(instance, matching, *one));
    movers
        .flat_map(|applicant| matching.wishes(instance, applicant).map(move |choice| (applicant, choice)))
        .filter(|(_, choice)| choice.standing <= bars[choice.placement as usize])
        .map(|(applicant, c)| Wish { applicant, to: c.placement, tier: c.tier, standing: c.standing })
        .collect()
}

/// Removes the wishes of moved people that are no better than their new placement.
fn forget(wishes: &mut Vec<Wish>, moved: &[Wish]) {
    let mut moved: Vec<(u32, u32)> = moved.iter().map(|wish| (wish.applicant, wish.tier)).collect();
    moved.sort_unstable();
    wishes.retain(|wish| match moved.binary_search_by_key(&wish.applicant, |one| one.0) {
        Ok(at) => wish.tier < moved[at].1,
        Err(_) => true,
    });
}

/// One depth-first search over all placements, along the wishes of the people whom each placement ranks highest.
struct Round {
    /// The wishes of each placement's people, grouped by the placement that they would leave.
    edges: Vec<Wish>,
    /// By placement: its next edge to follow, and the end of its edges.
    next: Vec<usize>,
    ends: Vec<usize>,
    seen: Vec<Seen>,
    moved: Vec<Wish>,
}

impl Round {
    fn new(wishes: &[Wish], mut foremost: Vec<u32>, matching: &Matching) -> Self {
        for wish in wishes {
            let best = &mut foremost[wish.to as usize];
            *best = wish.standing.min(*best);
        }
        let placements = foremost.len();
        let mut edges: Vec<(u32, Wish)> = wishes
            .iter()
            .filter(|wish| wish.standing == foremost[wish.to as usize])
            .filter_map(|wish| Some((matching.place(wish.applicant)?, *wish)))
            .collect();
        edges.sort_by_key(|(from, _)| *from);
        let mut ends = vec![0; placements];
        edges.iter().for_each(|(from, _)| ends[*from as usize] += 1);
        let mut next = Vec::with_capacity(placements);
        let mut total = 0;
        for end in &mut ends {
            next.push(total);
            total += *end;
            *end = total;
        }
        let edges = edges.into_iter().map(|(_, wish)| wish).collect();
        Self { edges, next, ends, seen: vec![Seen::No; placements], moved: Vec::new() }
    }

    /// Carries out the cycles that it finds. Returns the granted wishes.
    fn carry_out(mut self, matching: &mut Matching) -> Vec<Wish> {
        for root in 0..self.seen.len() {
            if self.seen[root] == Seen::No && self.next[root] < self.ends[root] {
                self.search(root, matching);
            }
        }
        self.moved
    }

    /// Searches depth first from one placement. A placement is done when all its edges lead to placements that are done. Later
    /// cycles of this round do not reopen it, because they only remove edges.
    fn search(&mut self, root: usize, matching: &mut Matching) {
        self.seen[root] = Seen::OnPath;
        let mut path: Vec<Wish> = Vec::new();
        loop {
            let top = path.last().map_or(root, |wish| wish.to as usize);
            if self.next[top] == self.ends[top] {
                self.seen[top] = Seen::Done;
                if path.pop().is_none() {
                    break;
                }
                continue;
            }
            let wish = self.edges[self.next[top]];
            self.next[top] += 1;
            // A person who has moved in this round keeps their other wishes for the next.
            if matching.place(wish.applicant) != Some(top as u32) {
                continue;
            }
            match self.seen[wish.to as usize] {
                Seen::Done => {}
                Seen::No => {
                    self.seen[wish.to as usize] = Seen::OnPath;
                    path.push(wish);
                }
                Seen::OnPath => self.close(wish, &mut path, matching),
            }
        }
    }

    /// Grants `last` and the wishes of the path that close a cycle with it.
    fn close(&mut self, last: Wish, path: &mut Vec<Wish>, matching: &mut Matching) {
        self.grant(last, matching);
        while let Some(wish) = path.pop_if(|wish| wish.to != last.to) {
            self.seen[wish.to as usize] = Seen::No;
            self.grant(wish, matching);
        }
    }

    fn grant(&mut self, wish: Wish, matching: &mut Matching) {
        matching.set(wish.applicant, Some(wish.to));
        self.moved.push(wish);
    }
}
