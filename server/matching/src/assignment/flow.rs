//! The best total fit: as many people placed as can be, and of all such outcomes one whose fits sum highest. Lists say only who
//! accepts whom, so pairs will block; quotas and travelling together are not looked at.
//!
//! This is a flow of minimum cost from applicants to seats, by successive shortest paths (Jewell, 1958; Edmonds and Karp, 1972): one
//! applicant after another is placed along the cheapest chain of displacements. A placement keeps one price for all its seats, which
//! holds the proof that the whole is the best; a search walks placements, not people, and ends at the first free seat.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::instance::{Instance, NONE, WHOLE_FIT};
use super::matching::Matching;

/// No chain was found so far.
const FAR: i64 = i64::MAX;

/// The outcome that places most people, and among those the one of the highest total fit.
#[must_use]
pub fn best_fit(instance: &Instance) -> Matching {
    let mut market = Market::new(instance);
    for applicant in 0..instance.applicants() {
        market.place(applicant);
    }
    Matching::from_places(market.has)
}

/// A placement that an applicant may have.
#[derive(Clone, Copy)]
struct Way {
    placement: u32,
    /// What the fit lacks to a whole one.
    cost: i64,
}

struct Market {
    /// Where each applicant's options start, and the end of the last.
    starts: Vec<u32>,
    options: Vec<Way>,
    /// What leaving somebody without a place costs: more than any chain of displacements could.
    at_home: i64,
    seats: Vec<u32>,
    /// By placement: who is there, with what they cost there.
    there: Vec<Vec<(u32, i64)>>,
    has: Vec<Option<u32>>,
    /// By placement. Nothing while a seat is free.
    price: Vec<i64>,
    search: Search,
}

/// The state of one search; by placement where nothing else is said.
struct Search {
    distance: Vec<i64>,
    /// Who would be displaced into it.
    via: Vec<u32>,
    /// Those with a distance.
    touched: Vec<u32>,
    queue: BinaryHeap<Reverse<(i64, u32)>>,
    /// The cheapest end that is known: its distance, and how the chain ends.
    best: (i64, End),
}

/// How a chain of displacements ends.
#[derive(Clone, Copy)]
enum End {
    /// With a free seat.
    Seat(u32),
    /// With somebody who loses their place.
    Home(u32),
}

impl Market {
    fn new(instance: &Instance) -> Self {
        let placements = instance.placements() as usize;
        let mut starts = vec![0];
        let mut options = Vec::new();
        for applicant in 0..instance.applicants() {
            for (at, choice) in instance.choices(applicant).iter().enumerate() {
                if choice.is_acceptable() {
                    let cost = i64::from(WHOLE_FIT - instance.fit(applicant, at));
                    options.push(Way { placement: choice.placement, cost });
                }
            }
            starts.push(options.len() as u32);
        }
        Self {
            starts,
            options,
            at_home: (placements as i64 + 2) * i64::from(WHOLE_FIT),
            seats: instance.seats.clone(),
            there: vec![Vec::new(); placements],
            has: vec![None; instance.applicants() as usize],
            price: vec![0; placements],
            search: Search::new(placements),
        }
    }

    fn options(&self, applicant: u32) -> &[Way] {
        let at = applicant as usize;
        &self.options[self.starts[at] as usize..self.starts[at + 1] as usize]
    }

    /// Places one more, along the cheapest chain; somebody stays at home where that is cheapest.
    fn place(&mut self, applicant: u32) {
        let start = self.options(applicant).iter().map(|one| one.cost + self.price[one.placement as usize]).min();
        let start = start.unwrap_or(FAR).min(self.at_home);
        self.search.best = (self.at_home - start, End::Home(applicant));
        self.reach(applicant, NONE, 0, start);
        while let Some(Reverse((distance, placement))) = self.search.queue.pop() {
            if distance >= self.search.best.0 {
                break;
            }
            if distance > self.search.distance[placement as usize] {
                continue;
            }
            for at in 0..self.there[placement as usize].len() {
                let (who, cost) = self.there[placement as usize][at];
                let worth = cost + self.price[placement as usize];
                self.search.end(distance + self.at_home - worth, End::Home(who));
                self.reach(who, placement, distance, worth);
            }
        }
        let (length, end) = self.search.best;
        self.raise_prices(length);
        self.displace(applicant, end);
        self.search.clear();
    }

    /// Looks from somebody at `from`, `distance` away, to all their other options. `worth` is what they pay where they are.
    fn reach(&mut self, who: u32, from: u32, distance: i64, worth: i64) {
        let (start, end) = (self.starts[who as usize] as usize, self.starts[who as usize + 1] as usize);
        for option in &self.options[start..end] {
            let to = option.placement as usize;
            let farther = distance + option.cost + self.price[to] - worth;
            let search = &mut self.search;
            if farther >= search.distance[to] || farther >= search.best.0 || option.placement == from {
                continue;
            }
            if search.distance[to] == FAR {
                search.touched.push(option.placement);
            }
            search.distance[to] = farther;
            search.via[to] = who;
            if self.there[to].len() < self.seats[to] as usize {
                search.end(farther, End::Seat(option.placement));
            } else {
                search.queue.push(Reverse((farther, option.placement)));
            }
        }
    }

    /// Raises the prices of what is nearer than the end, so that no chain is a bargain afterwards.
    fn raise_prices(&mut self, length: i64) {
        for placement in &self.search.touched {
            let at = *placement as usize;
            self.price[at] += (length - self.search.distance[at]).max(0);
        }
    }

    /// Moves everybody on the chain that ends so, back to the newcomer with whom it starts.
    fn displace(&mut self, newcomer: u32, end: End) {
        let mut seat = match end {
            End::Seat(placement) => placement,
            End::Home(who) if who == newcomer => return,
            End::Home(who) => self.vacate(who),
        };
        loop {
            let who = self.search.via[seat as usize];
            let left = (who != newcomer).then(|| self.vacate(who));
            self.seat(who, seat);
            match left {
                Some(left) => seat = left,
                None => return,
            }
        }
    }

    /// Takes somebody out; answers from where.
    fn vacate(&mut self, who: u32) -> u32 {
        let placement = self.has[who as usize].take().unwrap_or(NONE);
        if let Some(there) = self.there.get_mut(placement as usize) {
            there.retain(|(one, _)| *one != who);
        }
        placement
    }

    fn seat(&mut self, who: u32, placement: u32) {
        let cost =
            self.options(who).iter().find(|option| option.placement == placement).map_or(0, |option| option.cost);
        self.there[placement as usize].push((who, cost));
        self.has[who as usize] = Some(placement);
    }
}

impl Search {
    fn new(placements: usize) -> Self {
        Self {
            distance: vec![FAR; placements],
            via: vec![NONE; placements],
            touched: Vec::new(),
            queue: BinaryHeap::new(),
            best: (FAR, End::Home(NONE)),
        }
    }

    fn end(&mut self, distance: i64, end: End) {
        if distance < self.best.0 {
            self.best = (distance, end);
        }
    }

    fn clear(&mut self) {
        for placement in self.touched.drain(..) {
            self.distance[placement as usize] = FAR;
        }
        self.queue.clear();
    }
}
