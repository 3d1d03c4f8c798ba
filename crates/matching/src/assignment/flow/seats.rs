//! The seats of the auction, with their prices and holders.

use crate::assignment::instance::NONE;

/// A seat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Seat {
    pub price: i64,
    /// The applicant who holds it, or [`NONE`].
    pub holder: u32,
}

/// All seats. Those of a placement are a heap with the cheapest on top.
pub(super) struct Seats {
    /// By placement: where its seats start. A last entry gives the end.
    starts: Vec<usize>,
    seats: Vec<Seat>,
    /// By placement: the price of its cheapest seat.
    cheapest: Vec<i64>,
}

/// The price of a seat that does not exist: higher than every bid, and small enough that adding to it does not overflow.
const UNPAYABLE: i64 = i64::MAX / 4;

impl Seats {
    /// Creates `numbers` of seats for the placements, all without holder and at price zero.
    pub fn new(numbers: impl Iterator<Item = u32>) -> Self {
        let mut starts = vec![0];
        for number in numbers {
            starts.push(starts[starts.len() - 1] + number as usize);
        }
        let cheapest = starts.windows(2).map(|ends| if ends[0] < ends[1] { 0 } else { UNPAYABLE }).collect();
        let seats = vec![Seat { price: 0, holder: NONE }; starts[starts.len() - 1]];
        Self { starts, seats, cheapest }
    }

    pub fn cheapest(&self, placement: u32) -> i64 {
        self.cheapest[placement as usize]
    }

    /// The price of the second-cheapest seat.
    pub fn second(&self, placement: u32) -> i64 {
        let heap = self.heap(placement);
        heap.iter().skip(1).take(2).map(|seat| seat.price).min().unwrap_or(UNPAYABLE)
    }

    pub fn heap(&self, placement: u32) -> &[Seat] {
        let at = placement as usize;
        &self.seats[self.starts[at]..self.starts[at + 1]]
    }

    /// Gives the cheapest seat to a bidder at a higher price. Returns the former holder.
    pub fn outbid(&mut self, placement: u32, seat: Seat) -> u32 {
        let held = std::mem::replace(&mut self.heap_mut(placement)[0], seat);
        self.sink(placement, 0);
        self.note_cheapest(placement);
        held.holder
    }

    /// Whether a free seat has a price above zero.
    pub fn is_idle(&self, placement: u32) -> bool {
        self.heap(placement).iter().any(|seat| seat.holder == NONE && seat.price > 0)
    }

    /// Changes all seats of a placement.
    pub fn change(&mut self, placement: u32, change: impl FnMut(&mut Seat)) {
        self.heap_mut(placement).iter_mut().for_each(change);
        (0..self.heap(placement).len() / 2).rev().for_each(|root| self.sink(placement, root));
        self.note_cheapest(placement);
    }

    /// Takes the seat from its holder, and returns its price.
    pub fn vacate(&mut self, placement: u32, holder: u32) -> i64 {
        let seat = self.heap_mut(placement).iter_mut().find(|seat| seat.holder == holder);
        seat.map_or(0, |seat| {
            seat.holder = NONE;
            seat.price
        })
    }

    /// Frees every seat and keeps the prices.
    pub fn clear(&mut self) {
        self.seats.iter_mut().for_each(|seat| seat.holder = NONE);
    }

    fn heap_mut(&mut self, placement: u32) -> &mut [Seat] {
        let at = placement as usize;
        &mut self.seats[self.starts[at]..self.starts[at + 1]]
    }

    fn sink(&mut self, placement: u32, mut root: usize) {
        let heap = self.heap_mut(placement);
        let seat = heap[root];
        loop {
            let mut child = 2 * root + 1;
            if child + 1 < heap.len() && heap[child + 1].price < heap[child].price {
                child += 1;
            }
            if child >= heap.len() || heap[child].price >= seat.price {
                break;
            }
            heap[root] = heap[child];
            root = child;
        }
        heap[root] = seat;
    }

    fn note_cheapest(&mut self, placement: u32) {
        if let Some(first) = self.heap(placement).first() {
            self.cheapest[placement as usize] = first.price;
        }
    }
}
