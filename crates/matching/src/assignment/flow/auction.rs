//! The auction: a forward and a reverse phase for each bid increment.

use std::collections::VecDeque;

use super::seats::{Seat, Seats};
use crate::assignment::instance::{Instance, NONE, WHOLE_FIT};

/// The factor by which the minimum bid increment shrinks per phase. Bertsekas advises 4 to 10; at 100,000 applicants 3, 5 and 7
/// were no faster.
const SHRINK: i64 = 4;

/// The initial cost of having no placement, in whole fits. It is more than the fit of a placed person can lack, and small enough
/// that prices stay in the range of fits if there are enough seats.
const HOME: i64 = 4;

/// The factor by which that cost grows while more people could be placed.
const DEARER: i64 = 8;

/// An acceptable pair, stored by one of the two.
#[derive(Clone, Copy)]
struct Pair {
    /// The other's number.
    other: u32,
    /// The difference from a whole fit, in millionths.
    lacks: u32,
}

/// Pairs grouped by owner.
struct Pairs {
    starts: Vec<u32>,
    pairs: Vec<Pair>,
}

pub(super) struct Auction {
    of_applicants: Pairs,
    of_placements: Pairs,
    seats: Seats,
    /// The price of a millionth of fit. It exceeds the sum of all increments of the last phase, so that they cannot hide a better
    /// outcome.
    scale: i64,
    /// The cost of having no placement, in units of price.
    home: i64,
    /// By applicant: the placement that they hold, or [`NONE`].
    has: Vec<u32>,
    /// By applicant: the value of what they hold minus its price.
    profit: Vec<i64>,
    /// The minimum bid increment.
    step: i64,
    /// Offers of applicants for the free seats of the current placement.
    offers: Vec<(i64, u32)>,
}

impl Auction {
    pub fn new(instance: &Instance) -> Self {
        let applicants = instance.applicants() as usize;
        let scale = applicants as i64 + 1;
        let of_applicants = Pairs::of_applicants(instance);
        let of_placements = of_applicants.turned(instance.placements() as usize);
        // At most as many seats as people who could take them.
        let numbers = (0..instance.placements()).map(|at| instance.seats(at).min(of_placements.of(at).len() as u32));
        Self {
            seats: Seats::new(numbers),
            of_applicants,
            of_placements,
            scale,
            home: HOME * i64::from(WHOLE_FIT) * scale,
            has: vec![NONE; applicants],
            profit: vec![0; applicants],
            step: 0,
            offers: Vec::new(),
        }
    }

    /// Everybody's placement.
    ///
    /// Raises the cost of having no placement until no more people can be placed. If an outcome is optimal at that cost and
    /// places the most people, it is also optimal among the outcomes that place the most people.
    pub fn run(mut self) -> Vec<Option<u32>> {
        self.phases();
        while self.could_place_more() {
            self.home *= DEARER;
            self.phases();
        }
        self.has.into_iter().map(|place| (place != NONE).then_some(place)).collect()
    }

    fn phases(&mut self) {
        self.step = self.home;
        while self.step > 1 {
            self.step = (self.step / SHRINK).max(1);
            self.forward();
            self.reverse();
        }
    }

    /// Whether an augmenting path leads from an unplaced person to a free seat (Berge, 1957).
    fn could_place_more(&self) -> bool {
        let mut seen = vec![false; self.of_placements.len() as usize];
        let mut displaced: Vec<u32> =
            (0..self.has.len() as u32).filter(|one| self.has[*one as usize] == NONE).collect();
        while let Some(one) = displaced.pop() {
            for pair in self.of_applicants.of(one) {
                if std::mem::replace(&mut seen[pair.other as usize], true) {
                    continue;
                }
                for seat in self.seats.heap(pair.other) {
                    match seat.holder {
                        NONE => return true,
                        holder => displaced.push(holder),
                    }
                }
            }
        }
        false
    }

    /// The forward phase: everybody bids again at the current prices.
    fn forward(&mut self) {
        self.seats.clear();
        self.has.fill(NONE);
        let mut bidders: Vec<u32> = (0..self.has.len() as u32).collect();
        let mut outbid = Vec::new();
        while !bidders.is_empty() {
            for applicant in bidders.drain(..) {
                outbid.extend(self.bid(applicant));
            }
            std::mem::swap(&mut bidders, &mut outbid);
        }
    }

    /// The reverse phase: offers free seats with a price above zero to applicants, until no such seat is left.
    fn reverse(&mut self) {
        let placements = 0..self.of_placements.len();
        let mut idle: VecDeque<u32> = placements.filter(|at| self.seats.is_idle(*at)).collect();
        while let Some(placement) = idle.pop_front() {
            if self.seats.is_idle(placement) {
                self.seek(placement, &mut idle);
            }
        }
    }

    /// The applicant takes the seat with the highest value minus price. Returns the person displaced.
    fn bid(&mut self, applicant: u32) -> Option<u32> {
        let (mut best, mut second) = ((-self.home, None), i64::MIN);
        for pair in self.of_applicants.of(applicant) {
            let worth = self.worth(pair) - self.seats.cheapest(pair.other);
            if worth > best.0 {
                second = best.0;
                best = (worth, Some(*pair));
            } else {
                second = second.max(worth);
            }
        }
        let Some(pair) = best.1 else {
            self.profit[applicant as usize] = -self.home;
            return None;
        };
        let second = second.max(self.worth(&pair) - self.seats.second(pair.other));
        let profit = second - self.step;
        self.profit[applicant as usize] = profit;
        self.has[applicant as usize] = pair.other;
        let seat = Seat { price: self.worth(&pair) - profit, holder: applicant };
        let displaced = self.seats.outbid(pair.other, seat);
        if displaced == NONE {
            return None;
        }
        self.has[displaced as usize] = NONE;
        Some(displaced)
    }

    /// Gives the free seats of a placement to the applicants with the best offers. The price is just below the best offer that
    /// gets no seat, or zero if every offer gets one. Holders of other seats there pay no more than this price either. Adds to
    /// `idle` each placement where this frees a seat whose price is above zero.
    ///
    /// One pass over a placement's list fills all its free seats. One by one, a free seat would go to the holder of another seat
    /// of the placement, who pays most for it, and that seat would then be free.
    fn seek(&mut self, placement: u32, idle: &mut VecDeque<u32>) {
        let free = self.seats.heap(placement).iter().filter(|seat| seat.holder == NONE).count();
        let price = self.draw_offers(placement, free);
        for (offer, applicant) in &self.offers {
            let left = std::mem::replace(&mut self.has[*applicant as usize], placement);
            if left != NONE && self.seats.vacate(left, *applicant) > 0 {
                idle.push_back(left);
            }
            self.profit[*applicant as usize] += offer - price;
        }
        let mut takers = self.offers.iter().map(|offer| offer.1);
        self.seats.change(placement, |seat| {
            if seat.holder == NONE {
                *seat = Seat { price, holder: takers.next().unwrap_or(NONE) };
            } else if seat.price > price {
                self.profit[seat.holder as usize] += seat.price - price;
                seat.price = price;
            }
        });
    }

    /// Collects the best offers for the free seats of a placement, from applicants who hold none there and would gain. Returns
    /// the price.
    fn draw_offers(&mut self, placement: u32, free: usize) -> i64 {
        self.offers.clear();
        for pair in self.of_placements.of(placement) {
            let offer = self.worth(pair) - self.profit[pair.other as usize];
            if offer > self.step && self.has[pair.other as usize] != placement {
                self.offers.push((offer, pair.other));
            }
        }
        if self.offers.len() <= free {
            return 0;
        }
        let (_, next, _) = self.offers.select_nth_unstable_by(free, |one, other| other.cmp(one));
        let price = next.0 - self.step;
        self.offers.truncate(free);
        price
    }

    /// The value of a pair without prices: zero for a whole fit, negative for any other.
    fn worth(&self, pair: &Pair) -> i64 {
        -self.scale * i64::from(pair.lacks)
    }
}

impl Pairs {
    fn of_applicants(instance: &Instance) -> Self {
        let (mut starts, mut pairs) = (vec![0], Vec::new());
        for applicant in 0..instance.applicants() {
            for (at, choice) in instance.choices(applicant).iter().enumerate() {
                if choice.is_acceptable() {
                    let lacks = WHOLE_FIT - instance.fit(applicant, at);
                    pairs.push(Pair { other: choice.placement, lacks });
                }
            }
            starts.push(pairs.len() as u32);
        }
        Self { starts, pairs }
    }

    /// The same pairs, grouped by the other side.
    fn turned(&self, others: usize) -> Self {
        let mut starts = vec![0_u32; others + 1];
        self.pairs.iter().for_each(|pair| starts[pair.other as usize + 1] += 1);
        for at in 1..starts.len() {
            starts[at] += starts[at - 1];
        }
        let mut free = starts.clone();
        let mut pairs = vec![Pair { other: NONE, lacks: 0 }; self.pairs.len()];
        for owner in 0..self.len() {
            for pair in self.of(owner) {
                let at = &mut free[pair.other as usize];
                pairs[*at as usize] = Pair { other: owner, lacks: pair.lacks };
                *at += 1;
            }
        }
        Self { starts, pairs }
    }

    fn len(&self) -> u32 {
        self.starts.len() as u32 - 1
    }

    fn of(&self, owner: u32) -> &[Pair] {
        let at = owner as usize;
        &self.pairs[self.starts[at] as usize..self.starts[at + 1] as usize]
    }
}
